import type { CalendarExpression, DateExpression } from '../../../core/date-expression.ts'
import type { FoundDate } from '../../contract/dates.ts'
import { calendarOf } from '../../shared/date-kind.ts'

/** Where a sentence ends between two dates. */
const sentenceEnd = /[.!?]\s+["“‘]?\p{Lu}|\n/u

/** Words in capitals that may stand between a year and what is held in it. */
const event =
  /^\s+(?:[\p{Lu}’'][\p{L}’'.-]*\s+){0,5}(?:Cup|Games|Olympics|Championships?|Summit|Conference|Festival|Open|Fair|League|Trophy|election|final|tournament|edition)(?!\p{L})/u

/** "The 2028 World Cup will be held from Jan 5 to Jan 30": the days are of the year that the event bears. */
export const withYearOfEvent = (
  text: string,
  found: readonly FoundDate[],
): readonly FoundDate[] => {
  let held: { readonly at: FoundDate; readonly year: number } | null = null
  return found.map((date): FoundDate => {
    const e = date.expression
    const year = yearOf(e)
    if (year !== undefined) {
      held = event.test(text.slice(date.end, date.end + reach)) ? { at: date, year } : null
      return date
    }
    if (!held || sentenceEnd.test(text.slice(held.at.end, date.start))) return date
    return { ...date, expression: inYear(e, held.year) }
  })
}

/** UTF-16 units behind a year in which its event is named. */
const reach = 60

/** A year alone. */
const yearOf = (e: DateExpression): number | undefined =>
  e.kind === 'calendar' && e.month === undefined && e.day === undefined ? e.year : undefined

const inYear = (e: DateExpression, year: number): DateExpression => {
  if (isOpen(e)) return inPlace(e, year)
  if (e.kind !== 'range' || !isOpen(e.from) || !isOpen(e.to)) return e
  return { kind: 'range', from: inPlace(e.from, year), to: inPlace(e.to, year) }
}

const inPlace = (e: CalendarExpression, year: number): CalendarExpression =>
  calendarOf({ ...e, year, direction: undefined, tense: undefined })

/** A day or month of a year that its words do not tell. */
const isOpen = (
  e: DateExpression | undefined,
): e is CalendarExpression & { readonly month: number } =>
  e?.kind === 'calendar' &&
  e.month !== undefined &&
  e.year === undefined &&
  e.within === undefined &&
  (e.direction === undefined || e.tense !== undefined)

/** "In September–October of this year … the same period last year": the months that the sentence names, a year before. */
export const withSamePeriod = (text: string, found: readonly FoundDate[]): readonly FoundDate[] =>
  found.map((date, i) => {
    const before = found[i - 1]
    if (date.rule !== 'year-ago quarter' || !before) return date
    if (sentenceEnd.test(text.slice(before.end, date.start))) return date
    const expression = yearBefore(before.expression)
    return expression ? { ...date, expression, rule: 'same period a year before' } : date
  })

const yearBefore = (e: DateExpression): DateExpression | null => {
  if (e.kind === 'calendar') return shifted(e)
  if (e.kind !== 'range' || e.from?.kind !== 'calendar' || e.to?.kind !== 'calendar') return null
  const [from, to] = [shifted(e.from), shifted(e.to)]
  return from && to ? { kind: 'range', from, to } : null
}

/** A month, or a part of a year, that the year is told of. */
const shifted = (e: CalendarExpression): CalendarExpression | null => {
  if (e.month === undefined && e.quarter === undefined) return null
  if (e.year !== undefined) return calendarOf({ ...e, year: e.year - 1 })
  const { within } = e
  if (within?.unit !== 'year' || within.amount === null) return null
  return calendarOf({ ...e, within: { ...within, amount: within.amount - 1 } })
}
