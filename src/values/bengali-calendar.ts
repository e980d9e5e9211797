import { addDays } from './day.ts'

/** The three reckonings that newspapers use: Bangladesh since 2019, Bangladesh 1987–2019, West Bengal. */
export type BengaliReckoning = 'bengali-bd' | 'bengali-bd-1987' | 'bengali-in'

/**
 * Gregorian day of a Bengali date in the civil calendars of Bangladesh, whose year begins on 14 April.
 *
 * @param year Bengali year (1431 begins on 14 April 2024). @param month 1 = বৈশাখ … 12 = চৈত্র.
 * @returns `YYYY-MM-DD`, or null for West Bengal's sidereal calendar, which no table of ours covers, and for days that the month lacks.
 * @source Bangla Academy's reform of 1987 (five months of 31 days) and of 2019 (six; ফাল্গুন has 29).
 */
export const gregorianDay = (
  reckoning: BengaliReckoning,
  year: number,
  month: number,
  day: number,
): string | null => {
  if (reckoning === 'bengali-in') return null
  const lengths = monthLengths(reckoning, year)
  const length = lengths[month - 1]
  if (length === undefined || day < 1 || day > length) return null
  const before = lengths.slice(0, month - 1).reduce((sum, n) => sum + n, 0)
  return addDays(`${year + 593}-04-14`, before + day - 1)
}

/** Days of each month; ফাল্গুন gains one when the Gregorian February in it is of a leap year. */
const monthLengths = (reckoning: BengaliReckoning, year: number): readonly number[] => {
  const leap = isLeap(year + 594)
  return reckoning === 'bengali-bd'
    ? [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, leap ? 30 : 29, 30]
    : [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, leap ? 31 : 30, 30]
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
