import type { Piece } from '../../shared/pieces.ts'
import type { UncountedRead } from '../../shared/quantity-grammar.ts'
import { nounAnalyses } from '../words/noun-endings.ts'
import { uninflected } from '../words/uninflected.ts'
import { verbForms } from '../words/verb-forms.ts'
import { boundBefore, comparison } from './bounds.ts'
import { plainNumber, readNumber } from './numbers.ts'
import { ordinalWords } from './ordinal-words.ts'
import { unitAt } from './units.ts'
import { dashes } from './words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** The words of a fraction without any bound. */
interface Part {
  readonly next: number
  readonly value: number
  /** Its last word in the genitive, after which বেশি, কম and মতো bound. */
  readonly genitive: boolean
}

const nfc = (text: string): string => text.normalize('NFC')

const ending = '(?:(?:ের|টা|টি|ে|কে|টার)?(?:ও|ই)?)'
const halfWord = new RegExp(nfc(`^(?:অর্ধেক|অর্ধাংশ)${ending}$`), 'u')
const share = new RegExp(nfc(`^(.+)াংশ${ending}$`), 'u')
const parts = new RegExp(nfc(`^(?:ভাগ|অংশ)${ending}$`), 'u')
const ofParts = new Set(['ভাগের', 'অংশের'])
const inGenitive = /র(?:ও|ই)?$/u

/** True for a word with which a fraction begins that begins no number: অর্ধেক, সিকি. */
export const opensFraction = (word: string): boolean => halfWord.test(word) || word === 'সিকি'

/** Time by its halves is dates' to find. */
const times = new RegExp(nfc('^(?:রাত|দিন|বেলা|মাস|বছর|সময়|ঘণ্টা|সপ্তাহ|পথ|জীবন)'), 'u')

/** "অর্ধেক", "দুই-তৃতীয়াংশ", "তিন ভাগের এক ভাগ", "৩/৪ অংশ", "সিকি ভাগ". */
const partAt = (pieces: readonly Piece[], at: number): Part | null => {
  const word = norm(pieces, at)
  if (halfWord.test(word)) return { next: at + 1, value: 1 / 2, genitive: inGenitive.test(word) }
  if (word === 'সিকি' && parts.test(norm(pieces, at + 1))) return partTo(pieces, at + 1, 1 / 4)
  return sharesAt(pieces, at) ?? partsOfParts(pieces, at) ?? slashed(pieces, at)
}

const partTo = (pieces: readonly Piece[], last: number, value: number): Part => ({
  next: last + 1,
  value,
  genitive: inGenitive.test(norm(pieces, last)),
})

/** "দুই-তৃতীয়াংশ", "এক চতুর্থাংশ". */
const sharesAt = (pieces: readonly Piece[], at: number): Part | null => {
  const last = dashes.has(norm(pieces, at + 1)) ? at + 2 : at + 1
  const of = ordinalWords.get(share.exec(norm(pieces, last))?.[1] ?? '')
  const many = of === undefined ? null : plainNumber(norm(pieces, at))
  return many !== null && of !== undefined && many > 0 && many < of
    ? partTo(pieces, last, many / of)
    : null
}

/** "তিন ভাগের দুই ভাগ". */
const partsOfParts = (pieces: readonly Piece[], at: number): Part | null => {
  if (!ofParts.has(norm(pieces, at + 1))) return null
  const [of, many] = [plainNumber(norm(pieces, at)), readNumber(pieces, at + 2)]
  if (of === null || !many || many.tail !== '' || !parts.test(norm(pieces, many.next))) return null
  return many.value > 0 && many.value < of ? partTo(pieces, many.next, many.value / of) : null
}

/** "৩/৪ অংশ", "২/৩ ভাগ". */
const slashed = (pieces: readonly Piece[], at: number): Part | null => {
  if (norm(pieces, at + 1) !== '/' || !parts.test(norm(pieces, at + 3))) return null
  const [many, of] = [plainNumber(norm(pieces, at)), plainNumber(norm(pieces, at + 2))]
  return many !== null && of !== null && many > 0 && many < of
    ? partTo(pieces, at + 3, many / of)
    : null
}

/** A part of a whole with its bound and what it is a part of; null where none begins at a piece. */
export const fractionAt = (pieces: readonly Piece[], at: number): UncountedRead | null => {
  const part = partAt(pieces, at)
  if (!part || times.test(norm(pieces, part.next))) return null
  const before = boundBefore(pieces, at)
  if (times.test(norm(pieces, (before?.from ?? at) - 1))) return null
  const after = part.genitive ? comparison(pieces, part.next, 'measured') : null
  const from = before?.from ?? at
  const next = after?.next ?? part.next
  return {
    from,
    next,
    value: part.value,
    bound: before?.bound ?? after?.bound ?? 'exact',
    unit: 'fraction',
    head: wholeOf(pieces, from, next),
  }
}

const isOwner = (word: string): boolean =>
  nounAnalyses(word).some(({ features }) => features.case === 'gen')

const isLocative = (word: string): boolean =>
  nounAnalyses(word).some(({ features }) => features.case === 'loc')

const isNoun = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && !verbForms.has(piece.norm) && !uninflected.has(piece.norm)

const unread = { value: 0, next: 0, scale: 1, spelled: true, bare: false, tail: '' }

/** A word that goes on over its hyphen is half of what is said. */
const goesOn = (pieces: readonly Piece[], next: number): boolean =>
  dashes.has(norm(pieces, next)) && pieces[next]?.glued === true

const compares = new Set(['কম', 'বেশি', 'সমান'])

/**
 * "দুই-তৃতীয়াংশ আসন", "আসনের দুই-তৃতীয়াংশ": a counted noun behind the fraction, else the genitive before it, else the word behind it;
 * open where the words could mean either ("ব্যাংকের অর্ধেক ঋণ", "জনসংখ্যার অর্ধেক নারী").
 */
const wholeOf = (pieces: readonly Piece[], from: number, next: number): UncountedRead['head'] => {
  if (isLocative(norm(pieces, next - 1)) || norm(pieces, from - 1) === 'মধ্যে') return null
  const known = unitAt(pieces, next, unread)
  const before = pieces[from - 1]
  const owned = before?.kind === 'word' && isNoun(before) && isOwner(before.norm)
  const end = known?.next ?? next + 1
  // "ভোটারদের অর্ধেক কেন্দ্রে যাননি", "জমির ৩/৪ অংশ পানির নিচে": the next phrase.
  const last = norm(pieces, end - 1)
  const where = owned && (isLocative(last) || (known === null && isOwner(last)))
  const follows =
    (known !== null || isNoun(pieces[next])) && !compares.has(norm(pieces, next)) && !where
  if (goesOn(pieces, end) && follows) return null
  if (owned && follows) return known && isNoun(pieces[end]) ? known : null
  if (owned) return { from: from - 1, next: from }
  return follows ? (known ?? { from: next, next: next + 1 }) : null
}
