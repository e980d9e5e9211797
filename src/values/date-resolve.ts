import type {
  CalendarExpression,
  DateExpression,
  RangeExpression,
} from '../core/date-expression.ts'
import { resolveCalendar } from './calendar-date.ts'
import { resolveRelative } from './relative-date.ts'
import type { Anchors, ResolvedDate } from './resolved-date.ts'
import { durationValue, setValue } from './timex.ts'

/**
 * Gives a date expression its value as far as the anchors allow; never guesses a year.
 *
 * @returns `edtf` null or with `XXXX` and certainty `unknown` where an anchor is missing.
 */
export const resolveDate = (expression: DateExpression, anchors: Anchors): ResolvedDate => {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, anchors.published)
    case 'relative':
      return resolveRelative(expression, anchors)
    case 'range':
      return resolveRange(expression, anchors)
    case 'duration':
      return plain('DURATION', durationValue(expression))
    case 'set':
      return plain('SET', setValue(expression))
  }
}

const plain = (type: 'DURATION' | 'SET', value: string): ResolvedDate => ({
  edtf: null,
  timex: { type, value },
  certainty: 'stated',
  anchor: 'published',
  calendar: 'gregorian',
})

const resolveRange = ({ from, to }: RangeExpression, anchors: Anchors): ResolvedDate => {
  const end = to ? resolveDate(to, anchors) : undefined
  const start = from ? resolveDate(sharing(from, to), anchors) : undefined
  const known = start ?? end
  const open = [start, end].some(
    (r) => r !== undefined && (r.edtf === null || r.edtf.includes('/')),
  )
  const edtf = open ? null : `${start?.edtf ?? '..'}/${end?.edtf ?? '..'}`
  const certainty = [start, end].some((r) => r?.certainty === 'unknown')
    ? 'unknown'
    : (known?.certainty ?? 'unknown')
  return {
    edtf,
    timex: { type: 'DATE', value: known?.timex.value ?? 'XXXX' },
    certainty,
    anchor: known?.anchor ?? 'published',
    calendar: known?.calendar ?? 'gregorian',
  }
}

/** "১০ থেকে ১২ নভেম্বর": the first end borrows month and year from the second. */
const sharing = (from: RangeExpression['from'], to: RangeExpression['to']): DateExpression => {
  if (from?.kind !== 'calendar' || to?.kind !== 'calendar') return from as DateExpression
  const borrowed: CalendarExpression = {
    ...from,
    ...(from.month === undefined && to.month !== undefined ? { month: to.month } : {}),
    ...(from.year === undefined && to.year !== undefined ? { year: to.year } : {}),
    ...(from.direction === undefined && to.direction !== undefined
      ? { direction: to.direction }
      : {}),
  }
  return borrowed
}
