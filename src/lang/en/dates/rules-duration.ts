import type { DateExpression, DurationExpression } from '../../../core/date-expression.ts'
import { oneOf } from '../../shared/rules.ts'
import type { RuleFamily } from '../../shared/rules.ts'
import { MONTH, NUMBER, PART, rule, UNIT, VAGUE, WEEKDAY } from './patterns.ts'
import type { DateRule } from './patterns.ts'
import { months, partsOfDay, units, weekdays } from './words.ts'
import { small } from '../quantities/number-words.ts'
import { numberPhrase } from '../quantities/numbers.ts'

const LENGTH = oneOf([...units.keys()].filter((u) => u !== 'second' && !u.startsWith('quarter')))
const COUNT = `(?:[0-9]{1,3}|${oneOf([...small.keys()].filter((w) => w !== 'zero'))})`
const ABOUT =
  '(?:(?<about>about|nearly|almost|around|roughly|no\\s+more\\s+than|more\\s+than|over|at\\s+least|up\\s+to|less\\s+than|as\\s+many\\s+as)\\s+)?'
const LAST =
  '(?:the\\s+(?:entire\\s+|whole\\s+)?(?:last|past|next|coming|previous|first|final)\\s+)'

const modifierOf = (text: string | undefined): DurationExpression['modifier'] => {
  if (text === undefined) return undefined
  if (/^less/iu.test(text)) return 'less'
  if (/^(?:no\s+more|up|as)/iu.test(text)) return 'at-most'
  if (/^at/iu.test(text)) return 'at-least'
  return /^(?:more|over)/iu.test(text) ? 'more' : 'approx'
}

/** Behind these "over two years" is more than two; "$3 million over two years" is within them. */
const atLength =
  /(?<!\p{L})(?:for|in|after|of|took|takes|lasted|lasting|spent|spending|spanning|spans|just|well|than|a|with)\s+$/iu

/** "the final seconds", "the last days": some, and none knows how many. */
const isSome = (g: Parameters<DateRule['make']>[0]): boolean =>
  g['n'] === undefined && (g['unit'] ?? '').toLowerCase().endsWith('s')

const duration: DateRule['make'] = (g, match, { text, start, end }) => {
  const unit = units.get((g['unit'] ?? '').toLowerCase())
  const said = (g['n'] ?? 'one').toLowerCase()
  const vague = /^(?:a few|several|few|many|some|countless)$/u.test(said)
  // "four to five decades" is none of the two.
  const open = vague || g['low'] !== undefined || isSome(g)
  const amount = open ? null : said.startsWith('a couple') ? 2 : numberPhrase(said)
  // "1100 hours" is a clock.
  if (unit === 'hour' && /^[0-2][0-9]{3}$/u.test(said)) return null
  // "The first day of the feast" is a day, and no length.
  if (
    g['n'] === undefined &&
    /(?:first|final)\s+\p{L}+[^s]$/u.test(match) &&
    /^\s+of\s/u.test(text.slice(end, end + 4))
  )
    return null
  // "24 hours a day" is always.
  if (
    unit === 'hour' &&
    /^\s+(?:a|per)\s+day(?!\p{L})/u.test(text.slice(end, end + 9)) &&
    said === '24'
  )
    return null
  // "one day at a time" is a way of doing things.
  if (/^\s+at\s+a\s+time(?![\p{L}])/u.test(text.slice(end, end + 12))) return null
  if (!unit || amount === 0 || (amount === null && !open)) return null
  // "35 years old", "a 24-year-old", "16 years of age".
  if (
    /^[\s-]+(?:olds?|of\s+age)(?![\p{L}])/u.test(text.slice(end, end + 10)) ||
    /old$/u.test(match)
  )
    return null
  const half = /half/u.test(match) && amount !== null
  const modifier =
    /^over$/iu.test(g['about'] ?? '') && !atLength.test(text.slice(Math.max(0, start - 10), start))
      ? undefined
      : modifierOf(g['about'])
  return {
    kind: 'duration',
    unit,
    amount: half && Number.isInteger(amount) ? amount + 0.5 : amount,
    ...(modifier ? { modifier } : {}),
  }
}

const bare: DateRule['make'] = (g) => {
  const unit = units.get((g['unit'] ?? '').toLowerCase())
  return unit ? { kind: 'duration', unit, amount: g['one'] === undefined ? null : 1 } : null
}

/** Lengths of time: three months, the past two weeks, a year and a half, for decades. */
export const durationRules: RuleFamily<DateExpression> = {
  hint: new RegExp(UNIT, 'iu'),
  rules: [
    rule(
      'duration',
      `${ABOUT}(?:(?<low>${COUNT})(?:\\s+(?:to|or)\\s+|[-–]))?(?<n>${NUMBER}|${VAGUE})(?:[\\s-](?:full|more|straight|consecutive|long|working|business))?[\\s-](?:and[\\s-]+a[\\s-]+half[\\s-]+)?(?<unit>${LENGTH})`,
      duration,
    ),
    rule('unit long', '(?<one>hour|day|week|month|year|decade|century)-?long', (g) => {
      const unit = units.get((g['one'] ?? '').toLowerCase())
      return unit ? { kind: 'duration', unit, amount: 1 } : null
    }),
    rule(
      'duration from here',
      `${LAST}(?:(?<n>${NUMBER}|${VAGUE})\\s+)?(?<unit>${LENGTH})`,
      duration,
    ),
    rule(
      'past unit and a half',
      `${LAST}(?<unit>${LENGTH})\\s+and\\s+a\\s+half`,
      (g, match, place) => duration({ ...g, n: 'one' }, match, place),
    ),
    rule(
      'the n units',
      `the\\s+(?<n>${NUMBER})\\s+(?<unit>months|weeks|days|years|hours)(?=\\s+(?:end|to|since|until|before|after|of|through))`,
      duration,
    ),
    rule('unit and a half', `(?<n>an?|one)\\s+(?<unit>${LENGTH})\\s+and\\s+a\\s+half`, duration),
    rule(
      'one unit',
      `(?<=(?:for|within|over|after|lasting|last|takes?|nearly|almost|barely|about|least|than|every)\\s)(?<one>an?|one)\\s+(?<unit>${oneOf(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'])})(?!['’]s)`,
      bare,
    ),
    rule(
      'units',
      `(?<=(?:for|in|within|after|over)\\s)(?<unit>months|years|weeks|days|hours|decades|centuries)`,
      bare,
    ),
  ],
}

const often: Readonly<Record<string, 'day' | 'week' | 'month' | 'year' | 'hour'>> = {
  daily: 'day',
  nightly: 'day',
  hourly: 'hour',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
}

/** What comes again: every Monday, daily, twice a week. */
export const setRules: RuleFamily<DateExpression> = {
  hint: /every|each|ly(?![\p{L}])|times|once|twice|per|nights|mornings|evenings|days/iu,
  rules: [
    rule(
      'how often',
      `(?<w>${oneOf(Object.keys(often))})(?!\\s+(?:star|mail|news|telegraph|times|mirror|express|beast|show))`,
      (_, match) =>
        /^[A-Z]/u.test(match)
          ? null
          : { kind: 'set', unit: often[match.toLowerCase()] ?? 'day', every: 1 },
    ),
    rule('every unit', `(?:every|each)\\s+(?:(?<n>${NUMBER})\\s+)?(?<unit>${UNIT})`, (g) => {
      const unit = units.get((g['unit'] ?? '').toLowerCase())
      const every = g['n'] === undefined ? 1 : numberPhrase(g['n'])
      return unit && every !== null ? { kind: 'set', unit, every } : null
    }),
    rule(
      'every weekday',
      `(?:every|each)\\s+(?<weekday>${WEEKDAY})(?:\\s+(?:to|through)\\s+(?<last>${WEEKDAY})|\\s+(?<part>${PART}))?|(?<plural>${WEEKDAY})(?:s|\\s+(?<parts>morning|afternoon|evening|night)s)`,
      (g) => {
        const weekday = weekdays.get((g['weekday'] ?? g['plural'] ?? '').toLowerCase())
        const part = partsOfDay.get((g['part'] ?? g['parts'] ?? '').toLowerCase())
        if (weekday === undefined) return null
        return {
          kind: 'set',
          unit: 'week',
          every: 1,
          // "every Sunday to Thursday" is several days.
          ...(g['last'] === undefined ? { weekday } : {}),
          ...(part ? { partOfDay: part } : {}),
        }
      },
    ),
    rule(
      'every month',
      `(?:every|each)\\s+(?<month>${oneOf([...months.keys()].filter((m) => m.length > 3))})`,
      () => ({
        kind: 'set',
        unit: 'year',
        every: 1,
      }),
    ),
    rule(
      'each year, day',
      `(?:(?:every|each)\\s+year|annually),?\\s+on\\s+(?:(?<month>${MONTH})\\s+(?<day>[0-9]{1,2})|(?<day>[0-9]{1,2})\\s+(?<month>${MONTH}))`,
      (g) => {
        const [month, day] = [months.get((g['month'] ?? '').toLowerCase()), Number(g['day'])]
        return month === undefined || day < 1 || day > 31
          ? null
          : { kind: 'set', unit: 'year', every: 1, month, day }
      },
    ),
    rule(
      'times',
      `(?<=(?:once|twice|times|percent|cent|days|hours)\\s)(?:an?|per)\\s+(?<unit>day|week|month|year)`,
      (g) => {
        const unit = units.get((g['unit'] ?? '').toLowerCase())
        return unit ? { kind: 'set', unit, every: 1 } : null
      },
    ),
  ],
}
