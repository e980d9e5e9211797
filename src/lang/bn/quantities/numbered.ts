import type { Piece } from '../../shared/pieces.ts'
import type { Candidate, HeadRead } from '../../shared/quantity-grammar.ts'
import { months } from '../dates/words.ts'
import { nounAnalyses } from '../words/noun-endings.ts'
import { isWay } from './numbered-ways.ts'
import { placeNames } from '../names/place-names.ts'
import {
  changed,
  dashes,
  hoursAfter,
  hyphens,
  lawParts,
  namesAfter,
  namesBefore,
  streets,
  troops,
  works,
} from './words.ts'
import { uninflected } from '../words/uninflected.ts'
import { verbForms } from '../words/verb-forms.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

const papers = /^(?:প্রস্তাব|রেজল্যুশন|রেজুলেশন|প্রজ্ঞাপন|স্মারক|পরিপত্র)$/u
const gluedMonth =
  /^(?:জানুয়ারি|ফেব্রুয়ারি|এপ্রিল|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর)[\p{L}\p{M}]/u
const age = 'বয়স'.normalize('NFC')
const parliamentary = 'সংসদীয়'.normalize('NFC')
const backwards = /^(?:পূর্বে|আগে|পর|পরে)$/u

/** True for a number that numbers something, and for one that only says part of what is counted. */
export const isPartOfName = (c: Candidate): boolean => {
  const { pieces, next, read, from, head } = c
  // "১৩৪–৯ ভোটে" counts the votes of two sides.
  if (head?.unit === 'vote') return false
  if (isJoined(c) || isConstituency(c) || isLongNumber(c) || isWay(c)) return true
  if (norm(pieces, from - 1) === age) return true
  if (hoursAfter.has(norm(pieces, from - 1)) && head === null) return true
  if (head === null && [0, 1, 2].some((n) => streets.test(norm(pieces, next + n)))) return true
  // "০৭ নভেম্বর ২০২৫" where it stands too close to a word to be found as a date.
  if (months.has(norm(pieces, from - 1)) || months.has(norm(pieces, next))) return true
  // "১৫ ডিসেম্বরছবি": a caption that runs on behind its date.
  // "প্রস্তাব ২৩৩৪ গৃহীত হয়".
  if (head === null && read.tail === '' && read.scale === 1 && papers.test(norm(pieces, from - 1)))
    return true
  if (head === null && gluedMonth.test(norm(pieces, next))) return true
  // "৬০ শতাংশের কম নম্বর": what is bounded has its unit already.
  const bare = head === null || head.from >= next
  if (
    bare &&
    !isSaidOf(c) &&
    (namesAfter.has(norm(pieces, next)) || timeUnit.test(norm(pieces, next)))
  )
    return true
  // "দুই দিবস পূর্বে": days counted back.
  if (head && /^দিবস/u.test(norm(pieces, head.from)) && backwards.test(norm(pieces, head.next)))
    return true
  // "৩৬০ ডিগ্রি নামের ব্যান্ড".
  if (head && head.from === next && /^(?:নামে|নামের|নামক)$/u.test(norm(pieces, head.next)))
    return true
  // "৩০১ পৃষ্ঠা পর্যন্ত": the number of a page.
  if (head && /^পৃষ্ঠা/u.test(norm(pieces, head.from)) && norm(pieces, head.next) === 'পর্যন্ত')
    return true
  if (isFraction(pieces, from, next)) return true
  // "২০ থেকে বাড়িয়ে ৩৫ শতাংশ": the unit stands with the second number alone.
  if (norm(pieces, next) === 'থেকে' && changed.has(norm(pieces, next + 1)) && head === null)
    return true
  if (read.tail === '' && (lawParts.has(norm(pieces, next)) || troops.test(norm(pieces, next))))
    return true
  // "৩৮ ধারার ৫টি" counts.
  if (read.spelled || /^(?:টি|টা|জন)/u.test(read.tail)) return false
  return (
    namesBefore.has(norm(pieces, from - 1)) ||
    // "ফ্লাইট বিজি ১৪৭".
    (norm(pieces, from - 2) === 'ফ্লাইট' && pieces[from - 1]?.kind === 'word' && head === null) ||
    isWork(c)
  )
}

/** "৪০ লাখ বলে ধারণা", "১১টি বলে জানান": no balls of cricket are so many, or have a classifier. */
const isSaidOf = ({ pieces, next, read }: Candidate): boolean =>
  norm(pieces, next) === 'বলে' && (read.scale > 1 || read.tail !== '')

/** জেএন.১, ১২/৩, কোভিড-১৯, এফ-১৬, "পাবনা -৫", "ঢাকা - ৯ আসন"; the second number of a score. */
const isJoined = ({ pieces, number, next, from, head }: Candidate): boolean => {
  const [first, before] = [pieces[number], pieces[number - 1]]
  if (first?.glued && before) {
    if (before.kind === 'word' || /^[/:+#.]$/u.test(before.norm)) return true
    // A dash of three ends a part of the sentence: "পশ্চিমবঙ্গের—৩ হাজার ৭০০ কোটি".
    if (dashes.has(before.norm) && from === number)
      return hyphens.has(before.norm) ? before.glued || head === null : head === null
  }
  // "সুইডেন ২ : ১ রোমানিয়া".
  if (
    (before?.norm === ':' && pieces[number - 2]?.kind === 'digits') ||
    (pieces[next]?.norm === ':' && pieces[next + 1]?.kind === 'digits')
  )
    return true
  if (hyphens.has(before?.norm ?? '') && isPlaceNumber(pieces, number, head)) return true
  const [after, beyond] = [pieces[next], pieces[next + 1]]
  return (
    after?.glued === true &&
    beyond?.glued === true &&
    beyond.kind === 'digits' &&
    /^[/:.–-]$/u.test(after.norm)
  )
}

/** "গুলশান - ২ এলাকা". */
const isPlaceNumber = (pieces: readonly Piece[], number: number, head: HeadRead | null): boolean =>
  (head?.unit ?? null) === null && placeNames.has(norm(pieces, number - 2))

/** Most constituencies of one district. */
const mostSeats = 20
const seat = /^আসন(?:টি|ে|ের|টির|টিতে|কে|েও|েই)?$/u
const joints = new Set(['ও', 'এবং', ',', 'বা'])

/** "ঢাকা ১৩ আসনে", "ঢাকা - ৯ আসনে", "নারায়ণগঞ্জ পাঁচ আসন", "ঢাকা-৮ ও ৯ আসনে". */
const isConstituency = ({ pieces, number, next, read }: Candidate): boolean => {
  if (read.tail !== '' || read.value > mostSeats || !seat.test(seatWord(pieces, next))) return false
  let at = number - 1
  while (joints.has(norm(pieces, at)) && pieces[at - 1]?.kind === 'digits') at -= 2
  if (dashes.has(norm(pieces, at))) at--
  return pieces[at]?.kind === 'word' && placeNames.has(norm(pieces, at))
}

/** The word after a number, or after a town in brackets and সংসদীয়. */
const seatWord = (pieces: readonly Piece[], next: number): string => {
  let at = next
  if (norm(pieces, at) === '(') while (at < next + 8 && norm(pieces, at) !== ')') at++
  if (norm(pieces, at) === ')') at++
  return norm(pieces, norm(pieces, at) === parliamentary ? at + 1 : at)
}

/** The eleventh of January 2007 by its name. */
const oneEleven = 'একএগারো'

/** How many times greater the second number of "১৫-৩৩২১" must be to be no end of a range. */
const farApart = 20

/** "ঢাকা মেট্রো-গ ২৩-৪৫৬৭ গাড়িটি": a letter behind a hyphen begins the number of a vehicle. */
const isSeries = (pieces: readonly Piece[], number: number): boolean =>
  /^[ক-হ]$/u.test(norm(pieces, number - 1)) && hyphens.has(norm(pieces, number - 2))

/** "ঢাকা মেট্রো-ব ১৫-৩৩২১": numbers of a vehicle, a file or a telephone. */
const isLongNumber = ({ pieces, number, next, min, max, head, bound }: Candidate): boolean =>
  bound === 'range' &&
  (head === null || isSeries(pieces, number)) &&
  next === number + 3 &&
  dashes.has(norm(pieces, number + 1)) &&
  pieces[number + 1]?.glued === true &&
  ((max ?? 0) > farApart * (min ?? 0) ||
    norm(pieces, number) + norm(pieces, number + 2) === oneEleven)

/** "ধুম ৪ ছবিতে": the number of a film, a series or a model behind its name; "তাঁর ৪ ছবি" counts them. */
const isWork = ({ pieces, number, next, from, read }: Candidate): boolean => {
  const before = pieces[from - 1]
  if (read.tail !== '' || from !== number || next !== number + 1 || before?.kind !== 'word')
    return false
  if (!nounAnalyses(norm(pieces, next)).some(({ stem }) => works.has(stem))) return false
  return (
    placeNames.has(before.norm) ||
    (!verbForms.has(before.norm) &&
      !uninflected.has(before.norm) &&
      !/(?:র|ে|য়|কে|তে|ও|ই)$/u.test(before.norm))
  )
}

/** Lengths of time are dates' to find; with every ending: ৩৫০ দিনও. */
const timeUnit = /^(?:দিন|সপ্তাহ|মাস|বছর|দশক|শতক|শতাব্দী|যুগ)(?:ের|ে|র)?(?:ই|ও)?$/u

/** "তিন ভাগের এক ভাগ" counts neither three nor one. */
const isFraction = (pieces: readonly Piece[], from: number, next: number): boolean =>
  norm(pieces, from - 1) === 'ভাগের' ||
  (norm(pieces, next) === 'ভাগের' && norm(pieces, next + 2) === 'ভাগ')
