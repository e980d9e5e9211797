import { HALF, OTHER, unitKind } from './unit-kinds.ts'

/** First combining mark: no text of earlier letters alone is changed by NFC. */
const FIRST_MARK = 0x300
const BENGALI = 0x980

/** What a unit of the block of Bengali may do to a text: nothing, something, or something behind another. */
const [INERT, CHANGED, ORDERED, JOINED] = [0, 1, 2, 3]
const ofBengali = new Uint8Array(0x80).fill(INERT)
// ড় ঢ় য় of one letter come apart.
for (const unit of [0x9dc, 0x9dd, 0x9df]) ofBengali[unit - BENGALI] = CHANGED
// Nukta, hasanta and the sandhi mark have an order among themselves.
for (const unit of [0x9bc, 0x9cd, 0x9fe]) ofBengali[unit - BENGALI] = ORDERED
// What joins an ে before it: ো, ৌ.
for (const unit of [0x9be, 0x9d7]) ofBengali[unit - BENGALI] = JOINED
const E_SIGN = 0x9c7

const [UNKNOWN, NORMAL, WITH_CAPITALS] = [0, 1, 2]

/** Whether a text is in NFC at first sight, and may have capitals: Bengali, letters before the first combining mark, dashes and quotation marks. */
const sightOf = (text: string): number => {
  let sight = NORMAL
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < FIRST_MARK) {
      if (unit > 0x40 && (unit < 0x5b || unit > 0xbf)) sight = WITH_CAPITALS
    } else if (unit >= BENGALI && unit < BENGALI + 0x80) {
      const kind = ofBengali[unit - BENGALI] ?? CHANGED
      if (kind === CHANGED || (kind === JOINED && before === E_SIGN)) return UNKNOWN
      if (kind === ORDERED && (ofBengali[before - BENGALI] ?? INERT) === ORDERED) return UNKNOWN
    } else if ((unit < 0x200b || unit > 0x2027) && unit !== 0x964 && unit !== 0x965) return UNKNOWN
    before = unit
  }
  return sight
}

/** A text in NFC; most are, which is told faster than they are normalised. */
export const nfc = (text: string): string =>
  sightOf(text) === UNKNOWN ? text.normalize('NFC') : text

/** NFC and lower case: the form in which words are looked up. Stored offsets never refer to it. */
export const fold = (text: string): string => {
  const sight = sightOf(text)
  if (sight === NORMAL) return text
  return (sight === UNKNOWN ? text.normalize('NFC') : text).toLowerCase()
}

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
