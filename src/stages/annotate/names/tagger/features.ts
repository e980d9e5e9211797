import { bucketOf, hashOf, joined } from '../../../../knowledge/name-model.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { onceAForm } from '../../once-a-form.ts'
import type { Draft } from '../match.ts'
import { edge, firsts, lasts, nothing, signOf } from './signs.ts'
import type { Sign, Tables } from './signs.ts'

/** A word with the features that it has by itself, which are the same wherever it stands. */
export interface Word {
  readonly sign: Sign
  /** Buckets for the token itself, then for those before, after, two before and two after which it stands. */
  readonly own: Int32Array
}

/** Where a word stands for the token that is looked at: itself, right before, right after, two before, two after. */
export const seats = [0, -1, 1, -2, 2] as const

const one = (feature: number, sign = 0): number => bucketOf(joined(feature, sign))
const pair = (feature: number, a: number, b: number): number => one(feature, joined(a, b))

const ownOf = (s: Sign): readonly (readonly number[])[] => [
  [
    one(1),
    one(2, s.word),
    one(7, s.stem),
    ...Array.from(s.edges, (hash, e) => one(10 + e, hash)),
    one(36, s.shape),
    one(39, s.pos),
    one(47, s.cue),
    one(57, s.use),
    pair(60, s.use, s.pos),
  ],
  [
    one(3, s.word),
    one(8, s.stem),
    one(30, s.edges[firsts + 2]),
    one(32, s.edges[2]),
    one(42, s.pos),
    one(48, s.cue),
  ],
  [
    one(4, s.word),
    one(9, s.stem),
    one(31, s.edges[firsts + 2]),
    one(33, s.edges[2]),
    one(43, s.pos),
    one(49, s.cue),
  ],
  [one(5, s.word), one(55, s.stem)],
  [one(6, s.word), one(54, s.stem)],
]

/** Where the features of each seat begin in `own`. */
export const seatStarts: readonly number[] = [0, 8, 14, 20, 22, 24].map((start) =>
  start === 0 ? 0 : start + firsts + lasts,
)

/** Features that a word has by itself. */
const ownCount = seatStarts[seats.length] ?? 0
/** Features of words beside each other, and of what the lists know. */
export const pairCount = 20
/** Features of one token, as many for each. */
export const featureCount = ownCount + pairCount

const wordOf = (sign: Sign): Word => ({ sign, own: Int32Array.from(ownOf(sign).flat()) })

const outside = wordOf(edge)

const remembered = new WeakMap<Tables['model']['common'], (token: Token) => Word>()

/** How a word is looked at with a model's tables: once a form. */
export const wordsWith = (tables: Tables): ((token: Token) => Word) => {
  const known = remembered.get(tables.model.common)
  if (known) return known
  const made = onceAForm((token) => wordOf(signOf(token, tables)))
  remembered.set(tables.model.common, made)
  return made
}

/** The part that each token has in a known name, as a hash. */
export const listedOf = (size: number, known: readonly Draft[]): Int32Array => {
  const found = new Int32Array(size).fill(nothing)
  for (const { from, to, kind, via } of known)
    for (let i = from; i < to; i++)
      found[i] = hashOf(`${i === from ? 'B' : 'I'}${kind}${via ?? ''}`)
  return found
}

/** The word at a place of a sentence; an edge outside. */
export const wordAt = (words: readonly Word[], i: number): Word => words[i] ?? outside

/** Writes the buckets of the features of words beside each other, `pairCount` of them. */
export const fillPairs = (
  found: Int32Array,
  from: number,
  { words, listed, i }: { words: readonly Word[]; listed: Int32Array; i: number },
): void => {
  const s = wordAt(words, i).sign
  const p = wordAt(words, i - 1).sign
  const n = wordAt(words, i + 1).sign
  const inList = listed[i] ?? nothing
  let k = from
  found[k++] = pair(34, p.word, s.word)
  found[k++] = pair(35, s.word, n.word)
  found[k++] = pair(37, p.shape, s.shape)
  found[k++] = pair(38, s.shape, n.shape)
  found[k++] = pair(40, p.pos, s.pos)
  found[k++] = pair(41, s.pos, n.pos)
  found[k++] = one(44, inList)
  found[k++] = one(45, listed[i - 1] ?? nothing)
  found[k++] = one(46, listed[i + 1] ?? nothing)
  found[k++] = pair(50, wordAt(words, i - 2).sign.cue, p.cue)
  found[k++] = pair(51, p.stem, s.shape)
  found[k++] = pair(52, s.shape, n.stem)
  found[k++] = pair(53, inList, n.stem)
  found[k++] = pair(56, p.pos, n.pos)
  found[k++] = pair(58, p.use, s.use)
  found[k++] = pair(59, s.use, n.use)
  found[k++] = pair(61, s.use, n.pos)
  found[k++] = pair(62, s.use, n.stem)
  found[k++] = pair(63, p.word, s.use)
  found[k] = pair(64, joined(p.use, s.use), n.use)
}

/** Buckets of the features of each token, `featureCount` a token in a row. */
export const featuresOf = (
  tokens: readonly Token[],
  known: readonly Draft[],
  tables: Tables,
): Int32Array => {
  const words = tokens.map(wordsWith(tables))
  const listed = listedOf(tokens.length, known)
  const found = new Int32Array(tokens.length * featureCount)
  for (let i = 0; i < words.length; i++) {
    const start = i * featureCount
    for (const [k, seat] of seats.entries()) {
      const [from = 0, to = 0] = [seatStarts[k], seatStarts[k + 1]]
      found.set(wordAt(words, i + seat).own.subarray(from, to), start + from)
    }
    fillPairs(found, start + ownCount, { words, listed, i })
  }
  return found
}
