import type { RelativeExpression, Unit } from '../core/date-expression.ts'
import type { Edtf } from '../core/reading.ts'
import { anchorDays, dayParts, isoWeekday, joined } from './anchor.ts'
import type { Anchors, ResolvedDate } from './resolved-date.ts'
import { addDays } from './day.ts'
import { clockValue, two } from './timex.ts'

/** Value of a shift from the publication or from a date that the text gave. */
export const resolveRelative = (expression: RelativeExpression, anchors: Anchors): ResolvedDate => {
  const anchor = expression.anchor === 'text' ? (anchors.text ?? null) : anchors.published
  const value = shifted(expression, anchor)
  const time = clockValue(expression)
  return {
    edtf: value?.edtf ?? null,
    timex: {
      type: time === '' && expression.unit !== 'hour' ? 'DATE' : 'TIME',
      value: `${value?.timex ?? openValue(expression)}${time}`,
    },
    certainty: value === null ? 'unknown' : 'stated',
    anchor: expression.anchor,
    calendar: 'gregorian',
  }
}

const references = { present: 'PRESENT_REF', past: 'PAST_REF', future: 'FUTURE_REF' } as const

const openValue = ({ reference, amount, unit, weekday }: RelativeExpression): string => {
  if (reference) return references[reference]
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`
  if (amount === null) return 'PAST_REF'
  const open: Readonly<Partial<Record<Unit, string>>> = {
    day: 'XXXX-XX-XX',
    week: 'XXXX-WXX',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    weekend: 'XXXX-WXX-WE',
  }
  return open[unit] ?? 'XXXX'
}

interface Value {
  readonly edtf: Edtf | null
  readonly timex: string
}

const shifted = (expression: RelativeExpression, anchor: Edtf | null): Value | null => {
  const { unit, amount, weekday } = expression
  if (amount === null || anchor === null) return null
  const days = anchorDays(anchor)
  if (!days) return coarse(unit, amount, anchor)
  const ends = days.map((day) =>
    weekday === undefined ? shift(day, unit, amount) : weekdayOf(day, amount, weekday),
  )
  const [first, last] = ends
  if (!first || !last) return null
  if (first.edtf === last.edtf) return first
  const edtf = unit === 'day' ? joined([first.edtf, last.edtf]) : null
  return edtf === null ? null : { edtf, timex: first.timex }
}

const weekdayOf = (day: Edtf, weeks: number, weekday: number): Value => {
  const monday = addDays(day, 1 - isoWeekday(day) + 7 * weeks)
  const edtf = addDays(monday, weekday - 1)
  return { edtf, timex: edtf }
}

const shift = (day: Edtf, unit: Unit, amount: number): Value | null => {
  const { year, month } = dayParts(day)
  const same = (edtf: Edtf): Value => ({ edtf, timex: edtf })
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return Math.abs(amount) < 12 ? same(day) : null
    case 'day':
      return same(addDays(day, Math.trunc(amount)))
    case 'week':
    case 'fortnight':
      return week(addDays(day, 7 * amount * (unit === 'fortnight' ? 2 : 1)))
    case 'weekend': {
      const saturday = addDays(day, 6 - isoWeekday(day) + 7 * amount)
      return { edtf: `${saturday}/${addDays(saturday, 1)}`, timex: `${weekCode(saturday)}-WE` }
    }
    case 'month':
      return same(monthText(year, month + amount))
    case 'quarter': {
      const index = Math.floor((month - 1) / 3) + amount
      const [y, q] = [year + Math.floor(index / 4), ((index % 4) + 4) % 4]
      return { edtf: `${y}-${two(q * 3 + 1)}/${y}-${two(q * 3 + 3)}`, timex: `${y}-Q${q + 1}` }
    }
    case 'half-year':
    case 'season':
      return null
    case 'year':
    case 'fiscal-year':
      return same(String(year + Math.trunc(amount)))
    case 'decade': {
      const decade = Math.floor(year / 10) + amount
      return { edtf: `${decade}X`, timex: String(decade) }
    }
    case 'century': {
      const century = Math.floor(year / 100) + amount
      return { edtf: `${century}XX`, timex: String(century) }
    }
  }
}

/** From a month or year only months and years can be counted. */
const coarse = (unit: Unit, amount: number, anchor: Edtf): Value | null => {
  const match = /^(\p{Nd}{4})(?:-(\p{Nd}{2}))?$/u.exec(anchor)
  if (!match) return null
  const [year, month] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])]
  if (unit === 'year') return { edtf: String(year + amount), timex: String(year + amount) }
  if (unit !== 'month' || month === null) return null
  const edtf = monthText(year, month + amount)
  return { edtf, timex: edtf }
}

const monthText = (year: number, month: number): Edtf => {
  const index = Math.trunc(month) - 1
  return `${year + Math.floor(index / 12)}-${two((((index % 12) + 12) % 12) + 1)}`
}

/** A week as Monday/Sunday, with its ISO week code for TIMEX3. */
const week = (day: Edtf): Value => {
  const monday = addDays(day, 1 - isoWeekday(day))
  return { edtf: `${monday}/${addDays(monday, 6)}`, timex: weekCode(day) }
}

const weekCode = (day: Edtf): string => {
  const thursday = addDays(day, 4 - isoWeekday(day))
  const year = thursday.slice(0, 4)
  const number = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 604_800_000) + 1
  return `${year}-W${two(number)}`
}
