import type { Piece } from '../../shared/pieces.ts'
import { small, tens } from './number-words.ts'
import { dashes } from './words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** How far the word that shows a vote stands before its numbers, in pieces. */
const reach = 9
const voting =
  /^(?:pass(?:ed|es)?|approv(?:ed|es)|adopt(?:ed|s)|vot(?:ed?|es|ing)|reject(?:ed|s)|confirm(?:ed|s)|ratif(?:ied|ies)|ruled|acquitted|convicted|endorsed)$/u
/** Words of matches: "won the vote 3-2" is still a vote, "won 3-2" none. */
const playing =
  /^(?:won|win|wins|beat|lost|lose|score|scored|goal|goals|match|game|set|half|lead)$/u
/** What a chamber decides upon. */
const moved = /^(?:motion|bill|resolution|amendment|measure|proposal)$/u
/** No chamber has more members. */
const mostVotes = 3000

const isCount = (piece: Piece | undefined): boolean =>
  piece?.kind === 'digits' && /^[0-9]{1,4}$/u.test(piece.norm) && Number(piece.norm) <= mostVotes

/** First of the two numbers of "passed 134-9", "by a vote of 221 to 203", "in a 98-2 vote"; null where they tell no vote. */
const pairAt = (pieces: readonly Piece[], first: number): boolean => {
  const between = pieces[first + 1]
  const dashed = dashes.has(between?.norm ?? '') && between?.glued === true
  if (!isCount(pieces[first]) || !isCount(pieces[first + 2])) return false
  if (!dashed && between?.norm !== 'to') return false
  if (pieces[first + 3]?.norm === '-' && pieces[first + 4]?.kind === 'digits') return false
  if (/^(?:vote|votes)$/u.test(norm(pieces, first + 3))) return true
  for (let at = first - 1, left = reach; at >= 0 && left > 0; at--, left--) {
    const word = norm(pieces, at)
    if (/^[.!?;]$/u.test(word) || playing.test(word)) return false
    if (word === 'of' && /^(?:vote|margin)$/u.test(norm(pieces, at - 1)) && at === first - 1)
      return true
    if ((dashed || at === first - 1) && voting.test(word)) return true
    // "The motion was defeated 310 to 220."
    if (moved.test(word)) return /ed$/u.test(norm(pieces, first - 1))
  }
  return false
}

/** Pieces between the votes of one side and the number of another. */
const sideReach = 10

/** "134 votes to nine", "134 votes in favour, nine against": the number of the other side. */
const isOtherSide = (pieces: readonly Piece[], number: number): boolean => {
  const piece = pieces[number]
  if (!isCount(piece) && !(piece?.kind === 'word' && isNumberWord(piece.norm))) return false
  if (
    norm(pieces, number - 1) === 'to' &&
    /^votes?$/u.test(norm(pieces, number - 2)) &&
    pieces[number + 1]?.kind !== 'word'
  )
    return true
  if (!/^(?:against|opposed|abstaining|abstained)$/u.test(norm(pieces, number + 1))) return false
  for (let at = number - 1; at >= Math.max(0, number - sideReach); at--) {
    if (/^[.!?]$/u.test(norm(pieces, at))) return false
    if (/^vot(?:es?|ed|ing)$/u.test(norm(pieces, at))) return true
  }
  return false
}

const isNumberWord = (word: string): boolean => small.has(word) || tens.has(word)

/** True for one of the two numbers of a vote. */
export const isVote = (pieces: readonly Piece[], number: number): boolean =>
  pairAt(pieces, number) || pairAt(pieces, number - 2) || isOtherSide(pieces, number)
