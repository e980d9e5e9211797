import type { FoundDate } from '../../contract/dates.ts'
import { calendarOf } from '../../shared/date-kind.ts'

/** What stands between a month, or its first day, and the last: "(জুন মাসের) ১৫ ও (১৯ তারিখে)", "(জুনের ৩), ৭ ও (৯ তারিখে)". */
const days = /^(?:,?\s+[0-9০-৯]{1,2}){1,6},?\s+(?:ও|এবং)\s+$/u

/** "জুন মাসের ১৫ ও ১৯ তারিখে": the last of several days is of the month that stands before them, too. */
export const withNamedMonths = (text: string, found: readonly FoundDate[]): readonly FoundDate[] =>
  found.map((date, i) => {
    const before = found[i - 1]
    const month = before?.expression
    const { expression } = date
    if (month?.kind !== 'calendar' || month.month === undefined) return date
    if (month.day !== undefined && before?.rule !== 'of month, day') return date
    if (expression.kind !== 'calendar' || date.rule !== 'day') return date
    if (!days.test(text.slice(before?.end, date.start))) return date
    return { ...date, expression: calendarOf({ ...month, day: expression.day }) }
  })
