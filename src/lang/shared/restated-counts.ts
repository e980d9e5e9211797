import type { Piece } from './pieces.ts'
import type { HeadRead, NumberRead, QuantityGrammar } from './quantity-grammar.ts'

type Grammar = Pick<QuantityGrammar, 'number' | 'head' | 'sign'>

/** Most pieces inside a bracket that says a number again. */
const inside = 8
/** Most pieces of the number before a bracket. */
const outside = 6

/**
 * "200 million (20 crore) yen", "২৫১ কোটি ৪০ লাখ (২ দশমিক ৫১ বিলিয়ন) ডলার": between a number and its noun a bracket may say
 * the number again; the noun behind it is that of both.
 *
 * @param next the piece behind the number.
 */
export const headOverBracket = (
  pieces: readonly Piece[],
  next: number,
  read: NumberRead,
  grammar: Grammar,
): HeadRead | null => {
  const at = normAt(pieces, next)
  // "118(1)" is a part of a law.
  if (at === '(' && pieces[next]?.glued === true) return null
  const behind = at === '(' ? behindBracket(pieces, next, grammar) : at === ')' ? next + 1 : null
  if (behind === null || (at === ')' && !isRestating(pieces, next, read, grammar))) return null
  const head = grammar.head(pieces, behind, read)
  return head?.from === behind ? head : null
}

const normAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** The piece behind a bracket that opens with a number; null where it does not, or never ends. */
const behindBracket = (
  pieces: readonly Piece[],
  open: number,
  { number, sign }: Grammar,
): number | null => {
  const first = [open + 1, open + 2, open + 3].some(
    (at) => number(pieces, at) && (at === open + 1 || sign(pieces, at)?.from === open + 1),
  )
  if (!first) return null
  for (let at = open + 2; at <= open + 1 + inside; at++)
    if (normAt(pieces, at) === ')') return at + 1
  return null
}

/** True for the number of a bracket right behind a number of the same value. */
const isRestating = (
  pieces: readonly Piece[],
  close: number,
  { value }: NumberRead,
  { number }: Grammar,
): boolean => {
  const open = pieces.findLastIndex((p, i) => i < close && i >= close - inside && p.norm === '(')
  for (let at = open - 1; at >= Math.max(0, open - outside); at--) {
    const before = number(pieces, at)
    if (before?.next === open && before.value === value) return true
  }
  return false
}
