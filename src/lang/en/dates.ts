import type {
  CalendarExpression,
  DateExpression,
  Direction,
  RelativeExpression,
} from '../../core/date-expression.ts'
import type { DatesPart, FoundDate } from '../contract/dates.ts'
import { findAll, LEFT, oneOf, RIGHT } from '../shared/rules.ts'
import type { Rule } from '../shared/rules.ts'
import { clockRules } from './date-rules-clock.ts'
import { relativeRules } from './date-rules-relative.ts'
import { months, weekdays, partsOfDay } from './date-words.ts'

type Groups = Readonly<Record<string, string | undefined>>

const MONTH = oneOf(months.keys())
const LONG_MONTH = oneOf(
  [...months.keys()].filter((m) => m.length > 3 && !m.endsWith('.') && m !== 'march'),
)
const WEEKDAY = oneOf(weekdays.keys())
const DAY = '(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?'
const YEAR = '(?:1[0-9]|20)[0-9]{2}'
const LEAD = `(?:(?<weekday>${WEEKDAY}),?\\s+(?:\\(\\s*)?)?`
const PART = oneOf(partsOfDay.keys())

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text.replace(/[^0-9]/gu, ''))

const directionOf = (text: string | undefined): Direction | undefined =>
  text === undefined
    ? undefined
    : /^(?:last|past)$/iu.test(text)
      ? 'past'
      : /^next$/iu.test(text)
        ? 'future'
        : 'current'

const modifierOf = (text: string | undefined): CalendarExpression['modifier'] | undefined => {
  if (text === undefined) return undefined
  if (/^(?:early|beginning|start)/iu.test(text)) return 'start'
  if (/^mid/iu.test(text)) return 'mid'
  return /^(?:late|end)/iu.test(text) ? 'end' : 'approx'
}

const calendar = (g: Groups): CalendarExpression => {
  const fields = {
    year: number(g['year']),
    month: g['month'] === undefined ? undefined : months.get(g['month'].toLowerCase()),
    day: number(g['day']),
    weekday: g['weekday'] === undefined ? undefined : weekdays.get(g['weekday'].toLowerCase()),
    direction: directionOf(g['direction']),
    partOfDay: g['part'] === undefined ? undefined : partsOfDay.get(g['part'].toLowerCase()),
    modifier: modifierOf(g['modifier']),
  }
  const known = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  )
  return { kind: 'calendar', calendar: 'gregorian', ...known } as CalendarExpression
}

const rule = (
  name: string,
  source: string,
  make: Rule<DateExpression>['make'] = calendar,
): Rule<DateExpression> => ({
  name,
  pattern: new RegExp(`${LEFT}(?:${source})${RIGHT}`, 'giu'),
  make,
})

const MODIFIER =
  '(?:(?<modifier>early|mid|late|the end of|the beginning of|the start of|around|about)[\\s-]+(?:in\\s+)?)?'

const absoluteRules: readonly Rule<DateExpression>[] = [
  rule('month day year', `${LEAD}(?<month>${MONTH})\\s+(?<day>${DAY})(?:,?\\s+(?<year>${YEAR}))`),
  rule(
    'month day',
    `${LEAD}(?:(?<direction>last|next)\\s+)?(?<month>${MONTH})\\s+(?<day>${DAY})(?![0-9,]*[0-9]{3})`,
  ),
  rule(
    'day month year',
    `${LEAD}(?:the\\s+)?(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH}),?\\s+(?<year>${YEAR})`,
  ),
  rule('day month', `${LEAD}(?:the\\s+)?(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})`),
  rule('month year', `${MODIFIER}(?<month>${MONTH}),?\\s+(?:of\\s+)?(?<year>${YEAR})`),
  rule('direction month', `(?<direction>last|next|this)\\s+(?<month>${LONG_MONTH}|march|may)`),
  rule('month', `${MODIFIER}(?<month>${LONG_MONTH})`),
  rule(
    'in month',
    `(?<=(?:in|since|until|by|of|early|late|mid|during)\\s)(?<month>march|may)`,
    (g, match) => (/^[MA]/u.test(match) ? calendar(g) : null),
  ),
  rule(
    'since',
    `since\\s+(?:(?<direction>last)\\s+)?(?:(?<month>${LONG_MONTH}|march|may)(?:\\s+(?<day>${DAY}))?(?:,?\\s+(?<year>${YEAR}))?)`,
    (g) => ({ kind: 'range', from: calendar(g) }),
  ),
  rule('since year', `since\\s+(?<year>${YEAR})`, (g) => ({ kind: 'range', from: calendar(g) })),
  rule(
    'year',
    `(?<=(?:in|since|until|of|by|from|during|the|early|late|mid|for|to|and|around|before|after|,|\\()\\s{0,2})(?<year>(?:1[5-9]|20)[0-9]{2})(?![\\p{L},.]?[0-9])(?!\\s+(?:troops|soldiers|people|men|women|miles|km|dollars|votes|shares))`,
  ),
  rule('fiscal year', `(?:fiscal|financial)\\s+(?:year\\s+)?(?<year>${YEAR})`),
  rule(
    'range of days',
    `(?:from\\s+)?(?<month>${MONTH})\\s+(?<from>[0-9]{1,2})\\s*(?:-|–|to)\\s*(?<day>[0-9]{1,2})(?:,?\\s+(?<year>${YEAR}))?`,
    (g) => ({
      kind: 'range',
      from: { kind: 'calendar', calendar: 'gregorian', day: number(g['from']) ?? 1 },
      to: calendar(g),
    }),
  ),
  rule('range of years', `(?<from>${YEAR})\\s*(?:-|–|to)\\s*(?<to>${YEAR})`, (g) => ({
    kind: 'range',
    from: { kind: 'calendar', calendar: 'gregorian', year: number(g['from']) ?? 0 },
    to: { kind: 'calendar', calendar: 'gregorian', year: number(g['to']) ?? 0 },
  })),
  rule(
    'decade',
    `(?:the\\s+)?(?:early\\s+|late\\s+|mid[- ])?(?:(?<century>1[0-9]|20)|['’])?(?<tens>[0-9])0s`,
    (g) => ({
      kind: 'calendar',
      calendar: 'gregorian',
      decade: Number(g['century'] ?? '19') * 10 + Number(g['tens']),
    }),
  ),
  rule('century', `(?:the\\s+)?(?<n>[0-9]{1,2})(?:st|nd|rd|th)[\\s-]+century`, (g) => ({
    kind: 'calendar',
    calendar: 'gregorian',
    century: (number(g['n']) ?? 1) - 1,
  })),
  rule('iso', `(?<year>${YEAR})-(?<m>[0-9]{2})-(?<d>[0-9]{2})`, (g) =>
    numeric(g['year'], g['m'], g['d']),
  ),
  rule('numeric', `(?<m>[0-9]{1,2})[/-](?<d>[0-9]{1,2})[/-](?<year>${YEAR}|[0-9]{2})`, (g) =>
    numeric(g['year'], g['m'], g['d']),
  ),
  rule(
    'weekday part',
    `(?:(?<direction>last|next|this)\\s+)?(?<weekday>${WEEKDAY})(?:\\s+(?<part>${PART}))?`,
  ),
  rule(
    'quarter',
    `(?:the\\s+)?(?<q>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]quarter(?:\\s+(?:of\\s+)?(?<year>${YEAR}))?`,
    (g) => ({ ...calendar(g), quarter: quarterOf(g['q'] ?? '') }),
  ),
  rule('season', `(?<direction>last|next|this)\\s+(?<s>spring|summer|autumn|fall|winter)`, (g) => ({
    ...calendar({ direction: g['direction'] }),
    season: seasonOf(g['s'] ?? ''),
  })),
]

const numeric = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateExpression | null => {
  const [y, m, d] = [number(year) ?? 0, number(month) ?? 0, number(day) ?? 0]
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  return {
    kind: 'calendar',
    calendar: 'gregorian',
    year: y < 100 ? (y > 50 ? 1900 : 2000) + y : y,
    month: m,
    day: d,
  }
}

const quarterOf = (word: string): number =>
  ({ f: word.toLowerCase().startsWith('fi') ? 1 : 4, s: 2, t: 3, '1': 1, '2': 2, '3': 3, '4': 4 })[
    word[0]?.toLowerCase() ?? 'f'
  ] ?? 1

const seasonOf = (word: string): NonNullable<CalendarExpression['season']> => {
  const lower = word.toLowerCase()
  return lower === 'fall' ? 'autumn' : (lower as NonNullable<CalendarExpression['season']>)
}

const rules = [...absoluteRules, ...relativeRules, ...clockRules]

const subDay = new Set<RelativeExpression['unit']>(['hour', 'minute', 'second'])

const kindOf = (expression: DateExpression): FoundDate['kind'] => {
  switch (expression.kind) {
    case 'duration':
    case 'set':
      return expression.kind
    case 'range':
      return 'date'
    case 'calendar':
      return expression.hour !== undefined || expression.partOfDay !== undefined ? 'time' : 'date'
    case 'relative':
      return expression.partOfDay !== undefined ||
        expression.hour !== undefined ||
        subDay.has(expression.unit)
        ? 'time'
        : 'date'
  }
}

const find = (text: string): readonly FoundDate[] =>
  findAll(text, [{ hint: /./u, rules }]).map(({ start, end, value, rule: name }) => ({
    start,
    end,
    expression: value,
    kind: kindOf(value),
    rule: name,
  }))

/** Dates, times, durations and sets of English text. */
export const dates: DatesPart = { find }
