import type { CalendarExpression, DateExpression } from '../../../core/date-expression.ts'
import type { DateFinding, Report } from '../../../core/reading.ts'
import { isoWeekday } from '../../../values/anchor.ts'
import { isBeside, wholeDay } from './apposed.ts'

/** "tomorrow (Wednesday)", "16 December (tomorrow)": a weekday or date beside a day by name that falls on it is that day. */
export const withNamedDays = (
  report: Report,
  found: readonly DateFinding[],
): readonly DateFinding[] =>
  found.map((date, i) => {
    const { expression } = date
    if (!isWeekday(expression) && !isYearless(expression)) return date
    const named = [found[i - 1], found[i + 1]].find((other, k) => {
      if (!other || !isNamedDay(other.expression)) return false
      const day = wholeDay(other)
      const beside = k === 0 ? isBeside(report, other, date) : isBeside(report, date, other)
      return beside && day !== null && fallsOn(expression, day)
    })
    if (named?.edtf === undefined || named.edtf === date.edtf) return date
    return { ...date, edtf: named.edtf, timex: named.timex, certainty: named.certainty }
  })

/** "সোমবার (১৬ জুন) … ৫টা ৫০ মিনিটে", "June 16, at 8 am": an hour right behind a day is one of that day. */
export const withHoursOfDays = (
  report: Report,
  found: readonly DateFinding[],
  joint: RegExp,
): readonly DateFinding[] =>
  found.map((date, i) => {
    const before = found[i - 1]
    if (!before || !isHour(date.expression) || before.at.paragraph !== date.at.paragraph)
      return date
    const day = wholeDay(before)
    const text = report.paragraphs[date.at.paragraph]?.text ?? ''
    if (day === null || before.kind !== 'date') return date
    if (!joint.test(text.slice(before.at.end, date.at.start))) return date
    const { anchor, calendar, certainty } = before
    const timex = { ...date.timex, value: date.timex.value.replace(openDay, day) }
    const candidates = date.candidates?.map((value) => value.replace(openDay, day))
    return {
      ...date,
      edtf: day,
      timex,
      anchor,
      calendar,
      certainty,
      ...(candidates ? { candidates } : {}),
    }
  })

/** A day of which nothing is said but its hour. */
const openDay = /^XXXX-XX-XX/u

const isWeekday = (e: DateExpression): e is CalendarExpression & { readonly weekday: number } =>
  e.kind === 'calendar' &&
  e.weekday !== undefined &&
  e.day === undefined &&
  e.month === undefined &&
  e.hour === undefined &&
  e.partOfDay === undefined

/** A day of a month and nothing else. */
const isYearless = (e: DateExpression): e is CalendarExpression =>
  e.kind === 'calendar' &&
  e.calendar === 'gregorian' &&
  e.month !== undefined &&
  e.day !== undefined &&
  e.year === undefined &&
  e.weekday === undefined &&
  e.within === undefined &&
  e.hour === undefined &&
  e.partOfDay === undefined

const fallsOn = ({ weekday, month, day }: CalendarExpression, whole: string): boolean =>
  weekday === undefined
    ? Number(whole.slice(5, 7)) === month && Number(whole.slice(8, 10)) === day
    : isoWeekday(whole) === weekday

const isNamedDay = (e: DateExpression): boolean =>
  e.kind === 'relative' &&
  e.unit === 'day' &&
  e.anchor === 'published' &&
  e.amount !== null &&
  e.hour === undefined

const isHour = (e: DateExpression): boolean =>
  e.kind === 'calendar' &&
  e.hour !== undefined &&
  e.day === undefined &&
  e.weekday === undefined &&
  e.month === undefined &&
  e.year === undefined
