import type { CalendarExpression } from '../core/date-expression.ts'
import type { Edtf } from '../core/reading.ts'
import { dayParts, fromEnds, stated, unknown } from './anchor.ts'
import type { DateValue } from './anchor.ts'
import { bengaliMonthBounds, gregorianDay } from './bengali-calendar.ts'
import type { BengaliReckoning } from './bengali-calendar.ts'
import { counted, nearestOf } from './nearest-day.ts'

/** Gregorian years that lie before the Bengali year that begins in them. */
const era = 593

/** Value of a date of the Bengali calendar: a day, or the days of a month or year. */
export const bengaliDate = (e: CalendarExpression, published: Edtf | null): DateValue => {
  const { calendar, year, month, day } = e
  if (calendar === 'gregorian' || calendar === 'hijri') return unknown('XXXX')
  if (year !== undefined) return inYear(calendar, year, e)
  if (month === undefined || day === undefined) return unknown('XXXX')
  const value = fromEnds(
    published,
    (anchor) => {
      const base = dayParts(anchor).year - era
      const options = [base - 2, base - 1, base, base + 1].flatMap(
        (y) => gregorianDay(calendar, y, month, day) ?? [],
      )
      const edtf = nearestOf(options, anchor, e.direction)
      return edtf === null ? null : { edtf, timex: edtf }
    },
    unknown('XXXX'),
  )
  return counted(value, e)
}

const inYear = (
  calendar: BengaliReckoning,
  year: number,
  { month, day }: CalendarExpression,
): DateValue => {
  if (month !== undefined && day !== undefined) {
    const found = gregorianDay(calendar, year, month, day)
    return found === null ? unknown('XXXX') : stated(found)
  }
  const first = bengaliMonthBounds(calendar, year, month ?? 1)
  const last = bengaliMonthBounds(calendar, year, month ?? 12)
  return first && last ? stated(`${first[0]}/${last[1]}`, first[0]) : unknown('XXXX')
}
