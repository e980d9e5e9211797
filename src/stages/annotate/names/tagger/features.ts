import { zeros } from '../../../../core/scratch.ts'
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
/** Features that two words beside each other give to the second, to the first, and to the token after both. */
export const besideCounts = [6, 7, 1] as const
/** Features of what the lists know of a token and its neighbours. */
export const listedCount = 3
/** Features of both neighbours at once. */
export const aroundCount = 2
/** Features of one token, as many for each. */
export const featureCount =
  ownCount + besideCounts[0] + besideCounts[1] + besideCounts[2] + listedCount + 1 + aroundCount

const wordOf = (sign: Sign): Word => ({ sign, own: Int32Array.from(ownOf(sign).flat()) })

/** What stands outside a sentence. */
export const outside = wordOf(edge)

const remembered = new WeakMap<Tables['model']['common'], (token: Token) => Word>()

/** How a word is looked at with a model's tables: once a form. */
export const wordsWith = (tables: Tables): ((token: Token) => Word) => {
  const known = remembered.get(tables.model.common)
  if (known) return known
  const made = onceAForm((token) => wordOf(signOf(token, tables)))
  remembered.set(tables.model.common, made)
  return made
}

/** What a token is in a known name, first or inner, as a hash. */
interface Part {
  readonly first: number
  readonly inner: number
}

const parts = new Map<string, Map<string | undefined, Part>>()

/** The hashes of a kind of known names. */
const partOf = ({ kind, via }: Pick<Draft, 'kind' | 'via'>): Part => {
  let ofKind = parts.get(kind)
  if (!ofKind) parts.set(kind, (ofKind = new Map<string | undefined, Part>()))
  let part = ofKind.get(via)
  if (!part) {
    const name = `${kind}${via ?? ''}`
    ofKind.set(via, (part = { first: hashOf(`B${name}`), inner: hashOf(`I${name}`) }))
  }
  return part
}

const listedIn = zeros((length) => new Int32Array(length))

/** The part that each token has in a known name, as a hash, and nothing after the last; until the next call. */
export const listedOf = (size: number, known: readonly Draft[]): Int32Array => {
  const found = listedIn(size + 1).fill(nothing)
  for (const draft of known) {
    const { first, inner } = partOf(draft)
    found.fill(inner, draft.from, draft.to)
    found[draft.from] = first
  }
  return found
}

/** The word at a place of a sentence; an edge outside. */
const wordAt = (words: readonly Word[], i: number): Word => words[i] ?? outside

type Fill = (found: Int32Array, from: number, first: Sign, second: Sign) => number

const fillSecond: Fill = (found, from, p, s) => {
  let k = from
  found[k++] = pair(34, p.word, s.word)
  found[k++] = pair(37, p.shape, s.shape)
  found[k++] = pair(40, p.pos, s.pos)
  found[k++] = pair(51, p.stem, s.shape)
  found[k++] = pair(58, p.use, s.use)
  found[k++] = pair(63, p.word, s.use)
  return k
}

const fillFirst: Fill = (found, from, s, n) => {
  let k = from
  found[k++] = pair(35, s.word, n.word)
  found[k++] = pair(38, s.shape, n.shape)
  found[k++] = pair(41, s.pos, n.pos)
  found[k++] = pair(52, s.shape, n.stem)
  found[k++] = pair(59, s.use, n.use)
  found[k++] = pair(61, s.use, n.pos)
  found[k++] = pair(62, s.use, n.stem)
  return k
}

const fillNext: Fill = (found, from, first, second) => {
  found[from] = pair(50, first.cue, second.cue)
  return from + 1
}

/** Writes what two words beside each other give to the second, to the first, and to the token after both. */
export const fillBeside: Fill = (found, from, first, second) =>
  fillNext(
    found,
    fillFirst(found, fillSecond(found, from, first, second), first, second),
    first,
    second,
  )

/** Writes what the lists know of a token and its neighbours, each as a hash; `listedCount` buckets. */
export const fillListed = (
  found: Int32Array,
  from: number,
  own: number,
  [before, after]: readonly [before: number, after: number],
): void => {
  found[from] = one(44, own)
  found[from + 1] = one(45, before)
  found[from + 2] = one(46, after)
}

/** The bucket of what the lists know of a token beside the word after it. */
export const listedBefore = (inList: number, after: Sign): number => pair(53, inList, after.stem)

/** Writes the buckets of a word's neighbours taken together, `aroundCount` of them. */
export const fillAround = (
  found: Int32Array,
  from: number,
  own: Sign,
  { before, after }: { readonly before: Sign; readonly after: Sign },
): void => {
  found[from] = pair(56, before.pos, after.pos)
  found[from + 1] = pair(64, joined(before.use, own.use), after.use)
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
    const own = wordAt(words, i).sign
    const [before, after] = [wordAt(words, i - 1).sign, wordAt(words, i + 1).sign]
    let k = fillSecond(found, start + ownCount, before, own)
    k = fillFirst(found, k, own, after)
    k = fillNext(found, k, wordAt(words, i - 2).sign, before)
    const inList = listed[i] ?? nothing
    fillListed(found, k, inList, [listed[i - 1] ?? nothing, listed[i + 1] ?? nothing])
    found[k + listedCount] = listedBefore(inList, after)
    fillAround(found, k + listedCount + 1, own, { before, after })
  }
  return found
}
