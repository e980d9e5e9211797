import type { DayPatterns } from '../day-patterns.ts'

const BENGALI_ZERO = 0x09e6

/** Digits of Bengali as ASCII, at the same places. */
const plainDigits = (text: string): string =>
  text.replace(/[০-৯]/gu, (d) => String(d.charCodeAt(0) - BENGALI_ZERO))

const DOTTED = /(?<![\p{N}.])([0-3]?[0-9])\.\s?([01]?[0-9])\.\s?((?:19|20)?[0-9]{2})(?![\p{N}])/gu
const ISO = /(?<![\p{N}-])((?:19|20)[0-9]{2})[-/.]([01][0-9])[-/.]([0-3][0-9])(?![0-9])/gu
const CJK = /((?:19|20)[0-9]{2})年([01]?[0-9])月([0-3]?[0-9])日/gu
const SLASHED = /(?<![\p{N}/])([0-3]?[0-9])[/-]([0-3]?[0-9])[/-]((?:19|20)[0-9]{2})(?![\p{N}/])/gu

/** A date as a page writes it. UTF-16 units of the line. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  /** ISO 8601 day. */
  readonly day: string
}

/** As `matchAll`, without a copy of the pattern for each text. */
const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    matches.push(match)
  return matches
}

/** Whole dates in a line, in any common order and language; one whose order of day and month is open is passed over. */
export const writtenDates = (line: string, days: DayPatterns): readonly WrittenDate[] => {
  if (!/[0-9০-৯]{2}/u.test(line)) return []
  const text = plainDigits(line)
  if (!/(?:19|20)[0-9]{2}|[0-9]\.\s?[0-9]{1,2}\.\s?[0-9]/u.test(text)) return []
  const found: WrittenDate[] = []
  const add = (match: RegExpMatchArray, year: number, month: number, day: number): void => {
    const time = Date.UTC(year, month - 1, day)
    const iso = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
    const same =
      iso === `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    const start = match.index ?? 0
    if (same && !found.some((f) => f.start < start + match[0].length && start < f.end))
      found.push({ start, end: start + match[0].length, day: iso })
  }
  const number = (match: RegExpMatchArray, group: number): number => Number(match[group])
  for (const m of matchesOf(ISO, text)) add(m, number(m, 1), number(m, 2), number(m, 3))
  for (const m of matchesOf(CJK, text)) add(m, number(m, 1), number(m, 2), number(m, 3))
  for (const m of matchesOf(days.dayFirst, text)) {
    const month = days.monthOf(m[2] ?? '')
    if (month) add(m, number(m, 3), month, number(m, 1))
  }
  for (const m of matchesOf(days.monthFirst, text)) {
    const month = days.monthOf(m[1] ?? '')
    if (month) add(m, number(m, 3), month, number(m, 2))
  }
  // Points part day, month and year in this order everywhere.
  for (const m of matchesOf(DOTTED, text)) {
    const year = number(m, 3)
    add(m, year < 100 ? 2000 + year : year, number(m, 2), number(m, 1))
  }
  for (const m of matchesOf(SLASHED, text)) {
    const [a, b] = [number(m, 1), number(m, 2)]
    if (a > 12 || a === b) add(m, number(m, 3), b, a)
    else if (b > 12) add(m, number(m, 3), a, b)
  }
  return found.sort((x, y) => x.start - y.start)
}
