import type { CalendarExpression } from '../core/date-expression.ts'
import type { Certainty, Edtf } from '../core/reading.ts'
import { anchorDays, dayParts, isoWeekday, joined } from './anchor.ts'
import { gregorianDay } from './bengali-calendar.ts'
import type { ResolvedDate } from './resolved-date.ts'
import { addDays } from './day.ts'
import { clockValue, two } from './timex.ts'

/** Years in which an open weekday-and-date is looked for: the window of digital news archives. */
const windowFrom = 2000
const windowTo = 2030

/** Value of an expression in calendar terms, anchored to the publication where it leaves the year open. */
export const resolveCalendar = (
  expression: CalendarExpression,
  published: Edtf | null,
): ResolvedDate => {
  const value = dateOf(expression, published)
  const time = clockValue(expression)
  const approx = expression.modifier === 'approx' && value.edtf !== null ? '~' : ''
  return {
    edtf: value.edtf === null ? null : `${value.edtf}${approx}`,
    timex: { type: time === '' ? 'DATE' : 'TIME', value: `${value.timex}${time}` },
    certainty: value.certainty,
    anchor: 'published',
    calendar: expression.calendar,
    ...(value.candidates ? { candidates: value.candidates } : {}),
  }
}

interface Value {
  readonly edtf: Edtf | null
  readonly timex: string
  readonly certainty: Certainty
  readonly candidates?: readonly Edtf[]
}

const stated = (edtf: Edtf, timex = edtf): Value => ({ edtf, timex, certainty: 'stated' })
const open = (timex: string, edtf: Edtf | null = null): Value => ({
  edtf,
  timex,
  certainty: 'unknown',
})

const dateOf = (e: CalendarExpression, published: Edtf | null): Value => {
  if (e.calendar !== 'gregorian') return foreign(e)
  if (e.century !== undefined) return stated(`${two(e.century)}XX`, two(e.century))
  if (e.decade !== undefined) return stated(`${e.decade}X`, String(e.decade))
  if (e.quarter !== undefined) return quarter(e, published)
  if (e.season !== undefined) return season(e, published)
  if (e.year !== undefined) return withYear(e)
  if (e.month !== undefined)
    return e.day !== undefined ? dayAndMonth(e, published) : monthOnly(e, published)
  if (e.weekday !== undefined) return weekdayOnly(e, published)
  if (e.hour !== undefined || e.partOfDay !== undefined) return open('XXXX-XX-XX')
  return open('XXXX')
}

const withYear = ({ year = 0, month, day }: CalendarExpression): Value => {
  const y = String(year).padStart(4, '0')
  if (month === undefined) return stated(y)
  if (day === undefined) return stated(`${y}-${two(month)}`)
  return valid(year, month, day)
    ? stated(`${y}-${two(month)}-${two(day)}`)
    : open(`${y}-${two(month)}-${two(day)}`)
}

const valid = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A Bengali or Hijri date: the Gregorian day where we can tell it, else only its name. */
const foreign = ({ calendar, year, month, day }: CalendarExpression): Value => {
  if (
    calendar === 'hijri' ||
    calendar === 'gregorian' ||
    year === undefined ||
    month === undefined ||
    day === undefined
  )
    return open('XXXX')
  const found = gregorianDay(calendar, year, month, day)
  return found === null ? open('XXXX') : stated(found)
}

const quarters: Readonly<Record<number, readonly [string, string]>> = {
  1: ['01', '03'],
  2: ['04', '06'],
  3: ['07', '09'],
  4: ['10', '12'],
}

const yearNear = (published: Edtf | null): number | null => {
  const days = published ? anchorDays(published) : null
  if (!days) return null
  const [a, b] = [dayParts(days[0]).year, dayParts(days[1]).year]
  return a === b ? a : null
}

const quarter = ({ quarter: q = 1, year }: CalendarExpression, published: Edtf | null): Value => {
  const y = year ?? yearNear(published)
  const [from, to] = quarters[q] ?? ['01', '03']
  if (y === null) return open(`XXXX-Q${q}`)
  return {
    edtf: `${y}-${from}/${y}-${to}`,
    timex: `${y}-Q${q}`,
    certainty: year === undefined ? 'implied' : 'stated',
  }
}

const seasons = {
  spring: ['21', 'SP'],
  summer: ['22', 'SU'],
  autumn: ['23', 'FA'],
  winter: ['24', 'WI'],
} as const

const season = (
  { season: s = 'spring', year }: CalendarExpression,
  published: Edtf | null,
): Value => {
  const y = year ?? yearNear(published)
  const [code, letters] = seasons[s]
  if (y === null) return open(`XXXX-${letters}`)
  return {
    edtf: `${y}-${code}`,
    timex: `${y}-${letters}`,
    certainty: year === undefined ? 'implied' : 'stated',
  }
}

/** "গত ১৯ জুন", "June 19": the last such day on or before publication; with আগামী the next after it. */
const dayAndMonth = (e: CalendarExpression, published: Edtf | null): Value => {
  const { month = 1, day = 1 } = e
  const text = `XXXX-${two(month)}-${two(day)}`
  const days = published ? anchorDays(published) : null
  if (!days) {
    const candidates = e.weekday === undefined ? undefined : fittingYears(month, day, e.weekday)
    return { ...open(text, text), ...(candidates ? { candidates } : {}) }
  }
  const ends = days.map((anchor) => nearestDay(anchor, e))
  return ends.some((d) => d === null)
    ? open(text, text)
    : settled(joined(ends), text, e.direction !== undefined || e.weekday !== undefined)
}

const fittingYears = (month: number, day: number, weekday: number): readonly Edtf[] => {
  const found: Edtf[] = []
  for (let year = windowFrom; year <= windowTo; year++) {
    const date = `${year}-${two(month)}-${two(day)}`
    if (valid(year, month, day) && isoWeekday(date) === weekday) found.push(date)
  }
  return found
}

/** Days ahead of publication that an undirected "১৫ নভেম্বর" may lie: announcements name coming days. */
const aheadDays = 60

const nearestDay = (
  anchor: Edtf,
  { month = 1, day = 1, weekday, direction }: CalendarExpression,
): Edtf | null => {
  const { year } = dayParts(anchor)
  const at = (y: number): Edtf => `${y}-${two(month)}-${two(day)}`
  const options = [year - 1, year, year + 1]
    .filter((y) => valid(y, month, day))
    .map(at)
    .filter((d) => weekday === undefined || isoWeekday(d) === weekday)
  const past = options.filter((d) => d <= anchor).at(-1) ?? null
  const next = options.find((d) => d > anchor) ?? null
  if (direction === 'future') return next
  if (direction === 'past') return past
  return next !== null &&
    (past === null || (next <= addDays(anchor, aheadDays) && past < addDays(anchor, -180)))
    ? next
    : past
}

const settled = (edtf: Edtf | null, timex: string, sure: boolean): Value =>
  edtf === null
    ? open(timex)
    : { edtf, timex: edtf.split('/')[0] ?? edtf, certainty: sure ? 'stated' : 'implied' }

/** "জুন মাসে", "in June": the last such month up to publication's own. */
const monthOnly = ({ month = 1, direction }: CalendarExpression, published: Edtf | null): Value => {
  const text = `XXXX-${two(month)}`
  const days = published ? anchorDays(published) : null
  if (!days) return open(text, text)
  const ends = days.map((anchor) => {
    const { year, month: now } = dayParts(anchor)
    const later = direction === 'future' ? month <= now : false
    const earlier = direction === 'future' ? false : month > now
    return `${year + (later ? 1 : 0) - (earlier ? 1 : 0)}-${two(month)}`
  })
  return ends[0] === ends[1]
    ? settled(ends[0] ?? null, text, direction !== undefined)
    : open(text, text)
}

/** A bare weekday is the last such day on or before publication. */
const weekdayOnly = (
  { weekday = 1, direction, tense }: CalendarExpression,
  published: Edtf | null,
): Value => {
  const text = `XXXX-WXX-${weekday}`
  const days = published ? anchorDays(published) : null
  if (!days) return open(text)
  const ends = days.map((anchor) => {
    const back = (isoWeekday(anchor) - weekday + 7) % 7
    if (direction === 'future') return addDays(anchor, 7 - back)
    return addDays(anchor, direction === 'past' && tense === undefined && back === 0 ? -7 : -back)
  })
  // "On Saturday" in a report of the 9th or 10th is the 9th for both.
  return settled(joined(ends), text, direction !== undefined)
}
