import type { DateExpression, RelativeExpression, Unit } from '../../core/date-expression.ts'
import { LEFT, oneOf, RIGHT } from '../shared/rules.ts'
import type { Rule } from '../shared/rules.ts'
import { multipliers, numberPhrase, numberWords, partsOfDay, units } from './date-words.ts'

const UNIT = oneOf(units.keys())
const PART = oneOf(partsOfDay.keys())
const WORDS = oneOf(numberWords.keys())
const NUMBER = `(?:[0-9][0-9,]*(?:\\.[0-9]+)?|${WORDS})(?:[\\s-]+(?:${WORDS}|${oneOf(multipliers.keys())}))?`
const VAGUE = 'several|a few|few|many|some|recent|a couple of|couple of'
const A = 'an?|one'

const rule = (
  name: string,
  source: string,
  make: Rule<DateExpression>['make'],
): Rule<DateExpression> => ({
  name,
  pattern: new RegExp(`${LEFT}(?:${source})${RIGHT}`, 'giu'),
  make,
})

const relative = (
  unit: Unit,
  amount: number | null,
  more: Partial<RelativeExpression> = {},
): DateExpression => ({
  kind: 'relative',
  unit,
  amount,
  anchor: 'published',
  ...more,
})

const unitOf = (text: string | undefined): Unit | undefined => units.get((text ?? '').toLowerCase())

const amountOf = (text: string | undefined): number | null => {
  const lower = (text ?? '').toLowerCase()
  if (/^an?$/u.test(lower)) return 1
  if (/couple/u.test(lower)) return 2
  return numberPhrase(lower)
}

const part = (text: string | undefined): Partial<RelativeExpression> => {
  const found = partsOfDay.get((text ?? '').toLowerCase())
  return found ? { partOfDay: found } : {}
}

const signs: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
}

const withUnit =
  (
    make: (unit: Unit, g: Readonly<Record<string, string | undefined>>) => DateExpression | null,
  ): Rule<DateExpression>['make'] =>
  (g) => {
    const unit = unitOf(g['unit'])
    return unit ? make(unit, g) : null
  }

/** Dates counted from the publication or the text, durations and sets. */
export const relativeRules: readonly Rule<DateExpression>[] = [
  rule('today', `(?<w>today|yesterday|tomorrow)(?:\\s+(?<part>${PART}))?`, (g) =>
    relative(
      'day',
      { today: 0, yesterday: -1, tomorrow: 1 }[(g['w'] ?? '').toLowerCase()] ?? 0,
      part(g['part']),
    ),
  ),
  rule('tonight', 'tonight', () => relative('day', 0, { partOfDay: 'night' })),
  rule(
    'this part',
    `(?<d>this|last|that)\\s+(?<part>${oneOf(['morning', 'afternoon', 'evening', 'night'])})`,
    (g) =>
      relative('day', /^last$/iu.test(g['d'] ?? '') ? -1 : 0, {
        ...part(g['part']),
        ...(/^that$/iu.test(g['d'] ?? '') ? { anchor: 'text' as const } : {}),
      }),
  ),
  rule('now', 'now|currently|at present|presently|at the moment', () =>
    relative('day', null, { reference: 'present' }),
  ),
  rule(
    'recently',
    'recently|in the past|previously|once|formerly|long ago|at the time',
    (_, match) =>
      /^(?:recently|in the past|long ago)$/iu.test(match)
        ? relative('day', null, { reference: 'past' })
        : null,
  ),
  rule(
    'future',
    'in the future|soon|in the near future|in the coming (?:days|weeks|months|years)',
    () => relative('day', null, { reference: 'future' }),
  ),
  rule(
    'direction unit',
    `(?:earlier\\s+|later\\s+|early\\s+|late\\s+)?(?<d>last|past|previous|this|next|coming|current)\\s+(?<unit>${oneOf(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'fortnight'])})`,
    withUnit((unit, g) => relative(unit, signs[(g['d'] ?? '').toLowerCase()] ?? 0)),
  ),
  rule(
    'the following unit',
    `the\\s+(?<d>following|next|previous)\\s+(?<unit>day|week|month|year)`,
    withUnit((unit, g) =>
      relative(unit, /^previous$/iu.test(g['d'] ?? '') ? -1 : 1, { anchor: 'text' }),
    ),
  ),
  rule(
    'ago',
    `(?:(?:about|nearly|almost|more than|over|some)\\s+)?(?<n>${NUMBER}|${VAGUE}|${A})\\s+(?<unit>${UNIT})\\s+(?:ago|earlier|before)`,
    withUnit((unit, g) => {
      const amount = amountOf(g['n'])
      return relative(
        unit,
        amount === null ? null : -amount,
        amount === null ? { reference: 'past' } : {},
      )
    }),
  ),
  rule(
    'in n units',
    `(?:in|within)\\s+(?:the\\s+next\\s+)?(?<n>${NUMBER}|${A})\\s+(?<unit>${UNIT})['’]?\\s+time`,
    withUnit((unit, g) => relative(unit, amountOf(g['n']))),
  ),
  rule(
    'later',
    `(?<n>${NUMBER}|${A})\\s+(?<unit>${UNIT})\\s+later`,
    withUnit((unit, g) => relative(unit, amountOf(g['n']), { anchor: 'text' })),
  ),
  rule(
    'the last n units',
    `(?:the|over the|in the|during the)\\s+(?:last|past|next|coming|previous|first)\\s+(?<n>${NUMBER}|${VAGUE})?\\s*(?<unit>${UNIT})`,
    withUnit((unit, g) => ({
      kind: 'duration',
      unit,
      amount: g['n'] === undefined ? 1 : amountOf(g['n']),
    })),
  ),
  rule(
    'duration',
    `(?:(?:about|nearly|almost|more than|over|at least|some|up to|less than)\\s+)?(?<n>${NUMBER}|${VAGUE})[\\s-]+(?<unit>${oneOf([...units.keys()].filter((u) => u !== 'second' && u !== 'quarter' && u !== 'quarters'))})(?![\\s-]+old)`,
    withUnit((unit, g) => ({ kind: 'duration', unit, amount: amountOf(g['n']) })),
  ),
  rule(
    'bare duration',
    `(?<=for\\s)(?<n>an?)\\s+(?<unit>${oneOf(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'])})|(?<=for\\s)(?:months|years|weeks|days|hours|decades)`,
    (g, match) => {
      const unit = unitOf(g['unit'] ?? match)
      return unit ? { kind: 'duration', unit, amount: g['unit'] === undefined ? null : 1 } : null
    },
  ),
  rule('daily', '(?<w>daily|weekly|monthly|yearly|annually|annual|quarterly|nightly)', (g) => {
    const found = (
      {
        daily: 'day',
        nightly: 'day',
        weekly: 'week',
        monthly: 'month',
        yearly: 'year',
        annually: 'year',
        annual: 'year',
        quarterly: 'quarter',
      } as const
    )[(g['w'] ?? '').toLowerCase() as 'daily']
    return { kind: 'set', unit: found, every: 1 }
  }),
  rule(
    'every',
    `(?:every|each)\\s+(?<unit>${oneOf(['day', 'week', 'month', 'year', 'hour', 'weekend', 'quarter'])})`,
    withUnit((unit) => ({ kind: 'set', unit, every: 1 })),
  ),
  rule(
    'a unit',
    `(?<=(?:once|twice|times)\\s)an?\\s+(?<unit>${oneOf(['day', 'week', 'month', 'year'])})`,
    withUnit((unit) => ({ kind: 'set', unit, every: 1 })),
  ),
]
