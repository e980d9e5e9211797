import { labels } from '../../../../knowledge/name-model.ts'
import { add } from './add.ts'
import { aroundCount, fillAround } from './features.ts'
import type { Sign } from './signs.ts'

/** A sign with small numbers for what its neighbours look at: its part of speech and its use. */
export interface Numbered {
  readonly sign: Sign
  readonly pos: number
  readonly use: number
}

/** What the neighbours of a token add to its scores together. Parts of speech and uses are few, so each sum is made once. */
export interface AroundTable {
  readonly numbered: (sign: Sign) => Numbered
  readonly addTo: (
    scores: Int32Array,
    at: number,
    own: Numbered,
    beside: { readonly before: Numbered; readonly after: Numbered },
  ) => void
}

const count = labels.length

/** Sums that are made at their first use, a row of labels each. */
interface Sums {
  readonly rows: Int32Array
  readonly isMade: Uint8Array
}

const emptySums = (places: number): Sums => ({
  rows: new Int32Array(places * count),
  isMade: new Uint8Array(places),
})

/** Gives each value that it meets the next number. */
const numbering = (): ((value: number) => number) => {
  const numbers = new Map<number, number>()
  return (value) => {
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  }
}

/** An empty table for a model's weights. */
export const aroundTable = (weights: ArrayLike<number>): AroundTable => {
  const [posOf, useOf] = [numbering(), numbering()]
  const features = new Int32Array(aroundCount)
  // Most numbers that there is room for; tables are made anew when there are more.
  let [mostPos, mostUse] = [64, 16]
  let pairs = emptySums(mostPos ** 2)
  let triples = emptySums(mostUse ** 3)
  const numbered: AroundTable['numbered'] = (sign) => {
    const [pos, use] = [posOf(sign.pos), useOf(sign.use)]
    if (pos >= mostPos) pairs = emptySums((mostPos *= 2) ** 2)
    if (use >= mostUse) triples = emptySums((mostUse *= 2) ** 3)
    return { sign, pos, use }
  }
  const addTo: AroundTable['addTo'] = (scores, at, own, { before, after }) => {
    const pair = before.pos * mostPos + after.pos
    const triple = (before.use * mostUse + own.use) * mostUse + after.use
    if (pairs.isMade[pair] === 0 || triples.isMade[triple] === 0) {
      fillAround(features, 0, own.sign, { before: before.sign, after: after.sign })
      make(pairs, pair, features[0] ?? 0)
      make(triples, triple, features[1] ?? 0)
    }
    const [{ rows: byPos }, { rows: byUse }] = [pairs, triples]
    for (let y = 0; y < count; y++)
      scores[at + y] =
        (scores[at + y] ?? 0) + (byPos[pair * count + y] ?? 0) + (byUse[triple * count + y] ?? 0)
  }
  const make = ({ rows, isMade }: Sums, place: number, feature: number): void => {
    if (isMade[place] === 1) return
    isMade[place] = 1
    add(rows, place * count, { features: Int32Array.of(feature), from: 0, to: 1 }, weights)
  }
  return { numbered, addTo }
}
