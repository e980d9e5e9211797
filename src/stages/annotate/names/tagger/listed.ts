import { labels } from '../../../../knowledge/name-model.ts'
import type { Draft } from '../match.ts'
import { add } from './add.ts'
import { fillListed, listedBefore, listedCount, listedOf } from './features.ts'
import { nothing } from './signs.ts'
import type { Sign } from './signs.ts'

const count = labels.length

/** What names that the lists know change in the scores of their tokens and of those beside them. */
export interface ListedTable {
  /** What each token gets when no list knows it or its neighbours, but for the word after it. */
  readonly unlisted: Int32Array
  /** Changes scores that were made as if no list knew anything; `signAt` gives the sign of a token, or of an edge. */
  readonly addTo: (
    scores: Int32Array,
    known: readonly Draft[],
    signAt: (index: number) => Sign,
  ) => void
}

/** An empty table for a model's weights. */
export const listedTable = (weights: ArrayLike<number>): ListedTable => {
  const weightsOf = (part: number): Int32Array => {
    const features = new Int32Array(listedCount)
    fillListed(features, 0, part, [part, part])
    const rows = new Int32Array(listedCount * count)
    for (let k = 0; k < listedCount; k++)
      add(rows, k * count, { features, from: k, to: k + 1 }, weights)
    return rows
  }
  const ofNothing = weightsOf(nothing)
  const changes = new Map<number, Int32Array>()
  /** What a part of a name gives to its token, to the one after it and to the one before it. */
  const changeOf = (part: number): Int32Array => {
    const before = changes.get(part)
    if (before) return before
    const change = weightsOf(part).map((weight, k) => weight - (ofNothing[k] ?? 0))
    changes.set(part, change)
    return change
  }
  const addTo: ListedTable['addTo'] = (scores, known, signAt) => {
    if (known.length === 0) return
    const length = scores.length / count
    const listed = listedOf(length, known)
    for (let i = 0; i < length; i++) {
      const part = listed[i] ?? nothing
      if (part === nothing) continue
      const change = changeOf(part)
      const after = signAt(i + 1)
      const [own, other] = [listedBefore(part, after), listedBefore(nothing, after)]
      for (let y = 0; y < count; y++) {
        const at = i * count + y
        const beside = (weights[own * count + y] ?? 0) - (weights[other * count + y] ?? 0)
        scores[at] = (scores[at] ?? 0) + (change[y] ?? 0) + beside
        if (i + 1 < length)
          scores[at + count] = (scores[at + count] ?? 0) + (change[count + y] ?? 0)
        if (i > 0) scores[at - count] = (scores[at - count] ?? 0) + (change[2 * count + y] ?? 0)
      }
    }
  }
  const unlisted = new Int32Array(count).map((_, y) =>
    [0, 1, 2].reduce((sum, k) => sum + (ofNothing[k * count + y] ?? 0), 0),
  )
  return { unlisted, addTo }
}
