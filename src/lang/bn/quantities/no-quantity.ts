import { unitKind } from '../../../core/units.ts'
import type { Piece } from '../../shared/pieces.ts'
import { isInDigitRow } from '../../shared/quantity-scan.ts'
import type { Candidate } from '../../shared/quantity-grammar.ts'
import { isGrade, isLikeness, isOfParent, isResult, isScored } from './grades.ts'
import { areTwoPolls, isDenomination, isPoint, isServerCode } from './no-count.ts'
import { unitOf } from './units.ts'
import { isPartOfName } from './numbered.ts'
import { uninflected } from '../words/uninflected.ts'
import { verbForms } from '../words/verb-forms.ts'
import { changed, dashes, pointers, reached, scales, telling, yearsOfHistory } from './words.ts'

const classifier = /^(?:টি|টা|টে|খানা|খানি|জন)/u
const knownTail =
  /^(?:(?:টি|টা|টে|খানা|খানি|জন).*|(?:ের|য়ের|র|এর|এ|ে|য়|কে|তে)(?:ও|ই)?|াধিক|খানেক|েক|ও|ই)?$/u
const ordinalTail = /^(?:ই|শে|লা|রা|ঠা|ম|য়|র্থ|ষ্ঠ|তম)/u

/** Numbers that count nothing. */
export const rejects = (c: Candidate): boolean => {
  const { read } = c
  if (c.bound === 'vague') return false
  if (!knownTail.test(read.tail) && unitOf(read.tail) === undefined) return true
  if (!read.spelled && ordinalTail.test(read.tail)) return true
  if (isSetScore(c) || isShortYear(c) || isHour(c) || isFour(c)) return true
  if (isGrade(c) || isResult(c) || isScored(c) || isOfParent(c) || isLikeness(c)) return true
  // "ধারণক্ষমতার তিন গুণ বন্দী": a multiple counts nobody.
  if (read.spelled && norm(c.pieces, read.next) === 'গুণ') return true
  if (isServerCode(c) || isDenomination(c) || areTwoPolls(c) || isPoint(c)) return true
  // "দশমিক ৪৬ শতাংশ" is less than one.
  if (norm(c.pieces, c.number - 1) === 'দশমিক') return true
  // "সাড়ে ৪টা" is an hour.
  if (read.tail.startsWith('টা') && !Number.isInteger(read.value)) return true
  return isPartOfName(c) || (read.spelled ? isMereWord(c) : isMereDigits(c))
}

/** "বেলা১১টা, টি স্পোর্টস", "ভোর ৫-৩০ মি.": hours of a programme whose words ran together. */
const isHour = ({ pieces, next, read, head, bound }: Candidate): boolean =>
  bound === 'range'
    ? norm(pieces, next) === 'মি'
    : read.tail === 'টা' &&
      !read.spelled &&
      head === null &&
      read.value <= 12 &&
      pieces[next]?.kind !== 'word'

/** "’৯৯-এর", "২৪–এর", "৭১ এবং ২৪", "৪৭ থেকে ৭১": a year by its last digits. */
const isShortYear = (c: Candidate): boolean => {
  const { pieces, number, next, read, bound } = c
  const digits = norm(pieces, number)
  if (read.spelled || digits.length !== 2) return false
  if (bound === 'range')
    return (
      read.tail === '' &&
      c.head === null &&
      yearsOfHistory.has(c.min ?? 0) &&
      yearsOfHistory.has(c.max ?? 0)
    )
  if (bound !== 'exact') return false
  const before = pieces[number - 1]
  // "বিজয়’৭১ মঞ্চ".
  if (/^['’]$/u.test(before?.norm ?? '') && before?.glued && pieces[number]?.glued)
    return pieces[number - 2]?.kind === 'word'
  if (/^['’‘]$/u.test(before?.norm ?? '') && pieces[number]?.glued && read.tail !== '')
    return !classifier.test(read.tail)
  if (!yearsOfHistory.has(read.value) || classifier.test(read.tail)) return false
  const following = norm(pieces, next)
  return (
    /^(?:আমাদের$|গণঅভ্যুত্থান|অভ্যুত্থান|গণ$)/u.test(following) ||
    /^-?এর/u.test(following) ||
    (dashes.has(following) && norm(pieces, next + 1).startsWith('এর')) ||
    (joints.has(following) &&
      pieces[next + 1]?.kind === 'digits' &&
      unitOf(norm(pieces, next + 2)) === undefined) ||
    (joints.has(norm(pieces, number - 1)) &&
      pieces[number - 2]?.kind === 'digits' &&
      unitOf(following) === undefined)
  )
}

const joints = new Set(['এবং', 'ও', 'আর'])

/** "৬-২, ৩-৬, ৬-১": pairs of small numbers in a row are the sets of a match. */
const isSetScore = ({ pieces, from, next, min, max, bound }: Candidate): boolean => {
  if (bound !== 'range' || (min ?? 0) > 30 || (max ?? 0) > 30 || next !== from + 3) return false
  const pair = (at: number): boolean =>
    pieces[at]?.kind === 'digits' &&
    dashes.has(norm(pieces, at + 1)) &&
    pieces[at + 2]?.kind === 'digits'
  return (
    (norm(pieces, next) === ',' && pair(next + 1)) ||
    (norm(pieces, from - 1) === ',' && pair(from - 4))
  )
}

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** True when the number is all that the text says. */
const alone = ({ pieces, from, next }: Candidate): boolean => from === 0 && next === pieces.length

/** Single words that are more often something else than a number. */
const ambiguous = new Set(['নয়', 'বার', 'ন', 'ছ', 'দু', 'তের', 'শত'].map((w) => w.normalize('NFC')))

/** "দুই ধারাই এসে মেলে": both of them. */
const isBoth = (last: string): boolean => /(?:া|ি|ী|ে|ো|[ক-হ])ই$/u.test(last)

/** "জাতীয় চার নেতা", "চার নেতার মাজার": the four of 1975. */
const isFour = ({ pieces, number, next, read }: Candidate): boolean =>
  read.spelled &&
  read.value === 4 &&
  /^নেতা/u.test(norm(pieces, next)) &&
  (norm(pieces, number - 1) === national ||
    /^(?:মাজার|সমাধি|হত্যা|স্মৃতি)/u.test(norm(pieces, next + 1)))
const national = 'জাতীয়'.normalize('NFC')

/** "দুই নেতা": the two just named. */
const pairs = /^(?:নেতা|নেত্রী|মন্ত্রী|দল|পক্ষ|বিভাগ|রাজ্য|প্রদেশ|অঞ্চল|বিষয়|খাত)/u

const tolls = new Set(['নিহত', 'আহত', 'নিখোঁজ'])

/** "একজন নিহত ও দুজন আহত" counts one; "একজন আহত শ্রমিক" speaks of somebody. */
const isToll = ({ read, pieces }: Candidate): boolean =>
  read.tail === 'জন' &&
  tolls.has(norm(pieces, read.next)) &&
  unitOf(norm(pieces, read.next + 1)) === undefined

/** একটি, এক and কোনো এক are articles; দুই দেশ names the parties and counts nothing. */
const isMereWord = (c: Candidate): boolean => {
  // "শূন্য স্থান", "শূন্য পদ" are empty; a measure may be none.
  if (c.read.value === 0 && (c.head === null || unitKind(c.head.unit) === 'count')) return true
  const { read, bound, pieces, number } = c
  // A noun without a concept counts right after its number, or after what describes it.
  const apart = c.head?.unit === null && c.head.from !== read.next
  const head = apart && (read.tail !== '' || read.scale > 1) ? null : c.head
  if (alone(c)) return read.value === 1 && read.tail !== ''
  const measured = head !== null && unitKind(head.unit) !== 'count'
  // "রঙের ছটা" glows, "নটা" may be a dancer.
  if (head === null && /^[নছ]টা$/u.test(norm(pieces, number))) return true
  const single = read.next === number + 1
  if (single && read.tail === '' && ambiguous.has(norm(pieces, number)))
    return !(head && head.from === read.next && (measured || norm(pieces, head.from) === 'জন'))
  // "উনিশ-বিশ", "ছয়-নয়" are said of small differences and of cheating.
  if (bound === 'range' && head === null && read.tail === '' && read.scale === 1)
    return dashes.has(norm(pieces, number + 1))
  if (bound !== 'exact') return false
  // "সেনাদের দুই ভাগে পাঠান": parts, and no percents.
  if (read.value <= 10 && head?.from === read.next && norm(pieces, read.next) === 'ভাগে')
    return true
  if (read.bare) return !(measured && head?.from === read.next)
  if (read.value === 1) return !(measured && read.tail === '') && !isToll(c)
  if (read.tail === '' && read.value <= 10 && pointers.has(norm(pieces, number - 1)) && !measured)
    return true
  if (read.value === 2 && read.tail === '')
    return (
      head === null ||
      head.unit === 'country' ||
      pairs.test(norm(pieces, head.from)) ||
      isBoth(norm(pieces, head.next - 1))
    )
  return (
    Math.abs(read.value) < 1000 && head === null && read.scale === 1 && !classifier.test(read.tail)
  )
}

/** "এসএসসি ২০২৫ পরীক্ষার্থী": four digits without any classifier, multiplier or unit that measures are a year of our days. */
const isRecentYear = ({ pieces, number, read, head, bound }: Candidate): boolean =>
  bound === 'exact' &&
  read.tail === '' &&
  read.next === number + 1 &&
  norm(pieces, number).length === 4 &&
  read.value >= 1990 &&
  read.value <= 2035 &&
  (head === null || (unitKind(head.unit) === 'count' && head.unit !== 'vote'))

/** Without a noun after it a plain number is more often that of a thing, of a list or of a play than a count. */
const notNoun = new RegExp('^(?:এর|হওয়া|হয়ে|পেরিয়ে|পেরোল|ছুঁয়ে|ছুঁল|অলআউট|অল$)'.normalize('NFC'), 'u')

const beginsNoun = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' &&
  !verbForms.has(piece.norm) &&
  !uninflected.has(piece.norm) &&
  !notNoun.test(piece.norm)

/** "নিহত ২১", "নিহত বেড়ে ২১", "মৃতের সংখ্যা বেড়ে দাঁড়াল ২১". */
const isTold = ({ pieces, number: at }: Candidate): boolean => {
  const number = reached.has(norm(pieces, at - 1)) ? at - 1 : at
  if (!changed.has(norm(pieces, number - 1))) return telling.has(norm(pieces, number - 1))
  // "সংখ্যা ১১৪ থেকে বেড়ে ১২৫".
  const since = norm(pieces, number - 2) === 'থেকে'
  return telling.has(norm(pieces, since ? number - 4 : number - 2))
}

/** Numbers of works, operations and products are small. */
const mostSerial = 20

/** "শীর্ষ ১০ খেলাপি": some of many. */
const choosing = /^(?:শীর্ষ|সেরা|শেষ|প্রথম|বাকি|অন্য|আরও|বছর|মাস|সপ্তাহ)$/u

/** "অপারেশন প্রভাত ২ ঘোষণা": right behind a bare noun a small number that counts nothing known belongs to its name. */
const isSerial = (c: Candidate): boolean => {
  const before = c.pieces[c.number - 1]
  return (
    c.from === c.number &&
    c.read.value <= mostSerial &&
    before?.kind === 'word' &&
    !isTold(c) &&
    !choosing.test(before.norm) &&
    !verbForms.has(before.norm) &&
    !uninflected.has(before.norm) &&
    !/(?:র|ে|য়|কে|তে|ও|ই|ন)$/u.test(before.norm)
  )
}

const isMereDigits = (c: Candidate): boolean => {
  const { pieces, number, next, read, head, bound } = c
  const digits = norm(pieces, number)
  const plain = head === null && read.tail === '' && bound === 'exact' && read.next === number + 1
  if (/^[0০][0-9০-৯]/u.test(digits) || isInDigitRow(c)) return true
  if (isRecentYear(c) && norm(pieces, head?.from ?? next) !== 'জন') return true
  // "৭১-এর যুদ্ধ": a year by its last digits.
  const inCase = read.tail !== '' && !classifier.test(read.tail) && unitOf(read.tail) === undefined
  // "৯৯৯-এ পুলিশকে", "ট্রাইব্যুনাল ১-এর বিচারক": a bare number in a case is the name of something.
  if (inCase && bound === 'exact' && read.next - number <= 3 && read.scale === 1 && !isTold(c))
    return true
  if (!plain || alone(c)) return false
  // "৯৬ তে যারা": a year by its last digits, its ending written apart.
  if (digits.length === 2 && /^(?:তে|এ|এর)$/u.test(norm(pieces, next)) && !isTold(c)) return true
  if (c.from === number && !isTold(c) && !beginsNoun(pieces[next])) return true
  // "চার্জিং ৩.০ প্রযুক্তি": what is neither measured nor told has a version.
  if (digits.includes('.') && !isTold(c) && !scales.has(norm(pieces, next))) return true
  if (digits.length >= 9 && !digits.includes(',')) return true
  if (isSerial(c)) return true
  const [before, after] = [norm(pieces, number - 1), norm(pieces, next)]
  // "(৩৫)" after a name is an age, "১." before a line its number.
  if (before === '(' && after === ')') return true
  if (number === 0 && /^[.)।]$/u.test(after)) return true
  return digits.length === 4 && read.value >= 1500 && read.value <= 2100
}
