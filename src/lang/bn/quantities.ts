import type { Bound } from '../../core/reading.ts'
import { overlaps } from '../../core/span.ts'
import type { Span } from '../../core/span.ts'
import type { FoundQuantity, QuantitiesPart } from '../contract/quantities.ts'
import { headAfter } from '../shared/heads.ts'
import type { Head } from '../shared/heads.ts'
import { findAll, LEFT, oneOf, RIGHT } from '../shared/rules.ts'
import type { Rule } from '../shared/rules.ts'
import { nounAnalyses } from './noun-endings.ts'
import { fractionWords, multiplierWords, numberPhrase, numberWords } from './numbers.ts'
import { unitWords } from './unit-words.ts'
import { verbForms } from './verb-forms.ts'

/** A number as the words bound it. */
interface Amount {
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  /** A number word alone counts only with a counted noun after it. */
  readonly needsHead: boolean
}

const DIGITS = '[0-9০-৯]+(?:,[0-9০-৯]+)*(?:\\.[0-9০-৯]+)?'
const WORD = oneOf(
  numberWords.filter(
    (w) =>
      !['এক', 'শত', 'বার', 'তের', 'আঠার', 'সতের', 'এগার', 'পনের', 'ষোল', 'নয়', 'ছয়', 'সাত']
        .map((x) => x.normalize('NFC'))
        .includes(w),
  ),
)
const ANY = oneOf(numberWords)
const TIMES = oneOf(multiplierWords.filter((w) => !['শ', 'শো'].includes(w)))
const JOINED = oneOf(['শ', 'শো', 'শত'])
const FRACTION = oneOf(fractionWords)
const STEP = `(?:${DIGITS}|${ANY})(?:${JOINED})?(?:\\s+(?:${TIMES}|${JOINED}))*`
/** "১ লাখ ২০ হাজার", "সাড়ে তিন লাখ", "দেড় কোটি", "পাঁচ হাজার". */
const NUMBER = `(?:(?:${FRACTION})\\s+(?:${TIMES}|${STEP})|(?:${DIGITS}|${WORD}|${ANY}(?=\\s+(?:${TIMES})))(?:${JOINED})?(?:\\s+(?:${TIMES}|${JOINED}))*(?:\\s+(?:${DIGITS}|${ANY})(?:${JOINED})?(?:\\s+(?:${TIMES}))+)*(?:(?<=(?:${TIMES}))\\s+(?:${DIGITS}|${WORD})(?!\\s*(?:${TIMES})))?)`
const CLASSIFIER = '(?:টি|টা|জন|খানা|জনের|টির|টিতে|টিরও)?'

const atLeast = oneOf(['কমপক্ষে', 'অন্তত', 'ন্যূনতম', 'সর্বনিম্ন', 'কম করে হলেও'])
const atMost = oneOf(['সর্বোচ্চ', 'সর্বাধিক', 'বড়জোর', 'অনূর্ধ্ব'])
const about = oneOf(['প্রায়', 'আনুমানিক', 'মোটামুটি', 'প্রায়'])
const after = oneOf(['বেশি', 'অধিক', 'ওপরে', 'উপরে', 'ঊর্ধ্বে'])
const afterLess = oneOf(['কম', 'নিচে', 'নীচে'])

const exact = (n: number): Pick<Amount, 'min' | 'max'> => ({ min: n, max: n })

const amount = (
  text: string | undefined,
  make: (n: number) => Omit<Amount, 'needsHead'>,
): Amount | null => {
  const n = text === undefined ? null : numberPhrase(text)
  return n === null ? null : { ...make(n), needsHead: false }
}

const rule = (name: string, source: string, make: Rule<Amount>['make']): Rule<Amount> => ({
  name,
  pattern: new RegExp(`${LEFT}(?:${source.normalize('NFC')})${RIGHT}`, 'gu'),
  make,
})

const rules: readonly Rule<Amount>[] = [
  rule('at least', `(?:${atLeast})\\s+(?<n>${NUMBER})${CLASSIFIER}`, (g) =>
    amount(g['n'], (n) => ({ min: n, max: null, bound: 'at-least' })),
  ),
  rule('at most', `(?:${atMost})\\s+(?<n>${NUMBER})${CLASSIFIER}`, (g) =>
    amount(g['n'], (n) => ({ min: null, max: n, bound: 'at-most' })),
  ),
  rule('about', `(?:${about})\\s+(?<n>${NUMBER})${CLASSIFIER}`, (g) =>
    amount(g['n'], (n) => ({ ...exact(n), bound: 'about' })),
  ),
  rule('more than', `(?<n>${NUMBER})(?:টি|টা|জন)?(?:ের|র|এর|-এর|েরও|রও|এরও)\\s+(?:${after})`, (g) =>
    amount(g['n'], (n) => ({ min: n, max: null, bound: 'at-least' })),
  ),
  rule('less than', `(?<n>${NUMBER})(?:টি|টা|জন)?(?:ের|র|এর|-এর|েরও|রও)\\s+(?:${afterLess})`, (g) =>
    amount(g['n'], (n) => ({ min: null, max: n, bound: 'at-most' })),
  ),
  rule('upwards', `(?<n>${NUMBER})\\s*(?:জন|টি)?(?:াধিক|-অধিক|\\s+অধিক)`, (g) =>
    amount(g['n'], (n) => ({ min: n, max: null, bound: 'at-least' })),
  ),
  rule('hundreds upwards', `শতাধিক`, () => ({
    min: 100,
    max: null,
    bound: 'at-least',
    needsHead: false,
  })),
  rule('thousands upwards', `(?<n>সহস্রাধিক|হাজারেরও বেশি|হাজারো বেশি)`, () => ({
    min: 1000,
    max: null,
    bound: 'at-least',
    needsHead: false,
  })),
  rule(
    'range',
    `(?<a>${NUMBER})(?:টি|জন)?\\s*(?:থেকে|-|–|হতে)\\s*(?<b>${NUMBER})${CLASSIFIER}`,
    (g) => {
      const [a, b] = [numberPhrase(g['a'] ?? ''), numberPhrase(g['b'] ?? '')]
      if (a === null || b === null) return null
      // "১০ থেকে ১২ হাজার": the first number borrows the second's multiplier.
      const low =
        a < b && b >= 1000 && a < 1000
          ? a * (b / (Number(String(b).replace(/0+$/u, '')) || 1) >= 1000 ? 1000 : 1)
          : a
      return low < b ? { min: low, max: b, bound: 'range', needsHead: false } : null
    },
  ),
  rule(
    'vague',
    `(?<w>হাজার হাজার|লাখ লাখ|লক্ষ লক্ষ|কোটি কোটি|শত শত|হাজারো|অসংখ্য|কয়েক (?:হাজার|লাখ|কোটি|শ|শত|ডজন)|কয়েকশ|কয়েকশো|ডজন ডজন)`,
    (g) => vague(g['w'] ?? ''),
  ),
  rule('number', `(?<n>${NUMBER})${CLASSIFIER}`, (g, match) => {
    const found = amount(g['n'], (n) => ({ ...exact(n), bound: 'exact' as const }))
    const spelled = !/[0-9০-৯]/u.test(match)
    return found ? { ...found, needsHead: spelled && (found.min ?? 0) < 1000 } : null
  }),
]

const thousand = 'হাজার'
const vagueFloors: readonly (readonly [word: string, floor: number])[] = [
  ['কোটি', 1e7],
  ['লাখ', 1e5],
  ['লক্ষ', 1e5],
  [thousand, 1e3],
  ['শ', 100],
  ['ডজন', 12],
]

/** Vague words bound only what they say: "হাজার হাজার" is some thousands, from 1,000 upwards. */
const vague = (words: string): Amount => {
  const floor = vagueFloors.find(([word]) => words.includes(word))?.[1] ?? null
  return { min: floor, max: null, bound: 'vague', needsHead: false }
}

const unitOf = (word: string): string | undefined =>
  nounAnalyses(word.normalize('NFC'))
    .map((a) => unitWords.get(a.stem))
    .find((u) => u !== undefined)

/** A verb, or a word that begins something else, ends the search for the counted noun. */
const isStop = (word: string): boolean =>
  verbForms.has(word.normalize('NFC')) ||
  ['ও', 'এবং', 'আর', 'থেকে', 'বার', 'বছর', 'তম'].includes(word)

/** "জন" counts people, but a nearer word may say which: "১১ জন সেনা". */
const headOf = (text: string, end: number): Head | null => {
  const first = headAfter(text, end, { units: unitOf, stops: isStop, reach: 4 })
  if (first?.text !== 'জন') return first
  const closer = headAfter(text, first.end, { units: unitOf, stops: isStop, reach: 3 })
  return closer ?? first
}

const notCounts = /^\s*(?:নম্বর|নং|তম|ম |য় |র্থ|ষ্ঠ|বছর বয়সী|বছরের|:|\/)/u
const before = /(?:নম্বর|নং|ধারা|পৃষ্ঠা|ফোন|মোবাইল|রোল|[:/+-])\s*$/u

/** একটি, এক and কোনো এক are articles; দুই দেশ and উভয় পক্ষ name the parties and count nothing. */
const isArticle = (match: string, { min, max }: Amount, head: Head | null): boolean => {
  if (/[0-9০-৯]/u.test(match) || min !== max) return false
  return min === 1 || (min === 2 && (head?.unit === 'country' || head === null))
}

const find = (text: string, taken: readonly Span[]): readonly FoundQuantity[] =>
  findAll(text, rules).flatMap(({ start, end, value, rule: name }): FoundQuantity[] => {
    if (taken.some((t) => overlaps(t, { start, end }))) return []
    if (
      notCounts.test(text.slice(end, end + 14)) ||
      before.test(text.slice(Math.max(0, start - 8), start))
    )
      return []
    const classifier = /জন(?:ের)?$/u.test(text.slice(start, end)) ? 'person' : null
    const head = headOf(text, end)
    if (isArticle(text.slice(start, end), value, head)) return []
    if (value.needsHead && !head && classifier === null && !/টি$/u.test(text.slice(start, end)))
      return []
    const { min, max, bound } = value
    return [
      {
        start,
        end,
        min,
        max,
        bound,
        unit: head?.unit ?? classifier,
        head: head?.text ?? null,
        ...(head ? { headAt: { start: head.start, end: head.end } } : {}),
        rule: name,
      },
    ]
  })

/** Counts, measures and money of Bengali text; articles (একটি, এক), ordinals, ages and numbers of things' names are none. */
export const quantities: QuantitiesPart = { find }
