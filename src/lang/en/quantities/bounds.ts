import { unitKind } from '../../../core/units.ts'
import { phraseBefore } from '../../shared/phrases.ts'
import type { Piece } from '../../shared/pieces.ts'
import type { HeadRead, NumberRead, QuantityGrammar } from '../../shared/quantity-grammar.ts'
import { readNumber } from './numbers.ts'
import { moneySigns } from './unit-words.ts'
import { boundsBefore, crossing, exceeding, particled } from './words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

type HeadAt = (pieces: readonly Piece[], at: number) => HeadRead | null

/** Bound words that end right before a number. */
export const boundBefore = (
  pieces: readonly Piece[],
  at: number,
  headAt: HeadAt,
): ReturnType<QuantityGrammar['before']> => {
  const found = phraseBefore(pieces, at, boundsBefore)
  if (!found) return boundOfVerb(pieces, at)
  const word = norm(pieces, found.from)
  // "under one framework", "under two governments": who stands under something is not fewer.
  if (found.from === at - 1 && lower.has(word) && isFewThings(pieces, at, headAt)) return null
  // "between two groups": only two ends are bounds.
  if (word === 'between') return isBetween(pieces, at) ? found : null
  return word === 'over' && particled.has(norm(pieces, found.from - 1)) ? null : found
}

/** "the dead surpassed 125", "sales crossed $5 billion", "must not exceed 40"; the verb is no part of the number. */
const boundOfVerb = (
  pieces: readonly Piece[],
  at: number,
): ReturnType<QuantityGrammar['before']> => {
  const verb = norm(pieces, at - 1)
  const exceeds =
    exceeding.has(verb) || (crossing.has(verb) && moneySigns[norm(pieces, at)] !== undefined)
  if (!exceeds) return null
  return { bound: norm(pieces, at - 2) === 'not' ? 'at-most' : 'at-least', from: at }
}

const lower = new Set(['under', 'below', 'above'])
/** Numbers up to it are told of things that are named together. */
const fewThings = 10

/** A small number in words of what is neither measured nor paid. */
const isFewThings = (pieces: readonly Piece[], at: number, headAt: HeadAt): boolean => {
  const read = readNumber(pieces, at)
  return (
    read !== null &&
    read.spelled &&
    read.value <= fewThings &&
    unitKind(headAt(pieces, read.next)?.unit ?? null) === 'count'
  )
}

/** "between 10,000 and 12,000". */
const isBetween = (pieces: readonly Piece[], at: number): boolean => {
  const first = readNumber(pieces, at)
  return (
    first !== null &&
    /^(?:and|to)$/u.test(norm(pieces, first.next)) &&
    readNumber(pieces, first.next + 1) !== null
  )
}

/** Pieces between "population of" and the end of its number: bounds, digits and multipliers. */
const populationReach = 6

/** "a population of around four lakh": people. */
export const headOfPopulation = (
  pieces: readonly Piece[],
  at: number,
  read: NumberRead,
): HeadRead | null => {
  if (read.tail !== '' || at !== read.next) return null
  for (let of = at - 2; of >= Math.max(1, at - populationReach); of--) {
    if (norm(pieces, of) !== 'of') continue
    if (norm(pieces, of - 1) !== 'population') return null
    const number = phraseEnd(pieces, of + 1)
    return readNumber(pieces, number)?.next === at
      ? { from: of - 1, next: of, unit: 'person' }
      : null
  }
  return null
}

/** Index behind bound words. */
const phraseEnd = (pieces: readonly Piece[], at: number): number => {
  const row = boundsBefore.find(([words]) => words.every((w, i) => norm(pieces, at + i) === w))
  return at + (row?.[0].length ?? 0)
}
