import { piecesOf } from '../../shared/pieces.ts'
import type { Piece } from '../../shared/pieces.ts'
import type { NumberRead } from '../../shared/quantity-grammar.ts'
import { multipliers, shortMultipliers, small, tens } from './number-words.ts'

interface State {
  total: number
  /** Below the next multiplier; null before any word of it. */
  current: number | null
  last: number
  /** What may still be added to `current`: below 100 after a hundred, below 10 after a ten. */
  room: number
  spelled: boolean
  bare: boolean
}

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** Takes a value; false when the number ended before it. */
const takeValue = (state: State, value: number, room: number): boolean => {
  if (state.current === null) {
    if (value >= state.last) return false
    state.current = value
  } else {
    if (value >= state.room || value === 0) return false
    state.current += value
  }
  state.room = room
  return true
}

const takeTimes = (state: State, times: number): boolean => {
  if (times === 100 || times === 12) {
    if (state.current !== null && state.current >= 100) return false
    if (state.current === null && state.total > 0) return false
    state.bare = state.current === null
    state.current = (state.current ?? 1) * times
    state.room = times === 100 ? 100 : 0
    return true
  }
  if (state.current === null && state.total > 0) {
    if (times <= 1000) return false
    state.total *= times
  } else {
    if (times >= state.last && state.total > 0) return false
    state.bare = state.current === null
    state.total += (state.current ?? 1) * times
  }
  state.last = times
  state.current = null
  state.room = Infinity
  return true
}

const takeWord = (state: State, word: string): boolean => {
  const value = small.get(word)
  if (value !== undefined) return takeValue(state, value, 0)
  const ten = tens.get(word)
  if (ten !== undefined) return takeValue(state, ten, 10)
  const times = multipliers.get(word)
  return times !== undefined && takeTimes(state, times)
}

/** Index after "and a half", with blanks or hyphens between; null where it does not stand. */
const pastHalf = (pieces: readonly Piece[], at: number): number | null => {
  let i = at
  for (const word of ['and', 'a', 'half']) {
    if (norm(pieces, i) === '-' && pieces[i]?.glued) i++
    if (norm(pieces, i) !== word) return null
    i++
  }
  return norm(pieces, i) === '-' && multipliers.has(norm(pieces, i + 1)) ? i + 1 : i
}

const isNumberWord = (word: string): boolean =>
  small.has(word) || tens.has(word) || multipliers.has(word)

/** Index of the next word of the number: over "and" after a hundred, over the hyphen of "twenty-five". */
const over = (pieces: readonly Piece[], at: number, taken: number): number => {
  if (taken === 0) return at
  const joint = norm(pieces, at)
  if (joint === 'and' && /^(?:hundred|thousand)$/u.test(norm(pieces, at - 1)))
    return isNumberWord(norm(pieces, at + 1)) ? at + 1 : at
  if (joint === '-' && pieces[at]?.glued && pieces[at + 1]?.glued)
    return small.has(norm(pieces, at + 1)) && tens.has(norm(pieces, at - 1)) ? at + 1 : at
  return at
}

/** "half a million", "a dozen", "a hundred": what may stand before a bare multiplier. */
const openings: readonly (readonly [words: readonly string[], value: number])[] = [
  [['half', 'a'], 0.5],
  [['a'], 1],
  [['an'], 1],
]

const opening = (
  pieces: readonly Piece[],
  from: number,
): { readonly value: number; readonly next: number } | null => {
  for (const [words, value] of openings) {
    const next = from + words.length
    if (words.every((w, i) => norm(pieces, from + i) === w) && multipliers.has(norm(pieces, next)))
      return { value, next }
  }
  return null
}

/**
 * Reads the longest number that begins at a piece: "11,000", "two hundred and five", "1.5 million", "half a million".
 *
 * @returns null when the piece begins no number.
 */
export const readNumber = (pieces: readonly Piece[], from: number): NumberRead | null => {
  const lead = opening(pieces, from)
  const state: State = {
    total: 0,
    current: lead?.value ?? null,
    last: Infinity,
    room: 0,
    spelled: true,
    bare: false,
  }
  let at = lead?.next ?? from
  let taken = lead ? 1 : 0
  for (;;) {
    const here = over(pieces, at, taken)
    const piece = pieces[here]
    if (!piece) break
    if (piece.kind === 'digits') {
      if (!/^[0-9]/u.test(piece.norm) || (taken > 0 && !goesOn(state, pieces, here))) break
      takeValue(state, Number(piece.norm.replace(/,/gu, '')), 0)
      state.spelled = false
    } else if (
      piece.kind !== 'word' ||
      !(takeWord(state, piece.norm) || takeShort(state, pieces, here))
    )
      break
    at = here + 1
    taken++
    // "two and a half million": before the multiplier or at the end.
    const half = state.current === null || state.current >= 100 ? null : pastHalf(pieces, at)
    if (half !== null && state.current !== null) {
      state.current += 0.5
      state.room = 0
      at = half
    }
  }
  return taken === 0 ? null : finished(pieces, state, at)
}

/** "2 lakh 30 thousand", "1 crore 20 lakh", "3 lakh 40,000": behind lakhs and crores a number goes on in digits. */
const goesOn = (state: State, pieces: readonly Piece[], at: number): boolean => {
  const digits = norm(pieces, at)
  const times = multipliers.get(norm(pieces, at + 1))
  return (
    state.current === null &&
    (state.last === lakh || state.last === crore) &&
    (times !== undefined || digits.includes(',')) &&
    Number(digits.replace(/,/gu, '')) * (times ?? 1) < state.last
  )
}

const lakh = 1e5
const crore = 1e7

const takeShort = (state: State, pieces: readonly Piece[], at: number): boolean => {
  const times = shortMultipliers.get(norm(pieces, at))
  const onDigits = !state.spelled && state.last === Infinity
  return times !== undefined && onDigits && (pieces[at]?.glued === true || times > 1e6)
    ? takeTimes(state, times)
    : false
}

const finished = (pieces: readonly Piece[], state: State, at: number): NumberRead => {
  const glued = pieces[at]
  const tail = glued?.glued && glued.kind === 'word' ? glued.norm : ''
  return {
    value: state.total + (state.current ?? 0),
    next: tail === '' ? at : at + 1,
    scale: state.current === null && state.last !== Infinity ? state.last : 1,
    spelled: state.spelled,
    bare: state.bare,
    tail,
  }
}

const half = /(?:(?<=\s)and\s+a\s+half|(?<=[0-9])\s+1\/2)$/u

/** Value of a whole number phrase ("eleven thousand", "1.5 million", "2 1/2"); null when it is none. */
export const numberPhrase = (text: string): number | null => {
  const lower = text.toLowerCase().trim()
  const begin = half.exec(lower)?.index
  if (begin !== undefined) {
    const n = numberPhrase(lower.slice(0, begin))
    return n === null ? null : n + 0.5
  }
  if (/^an?$/u.test(lower)) return 1
  const pieces = piecesOf(lower)
  const read = readNumber(pieces, 0)
  return read && read.next === pieces.length && read.tail === '' ? read.value : null
}
