/** What a UTF-16 unit is; half of a pair says nothing by itself. */
export const OTHER = 1
export const LETTER = 2
export const MARK = 3
export const DIGIT = 4
export const HALF = 5

const kinds = new Uint8Array(0x10000)

const kindOf = (unit: number): number => {
  const text = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit < 0xe000) return HALF
  if (/\p{L}/u.test(text)) return LETTER
  if (/\p{M}/u.test(text)) return MARK
  return /\p{Nd}/u.test(text) ? DIGIT : OTHER
}

/** The kind of a UTF-16 unit, looked up by its properties once: `OTHER`, `LETTER`, `MARK`, `DIGIT` (Nd) or `HALF`. */
export const unitKind = (unit: number): number => {
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const kind = kindOf(unit)
  kinds[unit] = kind
  return kind
}
