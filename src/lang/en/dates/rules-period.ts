import type { DateExpression, RelativeExpression } from '../../../core/date-expression.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import { oneOf } from '../../shared/rules.ts'
import type { RuleFamily } from '../../shared/rules.ts'
import { ANY_YEAR, directionOf, fromGroups, MODIFIER, rule, YEAR, yearOf } from './patterns.ts'
import type { DateRule } from './patterns.ts'
import { seasons } from './words.ts'
import { ordinals, small, tens } from '../quantities/number-words.ts'
import { numberPhrase } from '../quantities/numbers.ts'
import { unitWords } from '../quantities/unit-words.ts'

const year: DateRule['make'] = (g) => fromGroups(g)

/** Words before or after a four-digit number that show it to be no year. */
const notYearBefore =
  /(?:[$€£¥#/.:–-]|(?:number|no\.|flight|route|room|page|some|about|nearly|almost|over|least|than|only|most|of\s+the)\s)\s*$/iu
const nextWord = /^[\s-]+(?<word>[\p{L}%]+)/u
const counting = new Set(
  'or percent million thousand billion more other points times days years miles'.split(' '),
)

/** A bare year stands like one: no sign or count around it. */
const bareYear: DateRule['make'] = (g, _, { text, start, end }) => {
  const n = yearOf(g['year']) ?? 0
  if (n < 1700 || n > 2060) return null
  if (notYearBefore.test(text.slice(Math.max(0, start - 12), start))) return null
  // "+880 1711 223344" is a telephone.
  if (
    /[0-9]\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s[0-9]/u.test(text.slice(end, end + 2))
  )
    return null
  if (/^(?:[.,:/-][0-9]|%)/u.test(text.slice(end, end + 2))) return null
  const word = nextWord.exec(text.slice(end, end + 24))?.groups?.['word']?.toLowerCase() ?? ''
  const counted = counting.has(word) || (unitWords.has(word) && word.endsWith('s'))
  return counted || unitWords.get(word) === 'soldier' ? null : fromGroups(g)
}

const years: DateRule['make'] = (g) => {
  const from = Number.parseInt(g['from'] ?? '', 10)
  const end = Number.parseInt(g['to'] ?? '', 10)
  const to = end < 100 ? Math.floor(from / 100) * 100 + end : end
  return to > from && to < 2200
    ? { kind: 'range', from: calendarOf({ year: from }), to: calendarOf({ year: to }) }
    : null
}

/** When it begins, differs from state to state. */
const fiscalYear: DateRule['make'] = (g) => {
  const [from, end] = [Number.parseInt(g['from'] ?? '', 10), Number.parseInt(g['to'] ?? '', 10)]
  return end % 100 === (from + 1) % 100 ? calendarOf({ year: from, fiscal: true }) : null
}

const fiscalShift = (which: string): number =>
  /^(?:last|previous)$/iu.test(which) ? -1 : /^(?:next|upcoming|coming)$/iu.test(which) ? 1 : 0

const plural = (word: string): string => word.replace(/y$/u, 'ies')
const decadeWords: ReadonlyMap<string, number> = new Map([...tens].map(([w, n]) => [plural(w), n]))

/** Ordinals of centuries that are told in words. */
const centuryWords = new Map([...ordinals].filter(([, n]) => n > 9 && n < 23))

const decade: DateRule['make'] = (g, match) => {
  const word = decadeWords.get((g['word'] ?? '').toLowerCase())
  const n = word ?? Number.parseInt(g['tens'] ?? '', 10)
  if (n % 10 !== 0) return null
  // "in his 30s" is an age.
  if (g['century'] === undefined && word === undefined && !/['’]/u.test(match)) return null
  const modifier = edgeOf(match)
  return calendarOf({
    decade: Number(g['century'] ?? '19') * 10 + n / 10,
    ...(modifier ? { modifier } : {}),
  })
}

/** "the early 1940s". */
const edgeOf = (match: string): 'start' | 'mid' | 'end' | undefined =>
  /early/iu.test(match)
    ? 'start'
    : /mid/iu.test(match)
      ? 'mid'
      : /late/iu.test(match)
        ? 'end'
        : undefined

const quarterNames: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}

const quarter: DateRule['make'] = (g) => {
  const n = quarterNames[(g['q'] ?? '').toLowerCase()] ?? Number((g['q'] ?? '').slice(1))
  return calendarOf({ quarter: n, year: yearOf(g['year']), direction: directionOf(g['direction']) })
}

/** What tells that a quarter is one of a game. */
const played =
  /(?<!\p{L})(?:touchdowns?|field[\s-]goals?|end[\s-]zone|yards?|quarterback|half-?time|kick-?off|scor(?:e|ed|es|ing)|points?\s+ahead|rebounds?|free\s+throws?|three-pointers?|NFL|NBA|penalty\s+(?:corner|stroke)s?|goalkeeper|goalless|equali[sz]e[drs]?)(?!\p{L})/iu
/** UTF-16 units around a quarter in which a game shows. */
const gameReach = 160

/** "his second quarter score": a quarter of a game is none of a year. */
const quarterInText: DateRule['make'] = (g, match, place) =>
  g['year'] === undefined &&
  played.test(place.text.slice(Math.max(0, place.start - gameReach), place.end + gameReach))
    ? null
    : quarter(g, match, place)

const season: DateRule['make'] = (g) =>
  calendarOf({
    season: seasons.get((g['season'] ?? '').toLowerCase()),
    year: yearOf(g['year']),
    direction: directionOf(g['direction']),
  })

const relative = (unit: RelativeExpression['unit'], amount: number): RelativeExpression => ({
  kind: 'relative',
  unit,
  amount,
  anchor: 'published',
})

const Q = '(?<q>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]quarter'
const SEASON = `(?<season>${oneOf(seasons.keys())})`

const FISCAL_WHICH = 'current|ongoing|running|outgoing|last|previous|next|upcoming|coming'
const MONTHS = `[1-9]|1[01]|${oneOf([...small].filter(([, n]) => n > 1 && n < 12).map(([w]) => w))}`

/** "the first half of 2023", "the second half of last year". */
const halfOfYear: DateRule['make'] = (g) => {
  const edge = /^first$/iu.test(g['half'] ?? '') ? ('first' as const) : ('last' as const)
  const part = { edge, unit: 'month' as const, amount: 6 }
  const year = yearOf(g['year'])
  if (year !== undefined) return calendarOf({ year, part })
  const amount = ['last', 'this', 'next'].indexOf((g['which'] ?? '').toLowerCase()) - 1
  return { ...relative('year', amount), part }
}

/** "the first five months of the current fiscal year", "of fiscal year 2024-25", "of FY25". */
const monthsOfFiscalYear: DateRule['make'] = (g, match, place) => {
  const amount = numberPhrase(g['parts'] ?? '')
  if (amount === null) return null
  const edge = /^first$/iu.test(g['edge'] ?? '') ? ('first' as const) : ('last' as const)
  const part = { edge, unit: 'month' as const, amount }
  if (g['short'] !== undefined)
    return calendarOf({ year: 1999 + Number(g['short']), fiscal: true, part })
  if (g['from'] !== undefined) {
    const year = fiscalYear(g, match, place)
    return year?.kind === 'calendar' ? { ...year, part } : null
  }
  return g['which'] === undefined
    ? null
    : { ...relative('fiscal-year', fiscalShift(g['which'])), part }
}

/** Years, decades, centuries, quarters and seasons. */
export const periodRules: RuleFamily<DateExpression> = {
  hint: /[0-9]{2}|fiscal|financial|quarter|period|year|nineteen|eighteen|twenty|thousand|century|ties|spring|summer|autumn|fall|winter/iu,
  rules: [
    rule('year', `(?:the\\s+year\\s+)?(?<year>${YEAR})(?:\\s+period)?`, bareYear),
    rule(
      'modified year',
      `(?:${MODIFIER})(?<=(?:early|mid|late|of)[\\s-])(?:the\\s+year\\s+)?(?<year>${ANY_YEAR})`,
      year,
    ),
    rule(
      'spoken year',
      `(?:(?:the\\s+year|in|of|since|until|by|a|the)\\s+)?(?<year>${ANY_YEAR})`,
      (g, match) =>
        /nineteen|eighteen|the\s+year/iu.test(match) && !/^[0-9]/u.test(g['year'] ?? '')
          ? fromGroups(g)
          : null,
    ),
    rule(
      'fiscal years',
      `(?:(?:fiscal|financial)\\s+(?:year\\s+)?|fy[\\s-]?)(?<from>${YEAR})\\s*[-–/]\\s*(?<to>${YEAR}|[0-9]{2})(?![0-9-])`,
      fiscalYear,
    ),
    rule(
      'years, fiscal',
      `(?:the\\s+)?(?<from>${YEAR})\\s*[-–/]\\s*(?<to>${YEAR}|[0-9]{2})\\s+(?:fiscal(?:\\s+year)?|financial\\s+year)`,
      fiscalYear,
    ),
    rule(
      'half of year',
      `(?:the\\s+)?(?<half>first|second|latter|last)\\s+half\\s+of\\s+(?:(?<year>${YEAR})|(?<which>last|this|next)\\s+year)`,
      halfOfYear,
    ),
    rule(
      'months of fiscal year',
      `(?:the\\s+)?(?<edge>first|last)\\s+(?<parts>${MONTHS})\\s+months\\s+of\\s+(?:the\\s+)?(?:(?:(?<which>${FISCAL_WHICH})\\s+)?(?:fiscal(?:\\s+year)?|financial\\s+year)(?:\\s*\\(?(?:fy\\s?)?(?<from>${YEAR})\\s*[-–/]\\s*(?<to>${YEAR}|[0-9]{2})(?![0-9-])\\)?)?|fy\\s?(?<short>[0-9]{2}))`,
      monthsOfFiscalYear,
    ),
    rule('fy', 'fy[-\\s]?(?<short>[0-9]{2})', (g) =>
      calendarOf({ year: 1999 + Number(g['short']), fiscal: true }),
    ),
    rule(
      'fiscal year from now',
      `(?:the\\s+)?(?<which>${FISCAL_WHICH})\\s+(?:fiscal(?:\\s+year)?|financial\\s+year)`,
      (g) => relative('fiscal-year', fiscalShift(g['which'] ?? '')),
    ),
    rule('fiscal year', `(?:fiscal|financial)\\s+(?:year\\s+)?(?<year>${YEAR})`, year),
    rule('years', `(?<from>${YEAR})\\s*(?:-|–|/)\\s*(?<to>${YEAR}|[0-9]{2})(?![0-9-])`, years),
    rule(
      'decade',
      `(?:the\\s+)?(?:(?:early|late|mid)[\\s-]+)?(?:(?<century>1[0-9]|20)|['’])?(?<tens>[0-9]0)['’]?s`,
      decade,
    ),
    rule(
      'decade in words',
      `the\\s+(?:(?:early|late|mid)[\\s-]+)?(?:nineteen[\\s-])?(?<word>${oneOf(decadeWords.keys())})`,
      decade,
    ),
    rule(
      'century',
      `(?:the\\s+)?(?:(?:early|late|mid)[\\s-]+)?(?:(?<n>[0-9]{1,2})(?:st|nd|rd|th)|(?<word>${oneOf(centuryWords.keys())}))[\\s-]+century`,
      (g) =>
        calendarOf({
          century: (centuryWords.get((g['word'] ?? '').toLowerCase()) ?? Number(g['n'])) - 1,
        }),
    ),
    rule(
      'quarter',
      `(?:the\\s+)?(?:(?<direction>last|next|this)\\s+year['’]s\\s+)?(?:fiscal[\\s-]+)?${Q}(?:\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR}))?`,
      quarterInText,
    ),
    rule('short quarter', `(?<q>q[1-4])(?:\\s+(?:of\\s+)?(?<year>${YEAR}))?`, quarter),
    rule('year quarter', `(?:the\\s+)?(?:fiscal\\s+)?(?<year>${YEAR})(?:['’]s)?\\s+${Q}`, quarter),
    rule('latest quarter', '(?:the\\s+)?latest\\s+(?:quarter|period)|the\\s+quarter', () =>
      relative('quarter', -1),
    ),
    rule(
      'year-ago quarter',
      'the\\s+year-(?:ago|earlier)\\s+(?:quarter|period)|the\\s+same\\s+(?:quarter|period)\\s+(?:last\\s+year|a\\s+year\\s+(?:ago|earlier))',
      () => relative('quarter', -5),
    ),
    rule('year-ago', 'year-(?:ago|earlier)', () => relative('year', -1)),
    rule(
      'season',
      `(?:the\\s+)?(?:(?<direction>last|next|this)\\s+|(?:early|late|mid)[\\s-]+)?${SEASON}(?:\\s+(?:of\\s+)?(?<year>${ANY_YEAR}))?`,
      (g, match, place) =>
        g['direction'] !== undefined || g['year'] !== undefined ? season(g, match, place) : null,
    ),
  ],
}
