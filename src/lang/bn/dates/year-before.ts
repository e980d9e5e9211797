import type { CalendarExpression } from '../../../core/date-expression.ts'
import type { FoundDate } from '../../contract/dates.ts'
import { calendarOf } from '../../shared/date-kind.ts'

const sentenceEnd = /[।?!\n]/u
/** Words that lead back to the day of the report. */
const here = /(?<![\p{L}\p{M}])(?:আজ|গত|গতকাল|চলতি|বর্তমান|এবার|এ বছর|আগামী)/u
const genitive = /(?:ের|র)$/u
const endsInR = /(?:ম্বর|টোবর|বার|ভোর|দুপুর)$/u

/**
 * "১৯৭১ সালের ২৫ মার্চ রাতে …, ২৬ মার্চ …": a later day of the same sentence is one of the year told before. After a
 * genitive ("২০২৪ সালের ৫ আগস্টের পর …") the sentence speaks of another time.
 */
export const withYearBefore = (text: string, found: readonly FoundDate[]): readonly FoundDate[] => {
  let before: FoundDate | null = null
  return found.map((date): FoundDate => {
    const e = date.expression
    if (e.kind !== 'calendar' || e.month === undefined) {
      if (e.kind === 'range') before = null
      return date
    }
    if (e.year !== undefined || e.within !== undefined) {
      const words = text.slice(date.start, date.end)
      before =
        e.calendar === 'gregorian' && (!genitive.test(words) || endsInR.test(words)) ? date : null
      return date
    }
    if (before?.expression.kind !== 'calendar' || !isOpen(e) || !follows(before.expression, e))
      return date
    const between = text.slice(before.end, date.start)
    if (sentenceEnd.test(between) || here.test(between)) return date
    const expression = calendarOf({
      ...e,
      direction: undefined,
      tense: undefined,
      within: { kind: 'relative', unit: 'year', amount: 0, anchor: 'text' },
    })
    return { ...date, expression }
  })
}

const isOpen = ({ calendar, direction, tense }: CalendarExpression): boolean =>
  calendar === 'gregorian' && (direction === undefined || tense === 'past')

const follows = (a: CalendarExpression, b: CalendarExpression): boolean =>
  a.month !== undefined &&
  b.month !== undefined &&
  (b.month > a.month || (b.month === a.month && (b.day ?? 0) >= (a.day ?? 0)))
