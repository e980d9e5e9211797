import { labels } from '../../../../knowledge/name-model.ts'

const count = labels.length

/** Adds the weights of features `[from, to)`, label by label, to the scores that begin at a place. */
export const add = (
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
