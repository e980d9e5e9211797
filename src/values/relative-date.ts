import type { RelativeExpression, Unit } from '../core/date-expression.ts'
import type { Certainty, Edtf } from '../core/reading.ts'
import { dayParts, fromEnds, isoWeekday, unknown } from './anchor.ts'
import { addDays } from './day.ts'
import { fiscalYearFrom } from './fiscal-year.ts'
import { candidatesOf } from './open-half.ts'
import type { Anchors, ResolvedDate } from './resolved-date.ts'
import { clockValue, two } from './timex.ts'

/** Hours and minutes are counted from a clock, and of what the text gave before only the day is kept. */
const anchorOf = ({ anchor, unit }: RelativeExpression, anchors: Anchors): Edtf | null =>
  anchor === 'event' || (anchor === 'text' && clockUnits.has(unit)) ? null : anchors[anchor]

const clockUnits: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second'])

/** Value of a shift from the publication or from a date that the text gave. */
export const resolveRelative = (e: RelativeExpression, anchors: Anchors): ResolvedDate => {
  const counted = shiftedPeriod(e, anchors)
  const late = e.happened === true && isAfter(counted, anchors.published)
  const value = fromEnds(
    late ? null : anchorOf(e, anchors),
    (day) => shifted(e, day, anchors.fiscalStart),
    unknown(openValue(e)),
  )
  const time = clockValue(e)
  const clocked = time !== '' || e.halfOpen === true || clockUnits.has(e.unit)
  return {
    edtf: value.edtf,
    timex: { type: clocked ? 'TIME' : 'DATE', value: `${value.timex}${time}` },
    certainty: certaintyOf(e, value.certainty),
    anchor: e.anchor === 'published' ? 'published' : 'text',
    calendar: 'gregorian',
    ...candidatesOf(value, e),
  }
}

/** True for a period that begins after the publication. */
const isAfter = (edtf: Edtf | null, published: Edtf | null): boolean =>
  edtf !== null && published !== null && edtf > published.slice(0, edtf.length)

/** Which date of the text it is counted from, is inferred; and so is what lies more or less far off. */
const certaintyOf = ({ anchor, modifier }: RelativeExpression, of: Certainty): Certainty =>
  of === 'stated' && (anchor === 'text' || modifier === 'more' || modifier === 'less')
    ? 'implied'
    : of

/** The year or month that a shift leads to; null when the anchor is missing or too coarse. */
export const shiftedPeriod = (e: RelativeExpression, anchors: Anchors): Edtf | null =>
  fromEnds(anchorOf(e, anchors), (day) => shifted(e, day), unknown('XXXX')).edtf

const references = { present: 'PRESENT_REF', past: 'PAST_REF', future: 'FUTURE_REF' } as const

const openValue = ({ reference, amount, unit, weekday }: RelativeExpression): string => {
  if (reference) return references[reference]
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`
  if (amount === null) return 'PAST_REF'
  const open: Readonly<Partial<Record<Unit, string>>> = {
    day: 'XXXX-XX-XX',
    hour: 'XXXX-XX-XX',
    minute: 'XXXX-XX-XX',
    second: 'XXXX-XX-XX',
    week: 'XXXX-WXX',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    weekend: 'XXXX-WXX-WE',
  }
  return open[unit] ?? 'XXXX'
}

interface Shifted {
  readonly edtf: Edtf
  readonly timex: string
}

const same = (edtf: Edtf): Shifted => ({ edtf, timex: edtf })

const shifted = (
  { unit, amount, weekday }: RelativeExpression,
  day: Edtf,
  fiscalStart?: number,
): Shifted | null => {
  if (amount === null) return null
  if (unit === 'fiscal-year') {
    const { edtf, timex } = fiscalYearFrom(day, amount, fiscalStart)
    return edtf === null ? null : { edtf, timex }
  }
  if (weekday === undefined)
    return Number.isInteger(amount) ? shift(day, unit, amount) : broken(day, unit, amount)
  if (unit === 'day') {
    // "গতকাল শনিবার": the weekday must be that of the day.
    const edtf = addDays(day, amount)
    return isoWeekday(edtf) === weekday ? same(edtf) : null
  }
  return same(addDays(day, weekday - isoWeekday(day) + 7 * amount))
}

/** Days of a month, on the average of a year. */
const daysOfMonth = 30.44

/** "দেড় বছর আগে": a broken number of years leads to about a month. */
const broken = (day: Edtf, unit: Unit, amount: number): Shifted | null => {
  if (unit === 'year' || unit === 'decade') {
    const { year, month } = dayParts(day)
    const text = monthText(year, month + Math.round(amount * (unit === 'year' ? 12 : 120)))
    return { edtf: `${text}~`, timex: text }
  }
  if (unit === 'month') {
    const text = addDays(day, Math.round(amount * daysOfMonth)).slice(0, 7)
    return { edtf: `${text}~`, timex: text }
  }
  return unit === 'hour' || unit === 'minute' ? shift(day, unit, Math.trunc(amount)) : null
}

/** Hours that surely stay within the day of publication are none; under half a day the day is kept. */
const halfDay = 12

const shift = (day: Edtf, unit: Unit, amount: number): Shifted | null => {
  const { year, month } = dayParts(day)
  switch (unit) {
    case 'second':
    case 'minute':
      return same(day)
    case 'hour':
      return Math.abs(amount) < halfDay ? same(day) : null
    case 'day':
      return same(addDays(day, amount))
    case 'week':
    case 'fortnight':
      return week(addDays(day, 7 * amount * (unit === 'fortnight' ? 2 : 1)))
    case 'weekend':
      return weekend(addDays(day, 6 - isoWeekday(day) + 7 * amount))
    case 'month':
      return same(monthText(year, month + amount))
    case 'quarter':
      return quarter(year, Math.floor((month - 1) / 3) + amount)
    case 'year':
      return same(String(year + amount))
    case 'decade':
      return decade(Math.floor(year / 10) + amount)
    case 'century':
      return century(Math.floor(year / 100) + amount)
    case 'fiscal-year':
    case 'half-year':
    case 'season':
      return null
  }
}

const decade = (n: number): Shifted => ({ edtf: `${n}X`, timex: String(n) })
const century = (n: number): Shifted => ({ edtf: `${n}XX`, timex: String(n) })

const quarter = (year: number, index: number): Shifted => {
  const [y, q] = [year + Math.floor(index / 4), ((index % 4) + 4) % 4]
  return { edtf: `${y}-${two(q * 3 + 1)}/${y}-${two(q * 3 + 3)}`, timex: `${y}-Q${q + 1}` }
}

const monthText = (year: number, month: number): Edtf => {
  const index = month - 1
  return `${year + Math.floor(index / 12)}-${two((((index % 12) + 12) % 12) + 1)}`
}

/** A week as Monday/Sunday, with its ISO week code for TIMEX3. */
const week = (day: Edtf): Shifted => {
  const monday = addDays(day, 1 - isoWeekday(day))
  return { edtf: `${monday}/${addDays(monday, 6)}`, timex: weekCode(day) }
}

const weekend = (saturday: Edtf): Shifted => ({
  edtf: `${saturday}/${addDays(saturday, 1)}`,
  timex: `${weekCode(saturday)}-WE`,
})

const weekCode = (day: Edtf): string => {
  const thursday = addDays(day, 4 - isoWeekday(day))
  const year = thursday.slice(0, 4)
  const number = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 604_800_000) + 1
  return `${year}-W${two(number)}`
}
