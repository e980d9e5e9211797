import type { Span } from '../../core/span.ts'
import { nextVisible } from '../../text/beginning.ts'
import { onceAStretch } from '../../text/once-a-stretch.ts'
import { lettersEnd } from '../../text/unit-kinds.ts'

/** A number in digits, a word, or one other character, as number grammars read them. */
export interface Piece extends Span {
  readonly kind: 'digits' | 'word' | 'sign'
  /** NFC, lower case, without joiners. */
  readonly norm: string
  /** Begins with a capital letter, or as iPhone and eBay do. */
  readonly capital: boolean
  /** True when nothing stands between this piece and the one before. */
  readonly glued: boolean
}

// Digits of either script with grouping commas and a decimal point; a comma before one digit is a list.
const pattern =
  /[0-9০-৯]+(?:,[0-9০-৯]{2,3})*(?:\.[0-9০-৯]+)?|[\p{L}\p{M}\u200C\u200D]+|[^\s\u200B\uFEFF]/uy
const digits = /^[0-9০-৯]/u
const word = /^[\p{L}\p{M}]/u
const upper = /^\p{Ll}?\p{Lu}/u
const joiners = /[\u200C\u200D]/gu

const formOf = onceAStretch((raw): Pick<Piece, 'kind' | 'norm' | 'capital'> => ({
  kind: digits.test(raw) ? 'digits' : word.test(raw) ? 'word' : 'sign',
  norm: raw.toLowerCase().replace(joiners, ''),
  capital: upper.test(raw),
}))

/** Pieces of a text that is in NFC, in order; offsets in UTF-16 units of that text. Linear. */
export const piecesOf = (text: string): readonly Piece[] => {
  const found: Piece[] = []
  let last = -1
  for (let at = nextVisible(text, 0); at < text.length; at = nextVisible(text, at)) {
    const start = at
    const end = pieceEnd(text, at)
    if (end === start) {
      // A blank without width is no piece.
      at++
      continue
    }
    const { kind, norm, capital } = formOf(text, start, end)
    found.push({ start, end, kind, norm, capital, glued: start === last })
    last = end
    at = end
  }
  return found
}

/** Index after the piece that begins at a place; most are words, which need no pattern. */
const pieceEnd = (text: string, at: number): number => {
  const end = lettersEnd(text, at)
  if (end > at) return end
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
