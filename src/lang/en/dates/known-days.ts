import type { CalendarExpression } from '../../../core/date-expression.ts'

/** What stands beside a day that everybody knows by what happened on it, and whether that is long ago. */
const rows: readonly (readonly [month: number, day: number, events: RegExp, old: boolean])[] = [
  [3, 7, /speech/iu, true],
  [3, 25, /genocide|crackdown|massacre|searchlight/iu, true],
  [8, 15, /assassinat|massacre|killing/iu, true],
  [8, 21, /grenade/iu, true],
  [9, 11, /attacks?/iu, true],
  [12, 16, /surrender/iu, true],
  [8, 5, /uprising|ouster|ousted|fall of|hasina|changeover/iu, false],
  [10, 7, /attacks?|massacre|the war/iu, false],
]

/** UTF-16 units behind a day within which its event is named. */
const reach = 40

/** "since 7 October", "after 5 August": the day that made the difference. */
const since = /(?<!\p{L})(?:since|after|before)\s+(?:the\s+)?$/iu
/** Days of a year that are named alone for what they changed. */
const turns = new Set(['8-5', '10-7'])

/** A day that is told by its event, of no year that is said. */
export const knownByEvent = (
  e: CalendarExpression,
  before: string,
  rest: string,
): CalendarExpression | null => {
  if (e.month === undefined || e.day === undefined || e.weekday !== undefined) return null
  const row = rows.find(([month, day]) => month === e.month && day === e.day)
  if (!row) return null
  const [, , events, old] = row
  const clause = /^[^.!?;\n]*/u.exec(rest.slice(0, reach))?.[0] ?? ''
  if (events.test(clause) && !/anniversary/iu.test(clause))
    return { ...e, known: old ? 'of-old' : true }
  return since.test(before) && turns.has(`${e.month}-${e.day}`) ? { ...e, known: true } : null
}
