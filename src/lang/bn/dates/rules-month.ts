import type { DateExpression } from '../../../core/date-expression.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import type { Groups, RuleFamily } from '../../shared/rules.ts'
import { oneOf } from '../../shared/rules.ts'
import {
  bracketRule,
  CASE,
  DAY,
  DAY_NAME,
  dayOf,
  DIGIT,
  DIRECTION,
  fromGroups,
  LEAD,
  MAS,
  MONTH,
  monthOf,
  PART_OR_MODIFIER,
  partOf,
  rule,
  SHORT_YEAR,
  shortYearOf,
  TAIL,
  W,
  WEEKDAY,
  YEAR,
  YEAR_NAME,
  YEAR_OF,
  YEAR_WORDS,
} from './patterns.ts'
import type { DateRule } from './patterns.ts'
import { months } from './words.ts'
import { WITHIN, within } from './within.ts'
import { nfc } from '../../../text/normalise.ts'

/** What shows that a number after a date counts things and is no year or day. */
const COUNTED =
  '(?!\\s*(?:জন|টি|টা|হাজার|লাখ|লক্ষ|কোটি|শতাংশ|টাকা|ডলার|বছর|দিন|মাস|সপ্তাহ|ঘণ্টা|মানুষ|%)|[.,]?[0-9০-৯])'
const PLAIN_YEAR = `(?:[1১]${DIGIT}{3}|[2২][0-2০-২]${DIGIT}{2})${COUNTED}`
const YEAR_AFTER = `(?:(?:\\s*,)?\\s*(?<year>${PLAIN_YEAR})(?:\\s*(?:${YEAR_NAME}))?|\\s*[(](?<year>${PLAIN_YEAR})[)](?=\\s))`
const SPOKEN_YEAR = `(?:\\s*,)?\\s+(?<year>${YEAR_WORDS})(?:\\s*(?:${YEAR_NAME})(?:ে|ের)?)?`
const CORE = `(?:the\\s+)?(?<day>${DAY})\\s*(?:of\\s+)?(?<month>${MONTH})`
const END = `(?:${PART_OR_MODIFIER}|${CASE})`

/** "দুই মেয়ের জনক" has daughters. */
const daughter = new RegExp('মেয়'.normalize('NFC'), 'u')

/** "৭ মার্চ ভবন", "১৬ ডিসেম্বর চত্বর": places that are named by a day. */
const placeNamed = new RegExp('^\\s+(?:ভবন|চত্বর|স্কয়ার|সড়ক|উদ্যান|ফাউন্ডেশন)'.normalize('NFC'), 'u')

/** "২৪ জুলাই আন্দোলন" is the movement of July 2024, and not of the 24th. */
const isJulyOf24 = (g: Groups, text: string, end: number): boolean =>
  g['year'] === undefined &&
  g['month'] === 'জুলাই' &&
  dayOf(g['day']) === 24 &&
  text.slice(0, end).endsWith('জুলাই') &&
  isEvent(text, end)

const date: DateRule['make'] = (g, match, { text, end }) =>
  (g['month'] === 'মে' && daughter.test(nfc(match))) ||
  isJulyOf24(g, text, end) ||
  (g['day'] !== undefined &&
    g['year'] === undefined &&
    placeNamed.test(nfc(text.slice(end, end + 14))))
    ? null
    : fromGroups(g, partOf(g))

/** "একাত্তরের ১৬ ডিসেম্বর", "’৭১-এর ২৬ মার্চ", "চব্বিশের জুলাইয়ে". */
const SHORT_YEAR_OF = `['’‘]?(?<short>${SHORT_YEAR})['’-]?(?:এর|য়ের|ের|র)\\s+`

const ofShortYear: DateRule['make'] = (g, _, { text, end }) => {
  const year = shortYearOf(g['short'])
  return year === undefined || (g['day'] === undefined && isEvent(text, end))
    ? null
    : fromGroups(g, { ...partOf(g), year })
}

const bengaliMonth = oneOf([...months.keys()].filter((m) => !/^[a-z]/u.test(m)))
const nextMonth = new RegExp(
  `^\\s*(?:,|ও|এবং|থেকে|হতে|-|–)\\s*(?:${bengaliMonth})|^\\s+(?:থেকে|পর্যন্ত)`,
  'u',
)
/** "জুলাই-আগস্ট হত্যাকাণ্ড", "জুলাইয়ের গণ-অভ্যুত্থান" are events by name, of the year that they are known for. */
const isEvent = (text: string, end: number): boolean => eventAfter.test(text.slice(end, end + 24))

const eventAfter =
  /^(?:\s*[-–]\s*আগস্ট)?(?:ের|য়ের)?\s+(?:গণ-?\s?|জাতীয়\s+)?(?:অভ্যুত্থান|গণঅভ্যুত্থান|হত্যাকাণ্ড|হত্যাযজ্ঞ|গণহত্যা|বিপ্লব|আন্দোলন|বিদ্রোহ|যোদ্ধা|শহীদ|সনদ|ঘোষণাপত্র|চিহ্ন|চেতনা|স্পিরিট|আকাঙ্ক্ষা|স্মৃতি|স্বপ্ন|প্রজন্ম|অঙ্গীকার)/u

const notCalendar = /(?:লং|রোড|কুইক|ফ্ল্যাশ)\s+$/u

/** A month's bare name may be part of a name; it dates with an ending, মাস, a direction, or beside another month. */
const monthAlone: DateRule['make'] = (g, match, { text, start, end }) => {
  // "মুক্তিযুদ্ধও আমার, জুলাইও আমার": emphasis is no case.
  const bare = match.replace(/[ইও]$/u, '') === g['month'] || match === g['month']
  if (bare && !nextMonth.test(text.slice(end, end + 30))) return null
  if (g['direction'] === undefined && isEvent(text, end)) return null
  // মে is also an ending of verbs and a name: it needs মাস, a direction, or an ending set off by a mark.
  if (g['month'] === 'মে' && !/\s|[-'’]/u.test(match)) return null
  return notCalendar.test(text.slice(Math.max(0, start - 12), start))
    ? null
    : date(g, match, { text, start, end })
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

const monthsApart: DateRule['make'] = (g, _, { text, end }) => {
  if (g['year'] === undefined && g['direction'] === undefined && isEvent(text, end)) return null
  const to = fromGroups(g)
  const from = monthOf(g['from'])
  return to && from !== undefined
    ? { kind: 'range', from: calendarOf({ month: from, direction: to.direction }), to }
    : null
}

const MONTHS = `(?<from>${bengaliMonth})\\s*(?:-|–|থেকে)\\s*(?<month>${bengaliMonth})`
const UNTIL = '(?:\\s+পর্যন্ত)?'

/** Dates of a month with their weekday beside them. */
export const monthWeekdayRules: RuleFamily<DateExpression> = {
  hint: new RegExp(WEEKDAY, 'iu'),
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
  ],
}

/** Other dates that name a month of the Gregorian calendar. */
export const monthRules: RuleFamily<DateExpression> = {
  hint: new RegExp(MONTH, 'iu'),
  rules: [
    rule('date', `${LEAD}${CORE}${YEAR_AFTER}?${CASE}${DAY_NAME}${TAIL}`, date),
    rule(
      'year, date',
      `${YEAR_OF}${CORE}${CASE}${DAY_NAME}(?:(?:\\s*,\\s*|\\s+)${W})?${TAIL}`,
      date,
    ),
    rule('short year, date', `${SHORT_YEAR_OF}${CORE}${CASE}${DAY_NAME}${TAIL}`, ofShortYear),
    rule('short year, month', `${SHORT_YEAR_OF}(?<month>${bengaliMonth})${MAS}${END}`, ofShortYear),
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
      `(?:(?<direction>${DIRECTION})\\s+)?(?<month>${MONTH})(?:\\s+মাস)?(?:ের|র)\\s+(?<day>${DAY})(?:${YEAR_AFTER}|\\s+তারিখ(?:ে|ের)?${TAIL}|(?=\\s*(?:[,।;]|$)))`,
      date,
    ),
    rule('within, date', `${WITHIN}${CORE}${CASE}${DAY_NAME}${TAIL}`, within),
    rule(
      'within, of month, day',
      `${WITHIN}(?<month>${MONTH})(?:\\s+মাস)?(?:ের|র)\\s+(?<day>${DAY})${DAY_NAME}${TAIL}`,
      within,
    ),
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
      `${LEAD}(?<day>${DAY})(?=(?:\\s*,\\s*(?:${DAY})){0,8}\\s*(?:,|ও|এবং)\\s*(?:${DAY})\\s*(?<month>${MONTH})${CASE}(?![\\p{L}\\p{M}])${YEAR_AFTER}?)`,
      date,
    ),
    rule(
      'listed day, year first',
      `(?:${YEAR_OF}|${WITHIN})(?<day>${DAY})(?=(?:\\s*,\\s*(?:${DAY})){0,8}\\s*(?:,|ও|এবং)\\s*(?:${DAY})\\s*(?<month>${MONTH})${CASE}(?![\\p{L}\\p{M}]))`,
      (g, match, place) => (g['within'] === undefined ? date : within)(g, match, place),
    ),
    rule(
      'months',
      `(?:(?<direction>${DIRECTION})\\s+)?${MONTHS}${MAS}${YEAR_AFTER}?${CASE}${UNTIL}`,
      monthsApart,
    ),
    rule(
      'year, months',
      `(?:${YEAR_OF}|(?<year>${YEAR})\\s*সালে\\s+)${MONTHS}${MAS}${CASE}${UNTIL}`,
      monthsApart,
    ),
    rule('of the new year', `নতুন\\s+বছরের\\s+(?<month>${bengaliMonth})${MAS}${END}`, (g) =>
      fromGroups(g, { ...partOf(g), direction: 'future', tense: 'future' }),
    ),
    rule('within, months', `${WITHIN}${MONTHS}${MAS}${CASE}${UNTIL}`, (g, match, place) => {
      const [to, month] = [within(g, match, place), monthOf(g['from'])]
      return to?.kind === 'calendar' && month !== undefined
        ? { kind: 'range', from: { ...to, month }, to }
        : null
    }),
  ],
}

/** Dates whose year is written in words: "দোসরা জুন দুই হাজার চৌদ্দ". */
export const spokenYearRules: RuleFamily<DateExpression> = {
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
