import type { DateExpression } from '../../core/date-expression.ts'
import type { RuleFamily } from '../shared/rules.ts'
import { CLOCK, fromGroups, rule } from './date-patterns.ts'

/** Clock times without a day: 5 p.m., 17:30, 10:20 am GMT. */
export const clockRules: RuleFamily<DateExpression> = {
  hint: /[0-9]:[0-9]{2}|[ap]\.?m|noon|midday|midnight/iu,
  rules: [rule('clock', `(?:(?:around|about)\\s+(?=[0-9]))?${CLOCK}`, (g) => fromGroups(g))],
}
