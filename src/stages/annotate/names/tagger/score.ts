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
}

const memories = new WeakMap<NameModel, Memory>()

const memoryOf = (tables: Tables): Memory => {
  const { model } = tables
  const known = memories.get(model)
  if (known) return known
  const look = wordsWith(tables)
  const unlisted = new Int32Array(count)
  const features = new Int32Array(listedCount)
  fillListed(features, 0, nothing, [nothing, nothing])
  add(unlisted, 0, { features, from: 0, to: listedCount }, model.weights)
  const made = {
    unlisted,
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

/** Adds a row of sums to the scores of a token. */
const addRow = (scores: Float64Array, token: number, from: Int32Array, row: number): void => {
  const [to, at] = [token * count, row * count]
  for (let y = 0; y < count; y++) scores[to + y] = (scores[to + y] ?? 0) + (from[at + y] ?? 0)
}

/** Edges on each side of a sentence: words reach two tokens far, and those outside do so, too. */
const margin = 4

/** The scores that `scoresOf` gives a sentence's features, without listing them. */
export const sentenceScores = (
  tokens: readonly Token[],
  known: readonly Draft[],
  tables: Tables,
): Float64Array => {
  const { summed, edge, beside, unlisted } = memoryOf(tables)
  const { weights } = tables.model
  const length = tokens.length + 2 * margin
  const words: Summed[] = []
  for (let i = 0; i < length; i++) {
    const token = i < margin ? undefined : tokens[i - margin]
    words.push(token ? summed(token) : edge)
  }
  const listed = new Int32Array(length).fill(nothing)
  listed.set(listedOf(tokens.length, known), margin)
  const scores = new Float64Array(length * count)
  // A word is looked up once and adds its part to itself and its neighbours; so is each two beside each other.
  for (let i = margin - 2; i < length - margin + 2; i++) {
    const word = words[i] ?? edge
    for (let seat = 0; seat < seats.length; seat++)
      addRow(scores, i - (seats[seat] ?? 0), word.own, seat)
    const row = beside.at(words[i - 1] ?? edge, word)
    addRow(scores, i, beside.sums, row)
    addRow(scores, i - 1, beside.sums, row + 1)
    addRow(scores, i + 1, beside.sums, row + 2)
  }
  const features = new Int32Array(Math.max(aroundCount, listedCount + 1))
  for (let i = margin; i < length - margin; i++) {
    const after = words[i + 1] ?? edge
    fillAround(features, [(words[i - 1] ?? edge).sign, (words[i] ?? edge).sign, after.sign])
    add(scores, i * count, { features, from: 0, to: aroundCount }, weights)
    const [inList, before, next] = [listed[i] ?? 0, listed[i - 1] ?? 0, listed[i + 1] ?? 0]
    if (inList === nothing && before === nothing && next === nothing) {
      addRow(scores, i, unlisted, 0)
      addRow(scores, i, after.own, afterUnlisted)
      continue
    }
    fillListed(features, 0, inList, [before, next])
    features[listedCount] = listedBefore(inList, after.sign)
    add(scores, i * count, { features, from: 0, to: listedCount + 1 }, weights)
  }
  return scores.slice(margin * count, (length - margin) * count)
}
