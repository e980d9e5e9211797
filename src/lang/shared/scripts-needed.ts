import { meaningOf } from './pattern-walk.ts'
import type { Meaning } from './pattern-walk.ts'

/** Scripts as bits: ASCII letters, and what stands in the block of Bengali but for its digits. */
export const LATIN = 1
export const BENGALI = 2
const NONE = 0
const ALL = LATIN | BENGALI

const scriptOf = (unit: number): number => {
  const small = unit | 0x20
  if (small >= 0x61 && small <= 0x7a) return LATIN
  // Without regard to case the long s and the Kelvin sign are an s and a k.
  if (unit === 0x17f || unit === 0x212a) return LATIN
  const isBengali = unit >= 0x0980 && unit <= 0x09ff && (unit < 0x09e6 || unit > 0x09ef)
  return isBengali ? BENGALI : NONE
}

/** The scripts that a text has letters of, as bits. */
export const scriptsIn = (text: string): number => {
  let found = NONE
  for (let at = 0; at < text.length && found !== ALL; at++) found |= scriptOf(text.charCodeAt(at))
  return found
}

/**
 * The scripts of which every match of a pattern has a letter, as bits, from the pattern's source. What is not followed
 * (properties, classes that exclude or range, what may be left out) counts as needing nothing. Read without regard to case.
 *
 * @param groups what groups need, by their source, read and written.
 */
export const scriptsNeeded = (source: string, groups = new Map<string, number>()): number =>
  meaningOf(source, needed, groups) ?? NONE

const needed: Meaning<number> = {
  nothing: NONE,
  any: NONE,
  literal: scriptsIn,
  oneOf: (inside) => {
    if (/[\\^[-]/u.test(inside)) return NONE
    let common = ALL
    for (let i = 0; i < inside.length; i++) common &= scriptOf(inside.charCodeAt(i))
    return common
  },
  then: (before, after) => before | after,
  either: (alternatives) => alternatives.reduce((common, one) => common & one, ALL),
  repeated: (part, least) => (least === 0 ? NONE : part),
}
