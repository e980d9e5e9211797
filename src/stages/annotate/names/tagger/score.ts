import { labels } from '../../../../knowledge/name-model.ts'
import type { NameModel } from '../../../../knowledge/name-model.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Draft } from '../match.ts'
import {
  aroundCount,
  featureCount,
  fillAround,
  fillListed,
  listedBefore,
  listedCount,
  listedOf,
  outside,
  seats,
  seatStarts,
  wordsWith,
} from './features.ts'
import type { Word } from './features.ts'
import { add } from './add.ts'
import { nothing } from './signs.ts'
import { besideTable } from './beside.ts'
import type { BesideTable, Summed } from './beside.ts'
import { onceAForm } from '../../once-a-form.ts'

const count = labels.length

interface Tables {
  readonly pack: LanguagePack
  readonly model: NameModel
}

/** Scores of each token and label: the sum of its features' weights. */
export const scoresOf = (features: Int32Array, weights: ArrayLike<number>): Float64Array => {
  const length = features.length / featureCount
  const scores = new Float64Array(length * count)
  for (let i = 0; i < length; i++)
    add(
      scores,
      i * count,
      { features, from: i * featureCount, to: (i + 1) * featureCount },
      weights,
    )
  return scores
}

/** What words add to the scores of a model; remembered, because reports repeat their words. */
interface Memory {
  readonly summed: (token: Token) => Summed
  readonly edge: Summed
  readonly beside: BesideTable
  /** What a token gets because no list knows it or its neighbours. */
  readonly unlisted: Int32Array
  /** Where the features of one token are written before they are summed. */
  readonly features: Int32Array
}

const memories = new WeakMap<NameModel, Memory>()

const memoryOf = (tables: Tables): Memory => {
  const { model } = tables
  const known = memories.get(model)
  if (known) return known
  const look = wordsWith(tables)
  const unlisted = new Int32Array(count)
  const features = new Int32Array(Math.max(aroundCount, listedCount + 1))
  fillListed(features, 0, nothing, [nothing, nothing])
  add(unlisted, 0, { features, from: 0, to: listedCount }, model.weights)
  const made = {
    unlisted,
    features,
    summed: onceAForm((token) => summedOf(look(token), model)),
    edge: summedOf(outside, model),
    beside: besideTable(model.weights),
  }
  memories.set(model, made)
  return made
}

const summedOf = ({ sign, own: features }: Word, { weights }: NameModel): Summed => {
  const own = new Int32Array((seats.length + 1) * count)
  for (let seat = 0; seat < seats.length; seat++)
    add(
      own,
      seat * count,
      { features, from: seatStarts[seat] ?? 0, to: seatStarts[seat + 1] ?? 0 },
      weights,
    )
  const unlisted = Int32Array.of(listedBefore(nothing, sign))
  add(own, afterUnlisted * count, { features: unlisted, from: 0, to: 1 }, weights)
  return { sign, own }
}

/** Row of what a word gives to a token before it that no list knows; it follows those of the seats. */
const afterUnlisted = seats.length

/** Scores of a sentence, which are whole numbers, one a token and label. */
type Scores = Int32Array

/** Edges on each side of a sentence: words reach two tokens far. */
const margin = 2

/** The scores that `scoresOf` gives a sentence's features, without listing them. */
export const sentenceScores = (
  tokens: readonly Token[],
  known: readonly Draft[],
  tables: Tables,
): Scores => {
  const memory = memoryOf(tables)
  const { summed, edge } = memory
  const words: Summed[] = [edge, edge]
  for (const token of tokens) words.push(summed(token))
  words.push(edge, edge)
  const scores = new Int32Array(words.length * count)
  addBeside(scores, words, memory.beside)
  addOwn(scores, words)
  addListed(scores, words, { memory, known, weights: tables.model.weights })
  return scores.subarray(margin * count, scores.length - margin * count)
}

/** What two words beside each other give to the second, to the first, and to the token after both. */
const addBeside = (scores: Scores, words: readonly Summed[], { at, sums }: BesideTable): void => {
  let [first] = words
  // The last two are edges, and what they give is nobody's.
  for (let i = 1; i < words.length - 1; i++) {
    const second = words[i]
    if (!first || !second) return
    const to = i * count
    const row = at(first, second) * count
    for (let y = 0; y < count; y++) {
      const here = to + y
      scores[here] = (scores[here] ?? 0) + (sums[row + y] ?? 0)
      scores[here - count] = (scores[here - count] ?? 0) + (sums[row + count + y] ?? 0)
      scores[here + count] = (scores[here + count] ?? 0) + (sums[row + 2 * count + y] ?? 0)
    }
    first = second
  }
}

/** What each word gives to its own token and to those around, in the order of `seats`. */
const addOwn = (scores: Scores, words: readonly Summed[]): void => {
  for (let i = margin; i < words.length - margin; i++) {
    const own = words[i]?.own
    const before = words[i - 1]?.own
    const after = words[i + 1]?.own
    const twoBefore = words[i - 2]?.own
    const twoAfter = words[i + 2]?.own
    if (!own || !before || !after || !twoBefore || !twoAfter) return
    for (let y = 0; y < count; y++) {
      const sum =
        (own[y] ?? 0) +
        (before[count + y] ?? 0) +
        (after[2 * count + y] ?? 0) +
        (twoBefore[3 * count + y] ?? 0) +
        (twoAfter[4 * count + y] ?? 0)
      scores[i * count + y] = (scores[i * count + y] ?? 0) + sum
    }
  }
}

interface Listing {
  readonly memory: Memory
  readonly known: readonly Draft[]
  readonly weights: ArrayLike<number>
}

/** What the neighbours give together, and what the lists know of a token and its neighbours. */
const addListed = (
  scores: Scores,
  words: readonly Summed[],
  { memory: { unlisted, features }, known, weights }: Listing,
): void => {
  const listed = listedOf(words.length, known, margin)
  const around = { features, from: 0, to: aroundCount }
  const whole = { features, from: 0, to: listedCount + 1 }
  for (let i = margin; i < words.length - margin; i++) {
    const before = words[i - 1]
    const own = words[i]
    const after = words[i + 1]
    if (!before || !own || !after) return
    fillAround(features, 0, own.sign, { before: before.sign, after: after.sign })
    add(scores, i * count, around, weights)
    const inList = listed[i] ?? 0
    const last = listed[i - 1] ?? 0
    const next = listed[i + 1] ?? 0
    if (inList === nothing && last === nothing && next === nothing) {
      for (let y = 0; y < count; y++)
        scores[i * count + y] =
          (scores[i * count + y] ?? 0) +
          (unlisted[y] ?? 0) +
          (after.own[afterUnlisted * count + y] ?? 0)
      continue
    }
    fillListed(features, 0, inList, [last, next])
    features[listedCount] = listedBefore(inList, after.sign)
    add(scores, i * count, whole, weights)
  }
}
