import { labels } from '../../../../knowledge/name-model.ts'

const count = labels.length

/** An inner label follows only its own name: I-PER after B-PER or I-PER. */
const allowed: readonly boolean[] = labels.flatMap((from) =>
  labels.map((to) => !to.startsWith('I-') || from.slice(2) === to.slice(2)),
)

/** The best row of labels: scores of each token and label, and of each pair of neighbours. */
export const bestLabels = (
  scores: Float64Array | Int32Array,
  transitions: ArrayLike<number>,
): Uint8Array => {
  const length = scores.length / count
  const path = new Uint8Array(length)
  if (length === 0) return path
  const back = new Uint8Array(length * count)
  let above = new Float64Array(count)
  for (let y = 0; y < count; y++)
    above[y] = labels[y]?.startsWith('I-') ? -Infinity : (scores[y] ?? 0)
  for (let i = 1; i < length; i++) {
    const row = new Float64Array(count)
    for (let y = 0; y < count; y++) {
      let best = -Infinity
      let from = 0
      for (let x = 0; x < count; x++) {
        if (!allowed[x * count + y]) continue
        const score = (above[x] ?? 0) + (transitions[x * count + y] ?? 0)
        if (score > best) {
          best = score
          from = x
        }
      }
      row[y] = best + (scores[i * count + y] ?? 0)
      back[i * count + y] = from
    }
    above = row
  }
  let last = 0
  for (let y = 1; y < count; y++) if ((above[y] ?? 0) > (above[last] ?? 0)) last = y
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last
    last = back[i * count + last] ?? 0
  }
  return path
}
