import type { Piece } from '../../shared/pieces.ts'
import { readNumber } from './numbers.ts'
import { links, raised } from './words.ts'
import { unitOf } from './units.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/**
 * "ভাড়া ৫০ থেকে ৬০ টাকায় উন্নীত", "বয়সসীমা ৩০ থেকে ৩২ করা হয়েছে": what it was and what it became are no ends of a range.
 *
 * @param at the word between both numbers.
 */
export const isRaised = (pieces: readonly Piece[], at: number): boolean => {
  if (!links.has(norm(pieces, at)) || norm(pieces, at) === 'বা') return false
  const second = readNumber(pieces, at + 1)
  if (!second) return false
  const unit = unitOf(norm(pieces, second.next)) === undefined ? 0 : 1
  const verb = norm(pieces, second.next + unit)
  return raised.has(verb) && (verb !== 'করে' || unit === 0)
}
