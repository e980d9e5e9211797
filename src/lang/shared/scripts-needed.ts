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

interface Reader {
  readonly source: string
  at: number
}

/**
 * The scripts of which every match of a pattern has a letter, as bits, from the pattern's source. What it does not follow
 * (properties, classes that exclude, what may be left out) counts as needing nothing. Read without regard to case.
 */
export const scriptsNeeded = (source: string): number => {
  const reader = { source, at: 0 }
  const needed = alternatives(reader)
  return reader.at < source.length ? NONE : needed
}

const alternatives = (reader: Reader): number => {
  let needed = sequence(reader)
  while (reader.source[reader.at] === '|') {
    reader.at++
    needed &= sequence(reader)
  }
  return needed
}

const sequence = (reader: Reader): number => {
  let needed = NONE
  for (;;) {
    const here = reader.source[reader.at]
    if (here === undefined || here === '|' || here === ')') return needed
    const part = atom(reader)
    if (!mayBeLeftOut(reader)) needed |= part
  }
}

const QUANTIFIER = /(?:[?*+]|\{[0-9]+(?:,[0-9]*)?\})\??/uy

/** Reads how often a part may come; true where that may be never. */
const mayBeLeftOut = (reader: Reader): boolean => {
  QUANTIFIER.lastIndex = reader.at
  const mark = QUANTIFIER.exec(reader.source)?.[0]
  if (mark === undefined) return false
  reader.at += mark.length
  return /^(?:[?*]|\{0)/u.test(mark)
}

const atom = (reader: Reader): number => {
  const { source } = reader
  const here = source[reader.at] ?? ''
  if (here === '(') return group(reader)
  if (here === '[') return characterClass(reader)
  if (here === '\\') return escape(reader)
  reader.at++
  return scriptOf(here.charCodeAt(0))
}

const GROUP = /\((?:\?(?:[:=!]|<[=!]|<[A-Za-z0-9_]+>))?/uy

const group = (reader: Reader): number => {
  GROUP.lastIndex = reader.at
  const opening = GROUP.exec(reader.source)?.[0] ?? '('
  reader.at += opening.length
  const needed = alternatives(reader)
  reader.at++
  return /[=!]$/u.test(opening) ? NONE : needed
}

const characterClass = (reader: Reader): number => {
  const end = reader.source.indexOf(']', reader.at + 1)
  const inside = reader.source.slice(reader.at + 1, end)
  reader.at = end < 0 ? reader.source.length : end + 1
  if (/[\\^[-]/u.test(inside)) return NONE
  let needed = ALL
  for (let i = 0; i < inside.length; i++) needed &= scriptOf(inside.charCodeAt(i))
  return needed
}

const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)/uy

const escape = (reader: Reader): number => {
  ESCAPE.lastIndex = reader.at
  reader.at += ESCAPE.exec(reader.source)?.[0].length ?? 1
  return NONE
}
