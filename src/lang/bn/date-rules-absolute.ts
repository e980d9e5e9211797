import type { CalendarExpression, DateExpression, Direction } from '../../core/date-expression.ts'
import { between, oneOf } from '../shared/rules.ts'
import type { Rule } from '../shared/rules.ts'
import {
  bengaliMonths,
  directions,
  hijriMonths,
  months,
  partsOfDay,
  weekdays,
} from './date-words.ts'
import { numberWords, plainNumber } from './numbers.ts'

type DateRule = Rule<DateExpression>

const DIGITS = '[0-9০-৯]'
const DAY = `${DIGITS}{1,2}|${oneOf(numberWords.filter((w) => (plainNumber(w) ?? 99) <= 31))}`
/** ১লা, ২রা, ৫ই, ২১শে and তারিখ. */
const DAY_END = '(?:লা|রা|ঠা|ই|শে)?'
const MONTH = oneOf(months.keys())
const WEEKDAY = oneOf([...weekdays.keys()].filter((w) => w.endsWith('বার')))
const PART = oneOf(partsOfDay.keys())
const LOC = '(?:তে|ে|য়|এ|ের|র|কে)?'
const DIRECTION = oneOf([...directions.keys()].filter((w) => w !== 'এ' && w !== 'এই'))
const YEAR = `${DIGITS}{4}`

const month = (word: string | undefined): number => months.get(word ?? '') ?? 0
const weekday = (word: string | undefined): number | undefined =>
  word ? weekdays.get(word) : undefined
const direction = (word: string | undefined): Direction | undefined =>
  word ? directions.get(word) : undefined

/** An expression without the fields that are undefined. */
const calendar = (fields: {
  readonly [Key in keyof CalendarExpression]?: CalendarExpression[Key] | undefined
}): CalendarExpression => {
  const known = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  )
  return { kind: 'calendar', calendar: 'gregorian', ...known } as CalendarExpression
}

const day = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (plainNumber(text) ?? undefined)
const dayFits = (n: number | undefined): boolean => n === undefined || (n >= 1 && n <= 31)

/** The part of a day that may follow a weekday or a date: "শনিবার সন্ধ্যায়". */
const PART_TAIL = `(?:\\s+(?<part>${PART})(?:য়|ে|বেলা|বেলায়)?)?`

const fromGroups = (g: Readonly<Record<string, string | undefined>>): DateExpression | null => {
  const dayNumber = day(g['day'])
  const year = g['year'] === undefined ? undefined : Number(plainNumber(g['year']))
  if (!dayFits(dayNumber)) return null
  return calendar({
    year,
    month: g['month'] === undefined ? undefined : month(g['month']),
    day: dayNumber,
    weekday: weekday(g['weekday']),
    direction: direction(g['direction']),
    partOfDay: g['part'] === undefined ? undefined : partsOfDay.get(g['part']),
  })
}

const YEAR_WORD = '(?:\\s*(?:সাল|খ্রিষ্টাব্দ|খ্রিস্টাব্দ)(?:ে|ের)?)?'
const DATE_CORE = `(?<day>${DAY})${DAY_END}\\s+(?<month>${MONTH})`
const LEAD = `(?:(?<direction>${DIRECTION})\\s+)?`

/** A month's bare name may be a person's or part of a title; it dates only with an ending, মাস or a direction, or standing after a word of time. */
const monthOnly: DateRule['make'] = (g, match) => {
  const bare = match === g['month']
  return bare ? null : fromGroups(g)
}

const since: DateRule['make'] = (g) => {
  const from = fromGroups({ ...g, month: g['month'] ?? g['onlyMonth'] })
  return from?.kind === 'calendar' ? { kind: 'range', from } : null
}

const rangeOfDays: DateRule['make'] = (g) => {
  const to = fromGroups(g)
  const first = day(g['from'])
  return to?.kind === 'calendar' && first !== undefined && dayFits(first)
    ? { kind: 'range', from: calendar({ day: first }), to }
    : null
}

const yearOf = (text: string | undefined): number | undefined =>
  plainNumber(text ?? '') ?? undefined

const rangeOfYears: DateRule['make'] = (g) => {
  const [from, to] = [yearOf(g['from']), yearOf(g['to'])]
  const plausible = from !== undefined && to !== undefined && from > 1500 && to > from && to < 2200
  return plausible
    ? { kind: 'range', from: calendar({ year: from }), to: calendar({ year: to }) }
    : null
}

/** A fiscal year of South Asia runs from July to June; it is given as the years' interval. */
const fiscalYear: DateRule['make'] = (g) => {
  const from = yearOf(g['year'])
  return from === undefined
    ? null
    : {
        kind: 'range',
        from: calendar({ year: from, month: 7 }),
        to: calendar({ year: from + 1, month: 6 }),
      }
}

const decade: DateRule['make'] = (g) => {
  const n = yearOf(g['from'])
  if (n === undefined || n % 10 !== 0) return null
  return calendar({ decade: n >= 1000 ? n / 10 : 190 + n / 10 })
}

const century: DateRule['make'] = (g) => {
  const n = yearOf(g['from'])
  return n === undefined || n < 2 ? null : calendar({ century: n - 1 })
}

const numeric: DateRule['make'] = (g) => {
  const [d, m, y] = [yearOf(g['day']), yearOf(g['m']), yearOf(g['year'])]
  return d !== undefined && m !== undefined && dayFits(d) && m >= 1 && m <= 12
    ? calendar({ day: d, month: m, year: y })
    : null
}

const bengali: DateRule['make'] = (g) => {
  const [d, y] = [day(g['day']), yearOf(g['year'])]
  if (!dayFits(d)) return null
  return {
    ...calendar({ day: d, month: bengaliMonths.get(g['month'] ?? ''), year: y }),
    calendar: 'bengali-bd',
  }
}

const rule = (name: string, source: string, make: DateRule['make'] = fromGroups): DateRule => ({
  name,
  pattern: between(source),
  make,
})

/** Dates that name a month or year of a calendar. */
export const absoluteRules: readonly DateRule[] = [
  {
    name: 'weekday, day month',
    // The bracket of "সোমবার (১১ নভেম্বর)" belongs to the date, so the right edge is no word boundary.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])${LEAD}(?<weekday>${WEEKDAY})${LOC}(?:\\s*,\\s*|\\s*\\(\\s*|\\s+)${DATE_CORE}(?:\\s*,?\\s*(?<year>${YEAR}))?(?:\\s*\\)|${LOC}(?![\\p{L}\\p{M}\\p{N}]))${PART_TAIL}`.normalize(
        'NFC',
      ),
      'gu',
    ),
    make: fromGroups,
  },
  {
    name: 'day month, weekday',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])${LEAD}${DATE_CORE}(?:\\s*,?\\s*(?<year>${YEAR}))?(?:\\s*,\\s*|\\s*\\(\\s*|\\s+)(?<weekday>${WEEKDAY})${LOC}(?:\\s*\\)|(?![\\p{L}\\p{M}\\p{N}]))${PART_TAIL}`.normalize(
        'NFC',
      ),
      'gu',
    ),
    make: fromGroups,
  },
  rule('day month year', `${LEAD}${DATE_CORE}\\s*,?\\s*(?<year>${YEAR})${YEAR_WORD}${PART_TAIL}`),
  rule('day month', `${LEAD}${DATE_CORE}${LOC}(?:\\s+তারিখে?)?${PART_TAIL}`),
  rule('month day', `(?<month>${MONTH})\\s+(?<day>${DIGITS}{1,2})(?:\\s*,\\s*(?<year>${YEAR}))?`),
  rule(
    'year month day',
    `(?<year>${YEAR})\\s*(?:সালের|সাল|-এর|এর)\\s+(?<day>${DAY})${DAY_END}\\s+(?<month>${MONTH})${LOC}${PART_TAIL}`,
  ),
  rule(
    'year month',
    `(?<year>${YEAR})\\s*(?:সালের|সাল|-এর|এর)\\s+(?<month>${MONTH})${LOC}(?:\\s+মাস(?:ে|ের)?)?`,
  ),
  rule('month year', `(?<month>${MONTH})\\s*,?\\s*(?<year>${YEAR})${YEAR_WORD}`),
  rule(
    'month',
    `${LEAD}(?<month>${oneOf([...months.keys()].filter((m) => m !== 'মে'))})(?:\\s+মাস(?:ে|ের|টি)?|ে|ের|য়|তে|র|এ)?`,
    monthOnly,
  ),
  rule('may', `(?<direction>${DIRECTION})?\\s*(?<month>মে)\\s+মাস(?:ে|ের)?`),
  rule(
    'since',
    `${LEAD}(?:${DATE_CORE}|(?<onlyMonth>${MONTH})(?:\\s+মাস)?)(?:\\s+(?<year>${YEAR}))?\\s+থেকে`,
    since,
  ),
  rule('since year', `(?<year>${YEAR})\\s*সাল\\s+থেকে`, (g) => ({
    kind: 'range',
    from: calendar({ year: plainNumber(g['year'] ?? '') ?? undefined }),
  })),
  rule(
    'range of days',
    `(?<from>${DAY})${DAY_END}\\s*(?:থেকে|-|–|ও|হতে)\\s*${DATE_CORE}(?:\\s*,?\\s*(?<year>${YEAR}))?(?:\\s+পর্যন্ত)?${LOC}`,
    rangeOfDays,
  ),
  rule(
    'range of years',
    `(?<from>${YEAR})\\s*(?:সাল\\s+)?(?:থেকে|-|–)\\s*(?<to>${YEAR})(?:\\s*সাল(?:ে|ের)?)?(?:\\s+পর্যন্ত)?`,
    rangeOfYears,
  ),
  rule('year', `(?<year>${YEAR})\\s*(?:সাল(?:ে|ের|টি|েই|েও)?|খ্রিষ্টাব্দে?|খ্রিস্টাব্দে?|-এর|-এ)`),
  rule(
    'fiscal year',
    `(?<year>${YEAR})\\s*[-–]\\s*(?<end>${DIGITS}{2,4})\\s*অর্থবছর(?:ে|ের)?`,
    fiscalYear,
  ),
  rule(
    'decade',
    `(?<from>${DIGITS}{4}|${DIGITS}{2}|${oneOf(['ষাট', 'সত্তর', 'আশি', 'নব্বই', 'পঞ্চাশ', 'চল্লিশ', 'ত্রিশ', 'বিশ'])})(?:-এর|ের|র|এর)?\\s+দশক(?:ে|ের)?`,
    decade,
  ),
  rule(
    'century',
    `(?<from>${DIGITS}{1,2}|${oneOf(['উনিশ', 'বিশ', 'একুশ', 'আঠারো'])})(?:তম|শ|শো|-এর)?\\s+(?:শতক|শতাব্দী)(?:ে|তে|র|ের)?`,
    century,
  ),
  rule('numeric', `(?<day>${DIGITS}{1,2})[/.-](?<m>${DIGITS}{1,2})[/.-](?<year>${YEAR})`, numeric),
  rule('iso', `(?<year>${YEAR})-(?<m>${DIGITS}{2})-(?<day>${DIGITS}{2})`, numeric),
  rule(
    'bengali calendar',
    `(?<day>${DAY})${DAY_END}\\s+(?<month>${oneOf(bengaliMonths.keys())})(?:\\s*,?\\s*(?<year>${YEAR})(?:\\s*(?:বঙ্গাব্দ|সাল|বাংলা)(?:ে|ের)?)?)?${LOC}`,
    bengali,
  ),
  rule(
    'hijri',
    `(?<day>${DAY})${DAY_END}\\s+(?<month>${oneOf(hijriMonths.keys())})(?:\\s+(?:আউয়াল|সানি|আখির))?(?:\\s*,?\\s*(?<year>${YEAR})(?:\\s*(?:হিজরি|হিজরী))?)`,
    (g) => ({
      ...calendar({
        month: hijriMonths.get(g['month'] ?? ''),
        day: day(g['day']),
        year: plainNumber(g['year'] ?? '') ?? undefined,
      }),
      calendar: 'hijri',
    }),
  ),
]
