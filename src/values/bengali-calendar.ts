import { addDays } from './day.ts'
import { sankrantiDay } from './sankranti.ts'

/** The three reckonings that newspapers use: Bangladesh since 2019, Bangladesh 1987–2019, West Bengal. */
export type BengaliReckoning = 'bengali-bd' | 'bengali-bd-1987' | 'bengali-in'

/**
 * Gregorian day of a Bengali date. The civil calendars of Bangladesh begin their year on 14 April;
 * that of West Bengal begins its months the day after the Sun enters a sidereal sign.
 *
 * @param year Bengali year (1431 begins in April 2024). @param month 1 = বৈশাখ … 12 = চৈত্র.
 * @returns `YYYY-MM-DD`, or null for days that the month lacks.
 * @source Bangla Academy's reforms of 1987 (five months of 31 days) and 2019 (six; ফাল্গুন has 29);
 * for West Bengal the midnight rule of the Indian Calendar Reform Committee's report (1955).
 * @example gregorianDay('bengali-bd', 1431, 7, 26) // '2024-11-11'
 */
export const gregorianDay = (
  reckoning: BengaliReckoning,
  year: number,
  month: number,
  day: number,
): string | null => {
  const bounds = bengaliMonthBounds(reckoning, year, month)
  if (!bounds || day < 1) return null
  const found = addDays(bounds[0], day - 1)
  return found <= bounds[1] ? found : null
}

/** First and last Gregorian day of a Bengali month; null for a month that is none. */
export const bengaliMonthBounds = (
  reckoning: BengaliReckoning,
  year: number,
  month: number,
): readonly [first: string, last: string] | null => {
  if (month < 1 || month > 12 || year < 1 || year > 2400) return null
  if (reckoning === 'bengali-in') {
    const first = addDays(sankrantiDay(year + 593, month), 1)
    return [first, sankrantiDay(year + 593 + (month === 12 ? 1 : 0), (month % 12) + 1)]
  }
  const lengths = monthLengths(reckoning, year)
  const before = lengths.slice(0, month - 1).reduce((sum, n) => sum + n, 0)
  const first = addDays(`${year + 593}-04-14`, before)
  return [first, addDays(first, (lengths[month - 1] ?? 30) - 1)]
}

/** Days of each month; ফাল্গুন gains one when the Gregorian February in it is of a leap year. */
const monthLengths = (
  reckoning: 'bengali-bd' | 'bengali-bd-1987',
  year: number,
): readonly number[] => {
  const leap = isLeap(year + 594)
  return reckoning === 'bengali-bd'
    ? [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, leap ? 30 : 29, 30]
    : [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, leap ? 31 : 30, 30]
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
