import type { CalendarExpression, DateExpression } from '../../core/date-expression.ts'
import type { FoundDate } from '../contract/dates.ts'

/** Kind of a finding: a clock or a part of the day makes a time. */
export const kindOf = (expression: DateExpression): FoundDate['kind'] => {
  switch (expression.kind) {
    case 'duration':
    case 'set':
      return expression.kind
    case 'range':
      return 'date'
    case 'calendar':
      return expression.hour !== undefined || expression.partOfDay !== undefined ? 'time' : 'date'
    case 'relative':
      return expression.partOfDay !== undefined ||
        expression.hour !== undefined ||
        expression.unit === 'hour' ||
        expression.unit === 'minute' ||
        expression.unit === 'second'
        ? 'time'
        : 'date'
  }
}

/** A Gregorian expression of the fields that are known. */
export const calendarOf = (fields: {
  readonly [Key in keyof CalendarExpression]?: CalendarExpression[Key] | undefined
}): CalendarExpression => {
  const known: Record<string, unknown> = { kind: 'calendar', calendar: 'gregorian' }
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) known[key] = value
  return known as unknown as CalendarExpression
}
