import type { Piece } from '../../shared/pieces.ts'
import type { Candidate } from '../../shared/quantity-grammar.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''
const isNumber = (piece: Piece | undefined): boolean => piece?.kind === 'digits'

const grade = /^(?:gpa|cgpa|ielts|toefl|gre|gmat|sat|duolingo)$/u
/** Pieces between the name of a grade and its number: "a GPA of at least 3.5". */
const reach = 4
/** No side has more wickets. */
const wickets = 10

/** "a GPA of 3.8", "92 out of 100", "254 for 4", "310 all out": grades and innings count nothing. */
export const isGrade = ({ pieces, from, number, next, read, head, signed }: Candidate): boolean => {
  if (head !== null || signed || read.scale > 1) return false
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (grade.test(norm(pieces, at))) return true
    if (!/^(?:of|is|was|score|scores|scored|a|an|in|band|:|-)$/u.test(norm(pieces, at))) break
  }
  if (grade.test(norm(pieces, next))) return true
  // "a 12- to 14-hour journey"; "he scored 13 for the Bulldogs".
  if (norm(pieces, next) === '-' && pieces[next]?.glued && norm(pieces, next + 1) === 'to')
    return true
  if (/^(?:scored|scoring)$/u.test(norm(pieces, from - 1))) return true
  const after = `${norm(pieces, next)} ${norm(pieces, next + 1)}`
  const before = `${norm(pieces, number - 2)} ${norm(pieces, number - 1)}`
  if (after === 'out of' && isNumber(pieces[next + 2])) return !isCounted(pieces, next + 3)
  if (before === 'out of' && isNumber(pieces[number - 3])) return true
  if (after === 'all out' || after === 'not out') return true
  return isInnings(pieces, number, next)
}

/** "nine out of 10 voters" counts voters. */
const isCounted = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === 'word' && /(?:s|people|men|women|children)$/u.test(norm(pieces, at))

/** One of the two numbers of "254 for 4", "5 for 32": of them one tells wickets. */
const isInnings = (pieces: readonly Piece[], number: number, next: number): boolean => {
  const [first, second] =
    norm(pieces, next) === 'for' && isNumber(pieces[next + 1])
      ? [number, next + 1]
      : norm(pieces, number - 1) === 'for' && isNumber(pieces[number - 2])
        ? [number - 2, number]
        : [-1, -1]
  if (first < 0 || isCounted(pieces, second + 1)) return false
  return Math.min(Number(norm(pieces, first)), Number(norm(pieces, second))) <= wickets
}
