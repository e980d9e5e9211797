import type { DateExpression, RelativeExpression } from '../../../core/date-expression.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import { oneOf, toBracketOrWordEnd } from '../../shared/rules.ts'
import type { RuleFamily } from '../../shared/rules.ts'
import {
  ANY_YEAR,
  CLOCK,
  DAY,
  directionOf,
  fromGroups,
  LONG_MONTH,
  MODIFIED,
  MODIFIER,
  MONTH,
  PART,
  rule,
  WEEKDAY,
  YEAR,
} from './patterns.ts'
import type { DateRule } from './patterns.ts'
import { feasts, months } from './words.ts'

const LEAD = `(?:this\\s+coming\\s+|(?<direction>last|next|this)\\s+)?(?:(?<weekday>${WEEKDAY})(?:,\\s*|\\s+)(?:the\\s+)?)?`
const CLOCK_BEFORE = `(?:(?<around>around|about)\\s+)?${CLOCK}(?:,?\\s+(?:on\\s+)?)`
const PART_AFTER = `(?:\\s+(?<part>${PART})s?)?`
const EARLY = '(?:(?:early|late|later|earlier)\\s+(?:on\\s+)?)?'

/** "March second" is a date, "march second" an order: a day in words needs the capital. */
const date: DateRule['make'] = (g) => {
  // "a march 5 km long", "Noakhali-6 may vote".
  if (g['year'] === undefined && (g['month'] === 'march' || g['month'] === 'may')) return null
  const worded = /^\p{L}/u.test(g['day'] ?? '')
  return worded && !/^\p{Lu}/u.test(g['month'] ?? '') ? null : fromGroups(g)
}

const shifts: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** "June last year", "October of this year". */
const within: DateRule['make'] = (g) => {
  const which = (g['which'] ?? '').toLowerCase()
  const period: RelativeExpression = {
    kind: 'relative',
    unit: 'year',
    amount: shifts[which] ?? 0,
    // "22 September that year", "of the same year": that which the text told before.
    anchor: /that|same/u.test(which) ? 'text' : 'published',
  }
  return fromGroups(g, { within: period })
}

/** "the 15th of last month". */
const withinMonth: DateRule['make'] = (g) =>
  fromGroups(g, {
    within: {
      kind: 'relative',
      unit: 'month',
      amount: shifts[(g['which'] ?? '').toLowerCase()] ?? 0,
      anchor: 'published',
    },
  })

const days: DateRule['make'] = (g) => {
  const to = fromGroups(g)
  const from = Number.parseInt(g['from'] ?? '', 10)
  return to && from >= 1 && to.day !== undefined && from < to.day
    ? { kind: 'range', from: calendarOf({ day: from }), to }
    : null
}

/** "the July Uprising", "the July Charter": events and papers that are known by their month. */
const known =
  /^\s+(?:(?:mass|national|student|students['’]|people['’]s)[\s-]+){0,2}(?:uprising|revolution|movement|massacre|killings|charter|declaration|proclamation|fighter|warrior|martyr)/iu

/** "the February polls" are those of a year before or of the one to come. */
const polls =
  /^\s+(?:(?:national|general|parliamentary|presidential|local|mid-?term|[0-9]{1,2}(?:st|nd|rd|th)?)\s+){0,2}(?:polls?|elections?|vote|voting|referendum|ballot)(?!\p{L})/iu

/** "the song November Rain": a title or a name that opens with a month, where no word of time stands before it. */
const titled = /^\s+\p{Lu}\p{Ll}+/u
const timed =
  /(?:^|[.!?]\s|(?<!\p{L})(?:in|of|since|by|until|till|from|to|between|and|or|during|for|on|this|that|last|next|every|each|early|late|mid|later|through|before|after|around)[\s-])$/iu

const monthAlone: DateRule['make'] = (g, match, { text, start, end }) => {
  const rest = text.slice(end, end + 60)
  if (known.test(rest)) return null
  if (titled.test(rest) && !timed.test(text.slice(Math.max(0, start - 10), start))) return null
  const made = date(g, match, { text, start, end })
  return made?.kind === 'calendar' && polls.test(rest) ? { ...made, known: true } : made
}

/** "June-July", "October–November 2024". */
const monthsApart: DateRule['make'] = (g, match, place) => {
  const to = g['which'] === undefined ? fromGroups(g) : within(g, match, place)
  const month = months.get((g['from'] ?? '').toLowerCase())
  if (!/^\p{Lu}.*[-–/]\s?\p{Lu}/u.test(match)) return null
  if (to?.kind !== 'calendar' || month === undefined) return null
  return {
    kind: 'range',
    from: calendarOf({ month, ...(to.within ? { within: to.within } : {}) }),
    to,
  }
}

/** Months that are also words ("may", "march") date only with a capital letter and a word of time before. */
const wordMonth: DateRule['make'] = (g) => (/^[MA]/u.test(g['month'] ?? '') ? fromGroups(g) : null)

/** "11/12/2024" is November in New York and December in Dhaka: only its year is sure. */
const numeric: DateRule['make'] = (g) => {
  const [a, b, y] = [Number(g['a']), Number(g['b']), Number(g['year'])]
  const year = y < 100 ? y + (y > 50 ? 1900 : 2000) : y
  const [month, day] = a > 12 ? [b, a] : [a, b]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return a !== b && day <= 12 ? calendarOf({ year }) : calendarOf({ year, month, day })
}

const feast: DateRule['make'] = (g) => {
  const found = feasts.get((g['feast'] ?? '').toLowerCase().replace(/’/gu, "'"))
  const direction = directionOf(g['direction'])
  return found ? calendarOf({ month: found[0], day: found[1], direction }) : null
}

/** "July 4, 1957", "July 4,1957", "4 July in 1957", "January-2021". */
const YEAR_AFTER = `(?:(?:,\\s*|,?\\s+(?:(?:of|in)\\s+)?|-)(?<year>${ANY_YEAR}))`
const WHICH_YEAR = '(?:of\\s+)?(?:the\\s+)?(?<which>last|this|next|that|same|current)\\s+year'
const MONTH_FIRST = `(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY})(?![0-9])`
const DAY_FIRST = `(?<day>${DAY})(?:\\s+(?:of\\s+)?|-)(?<month>${MONTH})`

const ANY_MONTH = `(?:${LONG_MONTH}|march|may)`

/** Dates that name a day or a month. */
export const absoluteRules: RuleFamily<DateExpression> = {
  hint: new RegExp(`(?:${MONTH})|[0-9][-/][0-9]|christmas|new year`, 'iu'),
  rules: [
    rule('month day', `${LEAD}${MONTH_FIRST}${YEAR_AFTER}?${PART_AFTER}`, date),
    rule('day month', `${LEAD}(?:the\\s+)?${DAY_FIRST}${YEAR_AFTER}?${PART_AFTER}`, date),
    rule('clock, month day', `${CLOCK_BEFORE}${LEAD}${MONTH_FIRST}${YEAR_AFTER}?`, date),
    rule('clock, day month', `${CLOCK_BEFORE}${LEAD}(?:the\\s+)?${DAY_FIRST}${YEAR_AFTER}?`, date),
    {
      name: 'weekday (date)',
      pattern: toBracketOrWordEnd(
        `(?<weekday>${WEEKDAY})\\s*\\(\\s*(?:${MONTH_FIRST})${YEAR_AFTER}?\\s*\\)`,
      ),
      make: (g) => fromGroups(g),
    },
    {
      name: 'weekday (day month)',
      pattern: toBracketOrWordEnd(
        `(?<weekday>${WEEKDAY})\\s*\\(\\s*(?:${DAY_FIRST})${YEAR_AFTER}?\\s*\\)`,
      ),
      make: (g) => fromGroups(g),
    },
    rule('month year', `${MODIFIER}(?<month>${MONTH})${YEAR_AFTER}`, date),
    {
      name: 'month (year)',
      pattern: toBracketOrWordEnd(
        `(?<month>${LONG_MONTH})\\s*\\(\\s*(?:in\\s+)?(?<year>${YEAR})\\s*\\)`,
      ),
      make: date,
    },
    rule('month', `(?<month>${LONG_MONTH})`, monthAlone),
    rule(
      'months',
      `(?<from>${ANY_MONTH})\\s?[-–/]\\s?(?<month>${ANY_MONTH})(?:${YEAR_AFTER}|\\s+${WHICH_YEAR})?`,
      monthsApart,
    ),
    rule('modified month', `${MODIFIED}(?<month>${LONG_MONTH})`, date),
    rule(
      'direction month',
      `(?<direction>last|next|this)\\s+(?<month>${LONG_MONTH}|march(?!es)|may)`,
      date,
    ),
    rule(
      'word month',
      `${MODIFIER}(?<=(?:in|since|until|till|by|of|early|late|mid|during|from|between|to|last|next)[\\s-])(?<month>march|may)`,
      wordMonth,
    ),
    rule(
      'month of year',
      `${MODIFIER}(?<month>${LONG_MONTH}|march|may),?\\s+${WHICH_YEAR}`,
      within,
    ),
    rule(
      'day of year',
      `(?:${MONTH_FIRST}|(?:the\\s+)?(?<dayFirst>${DAY})\\s+(?<monthLast>${MONTH})),?\\s+${WHICH_YEAR}`,
      (g, match, place) =>
        within(
          { ...g, day: g['day'] ?? g['dayFirst'], month: g['month'] ?? g['monthLast'] },
          match,
          place,
        ),
    ),
    rule(
      'day of month',
      `(?:the\\s+)?(?<day>[0-9]{1,2}(?:st|nd|rd|th))\\s+(?:day\\s+)?of\\s+(?<which>last|this|next)\\s+month`,
      withinMonth,
    ),
    rule(
      'days, month first',
      `(?<month>${MONTH})\\s+(?<from>[0-9]{1,2})\\s*(?:-|–|to)\\s*(?<day>[0-9]{1,2})(?![0-9])${YEAR_AFTER}?`,
      days,
    ),
    rule(
      'days, month last',
      `(?<from>[0-9]{1,2})\\s*(?:-|–|to)\\s*(?<day>[0-9]{1,2})\\s+(?<month>${MONTH})${YEAR_AFTER}?`,
      days,
    ),
    rule('iso', `(?<year>${YEAR})-(?<a>[0-9]{2})-(?<b>[0-9]{2})`, (g) => {
      const [month, day] = [Number(g['a']), Number(g['b'])]
      return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? calendarOf({ year: Number(g['year']), month, day })
        : null
    }),
    rule(
      'numeric',
      `(?<a>[0-9]{1,2})(?<mark>[/-])(?<b>[0-9]{1,2})\\k<mark>(?<year>[0-9]{4}|[0-9]{2})`,
      numeric,
    ),
    rule(
      'feast',
      `(?:(?<direction>last|next|this)\\s+)?(?<feast>${oneOf([...feasts.keys(), ...[...feasts.keys()].map((w) => w.replace("'", '’'))])})(?!\\s+(?:island|carol))`,
      feast,
    ),
  ],
}

/** "The Sunday Times" is a paper. */
const paper =
  /^\s(?:Times|Telegraph|Mirror|Mail|Express|World|Herald|Independent|Tribune|Post|Star|Observer|Sun)(?![\p{L}])/u

/** Weekdays without a date. */
export const weekdayRules: RuleFamily<DateExpression> = {
  hint: new RegExp(WEEKDAY, 'iu'),
  rules: [
    rule(
      'weekday',
      `${EARLY}(?:(?:this\\s+coming|(?<direction>last|next|this))\\s+)?(?<weekday>${WEEKDAY})${PART_AFTER}`,
      (g, match, { text, end }) =>
        paper.test(text.slice(end, end + 14))
          ? null
          : fromGroups(g, /coming/iu.test(match) ? { direction: 'future' } : {}),
    ),
    // Which week "the following Monday" is in, only what stands before it tells.
    rule('following weekday', `the\\s+following\\s+(?<weekday>${WEEKDAY})${PART_AFTER}`, (g) =>
      fromGroups(g, { within: { kind: 'relative', unit: 'week', amount: null, anchor: 'text' } }),
    ),
    rule('clock, weekday', `${CLOCK_BEFORE}(?<weekday>${WEEKDAY})`, date),
    rule(
      'weekday at clock',
      `(?:(?<direction>last|next|this)\\s+)?(?<weekday>${WEEKDAY})(?:\\s+at\\s+(?:(?<around>around|about)\\s+)?|,?\\s+)${CLOCK}`,
      date,
    ),
    rule(
      'part on weekday',
      `(?<part>dawn|noon|midday|midnight)\\s+on\\s+(?<weekday>${WEEKDAY})`,
      date,
    ),
    rule(
      'part of weekday',
      `(?:the\\s+)?(?<part>morning|afternoon|evening|night)\\s+of\\s+(?<weekday>${WEEKDAY})`,
      date,
    ),
  ],
}
