import type { DateExpression, RelativeExpression } from '../../core/date-expression.ts'
import { calendarOf } from '../shared/date-kind.ts'
import type { RuleFamily } from '../shared/rules.ts'
import { oneOf } from '../shared/rules.ts'
import { clockOf } from './clock-time.ts'
import {
  bracketRule,
  CASE,
  DAY,
  dayOf,
  DIGIT,
  DIRECTION,
  directionOf,
  fromGroups,
  MAS,
  MONTH,
  monthOf,
  PART_OR_MODIFIER,
  partOf,
  rule,
  TAIL,
  WEEKDAY,
  weekdayOf,
  YEAR_NAME,
  YEAR_OF,
  YEAR_WORDS,
  yearOf,
} from './date-patterns.ts'
import type { DateRule } from './date-patterns.ts'
import { months, shortWeekdays } from './date-words.ts'

/** What shows that a number after a date counts things and is no year or day. */
const COUNTED =
  '(?!\\s*(?:জন|টি|টা|হাজার|লাখ|লক্ষ|কোটি|শতাংশ|টাকা|ডলার|বছর|দিন|মাস|সপ্তাহ|ঘণ্টা|মানুষ|%|[.,]?[0-9০-৯]))'
const PLAIN_YEAR = `(?:[1১]${DIGIT}{3}|[2২][0-2০-২]${DIGIT}{2})${COUNTED}`
const YEAR_AFTER = `(?:(?:\\s*,)?\\s*(?<year>${PLAIN_YEAR})(?:\\s*(?:${YEAR_NAME}))?)`
const SPOKEN_YEAR = `(?:\\s*,)?\\s+(?<year>${YEAR_WORDS})(?:\\s*(?:${YEAR_NAME})(?:ে|ের)?)?`
const CORE = `(?:the\\s+)?(?<day>${DAY})\\s*(?:of\\s+)?(?<month>${MONTH})`
const LEAD = `(?:(?:আজ|আজকে|গতকাল|আগামীকাল)\\s+)?(?:(?<direction>${DIRECTION})\\s+)?`
const DAY_NAME = '(?:\\s+তারিখ(?:ে|ের)?)?'
const END = `(?:${PART_OR_MODIFIER}|${CASE})`

/** "দুই মেয়ের জনক" has daughters. */
const daughter = new RegExp('মেয়'.normalize('NFC'), 'u')

const date: DateRule['make'] = (g, match) =>
  g['month'] === 'মে' && daughter.test(match.normalize('NFC')) ? null : fromGroups(g, partOf(g))

const bengaliMonth = oneOf([...months.keys()].filter((m) => !/^[a-z]/u.test(m)))
const nextMonth = new RegExp(
  `^\\s*(?:,|ও|এবং|থেকে|হতে|-|–)\\s*(?:${bengaliMonth})|^\\s+(?:থেকে|পর্যন্ত)`,
  'u',
)
const notCalendar = /(?:লং|রোড|কুইক|ফ্ল্যাশ)\s+$/u

/** A month's bare name may be part of a name; it dates with an ending, মাস, a direction, or beside another month. */
const monthAlone: DateRule['make'] = (g, match, { text, start, end }) => {
  const bare = match === g['month']
  if (bare && !nextMonth.test(text.slice(end, end + 30))) return null
  // মে is also an ending of verbs and a name: it needs মাস, a direction, or an ending set off by a mark.
  if (g['month'] === 'মে' && !/\s|[-'’]/u.test(match)) return null
  return notCalendar.test(text.slice(Math.max(0, start - 12), start))
    ? null
    : date(g, match, { text, start, end })
}

const WITHIN =
  '(?<within>গত|বিগত|গেল|আগামী|চলতি|এই|এ|ওই|ঐ|সেই|একই|পরের|আগের|সে(?=\\s*(?:বছর|সাল)))\\s*(?<withinUnit>বছর|মাস|সাল)(?:ের)?\\s+'

const shifts: Readonly<Record<string, readonly [number, RelativeExpression['anchor']]>> = {
  গত: [-1, 'published'],
  বিগত: [-1, 'published'],
  গেল: [-1, 'published'],
  আগামী: [1, 'published'],
  চলতি: [0, 'published'],
  এই: [0, 'published'],
  এ: [0, 'published'],
  ওই: [0, 'text'],
  ঐ: [0, 'text'],
  সে: [0, 'text'],
  সেই: [0, 'text'],
  একই: [0, 'text'],
  পরের: [1, 'text'],
  আগের: [-1, 'text'],
}

const within: DateRule['make'] = (g) => {
  const shift = shifts[g['within'] ?? '']
  if (!shift) return null
  const [amount, anchor] = shift
  const unit = g['withinUnit'] === 'মাস' ? 'month' : 'year'
  return fromGroups(g, { within: { kind: 'relative', unit, amount, anchor } })
}

/** "১০ থেকে ১২ নভেম্বর": the first day borrows what follows the second. */
const days: DateRule['make'] = (g) => {
  const [to, first] = [fromGroups(g), dayOf(g['from'])]
  return to && first && to.day !== undefined
    ? { kind: 'range', from: calendarOf({ day: first }), to }
    : null
}

const daysWithin: DateRule['make'] = (g, match, place) => {
  const [to, first] = [within(g, match, place), dayOf(g['from'])]
  return to?.kind === 'calendar' && first && to.day !== undefined
    ? { kind: 'range', from: { ...to, day: first }, to }
    : null
}

const monthsApart: DateRule['make'] = (g) => {
  const to = fromGroups(g)
  const from = monthOf(g['from'])
  return to && from !== undefined
    ? { kind: 'range', from: calendarOf({ month: from, direction: to.direction }), to }
    : null
}

const MONTHS = `(?<from>${bengaliMonth})\\s*(?:-|–|থেকে)\\s*(?<month>${bengaliMonth})`
const UNTIL = '(?:\\s+পর্যন্ত)?'

/** Day first, as South Asia writes; month first only where the second number can be no month. */
const numeric: DateRule['make'] = (g): DateExpression | null => {
  const [a = 0, b = 0, y = 0] = [yearOf(g['a']), yearOf(g['b']), yearOf(g['year'])]
  const year = (g['year'] ?? '').length > 2 ? y : y + (y > 50 ? 1900 : 2000)
  const [day, month] = b > 12 ? [b, a] : [a, b]
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
    ? calendarOf({ year, month, day })
    : null
}

const W = `(?<weekday>${WEEKDAY})${CASE}`

/** Dates that name a month of the Gregorian calendar. */
const monthRules: RuleFamily<DateExpression> = {
  hint: new RegExp(MONTH, 'iu'),
  rules: [
    bracketRule(
      'weekday (date)',
      `${LEAD}${W}\\s*[([]\\s*${CORE}${YEAR_AFTER}?${CASE}\\s*[)\\]]${TAIL}`,
      date,
    ),
    rule(
      'weekday, date',
      `${LEAD}${W}(?:\\s*,\\s*|\\s+)(?:গত\\s+)?${CORE}${YEAR_AFTER}?${CASE}${DAY_NAME}${TAIL}`,
      date,
    ),
    bracketRule(
      'date (weekday)',
      `${LEAD}${CORE}${YEAR_AFTER}?${CASE}\\s*[([]\\s*${W}\\s*[)\\]]${TAIL}`,
      date,
    ),
    rule(
      'date, weekday',
      `${LEAD}${CORE}${YEAR_AFTER}?${CASE}${DAY_NAME}(?:\\s*,\\s*|\\s+)${W}${TAIL}`,
      date,
    ),
    rule('date', `${LEAD}${CORE}${YEAR_AFTER}?${CASE}${DAY_NAME}${TAIL}`, date),
    rule(
      'year, date',
      `${YEAR_OF}${CORE}${CASE}${DAY_NAME}(?:(?:\\s*,\\s*|\\s+)${W})?${TAIL}`,
      date,
    ),
    rule(
      'year, month day',
      `${YEAR_OF}(?<month>${MONTH})(?:ের|র)\\s+(?<day>${DAY})${DAY_NAME}${TAIL}`,
      date,
    ),
    rule(
      'month day',
      `(?<month>${MONTH})\\s+(?<day>${DIGIT}{1,2}(?:st|nd|rd|th)?)${COUNTED}${YEAR_AFTER}?`,
      date,
    ),
    rule(
      'of month, day',
      `(?:(?<direction>${DIRECTION})\\s+)?(?<month>${MONTH})(?:ের|র)\\s+(?<day>${DAY})(?:${YEAR_AFTER}|\\s+তারিখ(?:ে|ের)?|(?=\\s*(?:[,।;]|$)))`,
      date,
    ),
    rule('within, date', `${WITHIN}${CORE}${CASE}${DAY_NAME}${TAIL}`, within),
    rule('within, month', `${WITHIN}(?<month>${bengaliMonth})${MAS}${END}`, within),
    rule('month year', `(?<month>${MONTH})(?:ের|র)?${YEAR_AFTER}${MAS}${END}`, date),
    rule('year month', `${YEAR_OF}(?<month>${bengaliMonth})${MAS}${END}`, date),
    rule(
      'month',
      `(?:(?<direction>${DIRECTION}|এই|এ)\\s+)?(?<month>${bengaliMonth})${MAS}${END}`,
      monthAlone,
    ),
    rule(
      'days',
      `${LEAD}(?<from>${DAY})\\s*(?:থেকে|-|–|—|হতে)\\s*${CORE}${YEAR_AFTER}?(?:\\s+পর্যন্ত)?${CASE}`,
      days,
    ),
    rule(
      'year, days',
      `(?:${YEAR_OF}|${WITHIN})(?<from>${DAY})\\s*(?:থেকে|-|–|—|হতে)\\s*${CORE}(?:\\s+পর্যন্ত)?${CASE}`,
      (g, match, place) => (g['within'] === undefined ? days : daysWithin)(g, match, place),
    ),
    rule(
      'listed day',
      `${LEAD}(?<day>${DAY})(?=(?:\\s*,\\s*(?:${DAY})){0,8}\\s*(?:,|ও|এবং)\\s*(?:${DAY})\\s*(?<month>${MONTH})${YEAR_AFTER}?)`,
      date,
    ),
    rule(
      'listed day, year first',
      `(?:${YEAR_OF}|${WITHIN})(?<day>${DAY})(?=(?:\\s*,\\s*(?:${DAY})){0,8}\\s*(?:,|ও|এবং)\\s*(?:${DAY})\\s*(?<month>${MONTH}))`,
      (g, match, place) => (g['within'] === undefined ? date : within)(g, match, place),
    ),
    rule(
      'months',
      `(?:(?<direction>${DIRECTION})\\s+)?${MONTHS}${MAS}${YEAR_AFTER}?${CASE}${UNTIL}`,
      monthsApart,
    ),
    rule('year, months', `${YEAR_OF}${MONTHS}${MAS}${CASE}${UNTIL}`, monthsApart),
    rule('within, months', `${WITHIN}${MONTHS}${MAS}${CASE}${UNTIL}`, (g, match, place) => {
      const [to, month] = [within(g, match, place), monthOf(g['from'])]
      return to?.kind === 'calendar' && month !== undefined
        ? { kind: 'range', from: { ...to, month }, to }
        : null
    }),
  ],
}

/** Dates whose year is written in words: "দোসরা জুন দুই হাজার চৌদ্দ". */
const spokenYearRules: RuleFamily<DateExpression> = {
  hint: /হাজার|শো|শত|শ(?![\p{L}\p{M}])/u,
  rules: [
    rule('date, year in words', `${CORE}${SPOKEN_YEAR}`, date),
    rule(
      'month day, year in words',
      `(?<month>${MONTH})(?:ের|র)?\\s+(?<day>${DAY})${SPOKEN_YEAR}`,
      date,
    ),
    rule('month, year in words', `(?<month>${bengaliMonth})${SPOKEN_YEAR}`, date),
  ],
}

/** Days of a month that is not named. */
const dayRules: RuleFamily<DateExpression> = {
  hint: /তারিখ/u,
  rules: [
    rule('within, day', `${WITHIN}(?<day>${DAY})\\s+তারিখ(?:ে|ের)?${TAIL}`, within),
    rule('day', `${LEAD}(?<day>${DIGIT}{1,2})\\s+তারিখ(?:ে|ের)?${TAIL}`, date),
  ],
}

/** Dates in numbers alone. */
const numericRules: RuleFamily<DateExpression> = {
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

/** Dates that name a day or month of the Gregorian calendar. */
export const absoluteRules: readonly RuleFamily<DateExpression>[] = [
  monthRules,
  spokenYearRules,
  dayRules,
  numericRules,
]

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
