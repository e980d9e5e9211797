import type { Span } from '../../core/span.ts'
import { fold } from '../../text/normalise.ts'
import { isSpace } from './flow.ts'
import { DIGIT, HALF, LETTER, MARK, NUMBER, OTHER, unitKind } from '../../text/unit-kinds.ts'

/** A sentence as far as marks show it, and its key. */
export interface Unit extends Span {
  /** Letters and digits alone: survives punctuation, spacing, joiners, nukta and the digits' script. */
  readonly key: string
  /** True when it holds a quotation mark or stands between two. */
  readonly quoted: boolean
  /** True when it holds whole quotations and words of its own around them: who says it, as a rule. */
  readonly around: boolean
}

const NOT_KEY = /[^\p{L}\p{M}\p{Nd}]+/gu
const DIGITS = /[\u0966-\u096F\u09E6-\u09EF\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/gu
const WORD_BEFORE = /[\p{L}\p{M}]*$/u
const QUOTE = /["“”„«»‘]/u
/** Words before a full stop that are abbreviations: initials, titles, "ড.", "মো.", "Dr.", "No.". */
const ABBREVIATION = /^(?:.|\p{Lu}\p{L}{0,2}|[\p{Script=Bengali}]{1,3}|vs|etc)$/u

/** Letters and digits of a text, digits in ASCII. */
export const unitKey = (text: string): string => {
  const folded = fold(text)
  let key = ''
  let from = 0
  let foreign = false
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const kind = unitKind(unit)
    // Beyond the first plane a letter is two units: the slow way.
    if (kind === HALF) return folded.replace(NOT_KEY, '').replace(DIGITS, asciiDigit)
    if (kind === OTHER || kind === NUMBER) {
      if (at > from) key += folded.slice(from, at)
      from = at + 1
    } else if (kind === DIGIT && unit > 0x7f) foreign = true
  }
  key = from === 0 ? folded : key + folded.slice(from)
  return foreign ? key.replace(DIGITS, asciiDigit) : key
}

const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0)
  const zero = [0x0966, 0x09e6, 0x0660, 0x06f0, 0xff10].find((z) => code >= z && code < z + 10)
  return String(code - (zero ?? code))
}

/** Cuts a line at the ends of sentences; each unit has a letter or digit, all together are the line. */
export const unitsOf = (text: string): readonly Unit[] => {
  const units: Unit[] = []
  let start = 0
  let open = false
  for (const end of endsIn(text)) {
    const stretch = text.slice(start, end)
    const key = unitKey(stretch)
    const last = units.at(-1)
    if (key === '' && !last && end < text.length) continue
    if (key === '' && last) units[units.length - 1] = { ...last, end }
    else {
      const marked = QUOTE.test(stretch)
      const after: boolean = marked ? staysOpen(stretch, open) : open
      const around = marked && !open && !after && hasWordsAround(stretch)
      units.push({ start, end, key, quoted: open || marked, around })
      open = after
    }
    start = end
  }
  return units
}

const QUOTATION = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’/gu
/** Letters and digits outside quotations that make more than a stray word. */
const WORDS_AROUND = 8

const hasWordsAround = (text: string): boolean =>
  unitKey(text.replace(QUOTATION, '')).length >= WORDS_AROUND

/** Where the sentences of a line end, behind the white space that follows them; the last is the end of the line. */
export const endsIn = (text: string): readonly number[] => {
  const ends: number[] = []
  for (let at = 0; at < text.length;) {
    if (!isMark(text.charCodeAt(at))) {
      at++
      continue
    }
    const mark = at
    at = endOfMarks(text, mark)
    let next = at
    while (next < text.length && isSpace(text.charCodeAt(next))) next++
    if (at < text.length && isEnd(text, mark, { end: at, next })) ends.push(next)
  }
  if (text.length > (ends.at(-1) ?? 0)) ends.push(text.length)
  return ends
}

const FULL_STOP = 0x2e
const ELLIPSIS = 0x2026
const DANDA = 0x964
const DOUBLE_DANDA = 0x965

const isMark = (unit: number): boolean =>
  unit <= 0x3f
    ? unit === FULL_STOP || isCall(unit)
    : unit === DANDA || unit === DOUBLE_DANDA || unit === ELLIPSIS

/** "!" and "?". */
const isCall = (unit: number): boolean => unit === 0x21 || unit === 0x3f

/** Behind a run of marks (full stops stand in a run of their own) and the quotation marks and brackets that it closes. */
const endOfMarks = (text: string, mark: number): number => {
  const stop = text.charCodeAt(mark) === FULL_STOP
  let end = mark + 1
  while (isMark(text.charCodeAt(end)) && (text.charCodeAt(end) === FULL_STOP) === stop) end++
  while (end < text.length && CLOSING.includes(text.charAt(end))) end++
  return end
}
const CLOSING = '"\'”’»)]'

interface Behind {
  /** Behind the mark. */
  readonly end: number
  /** Behind the white space after it. */
  readonly next: number
}

/** A danda ends a sentence wherever it stands; a full stop does not after an initial, in a number or in an address. */
const isEnd = (text: string, at: number, { end, next }: Behind): boolean => {
  const mark = text.charCodeAt(at)
  if (mark === DANDA || mark === DOUBLE_DANDA) return true
  const following = next < text.length ? String.fromCodePoint(text.codePointAt(next) ?? 0) : ''
  if (GOES_ON.test(following)) return false
  const before = wordBefore(text, at)
  const isParted = next > end
  if (mark !== FULL_STOP) return isParted || /\p{L}/u.test(following)
  if (before === '') return isParted && /[^\p{L}\p{M}.\s]/u.test(text.charAt(at - 1))
  if (ABBREVIATION.test(before)) return false
  return isParted || (before.length > 2 && /\p{Lu}|\p{Script=Bengali}/u.test(following))
}

const GOES_ON = /[a-z,;\p{Ll}]/u
/** UTF-16 units before a mark in which its word is looked for. */
const REACH = 20

/** Letters and marks right before a place. */
const wordBefore = (text: string, at: number): string => {
  const from = Math.max(0, at - REACH)
  for (let start = at; start > from; start--) {
    const kind = unitKind(text.charCodeAt(start - 1))
    // Beyond the first plane a letter is two units: the slow way.
    if (kind === HALF) return WORD_BEFORE.exec(text.slice(from, at))?.[0] ?? ''
    if (kind !== LETTER && kind !== MARK) return text.slice(start, at)
  }
  return text.slice(from, at)
}

const staysOpen = (text: string, open: boolean): boolean => {
  let inside = open
  for (const [mark] of text.matchAll(/["“”„«»]/gu)) {
    if (mark === '"') inside = !inside
    else inside = mark === '“' || mark === '„' || mark === '«'
  }
  return inside
}
