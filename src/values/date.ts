import type { Edtf } from '../core/reading.ts'
import { onceAText } from '../text/once-a-text.ts'
import { addDays, dayOf } from './day.ts'

/** First and last day that a date may mean; null where it is open or its year unknown. */
export interface DayBounds {
  readonly earliest: Edtf | null
  readonly latest: Edtf | null
}

const qualifiers = /[~?%]/gu
const part =
  /^(?<year>\p{Nd}{4}|\p{Nd}{3}X|\p{Nd}{2}XX)(?:-(?<month>\p{Nd}{2})(?:-(?<day>\p{Nd}{2}))?)?(?:T.*)?$/u

/** First months of EDTF's seasons 21–24 (spring … winter) and quarters 33–36; winter runs into the next year. */
const periods: Readonly<Record<string, readonly [first: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
}

const none: DayBounds = { earliest: null, latest: null }
const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')

/** Days from the first of a month to the last of the month `months - 1` later. */
const monthsFrom = (year: number, month: number, months: number): DayBounds => {
  const end = month - 1 + months
  const next = `${four(year + Math.floor(end / 12))}-${two((end % 12) + 1)}-01`
  return { earliest: `${four(year)}-${two(month)}-01`, latest: addDays(next, -1) }
}

const boundsOfPart = (text: string): DayBounds => {
  const g = part.exec(text)?.groups
  const year = g?.['year']
  if (!g || year === undefined) return none
  const [month, day] = [g['month'], g['day']]
  if (year.includes('X'))
    return month === undefined
      ? {
          earliest: `${year.replace(/X/gu, '0')}-01-01`,
          latest: `${year.replace(/X/gu, '9')}-12-31`,
        }
      : none
  if (month === undefined) return monthsFrom(Number(year), 1, 12)
  const period = periods[month]
  if (period) return monthsFrom(Number(year), period[0], period[1])
  if (Number(month) < 1 || Number(month) > 12) return none
  if (day === undefined) return monthsFrom(Number(year), Number(month), 1)
  const whole = dayOf(`${year}-${month}-${day}`)
  return { earliest: whole, latest: whole }
}

/** First and last day of an EDTF date or interval; `..` leaves its end open. Never throws. */
export const dayBounds: (edtf: Edtf) => DayBounds = onceAText((edtf) => {
  const [from = '', to] = edtf.replace(qualifiers, '').split('/')
  if (to === undefined) return boundsOfPart(from)
  return { earliest: boundsOfPart(from).earliest, latest: boundsOfPart(to).latest }
})

/** First day that a date may mean, `YYYY-MM-DD`; null when it is open to the left or unknown. */
export const earliest = (edtf: Edtf): Edtf | null => dayBounds(edtf).earliest

/** Last day that a date may mean, `YYYY-MM-DD`; null when it is open to the right or unknown. */
export const latest = (edtf: Edtf): Edtf | null => dayBounds(edtf).latest

/** Number of days that a date leaves possible; Infinity when an end is open or the year unknown. */
export const daysCovered = (edtf: Edtf): number => {
  const { earliest: from, latest: to } = dayBounds(edtf)
  return from === null || to === null
    ? Infinity
    : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
}

/** How much a date says: 4 one day, 3 under a month, 2 a month, 1 up to a year, 0 less or open. */
export const specificity = (edtf: Edtf): 0 | 1 | 2 | 3 | 4 => {
  const days = daysCovered(edtf)
  if (days === 1) return 4
  if (days < 28) return 3
  if (days <= 31) return 2
  return days <= 366 ? 1 : 0
}

/**
 * True when two dates may mean the same day. An unknown year (`XXXX-11-11`) fits every year;
 * an open end reaches as far as it likes.
 */
export const datesOverlap = (left: Edtf, right: Edtf): boolean => {
  if (left.startsWith('XXXX') || right.startsWith('XXXX')) return yearlessFit(left, right)
  const [a, b] = [dayBounds(left), dayBounds(right)]
  if (isUnknown(a) || isUnknown(b)) return false
  return (
    (a.earliest ?? '') <= (b.latest ?? '9999-12-31') &&
    (b.earliest ?? '') <= (a.latest ?? '9999-12-31')
  )
}

const isUnknown = ({ earliest: from, latest: to }: DayBounds): boolean =>
  from === null && to === null

/** Month and day, as far as both name them. */
const yearlessFit = (left: Edtf, right: Edtf): boolean => {
  const fields = (edtf: Edtf): readonly string[] => edtf.replace(qualifiers, '').split('-').slice(1)
  if (left.includes('/') || right.includes('/')) return false
  const [a, b] = [fields(left), fields(right)]
  return a.every((field, i) => b[i] === undefined || b[i] === field)
}

/** True when every day of `inner` lies in `outer`: 2024-06-19 in 2024-06. */
export const dateWithin = (inner: Edtf, outer: Edtf): boolean => {
  const [a, b] = [dayBounds(inner), dayBounds(outer)]
  if (isUnknown(a) || isUnknown(b)) return false
  const starts = b.earliest === null || (a.earliest !== null && a.earliest >= b.earliest)
  const ends = b.latest === null || (a.latest !== null && a.latest <= b.latest)
  return starts && ends
}

/**
 * Orders dates by their first day, then the more specific first; unknown dates stand last.
 *
 * @returns negative, 0 or positive, for sorting.
 */
export const compareDates = (left: Edtf, right: Edtf): number => {
  const [a, b] = [dayBounds(left), dayBounds(right)]
  const [from, to] = [orderKey(a), orderKey(b)]
  if (from !== to) return from < to ? -1 : 1
  return specificity(right) - specificity(left)
}

const orderKey = (bounds: DayBounds): string => (isUnknown(bounds) ? '~' : (bounds.earliest ?? ''))
