import type { Certainty, Edtf } from '../core/reading.ts'
import { dayBounds } from './date.ts'

/** A value in both of its writings. */
export interface DateValue {
  readonly edtf: Edtf | null
  /** TIMEX3 value without a clock. */
  readonly timex: string
  readonly certainty: Certainty
  readonly candidates?: readonly Edtf[]
}

export const stated = (edtf: Edtf, timex = edtf): DateValue => ({
  edtf,
  timex,
  certainty: 'stated',
})

export const unknown = (timex: string, edtf: Edtf | null = null): DateValue => ({
  edtf,
  timex,
  certainty: 'unknown',
})

/** Days between which two ends of an anchor still give one interval ("Monday or Tuesday"). */
const widest = 3

const daysBetween = (from: Edtf, to: Edtf): number =>
  Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000

/**
 * Counts a value from the first and the last day of an anchor. Where both give the same, that is it;
 * days near each other become an interval; else the value stays open, with both as candidates.
 *
 * @param count monotone in the day it is given.
 */
export const fromEnds = (
  anchor: Edtf | null,
  count: (day: Edtf) => { readonly edtf: Edtf; readonly timex: string } | null,
  otherwise: DateValue,
): DateValue => {
  const { earliest, latest } =
    anchor === null ? { earliest: null, latest: null } : dayBounds(anchor)
  if (earliest === null || latest === null) return otherwise
  const first = count(earliest)
  const last = earliest === latest ? first : count(latest)
  if (!first || !last) return otherwise
  if (first.edtf === last.edtf) return { ...first, certainty: 'stated' }
  if (daysBetween(earliest, latest) > widest) return otherwise
  const [from, to] = [dayBounds(first.edtf), dayBounds(last.edtf)]
  const hull = `${first.edtf.split('/')[0] ?? ''}/${last.edtf.split('/').at(-1) ?? ''}`
  const near =
    from.latest !== null && to.earliest !== null && daysBetween(from.latest, to.earliest) <= widest
  return near
    ? { edtf: hull, timex: first.timex, certainty: 'stated' }
    : { ...otherwise, candidates: [first.edtf, last.edtf] }
}

/** Year, month and day of a whole day. */
export const dayParts = (
  day: Edtf,
): { readonly year: number; readonly month: number; readonly day: number } => {
  // Most days are eight digits at known places.
  if (day.length === 10 && day[0] !== '-' && day[4] === '-' && day[7] === '-')
    return {
      year: Number(day.slice(0, 4)),
      month: Number(day.slice(5, 7)),
      day: Number(day.slice(8)),
    }
  const [year, month, date] = day.split('-').map(Number)
  return { year: year ?? 0, month: month ?? 1, day: date ?? 1 }
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export const isoWeekday = (day: Edtf): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** True for a day that the Gregorian calendar has. */
export const isCalendarDay = (year: number, month: number, day: number): boolean => {
  if (month >= 1 && month <= 12 && day >= 1 && day <= 28) return true
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
