import { joined, labels } from '../../../../knowledge/name-model.ts'
import { add } from './add.ts'
import { besideCounts, fillBeside } from './features.ts'
import type { Numbered } from './around.ts'

/** A word with what it adds to the scores by itself, label by label and seat by seat; last what it gives to a token before it that no list knows. */
export interface Summed extends Numbered {
  readonly own: Int32Array
  /** Its own number, from 1 on. */
  readonly number: number
}

/** What two words beside each other add to the scores, summed once while both are in mind. */
export interface BesideTable {
  /** Sums, one a label in a row. */
  readonly sums: Int32Array
  /** Where the sums for the second word begin; those for the first follow, then those for the token after both. */
  readonly at: (first: Summed, second: Summed) => number
}

/** Pairs that are kept in mind: each has one place, and a newer one takes it. */
const places = 2 ** 15
const count = labels.length
/** What a place holds: the numbers of its two words, then their sums, side by side so that they are read at once. */
const size = 2 + besideCounts.length * count

/** An empty table for a model's weights. */
export const besideTable = (weights: ArrayLike<number>): BesideTable => {
  const sums = new Int32Array(places * size)
  const features = new Int32Array(besideCounts.reduce((a, b) => a + b, 0))
  const at: BesideTable['at'] = (first, second) => {
    const place = (joined(first.number, second.number) & (places - 1)) * size
    const start = place + 2
    if (sums[place] === first.number && sums[place + 1] === second.number) return start
    sums.fill(0, start, place + size)
    sums[place] = first.number
    sums[place + 1] = second.number
    fillBeside(features, 0, first.sign, second.sign)
    let from = 0
    for (const [part, length] of besideCounts.entries()) {
      add(sums, start + part * count, { features, from, to: from + length }, weights)
      from += length
    }
    return start
  }
  return { sums, at }
}
