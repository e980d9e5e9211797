import type {
  CalendarExpression,
  DateExpression,
  Direction,
} from '../../../core/date-expression.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import { oneOf, toWordEnd } from '../../shared/rules.ts'
import type { Groups, Rule } from '../../shared/rules.ts'
import { months, partsOfDay, units, weekdays } from './words.ts'
import { multipliers, ordinals, small, tens } from '../quantities/number-words.ts'

export type DateRule = Rule<DateExpression>

export const MONTH = oneOf(months.keys())
/** Months whose name is no other word and no abbreviation. */
export const LONG_MONTH = oneOf(
  [...months.keys()].filter((m) => m.length > 3 && !m.endsWith('.') && m !== 'march'),
)
export const WEEKDAY = oneOf(weekdays.keys())
const ORDINAL = oneOf(ordinals.keys())
export const DAY = `(?:(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?|${ORDINAL})`
const COUNTED = '(?!,[0-9]|[.][0-9]|\\s*%)'
const YEAR_TENS = oneOf(tens.keys())
const SMALL = oneOf([...small.keys()].filter((w) => w !== 'zero'))
/** "nineteen ninety-six", "two thousand (and) five". */
const SPOKEN_YEAR = `(?:nineteen|eighteen|twenty)\\s+(?:(?:${YEAR_TENS})(?:[\\s-](?:${SMALL}))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)|two\\s+thousand(?:\\s+(?:and\\s+)?(?:${SMALL}))?`
export const YEAR = `(?:1[0-9]|20)[0-9]{2}${COUNTED}`
export const ANY_YEAR = `(?:${YEAR}|${SPOKEN_YEAR})`
export const PART = oneOf(partsOfDay.keys())
export const UNIT = oneOf(units.keys())
const WORDS = oneOf([...small.keys(), ...tens.keys(), ...multipliers.keys()])
/** A number phrase of a duration. */
export const NUMBER = `(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?:\\s1/2)?|(?:a\\s+(?=hundred|thousand|dozen))?(?:${WORDS})(?:[\\s-](?:and\\s+)?(?:${WORDS})){0,4})`
export const VAGUE = 'a few|several|a couple of|few|many|some|countless'
const ZONE = '(?:\\s+(?:local\\s+time|GMT|UTC|BST|EST|EDT|ET|CST|PST|PDT|IST|CET|CEST))?'
/** A clock: 5 p.m., 17:30, 10:20 am EST, noon, midnight. */
export const CLOCK = `(?:(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?\\s?(?<half>[ap]m|[ap]\\.\\s?m\\.?)(?![\\p{L}\\p{N}])${ZONE}|(?<hour24>[0-9]{1,2}):(?<minute24>[0-9]{2})(?![0-9:])(?:\\s+hours)?${ZONE}|(?<noon>noon|midday|midnight))`
/** early, mid, late; the end of. */
export const MODIFIED =
  '(?<modifier>early|mid|late|the\\s+end\\s+of|the\\s+beginning\\s+of|the\\s+start\\s+of|the\\s+middle\\s+of|the\\s+(?:first|second|third|last)\\s+week\\s+of|around|about)(?:[\\s-]+(?:in\\s+)?)(?:the\\s+)?'
export const MODIFIER = `(?:${MODIFIED})?`

export const rule = (name: string, source: string, make: DateRule['make']): DateRule => ({
  name,
  pattern: toWordEnd(source),
  make,
})

const directions: Readonly<Record<string, Direction>> = {
  last: 'past',
  past: 'past',
  this: 'current',
  next: 'future',
  coming: 'future',
}

export const directionOf = (text: string | undefined): Direction | undefined =>
  text === undefined
    ? undefined
    : /coming/iu.test(text)
      ? 'future'
      : directions[text.toLowerCase().trim()]

const modifierOf = (text: string | undefined): CalendarExpression['modifier'] | undefined => {
  if (text === undefined) return undefined
  if (/early|beginning|start|first/iu.test(text)) return 'start'
  if (/mid|second|third/iu.test(text)) return 'mid'
  return /late|end|last/iu.test(text) ? 'end' : 'approx'
}

const ordinal = (text: string): number | undefined =>
  ordinals.get(text.toLowerCase()) ?? (Number.parseInt(text, 10) || undefined)

const spoken = (word: string): number => small.get(word) ?? tens.get(word) ?? 0

/** A year in digits or words. */
export const yearOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (/^[0-9]/u.test(text)) return Number.parseInt(text, 10)
  const [first = '', ...rest] = text.toLowerCase().split(/[\s-]+(?:and\s+)?/u)
  const below = rest.reduce((sum, w) => sum + spoken(w), 0)
  return first === 'two' ? 2000 + below : spoken(first) * 100 + below
}

/** Clock of a match; null when no clock shows such a time. */
export const clockOf = (
  g: Groups,
):
  | (Pick<CalendarExpression, 'hour' | 'minute' | 'partOfDay'> & { readonly modifier?: 'approx' })
  | null => {
  if (g['noon'] !== undefined)
    return /^midnight$/iu.test(g['noon']) ? { partOfDay: 'midnight' } : { hour: 12, minute: 0 }
  const said = g['hour'] ?? g['hour24']
  const part =
    g['part'] === undefined ? undefined : partsOfDay.get(g['part'].toLowerCase().replace(/s$/u, ''))
  if (said === undefined) return part ? { partOfDay: part } : {}
  const minute = Number(g['minute'] ?? g['minute24'] ?? 0)
  let hour = Number(said)
  // "6: 00 p.m." was cut in two.
  if (hour > 24 || minute > 59 || (g['half'] !== undefined && (hour > 12 || hour === 0)))
    return null
  if (/^p/iu.test(g['half'] ?? '') && hour < 12) hour += 12
  if (/^a/iu.test(g['half'] ?? '') && hour === 12) hour = 0
  return { hour, minute, ...(g['around'] === undefined ? {} : { modifier: 'approx' }) }
}

/** The calendar expression of the usual groups; null when a field is out of range. */
export const fromGroups = (
  g: Groups,
  more: Partial<CalendarExpression> = {},
): CalendarExpression | null => {
  const time = clockOf(g)
  if (time === null) return null
  return calendarOf({
    year: yearOf(g['year']),
    month: g['month'] === undefined ? undefined : months.get(g['month'].toLowerCase()),
    day: g['day'] === undefined ? undefined : ordinal(g['day']),
    weekday: g['weekday'] === undefined ? undefined : weekdays.get(g['weekday'].toLowerCase()),
    direction: directionOf(g['direction']),
    modifier: modifierOf(g['modifier']),
    ...time,
    ...more,
  })
}
