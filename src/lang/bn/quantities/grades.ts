import type { Piece } from '../../shared/pieces.ts'
import type { Candidate } from '../../shared/quantity-grammar.ts'
import { plainWord } from './number-forms.ts'
import { dashes } from './words.ts'

const nfc = (source: string): RegExp => new RegExp(source.normalize('NFC'), 'u')
const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

const grade = nfc('^(?:জিপিএ|সিজিপিএ|আইইএলটিএস|টোয়েফল|জিআরই|জিম্যাট|ডুয়োলিঙ্গো)(?:ে|তে|র|ের|টি)?$')
/** The best grade there is. */
const bestGrade = 5
/** Pieces between the name of a grade and the number that somebody has of it: "সিজিপিএ ৪-এর মধ্যে ৩ দশমিক ৯৮". */
const reach = 7

/** "জিপিএ ন্যূনতম ৪ দশমিক ৫", "৪.৫০ জিপিএ", "আইইএলটিএসে ৭.৫": a grade counts nothing. */
export const isGrade = ({ pieces, from, next, read, head }: Candidate): boolean => {
  if (head !== null || read.tail.startsWith('জন')) return false
  const before = norm(pieces, from - 1)
  if (grade.test(before)) return true
  if (grade.test(norm(pieces, next)) && read.value <= bestGrade) return true
  return (
    before === 'মধ্যে' &&
    pieces.slice(Math.max(0, from - reach), from - 1).some((piece) => grade.test(piece.norm))
  )
}

/** What is scored: "৪৪ রানেই ৪ উইকেট", "১ চার ও ১ ছক্কায়". */
const scored = nfc('^(?:রান|উইকেট|ছক্কা|বাউন্ডারি|গোল|ওভার|পেনাল্টি)(?:ে|ের|য়|র|টি)?(?:ই|ও)?$')
const six = nfc('^ছক্কা')

/** True for a number of runs, wickets, goals or blows; "চার" behind it is one of those where a six follows. */
export const isScored = ({ pieces, next, read }: Candidate): boolean => {
  if (read.scale > 1) return false
  if (scored.test(norm(pieces, next)))
    return !six.test(norm(pieces, next)) || read.value <= mostGoals
  return norm(pieces, next) === 'চার' && six.test(norm(pieces, next + 3))
}

const parent = nfc('^(?:জনক|জননী|বাবা|মা|পিতা|মাতা)(?:র|য়)?$')
const issue = nfc('^(?:সন্তান|ছেলে|মেয়ে|কন্যা|পুত্র)(?:ের|র)?$')
/** Pieces between a number of children and whose they are: "২ মেয়ে এবং ৪ ছেলে সন্তানের জনক". */
const parentReach = 7

/** "দুই মেয়ে ও এক ছেলের জনক" tells who somebody is. */
export const isOfParent = ({ pieces, next, read }: Candidate): boolean => {
  if (read.value > mostGoals || !issue.test(norm(pieces, next))) return false
  for (let at = next + 1; at < next + parentReach; at++) {
    const word = norm(pieces, at)
    if (parent.test(word)) return issue.test(norm(pieces, at - 1))
    if (!/^(?:ও|এবং|আর|,)$/u.test(word) && !issue.test(word) && !isSmall(pieces[at])) return false
  }
  return false
}

const isSmall = (piece: Piece | undefined): boolean =>
  piece?.kind === 'digits' || plainWord(piece?.norm ?? '') !== null

/** "একজন প্রোগ্রামারের মতো", "‘আর্টিকেল’ ৩৭০-এর মতো সিনেমা": like something, and not about so many. */
export const isLikeness = ({ bound, read, head }: Candidate): boolean =>
  bound === 'about' &&
  ((read.value === 1 && read.scale === 1) ||
    (head === null && read.scale === 1 && !read.spelled && /^-?এর$/u.test(read.tail)))

/** Most goals of one side, and most games of a set. */
const mostGoals = 20

/** "রিয়াল মাদ্রিদ ২–৩ বায়ার্ন মিউনিখ": two small numbers between two words, of which neither is counted, are a result. */
export const isResult = ({
  pieces,
  from,
  number,
  next,
  read,
  head,
  min,
  max,
  bound,
}: Candidate): boolean =>
  bound === 'range' &&
  head === null &&
  from === number &&
  next === number + 3 &&
  !read.spelled &&
  read.tail === '' &&
  dashes.has(norm(pieces, number + 1)) &&
  (min ?? 0) <= mostGoals &&
  (max ?? 0) <= mostGoals &&
  pieces[number - 1]?.kind === 'word'
