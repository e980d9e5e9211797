import type { DateExpression } from '../../../core/date-expression.ts'
import type { RuleFamily } from '../../shared/rules.ts'
import { CLOCK, fromGroups, rule } from './patterns.ts'

/** "midnight regulations", "the midnight snack": it tells of what kind a thing is, and no time. */
const describes =
  /^\s+(?!hours|buses|trains|flights|attacks|raids)(?:snack|sun|oil|express|mass|blue|run|\p{Ll}{4,}s)(?!\p{L})(?<!\s(?:was|across|as|this|always|perhaps|unless|its|has))/u

/** Clock times without a day: 5 p.m., 17:30, 10:20 am GMT. */
export const clockRules: RuleFamily<DateExpression> = {
  hint: /[0-9]:[0-9]{2}|[0-9]{4}\s+(?:h|GMT|UTC|local)|[ap]\.?m|noon|midday|midnight/iu,
  rules: [
    rule(
      'hours',
      '(?<hour24>[01][0-9]|2[0-3])(?<minute24>[0-5][0-9])\\s+(?:hours|hrs|GMT|UTC|local\\s+time)',
      (g) => fromGroups(g),
    ),
    rule('clock', `(?:(?<around>around|about)\\s+(?=[0-9]))?${CLOCK}`, (g, _, { text, end }) =>
      g['noon'] !== undefined && describes.test(text.slice(end, end + 24)) ? null : fromGroups(g),
    ),
  ],
}
