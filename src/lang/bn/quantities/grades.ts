import type { Piece } from '../../shared/pieces.ts'
import type { Candidate } from '../../shared/quantity-scan.ts'
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
