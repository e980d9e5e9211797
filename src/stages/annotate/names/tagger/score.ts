import { labels } from '../../../../knowledge/name-model.ts'
import type { NameModel } from '../../../../knowledge/name-model.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Draft } from '../match.ts'
import {
  aroundCount,
  besideCounts,
  featureCount,
  fillAround,
  listedOf,
  outside,
  seats,
  seatStarts,
  wordsWith,
} from './features.ts'
import type { Word } from './features.ts'
import { add } from './add.ts'
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
}

const memories = new WeakMap<NameModel, Memory>()

const memoryOf = (tables: Tables): Memory => {
  const { model } = tables
  const known = memories.get(model)
  if (known) return known
  const look = wordsWith(tables)
  const made = {
    summed: onceAForm((token) => summedOf(look(token), model)),
    edge: summedOf(outside, model),
    beside: besideTable(model.weights),
  }
  memories.set(model, made)
  return made
}

const summedOf = (word: Word, { weights }: NameModel): Summed => {
  const own = new Int32Array(seats.length * count)
  for (let seat = 0; seat < seats.length; seat++)
    add(
      own,
      seat * count,
      { features: word.own, from: seatStarts[seat] ?? 0, to: seatStarts[seat + 1] ?? 0 },
      weights,
    )
  return { sign: word.sign, own }
}

/** Adds a row of `from`, the `at`th, to the scores of a token; to none outside the sentence. */
const addRow = (scores: Float64Array, token: number, from: Int32Array, at: number): void => {
  if (token < 0 || token * count >= scores.length) return
  for (let y = 0; y < count; y++)
    scores[token * count + y] = (scores[token * count + y] ?? 0) + (from[at * count + y] ?? 0)
}

/** The scores that `scoresOf` gives a sentence's features, without listing them. */
export const sentenceScores = (
  tokens: readonly Token[],
  known: readonly Draft[],
  tables: Tables,
): Float64Array => {
  const { summed, edge, beside } = memoryOf(tables)
  const words = tokens.map(summed)
  const listed = listedOf(tokens.length, known)
  const scores = new Float64Array(tokens.length * count)
  const features = new Int32Array(aroundCount)
  // A word is looked up once and adds its part to itself and its neighbours; so is each two beside each other.
  for (let i = -2; i < tokens.length + 2; i++) {
    const [first, second] = [words[i - 1] ?? edge, words[i] ?? edge]
    for (let seat = 0; seat < seats.length; seat++)
      addRow(scores, i - (seats[seat] ?? 0), second.own, seat)
    const at = beside.at(first, second)
    for (let part = 0; part < besideCounts.length; part++)
      addRow(scores, i + (part === 0 ? 0 : part === 1 ? -1 : 1), beside.sums, at + part)
  }
  for (let i = 0; i < tokens.length; i++) {
    const own = (words[i] ?? edge).sign
    const before = (words[i - 1] ?? edge).sign
    const after = (words[i + 1] ?? edge).sign
    fillAround(features, 0, { listed, i, before, own, after })
    add(scores, i * count, { features, from: 0, to: aroundCount }, tables.model.weights)
  }
  return scores
}
