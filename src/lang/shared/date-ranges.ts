import type {
  CalendarExpression,
  DateExpression,
  RelativeExpression,
} from '../../core/date-expression.ts'
import type { FoundDate } from '../contract/dates.ts'

type End = CalendarExpression | RelativeExpression

/** Words that follow a date and make it an end of a range; each pattern begins with `^`. */
export interface RangeWords {
  readonly since: RegExp
  readonly until: RegExp
}

const dash = /^\s*[–—-]\s*$/u

/**
 * Joins dates with the words after them: "A থেকে B পর্যন্ত" becomes one range, "A থেকে" one that is open
 * to the right, "A পর্যন্ত" one open to the left. Clock times stay as they are.
 */
export const joinRanges = (
  text: string,
  all: readonly FoundDate[],
  words: RangeWords,
): readonly FoundDate[] => {
  let found = all
  const joined: FoundDate[] = []
  for (let i = 0; i < found.length; i++) {
    const date = found[i]
    if (!date) break
    const next = found[i + 1]
    const since = follows(text, date.end, words.since)
    const from = endOf(date.expression)
    const to =
      next && since && next.start >= since && gap(text, since, next.start)
        ? endOf(next.expression)
        : null
    if (from && next && to && !isDistance(next)) {
      const end = follows(text, next.end, words.until) ?? next.end
      joined.push(ranged(date.start, end, { kind: 'range', from, to }))
      i++
      continue
    }
    if (
      next &&
      isDayOfMonth(date) &&
      isDayOfMonth(next) &&
      dash.test(text.slice(date.end, next.start))
    ) {
      const [first, last] = [endOf(date.expression), endOf(next.expression)]
      const end = follows(text, next.end, words.until) ?? next.end
      if (first && last) {
        joined.push(ranged(date.start, end, { kind: 'range', from: first, to: last }))
        i++
        continue
      }
    }
    const day = next && since && gap(text, since, next.start) ? sameDay(date, next) : null
    if (day) {
      joined.push(date)
      found = found.map((f, at) => (at === i + 1 ? day : f))
      continue
    }
    const until = follows(text, date.end, words.until)
    if (from && since && !(next && isDistance(next) && gap(text, since, next.start)))
      joined.push(ranged(date.start, since, { kind: 'range', from }))
    else if (from && until) joined.push(ranged(date.start, until, { kind: 'range', to: from }))
    else joined.push(date)
  }
  return joined
}

/** "১৫ জুন সকাল ৮টা থেকে বিকেল ৪টা": the second clock time is of the same day; null where it is no bare clock or an earlier one. */
const sameDay = (date: FoundDate, next: FoundDate): FoundDate | null => {
  const [from, to] = [date.expression, next.expression]
  if (to.kind !== 'calendar' || to.hour === undefined || isDated(to)) return null
  if (from.kind !== 'calendar' && from.kind !== 'relative') return null
  if (from.hour === undefined || from.hour > to.hour) return null
  if (from.kind === 'calendar' && !isDated(from)) return null
  return { ...next, expression: { ...from, hour: to.hour, minute: to.minute ?? 0 } }
}

const isDated = ({ year, month, day, weekday, within }: CalendarExpression): boolean =>
  [year, month, day, weekday, within].some((field) => field !== undefined)

/** "২৮ নভেম্বর–২ ডিসেম্বর": only days of months are joined by a dash alone. */
export const isDayOfMonth = ({ expression }: FoundDate): boolean =>
  expression.kind === 'calendar' &&
  expression.month !== undefined &&
  expression.day !== undefined &&
  expression.weekday === undefined

const ranged = (start: number, end: number, expression: DateExpression): FoundDate => ({
  start,
  end,
  expression,
  kind: 'date',
  rule: 'range',
})

const follows = (text: string, at: number, pattern: RegExp): number | null => {
  const match = pattern.exec(text.slice(at, at + 24))
  return match ? at + match[0].length : null
}

const gap = (text: string, from: number, to: number): boolean =>
  to >= from && /^\s*$/u.test(text.slice(from, to))

/** "আজ থেকে তিন বছর আগে": the first date is only where the counting begins. */
const isDistance = ({ expression }: FoundDate): boolean =>
  expression.kind === 'relative' && expression.amount !== 0

const endOf = (expression: DateExpression): End | null => {
  if (expression.kind !== 'calendar' && expression.kind !== 'relative') return null
  const timed = expression.hour !== undefined || expression.partOfDay !== undefined
  return timed || (expression.kind === 'relative' && expression.amount === null) ? null : expression
}
