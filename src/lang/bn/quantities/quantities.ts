import { unitKind } from '../../../core/units.ts'
import { onceAText } from '../../../text/once-a-text.ts'
import type { FoundQuantity, QuantitiesPart } from '../../contract/quantities.ts'
import type { Piece } from '../../shared/pieces.ts'
import { phraseBefore } from '../../shared/phrases.ts'
import { scanQuantities } from '../../shared/quantity-scan.ts'
import { withTolls } from '../../shared/tolls.ts'
import type {
  BoundRead,
  Candidate,
  HeadRead,
  NumberRead,
  QuantityGrammar,
} from '../../shared/quantity-scan.ts'
import { opensNumber, readNumber } from './numbers.ts'
import { headAt } from './heads.ts'
import { rejects } from './no-quantity.ts'
import {
  above,
  along,
  boundsBefore,
  dashes,
  degrees,
  doubled,
  less,
  links,
  more,
  multiplied,
  near,
  not,
  openNumbers,
  several,
  upon,
  upTo,
} from './words.ts'
import { unitOf } from './units.ts'
import { isTitle } from '../titles.ts'
import { verbForms } from '../words/verb-forms.ts'
import { moneySigns, unitWords } from './unit-words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** "হাজার হাজার কোটি": the last multiplier belongs to the number. */
const pastTimes = (pieces: readonly Piece[], at: number): number =>
  multiplied.has(norm(pieces, at)) ? at + 1 : at

const vague = (pieces: readonly Piece[], at: number): number | null => {
  const word = norm(pieces, at)
  if (doubled.has(word) && norm(pieces, at + 1) === word) return pastTimes(pieces, at + 2)
  if (doubled.has(word) && dashes.has(norm(pieces, at + 1)) && norm(pieces, at + 2) === word)
    return pastTimes(pieces, at + 3)
  if (openNumbers.has(word)) return pastTimes(pieces, at + 1)
  return several.has(word) && multiplied.has(norm(pieces, at + 1))
    ? pastTimes(pieces, at + 2)
    : null
}

const mayBegin = onceAText(
  (word) => doubled.has(word) || openNumbers.has(word) || several.has(word) || opensNumber(word),
)

const genitive = /(?:ের|র|এর)(?:ও|ই)?$/u

/** What "বেশি", "কম", "মতো" and "পর্যন্ত" say after a genitive. */
const comparison = (
  pieces: readonly Piece[],
  from: number,
  things: 'counted' | 'paid' | 'measured',
): BoundRead | null => {
  const at = degrees.has(norm(pieces, from)) ? from + 1 : from
  const word = norm(pieces, at)
  // "সাতটি দেশের ওপর নিষেধাজ্ঞা", "১০ লাখ টাকার ওপর কর": what is counted or paid has something upon it and is no bound.
  if (along.has(norm(pieces, at + 1)) || (things === 'counted' && upon.has(word))) return null
  if (things === 'paid' && upon.has(word) && !above.has(word)) return null
  if (more.has(word))
    return norm(pieces, at + 1) === not
      ? { bound: 'at-most', next: at + 2 }
      : { bound: 'at-least', next: at + 1 }
  if (less.has(word))
    return norm(pieces, at + 1) === not
      ? { bound: 'at-least', next: at + 2 }
      : { bound: 'at-most', next: at + 1 }
  return near.has(word) ? { bound: 'about', next: at + 1 } : null
}

const classifierGenitive = /^(?:জন|টি|টা)(?:ের|র)(?:ও|ই)?$/u
const ownGenitive = /^(?:এর|এরও|তার|তারও|তারো)$/u

const after = (pieces: readonly Piece[], read: NumberRead): BoundRead | null => {
  const at = read.next
  if (read.tail.endsWith('াধিক')) return { bound: 'at-least', next: at }
  if (read.tail === 'খানেক' || read.tail === 'েক') return { bound: 'about', next: at }
  if (genitive.test(read.tail))
    return comparison(pieces, at, /^(?:জন|টি|টা)/u.test(read.tail) ? 'counted' : 'measured')
  const next = norm(pieces, at)
  if (classifierGenitive.test(next)) {
    const found = comparison(pieces, at + 1, 'counted')
    return found && next.startsWith('জন') ? { ...found, unit: 'person' } : found
  }
  if (ownGenitive.test(next)) return comparison(pieces, at + 1, 'measured')
  if (next === upTo) return { bound: 'at-most', next: at + 1 }
  if ((next === 'বা' || next === 'কিংবা') && ownGenitive.test(norm(pieces, at + 1)))
    return comparison(pieces, at + 2, 'measured')
  return null
}

const afterHead = (pieces: readonly Piece[], head: HeadRead): BoundRead | null => {
  const last = norm(pieces, head.next - 1)
  const kind = unitKind(head.unit)
  if (norm(pieces, head.next) === upTo && kind !== 'count')
    return { bound: 'at-most', next: head.next + 1 }
  // মিটার ends in র without any case.
  if (!genitive.test(last) || unitWords.has(last)) return null
  return comparison(
    pieces,
    head.next,
    kind === 'share' || kind === 'measure' ? 'measured' : kind === 'money' ? 'paid' : 'counted',
  )
}

const linkTail = /^(?:টি|টা|জন)?$/u

/** "৫/৬ জন": a range of people; other numbers with a slash are fractions, houses and files. */
const isSlash = (pieces: readonly Piece[], at: number): boolean =>
  norm(pieces, at) === '/' && norm(pieces, at + 2).startsWith('জন')

/** "১০ থেকে ১২", "১০-১২", "১০ জন থেকে ১২ জন", "৫ শতাংশ থেকে ৭ শতাংশ". */
const link = (pieces: readonly Piece[], read: NumberRead): number | null => {
  if (!linkTail.test(read.tail)) return null
  let at = read.next
  const own = unitOf(norm(pieces, at))
  if (!links.has(norm(pieces, at)) && links.has(norm(pieces, at + 1)) && own) {
    at++
    // "১ দশমিক ২ শতাংশ বা ৬২ পয়েন্ট" are two measures of one thing.
    const second = readNumber(pieces, at + 1)
    if (!second || unitOf(norm(pieces, second.next)) !== own) return null
  }
  const word = norm(pieces, at)
  return links.has(word) || dashes.has(word) || isSlash(pieces, at) ? at + 1 : null
}

/** How far the verb of a limit is looked for, in pieces. */
const limitReach = 24
const most = new Set(['সর্বোচ্চ', 'সর্বাধিক', 'সর্বনিম্ন'].map((w) => w.normalize('NFC')))
const may = /^(?:পার|যাবে|যাব|পর্যন্ত)/u

/** "সর্বোচ্চ ৩৩৮টি মৃত্যুদণ্ড কার্যকর হয়েছিল" tells a record and no limit: a limit lies ahead or may be. */
const boundBefore: QuantityGrammar['before'] = (pieces, at) => {
  const found = phraseBefore(pieces, at, boundsBefore)
  if (!found || !most.has(norm(pieces, found.from))) return found
  for (const { norm: word } of pieces.slice(at, at + limitReach)) {
    if (/^[।?!]$/u.test(word)) break
    const tense = verbForms.get(word)?.features.tense
    if (may.test(word) || tense === 'fut') return found
    if (tense === 'past' || tense === 'pqp') return null
  }
  return found
}

const grammar: QuantityGrammar = {
  mayBegin: ({ kind, norm: word }) => kind === 'digits' || mayBegin(word),
  number: readNumber,
  vague,
  before: boundBefore,
  after,
  afterHead,
  link,
  head: headAt,
  sign: (pieces, at) => {
    const unit = moneySigns[norm(pieces, at - 1)]
    return unit ? { unit, from: at - 1 } : null
  },
  rejects: (candidate: Candidate) => rejects(candidate),
  ownUnit: ({ tail }) => (tail.startsWith('জন') ? 'person' : (unitOf(tail) ?? null)),
}

/** How many of the smaller make one of the larger. */
const smaller: Readonly<Record<string, readonly [unit: string, many: number]>> = {
  BDT: ['paisa', 100],
  INR: ['paisa', 100],
  USD: ['cent', 100],
  kg: ['g', 1000],
  tonne: ['kg', 1000],
  km: ['m', 1000],
  foot: ['inch', 12],
  bigha: ['katha', 20],
  // Behind an acre a শতাংশ is a hundredth of it.
  acre: ['percent', 100],
}

/** "১২২ টাকা ৫০ পয়সা", "৫ ফুট ৬ ইঞ্চি", "৩ একর ২০ শতাংশ" are one measure each. */
const withSmaller = (text: string, found: readonly FoundQuantity[]): readonly FoundQuantity[] => {
  const merged: FoundQuantity[] = []
  for (const next of found) {
    const last = merged.at(-1)
    const [unit, many] = smaller[last?.unit ?? ''] ?? []
    const whole = last?.headAt && last.min !== null && next.min !== null && next.bound === 'exact'
    if (
      last?.headAt &&
      whole &&
      many !== undefined &&
      next.unit === unit &&
      next.min !== null &&
      next.min < many &&
      /^\s*$/u.test(text.slice(last.headAt.end, next.start))
    ) {
      const value = Number(((last.min ?? 0) + next.min / many).toPrecision(15))
      const end = next.headAt?.end ?? next.end
      merged[merged.length - 1] = {
        ...last,
        end,
        min: last.bound === 'at-most' ? null : value,
        max: last.bound === 'at-least' ? null : value,
      }
    } else merged.push(next)
  }
  return merged
}

/** "মৃতের সংখ্যা বেড়ে ১৪": what the number counts stands before it. */
const toll =
  /(?:মৃত|নিহত|আহত|হতাহত|নিখোঁজ|মৃত্যু|প্রাণহানি)(?:ের|র) সংখ্যা(?:ও)? (?:[\p{L}\p{M}]+ ){0,4}$/u

/** Counts, measures and money of Bengali text; articles (একটি, এক), ordinals, ages and numbers of things' names are none. */
export const quantities: QuantitiesPart = {
  owned: /^\p{M}*র\s*$/u,
  find: (text, taken) =>
    withTolls(
      text,
      withSmaller(
        text,
        scanQuantities(text, taken, grammar).filter((q) => !isTitle(text, q.start, q.end)),
      ),
      toll,
    ),
}
