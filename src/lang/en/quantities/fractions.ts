import { phraseBefore } from '../../shared/phrases.ts'
import type { Piece } from '../../shared/pieces.ts'
import type { HeadRead, UncountedRead } from '../../shared/quantity-grammar.ts'
import { happenedWords, pastWords } from '../dates/words.ts'
import { small } from './number-words.ts'
import { readNumber } from './numbers.ts'
import { boundsBefore, dashes, stops } from './words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** Parts of a whole in the singular and the plural. */
const parts: ReadonlyMap<string, number> = new Map(
  'third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((word, i) => [word, `${word}s`].map((w) => [w, i + 3] as const)),
)

const wholes = /^(?:the|its|their|his|her|our|all|these|those|this|that|them|us|it|whom|which)$/u
/** Of these a half is time or a number. */
const otherHalves =
  /^(?:a|an|hour|hours|day|days|century|year|years|month|mile|miles|past|time|dozen|million|billion|brother|sister|way)$/u
/** A half that is told apart from the other is no share of one half. */
const numbered =
  /^(?:first|second|other|latter|top|bottom|final|last|and|better|northern|southern|eastern|western|a)$/u

interface Part {
  readonly from: number
  readonly next: number
  readonly value: number
}

/** "two-thirds", "a quarter of", "three quarters of the". */
const sharesAt = (pieces: readonly Piece[], at: number): Part | null => {
  const word = norm(pieces, at)
  const many = word === 'a' ? 1 : small.get(word)
  if (many === undefined || many === 0) return null
  const dashed = dashes.has(norm(pieces, at + 1)) && pieces[at + 1]?.glued === true
  const last = dashed ? at + 2 : at + 1
  const name = norm(pieces, last)
  const of = parts.get(name)
  if (of === undefined || many >= of || name.endsWith('s') !== many > 1) return null
  const said = norm(pieces, last + 1) === 'of'
  // "three quarters of growth", "a third attempt", "one quarter earlier".
  if (name.startsWith('quarter') && !dashed && !(said && wholes.test(norm(pieces, last + 2))))
    return null
  // "fell by a third" stands alone.
  const fell = norm(pieces, at - 1) === 'by' && many === 1
  if (!dashed && !said && ((many === 1 && !fell) || pieces[last + 1]?.kind === 'word')) return null
  return { from: at, next: last + 1, value: many / of }
}

/** "half of the seats", "half its members", "more than half": a half that nobody measures time or counts with. */
const halfAt = (pieces: readonly Piece[], at: number, bounded: boolean): Part | null => {
  if (norm(pieces, at) !== 'half' || numbered.test(norm(pieces, at - 1))) return null
  const after = norm(pieces, at + 1)
  if (dashes.has(norm(pieces, at - 1)) || dashes.has(after) || otherHalves.test(after)) return null
  if (after === 'of' && otherHalves.test(norm(pieces, at + 2))) return null
  return after === 'of' || wholes.test(after) || bounded
    ? { from: at, next: at + 1, value: 1 / 2 }
    : null
}

/** "one in five voters", "three out of four households": a part of people or of their homes. */
const inAt = (pieces: readonly Piece[], at: number): Part | null => {
  const out = norm(pieces, at + 1) === 'out' && norm(pieces, at + 2) === 'of'
  if (!out && norm(pieces, at + 1) !== 'in') return null
  const [many, of] = [readNumber(pieces, at), readNumber(pieces, at + (out ? 3 : 2))]
  if (many?.next !== at + 1 || !of || of.tail !== '' || many.value >= of.value || many.value < 1)
    return null
  return people.test(norm(pieces, of.next)) &&
    (out || many.value === 1 || of.value === many.value + 1)
    ? { from: at, next: of.next, value: many.value / of.value }
    : null
}

const people =
  /^(?:people|persons|adults|children|women|men|girls|boys|voters|households|families|residents|workers|students|pupils|citizens|patients|[a-z]{3,}(?:ans|ish|ese))$/u

/**
 * A part of a whole with its bound and what it is a part of; null where none begins at a piece.
 *
 * @param headAt the counted noun from a piece on.
 */
export const fractionAt = (
  pieces: readonly Piece[],
  at: number,
  headAt: (pieces: readonly Piece[], at: number) => HeadRead | null,
): UncountedRead | null => {
  const before = phraseBefore(pieces, at, boundsBefore)
  const bound = before && before.bound !== 'range' ? before : null
  const part = sharesAt(pieces, at) ?? halfAt(pieces, at, bound !== null) ?? inAt(pieces, at)
  if (!part || isMeasured(pieces, part.next)) return null
  return {
    from: bound?.from ?? part.from,
    next: part.next,
    value: part.value,
    bound: bound?.bound ?? 'exact',
    unit: 'fraction',
    head: wholeOf(pieces, part.next, headAt),
  }
}

/** "a quarter of a point", "half of the month": measures, and time. */
const isMeasured = (pieces: readonly Piece[], next: number): boolean => {
  let at = norm(pieces, next) === 'of' ? next + 1 : next
  if (at > next && /^an?$/u.test(norm(pieces, at))) return true
  while (determiners.test(norm(pieces, at))) at++
  return /^(?:time|hour|day|week|month|year|decade|century)s?$/u.test(norm(pieces, at))
}

const determiners = /^(?:the|its|their|his|her|our|all|these|those|this|that)$/u

/** What the part is of: the counted noun behind it, else the one word behind it. */
const wholeOf = (
  pieces: readonly Piece[],
  from: number,
  headAt: (pieces: readonly Piece[], at: number) => HeadRead | null,
): UncountedRead['head'] => {
  let at = norm(pieces, from) === 'of' ? from + 1 : from
  while (determiners.test(norm(pieces, at))) at++
  const known = headAt(pieces, at)
  if (known) return known
  const [word, next] = [pieces[at], pieces[at + 1]]
  if (word?.kind !== 'word' || word.capital || stops.has(word.norm)) return null
  // "half of this came from abroad": the verb is no thing.
  if (pastWords.has(word.norm) || happenedWords.has(word.norm)) return null
  // "the country’s output", "primary-level textbooks", "the two-thirds needed".
  if (/^[-–’']$/u.test(next?.norm ?? '') || /(?:ed|ing)$/u.test(word.norm)) return null
  return next?.kind === 'word' && !stops.has(next.norm) ? null : { from: at, next: at + 1 }
}
