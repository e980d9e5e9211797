import type { Piece } from '../../shared/pieces.ts'
import type { Candidate } from '../../shared/quantity-grammar.ts'
import { ageBounds, agedAfter, agedPeople, parents, statedOf } from './words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** "who is 70.", "at the age of 89", "both 31,", "people under 30". */
export const isAge = ({ pieces, from, next, head, read, number }: Candidate): boolean => {
  if (read.tail !== '' || read.value > 120) return false
  const before = norm(pieces, from - 1)
  const named = before === ',' && pieces[from - 2]?.kind === 'word'
  // "Nurjahan Begum, 65 of Hossainpur village"; "In New York, 65 of them" counts.
  if (
    from === number &&
    before === ',' &&
    isFullName(pieces, from - 2) &&
    (agedAfter.has(norm(pieces, next)) || /^[.;)]?$/u.test(norm(pieces, next)))
  )
    return true
  if (from < number && ageBounds.has(norm(pieces, from))) {
    // "the man, around 60, was walking", "people under 30".
    if ((named && norm(pieces, next) === ',') || agedPeople.has(before)) return true
  }
  // "a father of five killed on Sunday".
  if (before === 'of' && parents.has(norm(pieces, from - 2))) return true
  // "at 35, she was killed".
  if (
    before === 'at' &&
    from === number &&
    norm(pieces, next) === ',' &&
    /^(?:he|she|they|who)$/u.test(norm(pieces, next + 1))
  )
    return true
  // "as young as 14".
  if (before === 'as' && /^(?:young|old)$/u.test(norm(pieces, from - 2))) return true
  if (head !== null || from < number) return false
  // "raising the age from 18 to 21".
  if (/^(?:from|to)$/u.test(before) && isOfAge(pieces, from - 1)) return true
  if (before === 'of' && norm(pieces, from - 2) === 'age') return true
  // "Timmons, now 16, was armed", "she is 80 this year".
  if (before === 'now' && /^[,.;)]$/u.test(norm(pieces, next))) return true
  const stays =
    pieces[next]?.kind === 'word' && !/^(?:this|next|today|now|on)$/u.test(norm(pieces, next))
  return statedOf.has(before) && !stays
}

/** Pieces before a change of age in which the word stands. */
const ageReach = 8

const isOfAge = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(Math.max(0, at - ageReach), at)
    .reduce((found, { norm: word }) => !/^[.!?;]$/u.test(word) && (found || word === 'age'), false)

/** A person's name of two words or more that no preposition makes a place. */
const isFullName = (pieces: readonly Piece[], last: number): boolean =>
  pieces[last]?.capital === true &&
  pieces[last - 1]?.capital === true &&
  !/^(?:in|at|from|of|for|near|to)$/u.test(norm(pieces, last - 2))
