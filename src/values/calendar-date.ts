import type { CalendarExpression } from '../core/date-expression.ts'
import type { Edtf } from '../core/reading.ts'
import { isCalendarDay, stated, unknown } from './anchor.ts'
import type { DateValue } from './anchor.ts'
import { bengaliDate } from './bengali-date.ts'
import { fiscalYear } from './fiscal-year.ts'
import { dayAndMonth, dayOnly, weekdayOnly } from './nearest-day.ts'
import { monthOnly, quarterOf, seasonOf } from './nearest-period.ts'
import { candidatesOf } from './open-half.ts'
import { shiftedPeriod } from './relative-date.ts'
import type { Anchors, ResolvedDate } from './resolved-date.ts'
import { clockValue, two } from './timex.ts'

/** Value of an expression in calendar terms, anchored to the publication where it leaves the year open. */
export const resolveCalendar = (e: CalendarExpression, anchors: Anchors): ResolvedDate => {
  const value = dateOf(e, anchors)
  const time = clockValue(e)
  // "Around five on Friday": the hour is about, the day is not.
  const approx =
    e.modifier === 'approx' &&
    e.hour === undefined &&
    value.edtf !== null &&
    !value.edtf.includes('/')
  return {
    edtf: value.edtf === null ? null : `${value.edtf}${approx ? '~' : ''}`,
    timex: {
      type: time === '' && !e.halfOpen ? 'DATE' : 'TIME',
      value: `${value.timex}${time}`,
    },
    certainty: isInferred(e) && value.certainty === 'stated' ? 'implied' : value.certainty,
    anchor: e.within?.anchor === 'published' || !e.within ? 'published' : 'text',
    calendar: e.calendar,
    ...candidatesOf(value, e),
  }
}

/** Of which year it is, another date of the text tells, or only the tense of its clause. */
const isInferred = ({ within, tense }: CalendarExpression): boolean =>
  within !== undefined && (within.anchor === 'text' || tense !== undefined)

const dateOf = (e: CalendarExpression, anchors: Anchors): DateValue => {
  const { published } = anchors
  if (e.calendar === 'hijri') return unknown('XXXX')
  if (e.calendar !== 'gregorian') return bengaliDate(e, published)
  if (e.within) return inPeriod(e, anchors)
  if (e.century !== undefined) return stated(`${two(e.century)}XX`, two(e.century))
  if (e.decade !== undefined) return stated(`${e.decade}X`, String(e.decade))
  if (e.quarter !== undefined) return quarterOf(e, published)
  if (e.season !== undefined) return seasonOf(e, published)
  if (e.year !== undefined && e.fiscal) return fiscalYear(e.year, anchors.fiscalStart)
  if (e.year !== undefined) return withYear(e)
  if (e.month !== undefined)
    return e.day !== undefined ? dayAndMonth(e, published) : monthOnly(e, published)
  if (e.day !== undefined) return dayOnly(e, published)
  if (e.weekday !== undefined) return weekdayOnly(e, published)
  return unknown(e.hour !== undefined || e.partOfDay !== undefined ? 'XXXX-XX-XX' : 'XXXX')
}

const withYear = ({ year = 0, month, day }: CalendarExpression): DateValue => {
  const y = String(year).padStart(4, '0')
  if (month === undefined) return stated(y)
  if (day === undefined) return stated(`${y}-${two(month)}`)
  const text = `${y}-${two(month)}-${two(day)}`
  return isCalendarDay(year, month, day) ? stated(text) : unknown(text)
}

/** "গত বছরের জুন", "the 15th of last month": the period is counted first. */
const inPeriod = (e: CalendarExpression, anchors: Anchors): DateValue => {
  const { within, ...own } = e
  const period: Edtf | null = within ? shiftedPeriod(within, anchors) : null
  const [, year, month] = /^(\p{Nd}{4})(?:-(\p{Nd}{2}))?$/u.exec(period ?? '') ?? []
  if (year === undefined) {
    if (own.weekday !== undefined) return unknown(`XXXX-WXX-${own.weekday}`)
    if (own.month === undefined) return unknown('XXXX')
    const text = `XXXX-${two(own.month)}${own.day === undefined ? '' : `-${two(own.day)}`}`
    return unknown(text, text)
  }
  return withYear({
    ...own,
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
  })
}
