import type { CalendarExpression, RelativeExpression } from '../../../core/date-expression.ts'
import type { FoundDate } from '../../contract/dates.ts'
import { isDayOfMonth } from '../../shared/date-ranges.ts'

const since = /(?<![\p{L}])since\s+$/iu
const until = /(?<![\p{L}])(?:until|till)\s+$/iu
const opening = /(?<![\p{L}])(?:from|between)\s+$/iu
const dash = /^\s*[–—-]\s*$/u
const joint = /^\s+(?:to|until|through|and)\s+$/iu

/**
 * Reads the words before a date: "since August" is open to the right, "until May" to the left,
 * "from Monday to Wednesday" one range. The span stays that of the date words; of a range, from first to last.
 */
export const joinEnglishRanges = (
  text: string,
  found: readonly FoundDate[],
): readonly FoundDate[] => {
  const joined: FoundDate[] = []
  for (let i = 0; i < found.length; i++) {
    const date = found[i]
    if (!date) break
    const end = endOf(date)
    const lead = text.slice(Math.max(0, date.start - 12), date.start)
    const next = found[i + 1]
    const between = next ? text.slice(date.end, next.start) : ''
    // "28 November–2 December".
    const dashed = next && isDayOfMonth(date) && isDayOfMonth(next) && dash.test(between)
    const to = next && (dashed || (opening.test(lead) && joint.test(between))) ? endOf(next) : null
    if (end && next && to && date.kind === next.kind) {
      const over = isOver(text, date.start, next.end)
      joined.push({
        ...date,
        end: next.end,
        expression: { kind: 'range', from: inPast(end, over), to: inPast(to, over) },
        rule: 'range',
      })
      i++
    } else if (end && since.test(lead))
      joined.push({ ...date, expression: { kind: 'range', from: end }, rule: 'since' })
    else if (end && until.test(lead))
      joined.push({ ...date, expression: { kind: 'range', to: end }, rule: 'until' })
    else joined.push(date)
  }
  return joined
}

/** UTF-16 units around a stretch of weekdays in which its verb is looked for. */
const verbReach = 60
const past =
  /(?<!\p{L})(?:was|were|ran|held|lasted|took|remained|stayed|went|did|\p{L}{3,}ed)(?!\p{L})/iu
const ahead =
  /(?<!\p{L})(?:will|shall|would|plans?|planned|scheduled|due|may|to\s+be|going)(?!\p{L})/iu

/** "From Wednesday to Friday the office was closed": the stretch is over. */
const isOver = (text: string, start: number, end: number): boolean => {
  const before = /[^.!?;\n]*$/u.exec(text.slice(Math.max(0, start - verbReach), start))?.[0] ?? ''
  const after = /^[^.!?;\n]*/u.exec(text.slice(end, end + verbReach))?.[0] ?? ''
  const clause = `${before} ${after}`
  return past.test(clause) && !ahead.test(clause)
}

const inPast = <End extends CalendarExpression | RelativeExpression>(e: End, over: boolean): End =>
  over && e.kind === 'calendar' && e.weekday !== undefined && e.day === undefined && !e.direction
    ? { ...e, direction: 'past', tense: 'past' }
    : e

const endOf = ({ expression, kind }: FoundDate): CalendarExpression | RelativeExpression | null =>
  kind === 'date' &&
  (expression.kind === 'calendar' || (expression.kind === 'relative' && expression.amount !== null))
    ? expression
    : null
