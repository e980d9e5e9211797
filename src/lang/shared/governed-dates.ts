import type {
  CalendarExpression,
  DateExpression,
  RelativeExpression,
} from '../../core/date-expression.ts'
import type { FoundDate } from '../contract/dates.ts'
import { calendarOf } from './date-kind.ts'

/** The words around a past year that show it to govern what its sentence puts ahead. */
export interface Governing {
  readonly sentenceEnd: RegExp
  /**
   * True where somebody spoke in that year of what was then to come.
   *
   * @param before the words before the year.
   * @param between those from it to the date.
   */
  readonly isTold: (before: string, between: string) => boolean
}

/** UTF-16 units before a past year in which its verb stands. */
const verbReach = 24

/**
 * "He had said last year that the series, scheduled for October, …": what was to come then, lies in that year or beyond it, and
 * not ahead of the publication.
 */
export const withGoverning = (
  text: string,
  found: readonly FoundDate[],
  { sentenceEnd, isTold }: Governing,
): readonly FoundDate[] => {
  let year: { readonly at: FoundDate; readonly within: RelativeExpression } | null = null
  return found.map((date): FoundDate => {
    const e = date.expression
    if (isPastYear(e)) {
      year = { at: date, within: e }
      return date
    }
    if (!year || !isAhead(e)) return date
    const between = text.slice(year.at.end, date.start)
    const before = text.slice(Math.max(0, year.at.start - verbReach), year.at.start)
    if (sentenceEnd.test(between) || !isTold(before, between)) return date
    return {
      ...date,
      expression: calendarOf({ ...e, direction: undefined, within: year.within }),
    }
  })
}

const isPastYear = (e: DateExpression): e is RelativeExpression =>
  e.kind === 'relative' && e.unit === 'year' && e.amount === -1 && e.anchor === 'published'

/** A month or a day of one that the tense of its clause puts ahead. */
const isAhead = (e: DateExpression): e is CalendarExpression =>
  e.kind === 'calendar' &&
  e.tense === 'future' &&
  e.month !== undefined &&
  e.year === undefined &&
  e.weekday === undefined &&
  e.within === undefined
