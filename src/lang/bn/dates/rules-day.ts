import type { DateExpression } from '../../../core/date-expression.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import type { RuleFamily } from '../../shared/rules.ts'
import { DAY, DIGIT, fromGroups, LEAD, rule, TAIL, yearOf } from './patterns.ts'
import type { DateRule } from './patterns.ts'
import { WITHIN, within } from './within.ts'

const date: DateRule['make'] = (g) => fromGroups(g)

/** Day first, as South Asia writes; month first only where the second number can be no month. */
const numeric: DateRule['make'] = (g): DateExpression | null => {
  const [a = 0, b = 0, y = 0] = [yearOf(g['a']), yearOf(g['b']), yearOf(g['year'])]
  const year = (g['year'] ?? '').length > 2 ? y : y + (y > 50 ? 1900 : 2000)
  const [day, month] = b > 12 ? [b, a] : [a, b]
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
    ? calendarOf({ year, month, day })
    : null
}

/** Days of a month that is not named. */
export const dayRules: RuleFamily<DateExpression> = {
  hint: /তারিখ/u,
  rules: [
    rule('within, day', `${WITHIN}(?<day>${DAY})\\s+তারিখ(?:ে|ের)?${TAIL}`, within),
    rule('day', `${LEAD}(?<day>${DIGIT}{1,2})\\s+তারিখ(?:ে|ের)?${TAIL}`, date),
  ],
}

/** Dates in numbers alone. */
export const numericRules: RuleFamily<DateExpression> = {
  hint: new RegExp(`${DIGIT}[-./]${DIGIT}`, 'u'),
  rules: [
    rule(
      'numeric',
      `(?<a>${DIGIT}{1,2})(?<mark>[/.-])(?<b>${DIGIT}{1,2})\\k<mark>(?<year>${DIGIT}{4})`,
      numeric,
    ),
    rule(
      'numeric, short year',
      `(?<a>${DIGIT}{1,2})/(?<b>${DIGIT}{1,2})/(?<year>${DIGIT}{2})`,
      numeric,
    ),
    rule('iso', `(?<year>${DIGIT}{4})-(?<b>${DIGIT}{2})-(?<a>${DIGIT}{2})`, numeric),
  ],
}
