import { HALF, OTHER, unitKind } from './unit-kinds.ts'

/** First combining mark: no text of earlier letters alone is changed by NFC. */
const FIRST_MARK = 0x300

/** True for a text that is in NFC at first sight: letters before the first combining mark, dashes and quotation marks. */
const isPlainlyNormal = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= FIRST_MARK && (unit < 0x2010 || unit > 0x2027)) return false
  }
  return true
}

/** NFC and lower case: the form in which words are looked up. Stored offsets never refer to it. */
export const fold = (text: string): string =>
  (isPlainlyNormal(text) ? text : text.normalize('NFC')).toLowerCase()

const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD]/gu

const isInvisible = (unit: number): boolean =>
  unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff

/** True where white space is single blanks at most and nothing is invisible; false where that cannot be told at first sight. */
const isPlainlySpaced = (text: string): boolean => {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 || (unit === 0x20 && before === 0x20)) return false
    if (unit === 0xa0 || unit === 0xad || unit === 0x1680 || unit >= 0x3000) return false
    if (unit >= 0x2000 && unit <= 0x2060 && (unit < 0x2010 || unit > 0x2027)) return false
    before = unit
  }
  return true
}

/** A key for comparing whole texts: folded, without joiners and marks of direction, white space as one blank. */
export const textKey = (text: string): string => {
  const folded = fold(text)
  return isPlainlySpaced(folded)
    ? folded.trim()
    : folded.replace(invisible, '').replace(/\s+/gu, ' ').trim()
}

const notWord = /[^\p{L}\p{M}\p{N}]+/gu

/** A key that survives changes of punctuation and spacing. */
export const wordKey = (text: string): string => {
  const folded = fold(text)
  let key = ''
  let start = -1
  for (let at = 0; at <= folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const kind = at < folded.length ? unitKind(unit) : OTHER
    // Something invisible is no border, and beyond the first plane a letter is two units: the slow way.
    if (kind === HALF || (kind === OTHER && isInvisible(unit)))
      return folded.replace(invisible, '').replace(notWord, ' ').trim()
    if (kind !== OTHER) {
      if (start < 0) start = at
    } else if (start >= 0) {
      key += key === '' ? folded.slice(start, at) : ` ${folded.slice(start, at)}`
      start = -1
    }
  }
  return key
}
