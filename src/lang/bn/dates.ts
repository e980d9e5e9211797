import type { DateExpression } from '../../core/date-expression.ts'
import type { DatesPart, FoundDate } from '../contract/dates.ts'
import { findAll } from '../shared/rules.ts'
import { absoluteRules } from './date-rules-absolute.ts'
import { relativeRules } from './date-rules-relative.ts'
import { clockRules } from './date-rules-clock.ts'

const rules = [...absoluteRules, ...relativeRules, ...clockRules]

const find = (text: string): readonly FoundDate[] =>
  findAll(text, rules).map(({ start, end, value, rule }) => ({
    start,
    end,
    expression: value,
    kind: kindOf(value),
    rule,
  }))

const kindOf = (expression: DateExpression): FoundDate['kind'] => {
  switch (expression.kind) {
    case 'duration':
      return 'duration'
    case 'set':
      return 'set'
    case 'range':
      return 'date'
    case 'calendar':
      return expression.hour !== undefined || expression.partOfDay !== undefined ? 'time' : 'date'
    case 'relative':
      return expression.hour !== undefined ||
        expression.partOfDay !== undefined ||
        ['hour', 'minute', 'second'].includes(expression.unit)
        ? 'time'
        : 'date'
  }
}

/** Dates, times, durations and sets of Bengali text. */
export const dates: DatesPart = { find }
