import type { Edtf } from '../core/reading.ts'
import { dayParts, stated, unknown } from './anchor.ts'
import type { DateValue } from './anchor.ts'
import { two } from './timex.ts'

/**
 * The fiscal year that begins in a calendar year, as the interval of its months.
 *
 * @param start its first month, 1–12; undefined where nobody said whose year it is: then both calendar
 *   years that it touches are the interval, which is right in every state.
 */
export const fiscalYear = (year: number, start: number | undefined): DateValue => {
  if (start === undefined) return stated(`${year}/${year + 1}`, String(year))
  const from = `${year}-${two(start)}`
  return stated(start === 1 ? `${from}/${year}-12` : `${from}/${year + 1}-${two(start - 1)}`, from)
}

/** The fiscal year so many after the one that a day lies in; open where its first month is unknown. */
export const fiscalYearFrom = (day: Edtf, amount: number, start: number | undefined): DateValue => {
  if (start === undefined) return unknown('XXXX')
  const { year, month } = dayParts(day)
  return fiscalYear(year - (month < start ? 1 : 0) + amount, start)
}
