import { featureCount } from './features.ts'
import { labels } from '../../../../knowledge/name-model.ts'

const count = labels.length

/** Scores of each token and label: the sum of its features' weights. */
export const scoresOf = (features: Int32Array, weights: ArrayLike<number>): Float64Array => {
  const length = features.length / featureCount
  const scores = new Float64Array(length * count)
  const own = new Float64Array(count)
  for (let i = 0; i < length; i++) {
    own.fill(0)
    for (let k = i * featureCount; k < (i + 1) * featureCount; k++) {
      const row = (features[k] ?? 0) * count
      for (let y = 0; y < count; y++) own[y] = (own[y] ?? 0) + (weights[row + y] ?? 0)
    }
    scores.set(own, i * count)
  }
  return scores
}
