import { meaningOf } from './pattern-walk.ts'
import type { Meaning } from './pattern-walk.ts'

/** Units of an opening; what stands farther on is not looked at. */
export const openingLength = 6

/** Most openings that a part of a pattern makes with texts of one length before it; its own are cut until there are no more. */
const most = 2048

/** What the matches of a part of a pattern may begin with. */
interface Opening {
  /** Folded texts: a match begins with one of them, and may go on as it likes. */
  readonly ended: ReadonlySet<string>
  /** Folded texts with which the whole part may be matched, so that what follows it comes next. */
  readonly whole: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()
const nothing: Opening = { ended: none, whole: new Set(['']) }
const any: Opening = { ended: new Set(['']), whole: none }

const spaces = /\s/gu
const digits = /[0-9০-৯]/gu

/** A stretch of text as openings have it: lower case, every digit a 0, every white space a blank. */
export const foldedOpening = (text: string): string =>
  text.toLowerCase().replace(digits, '0').replace(spaces, ' ')

/** Units that are told apart: ASCII, the block of Bengali, and all others together. */
const units = 257
const OTHER = 256

const numberOf = (unit: number): number =>
  unit < 0x80 ? unit : unit >= 0x980 && unit < 0xa00 ? unit - 0x900 : OTHER

/** Numbers of the units that are one when folded. */
const unfolded = Map.groupBy(
  Array.from({ length: OTHER }, (_, number) => number),
  (number) => foldedOpening(String.fromCharCode(number < 0x80 ? number : number + 0x900)),
)

const numbersOf = (folded: string): readonly number[] => unfolded.get(folded) ?? [OTHER]

/**
 * A question to a place of a text: false where none of some openings can stand, by its first two units. Most places are
 * told so, in less time than it takes to look an opening up.
 */
export const openersOf = (openings: Iterable<string>): ((text: string, at: number) => boolean) => {
  const pairs = new Uint8Array(units * units)
  for (const opening of openings) {
    const [first = '', second = ''] = opening
    const [rows, columns] = [
      first === '' ? all : numbersOf(first),
      second === '' ? all : numbersOf(second),
    ]
    for (const row of rows) for (const column of columns) pairs[row * units + column] = 1
  }
  return (text, at) => {
    if (at + 1 >= text.length) return true
    const [first, second] = [numberOf(text.charCodeAt(at)), numberOf(text.charCodeAt(at + 1))]
    return first === OTHER || second === OTHER || pairs[first * units + second] === 1
  }
}

const all: readonly number[] = Array.from({ length: units }, (_, number) => number)

/** Groups that were read, by their source: patterns of one language share most of theirs. */
export type KnownGroups = Map<string, Opening>

/**
 * What a pattern's matches may begin with, from its source. Texts are folded and at most `openingLength` long; the empty
 * one says that a match may begin with anything. Read without regard to case.
 */
export const openingsOf = (
  source: string,
  groups: KnownGroups = new Map(),
): ReadonlySet<string> => {
  const opening = meaningOf(source, beginning, groups)
  return opening === null || opening.ended.has('') || opening.whole.has('')
    ? new Set([''])
    : union(opening.ended, opening.whole)
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b])

/** An opening with its texts cut to so many units, and farther until they are so few. */
const cutTo = (opening: Opening, room: number, few: number): Opening => {
  let cut = opening
  for (let n = room; n >= 0; n--) {
    cut = cutAt(opening, n)
    if (cut.ended.size + cut.whole.size <= few) break
  }
  return cut
}

const cutAt = ({ ended, whole }: Opening, length: number): Opening => {
  if (length >= openingLength) return { ended, whole }
  const cut = { ended: new Set<string>(), whole: new Set<string>() }
  for (const text of ended) cut.ended.add(text.slice(0, length))
  for (const text of whole)
    if (text.length > length) cut.ended.add(text.slice(0, length))
    else cut.whole.add(text)
  return cut
}

const then = (a: Opening, b: Opening): Opening => {
  if (a.whole.size === 0 || b === nothing) return a
  if (a === nothing) return b
  const ended = new Set(a.ended)
  const whole = new Set<string>()
  // The longer what stands before, the less is seen of what follows: so much room is left for it.
  for (const [room, texts] of Map.groupBy(a.whole, (text) => openingLength - text.length)) {
    const next = cutTo(b, room, most / texts.length)
    for (const before of texts) {
      for (const after of next.ended) ended.add(before + after)
      for (const after of next.whole)
        if (after.length < room) whole.add(before + after)
        else ended.add(before + after)
    }
  }
  return { ended, whole }
}

const either = (openings: readonly Opening[]): Opening => {
  const [ended, whole] = [new Set<string>(), new Set<string>()]
  for (const opening of openings) {
    for (const text of opening.ended) ended.add(text)
    for (const text of opening.whole) whole.add(text)
  }
  return { ended, whole }
}

const literal = (text: string): Opening => {
  const folded = new Set([foldedOpening(text).slice(0, openingLength)])
  return text.length < openingLength
    ? { ended: none, whole: folded }
    : { ended: folded, whole: none }
}

const oneOf = (inside: string): Opening => {
  if (/[\\^[]/u.test(inside)) return any
  const whole = new Set<string>()
  for (const [range] of inside.matchAll(/.-.|./gu)) {
    const last = range.codePointAt(range.length - 1) ?? 0
    for (let unit = range.codePointAt(0) ?? 0; unit <= last; unit++)
      whole.add(foldedOpening(String.fromCharCode(unit)))
  }
  return { ended: none, whole }
}

/** A part as often as it may come; after `openingLength` times nothing more is seen. */
const repeated = (part: Opening, least: number, times: number): Opening => {
  let opening = times > openingLength ? any : nothing
  for (let i = Math.min(times, openingLength); i > 0; i--) {
    opening = then(part, opening)
    if (i > least) opening = either([opening, nothing])
  }
  return opening
}

const beginning: Meaning<Opening> = { nothing, any, literal, oneOf, then, either, repeated }
