import type { DateExpression } from '../../../core/date-expression.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import type { RuleFamily } from '../../shared/rules.ts'
import { oneOf } from '../../shared/rules.ts'
import { clockOf } from './clock-time.ts'
import {
  DIRECTION,
  directionOf,
  fromGroups,
  rule,
  TAIL,
  W,
  WEEKDAY,
  weekdayOf,
} from './patterns.ts'
import type { DateRule } from './patterns.ts'
import { shortWeekdays } from './words.ts'
import { shifts } from './within.ts'

const date: DateRule['make'] = (g) => fromGroups(g)

/** "পরের সোমবার": which week it is in, only what stands before it tells. */
const fromText: DateRule['make'] = (g) =>
  fromGroups(g, { within: { kind: 'relative', unit: 'week', amount: null, anchor: 'text' } })

const WEEK = '(?<within>গত|বিগত|গেল|আগামী|চলতি|এই|এ|পরের|আগের)\\s*সপ্তাহের\\s+'

/** "আগামী সপ্তাহের সোমবার": weeks begin on Monday, as in ISO 8601. */
const weekdayOfWeek: DateRule['make'] = (g) => {
  const [shift, time] = [shifts[g['within'] ?? ''], clockOf(g)]
  if (!shift || time === null) return null
  const [amount, anchor] = shift
  const weekday = weekdayOf(g['weekday'])
  return weekday === undefined
    ? null
    : { kind: 'relative', unit: 'week', amount, anchor, weekday, ...time }
}

/** Weekdays without a date. */
export const weekdayRules: RuleFamily<DateExpression> = {
  hint: /বার/u,
  rules: [
    rule('weekday', `(?:(?<direction>${DIRECTION}|এই)\\s+)?${W}${TAIL}`, date),
    rule(
      'weekday before or after',
      `(?:(?:তার|এর|ঠিক)\\s+)?(?:পরের|পরবর্তী|আগের|পূর্ববর্তী)\\s+${W}${TAIL}`,
      fromText,
    ),
    rule('weekday of a week', `${WEEK}${W}${TAIL}`, weekdayOfWeek),
    rule(
      'short weekday',
      `(?:(?<direction>${DIRECTION})\\s+)?(?<short>${oneOf(shortWeekdays.keys())})(?=\\s*(?:,|ও|এবং|বা|থেকে|-|–)\\s*(?:${WEEKDAY}))`,
      (g) =>
        calendarOf({
          weekday: shortWeekdays.get(g['short'] ?? ''),
          direction: directionOf(g['direction']),
        }),
    ),
  ],
}
