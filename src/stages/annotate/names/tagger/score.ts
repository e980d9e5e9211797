import { labels } from '../../../../knowledge/name-model.ts'
import type { NameModel } from '../../../../knowledge/name-model.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Draft } from '../match.ts'
import {
  featureCount,
  fillPairs,
  listedOf,
  pairCount,
  seats,
  seatStarts,
  wordAt,
  wordsWith,
} from './features.ts'
import type { Word } from './features.ts'

const count = labels.length

/** Adds the weights of features `[from, to)` to the scores of one token. */
const add = (
  scores: Float64Array | Int32Array,
  at: number,
  { features, from, to }: { features: Int32Array; from: number; to: number },
  weights: ArrayLike<number>,
): void => {
  for (let k = from; k < to; k++) {
    const row = (features[k] ?? 0) * count
    for (let y = 0; y < count; y++) scores[at + y] = (scores[at + y] ?? 0) + (weights[row + y] ?? 0)
  }
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

/** What each word adds to the scores by itself, label by label and seat by seat; summed once a word. */
const sums = new WeakMap<NameModel, WeakMap<Word, Int32Array>>()

const sumsOf = (word: Word, { weights }: NameModel): Int32Array => {
  const made = new Int32Array(seats.length * count)
  for (let seat = 0; seat < seats.length; seat++)
    add(
      made,
      seat * count,
      { features: word.own, from: seatStarts[seat] ?? 0, to: seatStarts[seat + 1] ?? 0 },
      weights,
    )
  return made
}

/** The scores that `scoresOf` gives a sentence's features, without listing them. */
export const sentenceScores = (
  tokens: readonly Token[],
  known: readonly Draft[],
  { pack, model }: { readonly pack: LanguagePack; readonly model: NameModel },
): Float64Array => {
  const summed = sums.get(model) ?? new WeakMap<Word, Int32Array>()
  sums.set(model, summed)
  const words = tokens.map(wordsWith({ pack, model }))
  const listed = listedOf(tokens.length, known)
  const scores = new Float64Array(tokens.length * count)
  const features = new Int32Array(pairCount)
  // A word is looked up once and adds its part to itself and its neighbours.
  for (let i = -2; i < tokens.length + 2; i++) {
    const word = wordAt(words, i)
    const own = summed.get(word) ?? sumsOf(word, model)
    summed.set(word, own)
    for (let seat = 0; seat < seats.length; seat++) {
      const token = i - (seats[seat] ?? 0)
      if (token < 0 || token >= tokens.length) continue
      for (let y = 0; y < count; y++)
        scores[token * count + y] = (scores[token * count + y] ?? 0) + (own[seat * count + y] ?? 0)
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    fillPairs(features, 0, { words, listed, i })
    add(scores, i * count, { features, from: 0, to: pairCount }, model.weights)
  }
  return scores
}
