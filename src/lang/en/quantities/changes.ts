import type { Piece } from '../../shared/pieces.ts'
import type { HeadRead } from '../../shared/quantity-grammar.ts'
import { readNumber } from './numbers.ts'
import { moneySigns } from './unit-words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** How many times the second number of "fell by 97,000 to 684,000" is the first, where they are no ends of a range. */
const farApart = 3

/** True where the "to" behind a number leads from what was to what is, and not to the end of a range. */
export const isChange = (pieces: readonly Piece[], from: number, to: number): boolean => {
  const lead = moneySigns[norm(pieces, from - 1)] === undefined ? from - 1 : from - 2
  if (norm(pieces, lead) === 'from' && isChanged(pieces, lead)) return true
  if (norm(pieces, from - 1) !== 'by' && norm(pieces, from - 2) !== 'by') return false
  const [first, second] = [readNumber(pieces, from), readNumber(pieces, to + 1)]
  return first !== null && second !== null && second.value > farApart * first.value
}

/** Pieces before "from" among which what changed is told. */
const verbReach = 10
const changing =
  /^(?:(?:rais|increas|reduc|ris|declin|decreas|hik|doubl|tripl|halv)(?:e|es|ed|ing|en)|rose|(?:lower|lift|jump|climb|slash|trimm?|expand|extend|surg|soar|plung|slump|shrank|shrink)(?:e?s|e?d|ing)?|(?:cut|bump)(?:s|ted|ting|ped|ping)?|f[ae]ll(?:s|en|ing)?|dropp?(?:s|ed|ing)?|grew|gr?own?(?:s|ing)?|up|down|changed?|changing)$/u

/** "raising the age from 18 to 21", "went up from 50 to 60 taka". */
const isChanged = (pieces: readonly Piece[], from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - verbReach); at--) {
    if (/^[.!?;:]$/u.test(norm(pieces, at))) return false
    if (changing.test(norm(pieces, at))) return true
  }
  return false
}

/** Most pieces of a number. */
const longest = 4

/** "from 50 to 60 taka": the noun behind what it became is that of what it was. */
export const headOfChange = (
  pieces: readonly Piece[],
  to: number,
  headAt: (pieces: readonly Piece[], at: number) => HeadRead | null,
): HeadRead | null => {
  if (norm(pieces, to) !== 'to') return null
  for (let from = to - 1; from >= Math.max(1, to - longest); from--) {
    if (norm(pieces, from - 1) !== 'from') continue
    const second = isChange(pieces, from, to) ? readNumber(pieces, to + 1) : null
    const head = second && headAt(pieces, second.next)
    return head?.from === second?.next && head ? { ...head, shared: true } : null
  }
  return null
}
