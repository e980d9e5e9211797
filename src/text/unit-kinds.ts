/** What a UTF-16 unit is; half of a pair says nothing by itself. */
export const OTHER = 1
export const LETTER = 2
export const MARK = 3
export const DIGIT = 4
export const HALF = 5
/** A number that is no decimal digit: "½", "Ⅳ". */
export const NUMBER = 6

const kinds = new Uint8Array(0x10000)

const kindOf = (unit: number): number => {
  const text = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit < 0xe000) return HALF
  if (/\p{L}/u.test(text)) return LETTER
  if (/\p{M}/u.test(text)) return MARK
  if (/\p{Nd}/u.test(text)) return DIGIT
  return /\p{N}/u.test(text) ? NUMBER : OTHER
}

/** The kind of a UTF-16 unit, looked up by its properties once. */
export const unitKind = (unit: number): number => {
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const kind = kindOf(unit)
  kinds[unit] = kind
  return kind
}

/** True where a letter, mark or number stands; false outside the text and for half of a pair. */
export const isWordAt = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return false
  const kind = unitKind(text.charCodeAt(at))
  return kind !== OTHER && kind !== HALF
}

/** Zero-width joiner and non-joiner, which stand inside of words. */
const isJoiner = (unit: number): boolean => unit === 0x200c || unit === 0x200d

/**
 * Index after the run of letters, marks and joiners that begins at a place; the place itself where none does, or where
 * half of a pair stands behind it, of which its unit does not tell what it is.
 */
export const lettersEnd = (text: string, from: number): number => {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = unitKind(unit)
    if (kind === HALF) return from
    if (kind !== LETTER && kind !== MARK && !isJoiner(unit)) return at
  }
  return text.length
}

const word = /^[\p{L}\p{M}\p{N}]/u

/** True for a text with a letter, mark or number in it. */
export const hasWord = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    if (isWordAt(text, at)) return true
    if (unitKind(text.charCodeAt(at)) === HALF && word.test(text.slice(at, at + 2))) return true
  }
  return false
}
