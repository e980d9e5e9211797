import { labels } from '../../../../knowledge/name-model.ts'

const count = labels.length

/** Labels that may stand before each: an inner label follows only its own name, I-PER B-PER or I-PER. */
const before: readonly Uint8Array[] = labels.map((to) =>
  Uint8Array.from(
    labels.flatMap((from, x) => (!to.startsWith('I-') || from.slice(2) === to.slice(2) ? x : [])),
  ),
)

const none = new Uint8Array(0)

/** What one sentence after the other is worked out in: the scores of two neighbours, and where each label came from. */
const rows: readonly [Float64Array, Float64Array] = [
  new Float64Array(count),
  new Float64Array(count),
]
let back = new Uint8Array(0)

/** The most that a step from any label into another adds. */
const mostOf = (transitions: ArrayLike<number>): number => {
  let most = -Infinity
  for (let k = 0; k < count * count; k++) most = Math.max(most, transitions[k] ?? 0)
  return most
}

/** The best row of labels: scores of each token and label, and of each pair of neighbours. */
export const bestLabels = (
  scores: Float64Array | Int32Array,
  transitions: ArrayLike<number>,
): Uint8Array => {
  const length = scores.length / count
  const path = new Uint8Array(length)
  if (length === 0) return path
  if (back.length < length * count) back = new Uint8Array(2 * length * count)
  let [above, row] = rows
  for (let y = 0; y < count; y++)
    above[y] = labels[y]?.startsWith('I-') ? -Infinity : (scores[y] ?? 0)
  const most = mostOf(transitions)
  for (let i = 1; i < length; i++) {
    let lead = 0
    for (let x = 1; x < count; x++) if ((above[x] ?? 0) > (above[lead] ?? 0)) lead = x
    let next = -Infinity
    for (let x = 0; x < count; x++) if (x !== lead) next = Math.max(next, above[x] ?? 0)
    for (let y = 0; y < count; y++) {
      const some = before[y] ?? none
      let from = lead
      let best = (above[lead] ?? 0) + (transitions[lead * count + y] ?? 0)
      // Most often one label leads so far that no other can lie before.
      if (some.length < count || next + most >= best) {
        best = -Infinity
        from = 0
        for (let k = 0; k < some.length; k++) {
          const x = some[k] ?? 0
          const score = (above[x] ?? 0) + (transitions[x * count + y] ?? 0)
          if (score > best) {
            best = score
            from = x
          }
        }
      }
      row[y] = best + (scores[i * count + y] ?? 0)
      back[i * count + y] = from
    }
    ;[above, row] = [row, above]
  }
  let last = 0
  for (let y = 1; y < count; y++) if ((above[y] ?? 0) > (above[last] ?? 0)) last = y
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last
    last = back[i * count + last] ?? 0
  }
  return path
}
