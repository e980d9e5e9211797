import { joined, labels } from '../../../../knowledge/name-model.ts'
import { add } from './add.ts'
import { besideCounts, fillBeside } from './features.ts'
import type { Numbered } from './around.ts'

/** A word with what it adds to the scores by itself, label by label and seat by seat; last what it gives to a token before it that no list knows. */
export interface Summed extends Numbered {
  readonly own: Int32Array
}

/** What two words beside each other add to the scores, summed once while both are in mind. */
export interface BesideTable {
  /** Rows of one sum a label. */
  readonly sums: Int32Array
  /** Row for the second word; that for the first follows, then that for the token after both. */
  readonly at: (first: Summed, second: Summed) => number
}

/** Pairs that are kept in mind: each has one place, and a newer one takes it. */
const places = 2 ** 15
const count = labels.length
const rows = besideCounts.length

/** An empty table for a model's weights. */
export const besideTable = (weights: ArrayLike<number>): BesideTable => {
  const sums = new Int32Array(places * rows * count)
  const firsts = new Array<Summed | undefined>(places).fill(undefined)
  const seconds = new Array<Summed | undefined>(places).fill(undefined)
  const features = new Int32Array(besideCounts.reduce((a, b) => a + b, 0))
  const at: BesideTable['at'] = (first, second) => {
    const place = joined(first.sign.word, second.sign.word) & (places - 1)
    const row = place * rows
    if (firsts[place] === first && seconds[place] === second) return row
    firsts[place] = first
    seconds[place] = second
    fillBeside(features, 0, first.sign, second.sign)
    sums.fill(0, row * count, (row + rows) * count)
    let from = 0
    for (const [part, size] of besideCounts.entries()) {
      add(sums, (row + part) * count, { features, from, to: from + size }, weights)
      from += size
    }
    return row
  }
  return { sums, at }
}
