import type { CalendarExpression, DateExpression } from '../../../core/date-expression.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import { oneOf } from '../../shared/rules.ts'
import type { RuleFamily } from '../../shared/rules.ts'
import {
  CASE,
  DAY,
  dayOf,
  DIGIT,
  DIRECTION,
  directionOf,
  firstYear,
  lastYear,
  MODIFIER,
  PART_OR_MODIFIER,
  partOf,
  rule,
  SHORT_YEAR,
  shortYearOf,
  TAIL,
  YEAR,
  YEAR_NAME,
  YEAR_WORDS,
  yearOf,
} from './patterns.ts'
import { clockOf } from './clock-time.ts'
import type { DateRule } from './patterns.ts'
import { bengaliMonths, centuryNames, hijriMonths } from './words.ts'
import { plainNumber } from '../quantities/numbers.ts'
import { isCountedNoun } from '../quantities/units.ts'

const year: DateRule['make'] = (g) => {
  const n = yearOf(g['year'])
  return n !== undefined && n >= firstYear && n <= lastYear
    ? calendarOf({ year: n, ...partOf(g) })
    : null
}

/** What numbers a room, a flight or a resolution before it. */
const numbered = /(?:কক্ষ|নম্বর|নং|রুম|ফ্লাইট|প্রস্তাব|ধারা|অনুচ্ছেদ|আসন|পৃষ্ঠা|মডেল|সংকেত|ভবন)\s+$/u

/** "১৪০০-এর অধিক মানুষ", "১৯০০-র মতো বাড়ি": a count with its bound; "১৯৭১-এর মতো এক যুদ্ধ" is like that year. */
const bounded = new RegExp(
  '^\\s+(?:(?:কিছু|কিছুটা|সামান্য|একটু|অনেক)\\s+)?(?:বেশি|বেশী|অধিক|কম|ওপরে|উপরে|ওপর|উপর|ঊর্ধ্বে|নিচে|নীচে|(?:মতো|মত|কাছাকাছি)\\s+(?<thing>[\\p{L}\\p{M}]+))(?![\\p{L}\\p{M}])'.normalize(
    'NFC',
  ),
  'u',
)

const isBoundedCount = (rest: string): boolean => {
  const match = bounded.exec(rest)
  if (!match) return false
  const thing = match.groups?.['thing']
  return thing === undefined || isCountedNoun(thing)
}

/** UTF-16 units behind a number in which its bound and what is counted stand. */
const boundReach = 40

const yearInText: DateRule['make'] = (g, match, place) =>
  numbered.test(place.text.slice(Math.max(0, place.start - 12), place.start)) ||
  isBoundedCount(place.text.slice(place.end, place.end + boundReach))
    ? null
    : year(g, match, place)

/** "৯৬ সালে", "’৭১ সালে", "একাত্তর সালে". */
const shortYear: DateRule['make'] = (g) => {
  const year = shortYearOf(g['year'])
  return year === undefined ? null : calendarOf({ year })
}

const range = (from: number, to: number): DateExpression | null =>
  from >= 1500 && to > from && to <= lastYear
    ? { kind: 'range', from: calendarOf({ year: from }), to: calendarOf({ year: to }) }
    : null

const years: DateRule['make'] = (g) => range(yearOf(g['from']) ?? 0, yearOf(g['to']) ?? 0)

/** "২০২৩-২৪": the second year borrows the century. */
const season: DateRule['make'] = (g) => {
  const from = yearOf(g['from']) ?? 0
  const end = yearOf(g['to']) ?? 0
  const to = end < 100 ? Math.floor(from / 100) * 100 + end : end
  return to === from + 1 ? range(from, to) : null
}

/** "১৯৯১-৯৬ সালে": the second year borrows the century. */
const shortEnd: DateRule['make'] = (g) => {
  const from = yearOf(g['from']) ?? 0
  return range(from, Math.floor(from / 100) * 100 + (yearOf(g['to']) ?? 0))
}

/** When it begins, differs from state to state. */
const fiscalYear: DateRule['make'] = (g, match, place) =>
  season(g, match, place)
    ? calendarOf({ year: yearOf(g['from']), fiscal: true, ...partOf(g) })
    : null

const decade: DateRule['make'] = (g) => {
  const n = plainNumber(g['decade'] ?? '')
  if (n === null || n % 10 !== 0 || (n > 100 && n < firstYear)) return null
  return calendarOf({ decade: n >= firstYear ? n / 10 : 190 + n / 10, ...partOf(g) })
}

const century: DateRule['make'] = (g) => {
  const n = centuryNames.get(g['century'] ?? '') ?? plainNumber(g['century'] ?? '')
  return n === null || n < 2 || n > 22 ? null : calendarOf({ century: n - 1 })
}

/**
 * Dhaka reckons by the reform of 2019 from the year 1426 on, by that of 1987 from 1394 on; before, all of Bengal
 * kept the reckoning by the Sun that West Bengal keeps.
 */
const [firstReform, secondReform] = [1394, 1426]

const reckoningOf = (year: number | undefined): CalendarExpression['calendar'] => {
  if (year === undefined || year >= secondReform) return 'bengali-bd'
  return year < firstReform ? 'bengali-in' : 'bengali-bd-1987'
}

const bengali: DateRule['make'] = (g) => {
  const [day, y] = [dayOf(g['day']), yearOf(g['year'])]
  if (day === null) return null
  const month = bengaliMonths.get(g['month'] ?? '')
  const direction = directionOf(g['direction'])
  const time = day === undefined ? {} : clockOf(g)
  if (time === null) return null
  return { ...calendarOf({ day, month, year: y, direction, ...time }), calendar: reckoningOf(y) }
}

const hijri: DateRule['make'] = (g) => {
  const [day, y] = [dayOf(g['day']), yearOf(g['year'])]
  if (day === null) return null
  return {
    ...calendarOf({ day, month: hijriMonths.get(g['month'] ?? ''), year: y }),
    calendar: 'hijri',
  }
}

const TENS = oneOf(['বিশ', 'ত্রিশ', 'চল্লিশ', 'পঞ্চাশ', 'ষাট', 'সত্তর', 'আশি', 'নব্বই', 'কুড়ি', 'তিরিশ'])
const GENITIVE = "(?:['’-]?(?:য়ের|ের|এর|র))"
const BENGALI_YEAR = `(?:(?:\\s*,)?\\s*(?<year>[1১][0-9০-৯]{3})(?:\\s*(?:বঙ্গাব্দ|সাল|সন|বাংলা)(?:ে|ের)?)?)`

/** Years, decades, centuries and fiscal years. */
export const periodRules: RuleFamily<DateExpression> = {
  hint: new RegExp(`${DIGIT}{4}|${YEAR_NAME}|দশক|শতক|শতাব্দী|অর্থবছর`, 'u'),
  rules: [
    rule(
      'year',
      `(?<year>${YEAR}|(?:${YEAR_WORDS})(?=\\s+(?:${YEAR_NAME})))\\s*(?:${YEAR_NAME})(?:${PART_OR_MODIFIER}|\\s+(?:(?<close>শেষে)|নাগাদ)|${CASE})`,
      year,
    ),
    rule('short year', `['’‘]?(?<year>${SHORT_YEAR})\\s*সাল(?:ের|ে)(?:ই|ও)?`, shortYear),
    rule(
      'year, since',
      `(?<year>(?:19|20|১৯|২০)${DIGIT}{2})(?=\\s+থেকে\\s+(?!${DIGIT}|বাড়|কম|বেড়|নেম|উঠ|শুরু কর))`,
      yearInText,
    ),
    rule(
      'year, until',
      `(?<year>(?:19|20|১৯|২০)${DIGIT}{2})(?=\\s+পর্যন্ত(?![\\p{L}\\p{M}]))`,
      yearInText,
    ),
    rule('accounting year', `(?<year>${YEAR})\\s+(?:হিসাব|পঞ্জিকা|আর্থিক)\\s*বছর(?:ে|ের)?`, year),
    rule('year with case', `(?<year>${YEAR})[-–'’]?(?:এর|এ|তে|র|ের)(?:ই|ও)?`, yearInText),
    rule(
      'listed year',
      `(?<year>${YEAR})(?=(?:\\s*,\\s*${YEAR}){0,8}\\s*(?:,|ও|এবং|থেকে|বা)\\s*${YEAR}\\s*(?:সাল|সন|-এ))`,
      year,
    ),
    rule('bracketed year', `(?<=[(])(?<year>(?:1[5-9]|20|১[৫-৯]|২০)${DIGIT}{2})(?=[)])`, year),
    rule('year alone', `(?<![^])(?<year>${YEAR})(?![^])`, year),
    rule(
      'years',
      `(?<from>${YEAR})\\s*(?:সাল\\s+)?(?:থেকে|হতে|-|–)\\s*(?<to>${YEAR})(?:\\s*(?:${YEAR_NAME})${CASE})?(?:\\s+পর্যন্ত)?`,
      years,
    ),
    rule(
      'years, short end',
      `(?<from>${YEAR})\\s*[-–]\\s*(?<to>${DIGIT}{2})\\s*(?:${YEAR_NAME}|মেয়াদ)${CASE}`,
      shortEnd,
    ),
    rule(
      'season',
      `(?<from>${YEAR})\\s*[-–/]\\s*(?<to>${DIGIT}{2}|${DIGIT}{4})\\s+(?:মৌসুম|শিক্ষাবর্ষ|করবর্ষ|বর্ষ|সেশন|মেয়াদ)(?:ের|ে)?(?:ই|ও)?`,
      season,
    ),
    rule('season of one year', `(?<year>${YEAR})\\s+(?:মৌসুম|আসর)(?:ে|ের)?`, year),
    rule(
      'year of a game',
      `(?<year>(?:19|20|১৯|২০)${DIGIT}{2})(?=\\s+(?:বিশ্বকাপ|অলিম্পিক|এশিয়া\\s+কাপ|কোপা|আইপিএল|বিপিএল))`,
      year,
    ),
    // "১৯৭১ সালের এই দিনে": the day is that of the report, the year is said.
    rule(
      'this day of a year',
      `(?<year>${YEAR})\\s*সাল(?:ের|ে)\\s+(?:এই|আজকের)\\s+দিন(?:ে|টিতে|টি)?`,
      year,
    ),
    rule(
      'fiscal year',
      `(?<from>${YEAR})\\s*[-–/]\\s*(?<to>${DIGIT}{4}|${DIGIT}{2})\\s*(?:অর্থবছর|অর্থ বছর|অর্থবর্ষ)(?:${PART_OR_MODIFIER}|ে|ের)?`,
      fiscalYear,
    ),
    rule(
      'listed fiscal year',
      `(?<from>${YEAR})\\s*[-–/]\\s*(?<to>${DIGIT}{4}|${DIGIT}{2})(?=\\s*(?:,|ও|এবং|থেকে|বা)\\s*${YEAR}\\s*[-–/]\\s*${DIGIT}{2,4}\\s*(?:অর্থবছর|অর্থ বছর|অর্থবর্ষ))`,
      fiscalYear,
    ),
    rule(
      'decade',
      `(?:গত\\s+শতকের\\s+|গত\\s+শতাব্দীর\\s+)?(?:(?<decade>${DIGIT}{3}[0০]|${DIGIT}[0০]|${TENS})${GENITIVE}|(?<decade>${DIGIT}{3}[0০]|ষাট|সত্তর|আশি|নব্বই))\\s+দশক(?:${MODIFIER}|ে|ের)?`,
      decade,
    ),
    rule(
      'century',
      `(?<century>${DIGIT}{1,2}|${oneOf(centuryNames.keys())})(?:তম|-এর)?\\s+(?:শতক|শতাব্দী)(?!\\s+(?:জমি|জায়গা|ভূমি|ভিটা|খাস))(?:${MODIFIER}|ে|তে|র|ের)?`,
      century,
    ),
  ],
}

/** Dates of the Bengali and the Hijri calendar. */
export const foreignRules: RuleFamily<DateExpression> = {
  hint: new RegExp(
    `${oneOf(bengaliMonths.keys())}|${oneOf(hijriMonths.keys())}|বঙ্গাব্দ|সন|বাংলা|হিজর`,
    'u',
  ),
  rules: [
    rule(
      'bengali date',
      `(?:(?<direction>${DIRECTION})\\s+)?(?<day>${DAY})\\s+(?<month>${oneOf(bengaliMonths.keys())})${BENGALI_YEAR}?${CASE}${TAIL}`,
      bengali,
    ),
    rule(
      'bengali year, date',
      `(?<year>[1১][0-9০-৯]{3})\\s*(?:বঙ্গাব্দ|সাল|সন)(?:ের)\\s+(?<day>${DAY})\\s+(?<month>${oneOf(bengaliMonths.keys())})${CASE}`,
      bengali,
    ),
    rule(
      'of bengali month, day',
      `(?:(?<direction>${DIRECTION})\\s+)?(?<month>${oneOf(bengaliMonths.keys())})(?:ের|র)\\s+(?<day>${DAY})\\s+তারিখ(?:ে|ের)?`,
      bengali,
    ),
    rule(
      'bengali month',
      `(?<month>${oneOf(bengaliMonths.keys())})(?:\\s+মাস(?:ে|ের)?|${BENGALI_YEAR})`,
      bengali,
    ),
    rule('bengali year', `(?<year>[1১][0-9০-৯]{3})\\s*বঙ্গাব্দ(?:ে|ের)?`, bengali),
    rule(
      'bengali year by its name',
      `বাংলা\\s+(?<year>[1১][0-9০-৯]{3})\\s*(?:সাল|সন)(?:ে|ের)?|(?<year>[1১][২-৪2-4]${DIGIT}{2})\\s*সন(?:ে|ের)?`,
      bengali,
    ),
    rule(
      'bengali year, month',
      `(?:বাংলা\\s+)?(?<year>[1১][২-৪2-4]${DIGIT}{2})\\s*(?:বঙ্গাব্দ|সন)ের\\s+(?<month>${oneOf(bengaliMonths.keys())})(?:\\s+মাস)?${CASE}`,
      bengali,
    ),
    rule(
      'hijri year',
      `(?<year>[1১][৩-৫3-5]${DIGIT}{2})\\s*(?:হিজরি|হিজরী)(?:\\s+সন|\\s+সাল)?(?:ে|ের|র|তে)?`,
      hijri,
    ),
    rule(
      'of hijri month, day',
      `(?<month>${oneOf(hijriMonths.keys())})(?:\\s+(?:আউয়াল|সানি|আখির))?(?:\\s+মাস)?(?:ের|র)\\s+(?<day>${DAY})(?:\\s+তারিখ(?:ে|ের)?|(?=\\s*(?:[,।;]|$)))`,
      hijri,
    ),
    rule('hijri month', `(?<month>${oneOf(hijriMonths.keys())})\\s+মাস(?:জুড়ে|ব্যাপী|ে|ের)?`, hijri),
    rule(
      'hijri',
      `(?:(?<direction>${DIRECTION})\\s+)?(?<day>${DAY})\\s+(?<month>${oneOf(hijriMonths.keys())})(?:\\s+(?:আউয়াল|সানি|আখির))?(?:(?:\\s*,)?\\s*(?<year>${YEAR})(?:\\s*(?:হিজরি|হিজরী))?)?`,
      hijri,
    ),
  ],
}
