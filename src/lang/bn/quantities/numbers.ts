import { unitKind } from '../../../core/units.ts'
import { onceAText } from '../../../text/once-a-text.ts'
import { piecesOf } from '../../shared/pieces.ts'
import type { Piece } from '../../shared/pieces.ts'
import type { NumberRead } from '../../shared/quantity-grammar.ts'
import { caseEnding, classifier, plainWord, wordOf } from './number-forms.ts'
import type { NumberWord } from './number-forms.ts'
import { cardinals, few, multipliers } from './number-words.ts'
import { unitOf } from './units.ts'

const [zero, nil] = [0x09e6, 0x30]

/** Bengali digits to ASCII; other characters stay. */
export const asciiDigits = (text: string): string => {
  let found = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    found += String.fromCharCode(unit >= zero && unit < zero + 10 ? unit - zero + nil : unit)
  }
  return found
}

interface State {
  total: number
  current: number | null
  last: number
  /** What সাড়ে, সোয়া, পৌনে will add. */
  quarter: number | null
  hundreds: boolean
  spelled: boolean
  bare: boolean
}

/** Takes one word into the number; false when the number ended before it. */
const takeWord = (state: State, word: NumberWord): boolean => {
  switch (word.kind) {
    case 'quarter':
      if (state.current !== null || state.quarter !== null || state.total > 0) return false
      state.quarter = word.value
      return true
    case 'mixed':
      if (state.current !== null || state.quarter !== null || state.total > 0) return false
      state.current = word.value
      return true
    case 'value':
      return takeValue(state, word.value, word.scale)
    case 'times':
      return takeTimes(state, word.value)
  }
}

const takeValue = (state: State, value: number, scale: number): boolean => {
  if (value >= state.last) return false
  if (state.current === null) {
    state.current = value + (state.quarter ?? 0) * scale
    state.hundreds = scale === 100
    state.quarter = null
    return true
  }
  if (!state.hundreds || value >= 100) return false
  state.current += value
  state.hundreds = false
  return true
}

/** 32.48 thousand millions are 32,480,000,000 and not 32,479,999,999.999996. */
const product = (a: number, b: number): number =>
  Number.isInteger(a) ? a * b : Number((a * b).toPrecision(15))

const takeTimes = (state: State, times: number): boolean => {
  if (times === 100) return takeHundred(state)
  // "সোয়া কোটি", "পৌনে লাখ": one and a quarter, three quarters.
  const own = state.current ?? (state.quarter === null ? null : 1 + state.quarter)
  if (own === null && state.total === 0) {
    state.bare = true
    state.total = times
  } else if (own === null) {
    if (times <= state.last) return false
    state.total *= times
  } else if (times < state.last) state.total += product(own, times)
  else if (times > state.last && times >= 1e5) state.total = product(state.total + own, times)
  else return false
  state.last = times
  state.current = null
  state.quarter = null
  state.hundreds = false
  return true
}

const takeHundred = (state: State): boolean => {
  if (state.last <= 100) return false
  if (state.current === null) {
    if (state.total > 0) return false
    state.bare = state.quarter === null
    state.current = state.quarter === null ? 100 : (1 + state.quarter) * 100
    state.quarter = null
    return true
  }
  if (state.current >= 100) return false
  state.current *= 100
  state.hundreds = true
  return true
}

const nine = 'নয়'.normalize('NFC')

/** "এক লাখ নয়, দুই লাখ": after a number নয় says "not", unless it is multiplied or ends the text. */
const isNegation = (pieces: readonly Piece[], at: number, taken: number): boolean => {
  if (taken === 0 || pieces[at]?.norm !== nine) return false
  const next = pieces[at + 1]
  return next !== undefined && plainWord(next.norm)?.kind !== 'times'
}

/** A hundred behind a number, a show alone. */
const show = 'শো'

const sign = new Set(['মাইনাস', 'ঋণাত্মক'])
const point = 'দশমিক'

/** Digits after দশমিক: "শূন্য এক দুই", "২৫". Null when none follow. */
const decimals = (
  pieces: readonly Piece[],
  at: number,
): { readonly digits: string; readonly next: number } | null => {
  const first = pieces[at]
  if (first?.kind === 'digits' && /^[0-9০-৯]+$/u.test(first.norm))
    return { digits: asciiDigits(first.norm), next: at + 1 }
  let text = ''
  let next = at
  for (let piece = pieces[next]; piece?.kind === 'word'; piece = pieces[++next]) {
    const value = cardinals.get(piece.norm)
    if (value === undefined || (text !== '' && value > 9)) break
    text += String(value)
  }
  return text === '' ? null : { digits: text, next }
}

/** What one step of reading took: the index after it and the ending of its word; null when the number ended. */
interface Step {
  readonly next: number
  readonly tail: string
}

const step = (
  pieces: readonly Piece[],
  at: number,
  { state, taken }: { readonly state: State; readonly taken: number },
): Step | null => {
  const piece = pieces[at]
  if (!piece || piece.kind === 'sign') return null
  if (piece.kind === 'digits') {
    const value = Number(asciiDigits(piece.norm).replace(/,/gu, ''))
    if ((piece.glued && taken > 0) || !takeValue(state, value, 1)) return null
    state.spelled = false
    return { next: at + 1, tail: '' }
  }
  if (piece.norm === point && taken > 0 && state.current !== null) {
    const fraction = decimals(pieces, at + 1)
    if (!fraction) return null
    state.current = Number(`${state.current}.${fraction.digits}`)
    state.hundreds = false
    return { next: fraction.next, tail: '' }
  }
  const word = isNegation(pieces, at, taken) ? null : wordOf(piece.norm)
  if (!word || !takeWord(state, word)) return null
  return { next: pastApostrophe(pieces, at), tail: word.tail }
}

const two = 'দু'

/** "দু’জন", "দু'হাজার", "দুইশ’ কোটি": the mark stands for a letter that is left out. */
const pastApostrophe = (pieces: readonly Piece[], at: number): number => {
  const [norm = '', mark, next] = [pieces[at]?.norm, pieces[at + 1], pieces[at + 2]]
  if (mark?.glued !== true || !/^['’‘]$/u.test(mark.norm)) return at + 1
  const hundreds = norm.endsWith('শ') && next !== undefined && multipliers.has(next.norm)
  return norm === two || hundreds ? at + 2 : at + 1
}

/** Most words begin no number, which is told before anything is read. */
const beginsNumber = (piece: Piece | undefined): boolean =>
  piece?.kind === 'digits' || (piece?.kind === 'word' && wordOf(piece.norm) !== null)

/** True for a word with which a number may begin, its sign included. */
export const opensNumber = (norm: string): boolean => sign.has(norm) || wordOf(norm) !== null

/**
 * Reads the longest number that begins at a piece: "১১ হাজার", "সাড়ে তিন লাখ", "ছয় শো কোটি", "৪ দশমিক ৫".
 *
 * @returns null when the piece begins no number.
 */
export const readNumber = (pieces: readonly Piece[], from: number): NumberRead | null => {
  if (pieces[from]?.norm === show) return null
  const some = someAt(pieces, from)
  if (some) return some
  const negative = sign.has(pieces[from]?.norm ?? '')
  if (!negative && !beginsNumber(pieces[from])) return null
  const state: State = {
    total: 0,
    current: null,
    last: Infinity,
    quarter: null,
    hundreds: false,
    spelled: true,
    bare: false,
  }
  let at = negative ? from + 1 : from
  let tail = ''
  let taken = 0
  while (tail === '') {
    const found = step(pieces, at, { state, taken })
    if (!found) break
    at = found.next
    tail = found.tail
    taken++
  }
  return taken === 0 || state.quarter !== null
    ? null
    : finished(pieces, state, { from, at, tail, negative })
}

/** "শ দুয়েক", "হাজার পাঁচেক": about so many hundreds or thousands. */
const someAt = (pieces: readonly Piece[], from: number): NumberRead | null => {
  const times = multipliers.get(pieces[from]?.norm ?? '')
  const amount = times === undefined ? undefined : few.get(pieces[from + 1]?.norm ?? '')
  return times === undefined || amount === undefined
    ? null
    : {
        value: times * amount,
        next: from + 2,
        scale: times,
        spelled: true,
        bare: false,
        tail: 'েক',
      }
}

const measures = onceAText((word): boolean => {
  const unit = unitOf(word)
  return unit !== undefined && unitKind(unit) !== 'count'
})

const tailWord = new RegExp(`^(?:${classifier}|${caseEnding}|াধিক|খানেক|ও|ই)$`, 'u')

const finished = (
  pieces: readonly Piece[],
  state: State,
  end: {
    readonly from: number
    readonly at: number
    readonly tail: string
    readonly negative: boolean
  },
): NumberRead => {
  let { at, tail } = end
  const glued = pieces[at]
  // "১১টি", "১১-এর": an ending written onto digits.
  // "৩৫কেজি", "২০০টাকা": a measure written onto digits is the counted noun.
  const isTail = glued?.glued === true && glued.kind === 'word' && !measures(glued.norm)
  if (tail === '' && isTail) {
    tail = glued.norm
    at++
  } else if (tail === '' && glued?.glued && glued.norm === '-') {
    const ending = pieces[at + 1]
    if (ending?.glued && ending.kind === 'word' && tailWord.test(ending.norm)) {
      tail = ending.norm
      at += 2
    }
  }
  const value = state.total + (state.current ?? 0)
  return {
    value: end.negative ? -value : value,
    next: at,
    scale:
      state.current === null && state.last !== Infinity ? state.last : state.hundreds ? 100 : 1,
    spelled: state.spelled,
    bare: state.bare,
    tail,
  }
}

/** Value of one plain number: digits of either script with separators, or a number word. Null when it is none. */
export const plainNumber = onceAText((text): number | null => {
  const normal = asciiDigits(text.normalize('NFC')).trim()
  if (/^[0-9][0-9,]*(?:\.[0-9]+)?$/u.test(normal)) return Number(normal.replace(/,/gu, ''))
  return cardinals.get(normal) ?? null
})

/**
 * Value of a whole number phrase: "১১ হাজার", "সাড়ে তিন লাখ", "দেড় কোটি", "১ লাখ ২০ হাজার", "পাঁচ শ".
 *
 * @returns null when any word is not of a number.
 */
export const numberPhrase = (text: string): number | null => {
  const pieces = piecesOf(text.normalize('NFC'))
  const read = readNumber(pieces, 0)
  return read && read.next === pieces.length && read.tail === '' ? read.value : null
}
