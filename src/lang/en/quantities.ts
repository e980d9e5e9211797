import type { Bound } from '../../core/reading.ts'
import { overlaps } from '../../core/span.ts'
import type { Span } from '../../core/span.ts'
import type { FoundQuantity, QuantitiesPart } from '../contract/quantities.ts'
import { headAfter } from '../shared/heads.ts'
import { findAll, LEFT, oneOf } from '../shared/rules.ts'
import type { Rule } from '../shared/rules.ts'
import { multipliers, small, tens } from './number-words.ts'
import { numberPhrase } from './numbers.ts'
import { moneySigns, unitWords } from './unit-words.ts'

interface Amount {
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  readonly money: string | undefined
  readonly needsHead: boolean
}

const WORD = oneOf([...small.keys(), ...tens.keys()].filter((w) => w !== 'one' && w !== 'dozen'))
const TIMES = oneOf([...multipliers.keys()].filter((w) => w !== 'm'))
const DIGITS = '[0-9]+(?:,[0-9]{2,3})*(?:\\.[0-9]+)?'
const SIGN = `(?<sign>${oneOf(Object.keys(moneySigns))})?\\s?`
const NUMBER = `(?:${DIGITS}|${WORD})(?:[\\s-]+(?:${WORD}|${TIMES}))*`
const END = '(?![\\p{L}\\p{M}\\p{N}]|[.,][0-9])'

const atLeast =
  'at least|no fewer than|not less than|no less than|more than|over|above|upwards of|in excess of|a minimum of'
const atMost = 'at most|up to|as many as|no more than|fewer than|less than|under|below|a maximum of'
const about =
  'about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated'

const make =
  (bound: Bound): Rule<Amount>['make'] =>
  (g, match) => {
    const n = numberPhrase(g['n'] ?? '')
    if (n === null) return null
    const money = g['sign'] === undefined ? undefined : moneySigns[g['sign']]
    const spelled = !/[0-9]/u.test(match)
    return {
      min: bound === 'at-most' ? null : n,
      max: bound === 'at-least' ? null : n,
      bound,
      money,
      needsHead: spelled && n < 100,
    }
  }

const rule = (name: string, source: string, build: Rule<Amount>['make']): Rule<Amount> => ({
  name,
  pattern: new RegExp(`${LEFT}(?:${source})${END}`, 'giu'),
  make: build,
})

const rules: readonly Rule<Amount>[] = [
  rule('at least', `(?:${atLeast})\\s+${SIGN}(?<n>${NUMBER})`, make('at-least')),
  rule('at most', `(?:${atMost})\\s+${SIGN}(?<n>${NUMBER})`, make('at-most')),
  rule('about', `(?:${about})\\s+${SIGN}(?<n>${NUMBER})`, make('about')),
  rule('or more', `${SIGN}(?<n>${NUMBER})\\s+or\\s+more`, make('at-least')),
  rule(
    'range',
    `(?:between\\s+|from\\s+)?${SIGN}(?<a>${NUMBER})\\s*(?:to|and|-|–)\\s*(?<n>${NUMBER})`,
    (g, match) => {
      const [a, b] = [numberPhrase(g['a'] ?? ''), numberPhrase(g['n'] ?? '')]
      const joinedByAnd = / and /iu.test(match) && !/^between/iu.test(match)
      if (a === null || b === null || a >= b || joinedByAnd) return null
      const low =
        a < 1000 && b >= 1e4 && b % 1000 === 0 ? a * (b >= 1e9 ? 1e9 : b >= 1e6 ? 1e6 : 1e3) : a
      return {
        min: low < b ? low : a,
        max: b,
        bound: 'range',
        money: g['sign'] === undefined ? undefined : moneySigns[g['sign']],
        needsHead: false,
      }
    },
  ),
  rule(
    'vague',
    '(?:tens of |hundreds of |many )?(?<w>thousands|hundreds|millions|billions|dozens|scores)(?:\\s+of(?:\\s+thousands)?)?',
    (_, match) => ({
      min: vagueFloor(match.toLowerCase()),
      max: null,
      bound: 'vague',
      money: undefined,
      needsHead: true,
    }),
  ),
  rule('number', `${SIGN}(?<n>${NUMBER})`, make('exact')),
]

/** Vague words bound only what they say: "thousands" is 1,000 upwards, "tens of thousands" 10,000. */
const vagueFloor = (words: string): number => {
  if (/tens of thousands/u.test(words)) return 10_000
  if (/hundreds of thousands/u.test(words)) return 100_000
  if (/billions/u.test(words)) return 1e9
  if (/millions/u.test(words)) return 1e6
  if (/thousands/u.test(words)) return 1000
  if (/hundreds/u.test(words)) return 100
  return /scores/u.test(words) ? 40 : 24
}

const unitOf = (word: string): string | undefined => unitWords.get(word.toLowerCase())

const stops = new Set(
  'the a an and or but to of in on at for by with from as is was were are be been has have had will would that which who it he she they this said after before when while per'.split(
    ' ',
  ),
)
const allowedAfter = new Set(['of', 'the'])

const isStop = (word: string): boolean =>
  stops.has(word.toLowerCase()) && !allowedAfter.has(word.toLowerCase())

const notCounts =
  /^(?:st|nd|rd|th|[\s-]+(?:years?[\s-]old|year-old|percent point)|:[0-9]|[/][0-9]|-[\p{L}])/iu
const before =
  /(?:no\.|number|article|articles|section|chapter|page|resolution|flight|route|highway|g|covid|[-–:/#])\s*$/iu

const find = (text: string, taken: readonly Span[]): readonly FoundQuantity[] =>
  findAll(text, [{ hint: /./u, rules }]).flatMap(
    ({ start, end, value, rule: name }): FoundQuantity[] => {
      if (taken.some((t) => overlaps(t, { start, end }))) return []
      if (
        notCounts.test(text.slice(end, end + 16)) ||
        before.test(text.slice(Math.max(0, start - 12), start))
      )
        return []
      const percent = text[end] === '%'
      const head = percent ? null : headAfter(text, end, { units: unitOf, stops: isStop, reach: 5 })
      if (value.needsHead && !head && value.money === undefined) return []
      const { min, max, bound } = value
      const bare =
        name === 'number' &&
        min !== null &&
        min >= 1900 &&
        min <= 2100 &&
        !head &&
        value.money === undefined
      if (bare) return []
      return [
        {
          start,
          end: trimmedEnd(text, start, end),
          min,
          max,
          bound,
          unit: value.money ?? (percent ? 'percent' : (head?.unit ?? null)),
          head: head?.text ?? null,
          ...(head ? { headAt: { start: head.start, end: head.end } } : {}),
          rule: name,
        },
      ]
    },
  )

/** "thousands of" ends before its "of". */
const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).replace(/\s+of$/iu, '').length

/** Counts, measures and money of English text; articles, ordinals, ages, years and numbers of things' names are none. */
export const quantities: QuantitiesPart = { find }
