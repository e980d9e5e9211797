import { zeros } from '../../core/scratch.ts'

/** Which twos and threes of units stand in a text, as bits by their hashes. */
export type Traces = Int32Array

const bits = 14
const lastBit = 2 ** bits - 1

/** A unit without regard to case: as patterns that know none have it, for ASCII and what folds into it. */
const small = (unit: number): number =>
  unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit === 0x17f ? 0x73 : unit === 0x212a ? 0x6b : unit

const two = (a: number, b: number): number => Math.imul(a, 0x9e3779b1) + b
const placeOf = (hash: number): number => (hash ^ (hash >>> bits)) & lastBit

const tracesIn = zeros((length) => new Int32Array(length))

/** The traces of a text, until those of the next are made. */
export const tracesOf = (text: string): Traces => {
  const traces = tracesIn(2 ** bits / 32)
  const put = (place: number): void => {
    traces[place >> 5] = (traces[place >> 5] ?? 0) | (1 << (place & 31))
  }
  let before = 0
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const unit = small(text.charCodeAt(at))
    const pair = two(last, unit)
    put(placeOf(pair))
    put(placeOf(two(two(before, last), unit)))
    before = last
    last = unit
  }
  return traces
}

/** Places that are marked in the traces of every text that a word stands in, in any case; none for a word whose letters fold in a way of their own. */
export const marksOf = (word: string): readonly number[] => {
  const isFolded = [...word].some((c) => c > '\u007f' && c.toLowerCase() !== c.toUpperCase())
  if (isFolded) return []
  const units = Array.from({ length: word.length }, (_, i) => small(word.charCodeAt(i)))
  const [a = 0, b = 0] = units
  return units.length < 3
    ? units.length < 2
      ? []
      : [placeOf(two(a, b))]
    : units.slice(2).map((unit, i) => placeOf(two(two(units[i] ?? 0, units[i + 1] ?? 0), unit)))
}

/** False where one of some places is not marked: the word does not stand in the text. */
export const areMarked = (traces: Traces, places: readonly number[]): boolean => {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0
    if ((((traces[place >> 5] ?? 0) >>> (place & 31)) & 1) === 0) return false
  }
  return true
}
