/** UTF-16 units that a match of a pattern may begin with; null when any may. */
export type FirstUnits = ReadonlySet<number> | null

/** What a part of a pattern begins with, and whether it may be empty. */
interface First {
  readonly units: FirstUnits
  readonly empty: boolean
}

const any: First = { units: null, empty: false }
const nothing: First = { units: new Set(), empty: true }

/**
 * What a pattern's matches may begin with, from its source: alternatives of words, groups, classes and digits are
 * followed, everything else counts as "any". Read without regard to the case of ASCII letters.
 */
export const firstUnitsOf = (source: string): FirstUnits => {
  const reader = { source, at: 0 }
  const first = alternatives(reader)
  return first.empty || reader.at < source.length ? null : first.units
}

interface Reader {
  readonly source: string
  at: number
}

const either = (a: First, b: First): First => ({
  units: a.units && b.units && new Set([...a.units, ...b.units]),
  empty: a.empty || b.empty,
})

const alternatives = (reader: Reader): First => {
  let first = sequence(reader)
  while (reader.source[reader.at] === '|') {
    reader.at++
    first = either(first, sequence(reader))
  }
  return first
}

const sequence = (reader: Reader): First => {
  let first = nothing
  while (reader.at < reader.source.length && !/[|)]/u.test(reader.source[reader.at] ?? '')) {
    const part = repeated(reader, atom(reader))
    if (first.empty) first = { ...either(first, part), empty: part.empty }
  }
  return first
}

/** `?`, `*` and `{0,` let a part be absent. */
const repeated = (reader: Reader, first: First): First => {
  const mark = /^(?:[?*+]|\{[0-9]+(?:,[0-9]*)?\})\??/u.exec(
    reader.source.slice(reader.at, reader.at + 12),
  )?.[0]
  if (mark === undefined) return first
  reader.at += mark.length
  return /^(?:[?*]|\{0)/u.test(mark) ? { ...first, empty: true } : first
}

const atom = (reader: Reader): First => {
  const { source } = reader
  const here = source[reader.at] ?? ''
  if (here === '(') return group(reader)
  if (here === '[') return characterClass(reader)
  if (here === '\\') return escape(reader)
  reader.at++
  return here === '.' || here === '^' || here === '$' ? any : literal(here)
}

const literal = (unit: string): First => ({
  units: new Set([unit.toLowerCase().charCodeAt(0), unit.toUpperCase().charCodeAt(0)]),
  empty: false,
})

const group = (reader: Reader): First => {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z0-9]+>))?/u.exec(
    reader.source.slice(reader.at, reader.at + 40),
  )?.[0]
  reader.at += opening?.length ?? 1
  const inner = alternatives(reader)
  reader.at++
  return /[=!]$/u.test(opening ?? '') ? nothing : inner
}

const characterClass = (reader: Reader): First => {
  const end = reader.source.indexOf(']', reader.at + 1)
  const inside = reader.source.slice(reader.at + 1, end)
  reader.at = end + 1
  if (/[\\^[]/u.test(inside)) return any
  const units = new Set<number>()
  for (const [range] of inside.matchAll(/.-.|./gu)) {
    const last = range.codePointAt(range.length - 1) ?? 0
    for (let unit = range.codePointAt(0) ?? 0; unit <= last; unit++)
      for (const own of literal(String.fromCharCode(unit)).units ?? []) units.add(own)
  }
  return { units, empty: false }
}

const escape = (reader: Reader): First => {
  const named = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>)/u.exec(
    reader.source.slice(reader.at, reader.at + 40),
  )?.[0]
  const letter = reader.source[reader.at + 1] ?? ''
  reader.at += named?.length ?? 2
  return /[A-Za-z0-9]/u.test(letter) ? any : literal(letter)
}
