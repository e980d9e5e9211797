import type {
  CalendarExpression,
  DateExpression,
  Direction,
  PeriodPart,
} from '../../../core/date-expression.ts'
import { onceAText } from '../../../text/once-a-text.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import { oneOf, toBracketOrWordEnd, toWordEnd } from '../../shared/rules.ts'
import type { Groups, Rule } from '../../shared/rules.ts'
import { clockOf } from './clock-time.ts'
import { clockLands, dayNames, directions, months, partsOfDay, units, weekdays } from './words.ts'
import { cardinals, mixed, multipliers, quarters } from '../quantities/number-words.ts'
import { numberPhrase, plainNumber } from '../quantities/numbers.ts'
import { nfc } from '../../../text/normalise.ts'

export type DateRule = Rule<DateExpression>

export const DIGIT = '[0-9০-৯]'
const small = [...cardinals].filter(([w, n]) => n > 0 && n <= 31 && w.length > 1).map(([w]) => w)

/** ১১, ১১ই, ২১শে, একুশে, পয়লা, 21st. */
export const DAY = `(?:${DIGIT}{1,2}(?:-?(?:লা|রা|ঠা|ই|শে|st|nd|rd|th))?|${oneOf(dayNames.keys())}|(?:${oneOf(small)})(?:ই|শে|ে)?)`
export const MONTH = oneOf(months.keys())
/** Four digits, or "দুই হাজার চৌদ্দ", "উনিশ শো একাত্তর". */
export const YEAR = `${DIGIT}{4}`
const CARDINAL = oneOf([...cardinals.keys()].filter((w) => w.length > 1))
export const YEAR_WORDS = `(?:এক|দুই)\\s+হাজার(?:\\s+(?:${CARDINAL}))?|(?:${CARDINAL})\\s?(?:শো|শ|শত)(?:\\s+(?:${CARDINAL}))?`
export const YEAR_NAME = 'সাল|সন|খ্রিষ্টাব্দ|খ্রিস্টাব্দ|খ্রীষ্টাব্দ|খ্রীস্টাব্দ|ঈসায়ী|ইং'
/** A year before what it holds: "২০২৪ সালের", "দুই হাজার চব্বিশ সালের". */
export const YEAR_OF = `(?:(?<year>${YEAR}|(?:${YEAR_WORDS})(?=\\s+(?:${YEAR_NAME})))\\s*(?:(?:${YEAR_NAME})(?:ের|ে)?|-এর|এর)\\s+)`
/** The last digits of a year, or its words below a hundred: ৯৬, একাত্তর. */
export const SHORT_YEAR = `${DIGIT}{2}|${oneOf([...cardinals].filter(([, n]) => n >= 20 && n < 100).map(([w]) => w))}`
/** মাস behind the name of a month, and its end: "সেপ্টেম্বর শেষে". */
export const MAS = '(?:\\s+মাস(?:জুড়ে|ব্যাপী|ভর)?)?(?:\\s+(?:(?<close>শেষে)|নাগাদ))?'
export const WEEKDAY = oneOf(weekdays.keys())
export const PART = oneOf(partsOfDay.keys())
export const DIRECTION = oneOf([...directions.keys()].filter((w) => w !== 'এ' && w !== 'এই'))
export const UNIT = oneOf(units.keys())
/** Case ending and emphasis of a month, a weekday or a year. */
export const CASE = "(?:['’-]?(?:য়ের|ের|এর|র|য়ে|ে|এ|য়|তে|কে|টি)(?:ই|ও)?|ই|ও)?"
/** Ending of a part of the day; "দুপুর এর" is written apart, too. */
const PART_END = '(?:বেলায়|বেলা|ের|এর|র|ে|য়|\\s+এর)?(?:ই|ও)?'

const WORDS = oneOf([
  ...[...cardinals.keys()].filter((w) => w.length > 1),
  ...multipliers.keys(),
  ...mixed.keys(),
  ...quarters.keys(),
])
/** A number phrase in digits or words. */
export const NUMBER = `(?:${DIGIT}+(?:[.,]${DIGIT}+)*|${WORDS}|দু['’])(?:\\s(?:${DIGIT}+|${WORDS})){0,5}`

/** "পাঁচ-সাত দিন": a length between two. */
export const BETWEEN = `(?<low>(?:${DIGIT}{1,3}|${WORDS})\\s*(?:[-–/]|থেকে|বা)\\s*)?`

const HOUR_WORDS = oneOf([
  ...[...cardinals].filter(([, n]) => n > 0 && n <= 12).map(([w]) => w),
  ...mixed.keys(),
])
const MINUTE = `(?:${DIGIT}{1,2}|${CARDINAL})`
const SINCE = '(?:য়|র|তে|ে)?'
/** An hour: ৫টায়, সাড়ে ৮টা, সাতটা বেজে উনিশ মিনিটে, ১০:৩০. */
export const CLOCK = `(?:(?:(?<half>${oneOf(quarters.keys())})\\s+)?(?<hour>${DIGIT}{1,2}|${HOUR_WORDS})\\s*(?:টা|টে|ঘটিকা)${SINCE}(?:\\s+(?:বেজে\\s+)?(?<minute>${MINUTE})\\s*মিনিট(?:\\s+${MINUTE}\\s*সেকেন্ড)?(?:ে|ের)?)?|(?<hour24>${DIGIT}{1,2})(?:[:.](?<minute24>${DIGIT}{2})|-(?<minute24>${DIGIT}{2})(?=\\s*মি))(?:\\s*(?:(?<half12>এএম|পিএম|am|pm)|(?<spoken>মিনিট)(?:ে|ের)?))?)(?:\\s+(?:(?<around>দিকে|নাগাদ)|সময়))?`
export const PART_OF_DAY = `(?<between>(?:দিবাগত|দিনগত)\\s+)?(?:গভীর\\s+|শেষ\\s+)?(?<part>${PART})${PART_END}`
/** "রাত আনুমানিক ৯টার দিকে". */
export const ABOUT_CLOCK = '(?:(?:(?<nearly>আনুমানিক|প্রায়)|ঠিক)\\s+)?'
/** An hour that shows by its ending that it is one. */
const BARE_CLOCK = `(?:(?<half>${oneOf(quarters.keys())})\\s+)?(?<hour>${DIGIT}{1,2}|${HOUR_WORDS})\\s*টা(?:য়|র?\\s+(?<around>দিকে|নাগাদ))`
/** Whose clock shows it: "বাংলাদেশ সময়". */
const ZONE = `(?:${oneOf(clockLands)}|স্থানীয়|গ্রিনিচ\\s+মান)\\s+সময়(?:\\s+অনুযায়ী)?\\s+`
/** What may follow a day: "সন্ধ্যায়", "রাত সাড়ে ৮টায়", "পৌনে ৫টার দিকে", "প্রথম প্রহরে". */
export const TIMED = `(?:(?:\\s*,)?\\s+(?:${ZONE})?(?:${PART_OF_DAY}(?:\\s+${ABOUT_CLOCK}${CLOCK})?|${ABOUT_CLOCK}${BARE_CLOCK}))`
export const TAIL = `(?:${TIMED}|\\s+প্রথম\\s+প্রহর(?:ে|ের)?)?`

/** "-এর শুরুতে", "-এর শেষ দিকে" after a month, a year or a period. */
export const MODIFIER =
  '(?:(?:য়ের|ের|র|-এর|এর)\\s+(?<modifier>শুরু|গোড়া|প্রথম দিক|প্রথম সপ্তাহ|প্রথমার্ধ|প্রথম ভাগ|মাঝামাঝি|মধ্যভাগ|দ্বিতীয় সপ্তাহ|তৃতীয় সপ্তাহ|শেষ সপ্তাহ|শেষ দিক|শেষ ভাগ|শেষের দিক|শেষার্ধ|দ্বিতীয়ার্ধ|শেষ নাগাদ|শেষ|একই সময়|এই সময়|এ সময়)(?:ের|র)?(?:\\s+দিকে|ে|তে|য়)?(?:\\s+সময়(?:ে|ের)?)?(?:ই|ও)?)'

/** "-এর প্রথম ১৫ দিনে", "-এর শেষ তিন মাসে" after a month, a year or a period. */
const PERIOD_PART = `(?:য়ের|ের|র|-এর|এর)\\s+(?<edge>প্রথম|শেষ)\\s+(?:(?<parts>${NUMBER})\\s*(?<partUnit>দিন|সপ্তাহ|মাস)|(?<partOne>দিন|মাস))(?:েই|ের|ে)?`

/** "-এর দ্বিতীয় প্রান্তিকে" after a year or a fiscal year. */
const QUARTER =
  '(?:ের|র|-এর|এর)\\s+(?<quarter>প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|শেষ)\\s+(?:প্রান্তিক|ত্রৈমাসিক)(?:েই|ের|ে)?'

/** What may stand before a day: "আজ", "গত". */
export const LEAD = `(?:(?:আজ|আজকে|গতকাল|আগামীকাল)\\s+)?(?:(?<direction>${DIRECTION})\\s+)?`
/** তারিখ behind a day. */
export const DAY_NAME = '(?:\\s+তারিখ(?:েই|েও|ে|ের)?)?'
/** A weekday with its case. */
export const W = `(?<weekday>${WEEKDAY})${CASE}`

/** What tells a part of a period. */
export const PART_OR_MODIFIER = `(?:${QUARTER}|${PERIOD_PART}|${MODIFIER})`

const partUnits: Readonly<Record<string, PeriodPart['unit']>> = {
  দিন: 'day',
  সপ্তাহ: 'week',
  মাস: 'month',
}

const yearQuarters: ReadonlyMap<string, PeriodPart> = new Map(
  (
    [
      ['প্রথম', { edge: 'first' }],
      ['দ্বিতীয়', { edge: 'first', skip: 3 }],
      ['তৃতীয়', { edge: 'first', skip: 6 }],
      ['চতুর্থ', { edge: 'last' }],
      ['শেষ', { edge: 'last' }],
    ] as const
  ).map(([word, part]) => [word.normalize('NFC'), { ...part, unit: 'month', amount: 3 }]),
)

/** Halves of a year; that of a month is none of days. */
const halves: ReadonlyMap<string, PeriodPart> = new Map(
  (
    [
      ['প্রথমার্ধ', 'first'],
      ['দ্বিতীয়ার্ধ', 'last'],
      ['শেষার্ধ', 'last'],
    ] as const
  ).map(([word, edge]) => [word.normalize('NFC'), { edge, unit: 'month', amount: 6 }]),
)

/** Modifier and part of the groups of a period. */
export const partOf = (
  g: Groups,
): Pick<CalendarExpression, 'part'> & { modifier?: 'start' | 'mid' | 'end' } => {
  const modifier = g['close'] === undefined ? modifierOf(g['modifier']) : 'end'
  const amount = g['parts'] === undefined ? 1 : numberPhrase(g['parts'])
  const unit = partUnits[nfc(g['partUnit'] ?? g['partOne'] ?? '')]
  const quarter = yearQuarters.get(g['quarter'] ?? '')
  if (quarter) return { part: quarter }
  const half = halves.get(g['modifier'] ?? '')
  if (half) return { part: half, modifier: half.edge === 'first' ? 'start' : 'end' }
  return {
    ...(modifier ? { modifier } : {}),
    ...(unit && amount !== null && Number.isInteger(amount) && amount > 0
      ? { part: { edge: g['edge'] === 'শেষ' ? 'last' : 'first', unit, amount } }
      : {}),
  }
}

const modifierOf = (word: string | undefined): 'start' | 'mid' | 'end' | undefined => {
  if (word === undefined) return undefined
  if (/^(?:শুরু|গোড়া|প্রথম)/u.test(word)) return 'start'
  // "গত বছরের একই সময়ে" tells no part of the year by itself.
  if (word.endsWith('সময়'.normalize('NFC'))) return undefined
  return word.startsWith('শেষ') || word === 'দ্বিতীয়ার্ধ'.normalize('NFC') ? 'end' : 'mid'
}

/** A rule between word boundaries. */
export const rule = (name: string, source: string, make: DateRule['make']): DateRule => ({
  name,
  pattern: toWordEnd(source),
  make,
})

/** A rule that may end with a bracket. */
export const bracketRule = (name: string, source: string, make: DateRule['make']): DateRule => ({
  name,
  pattern: toBracketOrWordEnd(source),
  make,
})

export const monthOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : months.get(word.toLowerCase())

export const weekdayOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : weekdays.get(word)

export const directionOf = (word: string | undefined): Direction | undefined =>
  word === undefined ? undefined : directions.get(word)

/** Day of the month; undefined when absent, null when there is no such day. */
export const dayOf = (text: string | undefined): number | null | undefined =>
  text === undefined ? undefined : dayIn(text)

const dayIn = onceAText((text): number | null => {
  const bare = text.toLowerCase().replace(/-?(?:st|nd|rd|th|লা|রা|ঠা)$/u, '')
  const known =
    dayNames.get(text) ??
    plainNumber(bare) ??
    plainNumber(bare.replace(/(?:ই|শে)$/u, '')) ??
    plainNumber(bare.replace(/ে$/u, ''))
  return known !== null && known >= 1 && known <= 31 ? known : null
})

/** Years that a report can mean; other numbers before সাল are misread. */
export const [firstYear, lastYear] = [1000, 2199]

/** A year in digits or words. */
export const yearOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (numberPhrase(text) ?? undefined)

/** Two digits up to the second are of our century; a word below the first is a count. */
const [firstShort, lastShort] = [10, 35]

/** A year by its last digits or words, of the last hundred years or so. */
export const shortYearOf = (text: string | undefined): number | undefined => {
  const n = plainNumber(text ?? '')
  return n === null || n < firstShort ? undefined : n + (n > lastShort ? 1900 : 2000)
}

/** "শুক্রবার রাত ১টায়" lies on Friday for one and on Saturday for another: the night stays, and the hour goes. */
const nightEnds = 5

/** The calendar expression of the usual groups; null when a field is out of range. */
export const fromGroups = (
  g: Groups,
  more: Partial<CalendarExpression> = {},
): CalendarExpression | null => {
  const day = dayOf(g['day'])
  const time = clockOf(g)
  if (day === null || time === null) return null
  const between =
    day === undefined &&
    g['weekday'] !== undefined &&
    time.hour !== undefined &&
    time.hour < nightEnds &&
    /^রাত/u.test(g['part'] ?? '')
  const year = yearOf(g['year'])
  if (year !== undefined && (year < firstYear || year > lastYear)) return null
  return calendarOf({
    year,
    month: monthOf(g['month']),
    day,
    weekday: weekdayOf(g['weekday']),
    direction: directionOf(g['direction']),
    ...(between ? { partOfDay: 'night' as const } : time),
    ...more,
  })
}
