import { zeros } from '../../../../core/scratch.ts'
import { labels } from '../../../../knowledge/name-model.ts'
import type { NameModel } from '../../../../knowledge/name-model.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Draft } from '../match.ts'
import { featureCount, listedBefore, outside, seats, seatStarts, wordsWith } from './features.ts'
import type { Word } from './features.ts'
import { add } from './add.ts'
import { aroundTable } from './around.ts'
import type { AroundTable } from './around.ts'
import { nothing } from './signs.ts'
import { besideTable } from './beside.ts'
import type { BesideTable, Summed } from './beside.ts'
import { listedTable } from './listed.ts'
import type { ListedTable } from './listed.ts'
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
  readonly around: AroundTable
  readonly listed: ListedTable
}

const memories = new WeakMap<NameModel, Memory>()

const memoryOf = (tables: Tables): Memory => {
  const { model } = tables
  const known = memories.get(model)
  if (known) return known
  const look = wordsWith(tables)
  const around = aroundTable(model.weights)
  const listed = listedTable(model.weights)
  let numbered = 0
  const summedOf = ({ sign, own: features }: Word): Summed => {
    const own = new Int32Array((seats.length + 1) * count)
    own.set(listed.unlisted)
    for (let seat = 0; seat < seats.length; seat++)
      add(
        own,
        seat * count,
        { features, from: seatStarts[seat] ?? 0, to: seatStarts[seat + 1] ?? 0 },
        model.weights,
      )
    const unlisted = Int32Array.of(listedBefore(nothing, sign))
    add(own, afterUnlisted * count, { features: unlisted, from: 0, to: 1 }, model.weights)
    return { ...around.numbered(sign), own, number: ++numbered }
  }
  const made = {
    summed: onceAForm((token) => summedOf(look(token))),
    edge: summedOf(outside),
    beside: besideTable(model.weights),
    around,
    listed,
  }
  memories.set(model, made)
  return made
}

/** Row of what a word gives to a token before it that no list knows; it follows those of the seats. */
const afterUnlisted = seats.length

/** Scores of a sentence, which are whole numbers, one a token and label. */
type Scores = Int32Array

/** Edges on each side of a sentence: words reach two tokens far. */
const margin = 2

const scoresIn = zeros((length) => new Int32Array(length))

/** The scores that `scoresOf` gives a sentence's features, without listing them; until the next call. */
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
  const size = tokens.length * count
  const scores = scoresIn(size).subarray(0, size)
  addBeside(scores, words, memory.beside)
  addOthers(scores, words, memory)
  memory.listed.addTo(scores, known, (i) => words[i + margin]?.sign ?? outside.sign)
  return scores
}

/** What two words beside each other give to the second, to the first, and to the token after both. */
const addBeside = (scores: Scores, words: readonly Summed[], { at, sums }: BesideTable): void => {
  const length = words.length - 2 * margin
  let [first] = words
  // The last two are edges, and what they give is nobody's.
  for (let i = 1; i < words.length - 1; i++) {
    const second = words[i]
    if (!first || !second) return
    const row = at(first, second)
    const token = i - margin
    if (token >= 0 && token < length) addRow(scores, token, sums, row)
    if (token >= 1) addRow(scores, token - 1, sums, row + count)
    if (token + 1 < length) addRow(scores, token + 1, sums, row + 2 * count)
    first = second
  }
}

const addRow = (scores: Scores, token: number, sums: Int32Array, row: number): void => {
  const at = token * count
  for (let y = 0; y < count; y++) scores[at + y] = (scores[at + y] ?? 0) + (sums[row + y] ?? 0)
}

/** What each word gives to its own token and to those around, in the order of `seats`, and what its neighbours give together. */
const addOthers = (scores: Scores, words: readonly Summed[], { around }: Memory): void => {
  for (let i = margin; i < words.length - margin; i++) {
    const [word, before, after] = [words[i], words[i - 1], words[i + 1]]
    const twoBefore = words[i - 2]?.own
    const twoAfter = words[i + 2]?.own
    if (!word || !before || !after || !twoBefore || !twoAfter) return
    const at = (i - margin) * count
    around.addTo(scores, at, word, { before, after })
    const [own, ofBefore, ofAfter] = [word.own, before.own, after.own]
    for (let y = 0; y < count; y++) {
      const sum =
        (own[y] ?? 0) +
        (ofBefore[count + y] ?? 0) +
        (ofAfter[2 * count + y] ?? 0) +
        (twoBefore[3 * count + y] ?? 0) +
        (twoAfter[4 * count + y] ?? 0) +
        (ofAfter[afterUnlisted * count + y] ?? 0)
      scores[at + y] = (scores[at + y] ?? 0) + sum
    }
  }
}
