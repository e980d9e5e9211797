import { ownText } from './own-text.ts'

/** A stretch that was met, with what was worked out of it. */
interface Met<Value> {
  readonly text: string
  readonly hash: number
  readonly value: Value
}

/** Places of a new table, a power of two; a table grows when it is half full. */
const fewPlaces = 1024

/**
 * Works out once what depends on the units of a stretch `[start, end)` alone, a word as a rule. A stretch that was met
 * before is found in the text where it stands: nothing is cut out of it, so nobody pays for a string a word.
 *
 * @param most stretches that are kept in mind.
 */
export const onceAStretch = <Value>(
  make: (text: string) => Value,
  most = 20_000,
): ((text: string, start: number, end: number) => Value) => {
  let places = emptyPlaces<Value>(fewPlaces)
  let count = 0
  const add = (met: Met<Value>): void => {
    if (count >= most) {
      places = emptyPlaces(fewPlaces)
      count = 0
    }
    count++
    if (count * 2 > places.length) {
      const before = places
      places = emptyPlaces(before.length * 2)
      for (const known of before) if (known) put(places, known)
    }
    put(places, met)
  }
  return (text, start, end) => {
    const hash = hashOf(text, start, end)
    const last = places.length - 1
    for (let at = hash & last; ; at = (at + 1) & last) {
      const known = places[at]
      if (known === undefined) break
      if (known.hash === hash && isAt(known.text, text, start, end)) return known.value
    }
    // A slice would keep all of the text that it is cut from.
    const own = ownText(text.slice(start, end))
    const value = make(own)
    add({ text: own, hash, value })
    return value
  }
}

const emptyPlaces = <Value>(length: number): (Met<Value> | undefined)[] =>
  new Array<Met<Value> | undefined>(length).fill(undefined)

const put = <Value>(places: (Met<Value> | undefined)[], met: Met<Value>): void => {
  const last = places.length - 1
  let at = met.hash & last
  while (places[at] !== undefined) at = (at + 1) & last
  places[at] = met
}

/** FNV-1a over UTF-16 units, its upper half folded into the lower, which places are taken by. */
const hashOf = (text: string, start: number, end: number): number => {
  let hash = 2166136261 | 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return hash ^ (hash >>> 15)
}

const isAt = (known: string, text: string, start: number, end: number): boolean => {
  if (known.length !== end - start) return false
  for (let i = 0; i < known.length; i++)
    if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
