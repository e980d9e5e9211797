import { peopleUnits, unitKind } from '../../../core/units.ts'
import type { Piece } from '../../shared/pieces.ts'
import { phraseBefore } from '../../shared/phrases.ts'
import type { HeadRead, NumberRead } from '../../shared/quantity-grammar.ts'
import { verbForms } from '../words/verb-forms.ts'
import { plainWord } from './number-forms.ts'
import { unitOf } from './units.ts'
import { countedNouns, unitWords } from './unit-words.ts'
import { boundsBefore } from './words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** Index of the first piece of the number that ends before `at`, with its bounds. */
const beginOf = (pieces: readonly Piece[], at: number, { tail }: NumberRead): number => {
  let from = tail !== '' && norm(pieces, at - 1) === tail ? at - 2 : at - 1
  while (isNumeral(pieces[from - 1])) from--
  return phraseBefore(pieces, from, boundsBefore)?.from ?? from
}

/** "৪১ লাখ ২০ হাজার", "দেড় হাজার". */
const isNumeral = (piece: Piece | undefined): boolean =>
  piece?.kind === 'digits' || (piece?.kind === 'word' && plainWord(piece.norm) !== null)

/** "বাস দুটি", "আসন ২১২টি": things that stand bare before their number and its classifier. */
export const headBefore = (
  pieces: readonly Piece[],
  at: number,
  read: NumberRead,
): HeadRead | null => {
  if (at !== read.next || read.scale > 1 || !/^(?:টি|টা)/u.test(read.tail)) return null
  const number = norm(pieces, at - 1) === read.tail ? at - 2 : at - 1
  const word = norm(pieces, number - 1)
  const unit = unitWords.get(word)
  if (unit === undefined && countedNouns.has(word))
    return { from: number - 1, next: number, unit: null }
  return unit === undefined || peopleUnits.has(unit) || unitKind(unit) !== 'count'
    ? null
    : { from: number - 1, next: number, unit }
}

/** Of these what stands before is the subject that is counted: "গ্রাহক কমেছে ১০ লাখ", "ঘর পুড়েছে ১২টি". */
const being = new Set('কমা বাড়া থাকা পোড়া ভাঙা ডোবা হওয়া আসা পড়া'.normalize('NFC').split(' '))
/** Of these it is what somebody gets or uses: "ভোট পেয়েছেন ৩২ হাজার", "ড্রোন ছুড়েছে ১২৮টি". */
const getting = new Set('পাওয়া ছোড়া জেতা হারানো বসানো পাঠানো'.normalize('NFC').split(' '))
/** Whoever does something is none of them. */
const doers = new Set(['country', 'village', 'district', 'family', 'school', 'hospital'])

/** "ভোট পড়েছে ৪১ হাজার।": the bare noun before the verb is counted by the number that ends the clause. */
export const headBeforeVerb = (
  pieces: readonly Piece[],
  at: number,
  read: NumberRead,
): HeadRead | null => {
  if (at !== read.next || !/^(?:টি|টা)?$/u.test(read.tail)) return null
  const next = pieces[at]
  if (next?.kind === 'digits' || (next?.kind === 'word' && !verbForms.has(next.norm))) return null
  const told = isNumberOf(pieces, at, read)
  if (told || next?.kind === 'word') return told
  if (read.tail === '' && read.scale < 100) return null
  const side = isSide(pieces, at, read)
  if (side) return side
  const verb = beginOf(pieces, at, read) - 1
  const noun = verb - 1
  const [unit, lemma] = [unitWords.get(norm(pieces, noun)), lemmaAt(pieces, verb)]
  if (unit === undefined || unitKind(unit) !== 'count') return null
  const counts = being.has(lemma)
    ? !(peopleUnits.has(unit) && read.tail !== '')
    : getting.has(lemma) && !peopleUnits.has(unit) && !doers.has(unit)
  return counts ? { from: noun, next: noun + 1, unit } : null
}

const lemmaAt = (pieces: readonly Piece[], at: number): string =>
  verbForms.get(norm(pieces, at))?.lemma ?? ''

/** Between সংখ্যা and its number. */
const standing = /^(?:মোট|ছিল|এখন|বর্তমানে|বেড়ে|কমে|দাঁড়িয়েছে|দাঁড়ায়|দাঁড়াল|প্রায়|হবে)$/u
const standingReach = 3

/** "ক্ষতিগ্রস্ত জেলের সংখ্যা ১ হাজার ২০০", "ভোটারের সংখ্যা ১২ কোটি". */
const isNumberOf = (pieces: readonly Piece[], at: number, read: NumberRead): HeadRead | null => {
  let told = beginOf(pieces, at, read) - 1
  for (let left = standingReach; left > 0 && standing.test(norm(pieces, told)); left--) told--
  if (!/^সংখ্যা(?:ও|টি)?$/u.test(norm(pieces, told))) return null
  const noun = norm(pieces, told - 1)
  const unit = /(?:র)$/u.test(noun) ? unitOf(noun) : undefined
  return unit !== undefined && unitKind(unit) === 'count'
    ? { from: told - 1, next: told, unit }
    : null
}

/** Pieces between the word ভোট and the number of the other side. */
const sideReach = 12
const votes = 'ভোট'

/** "পক্ষে ভোট পড়ে ২১২টি, বিপক্ষে ৬৮টি". */
const isSide = (pieces: readonly Piece[], at: number, read: NumberRead): HeadRead | null => {
  const from = beginOf(pieces, at, read)
  if (!/^(?:পক্ষে|বিপক্ষে)$/u.test(norm(pieces, from - 1))) return null
  for (let i = from - 2; i >= Math.max(0, from - sideReach); i--) {
    if (/^[।?!]$/u.test(norm(pieces, i))) return null
    if (norm(pieces, i) === votes && /^(?:পড়া|পাওয়া)$/u.test(lemmaAt(pieces, i + 1)))
      return { from: i, next: i + 1, unit: 'vote' }
  }
  return null
}
