import { peopleUnits, unitKind } from '../../../core/units.ts'
import { onceAText } from '../../../text/once-a-text.ts'
import { phraseAt, phrasesFrom } from '../../shared/phrases.ts'
import type { Piece } from '../../shared/pieces.ts'
import type { HeadRead, NumberRead } from '../../shared/quantity-grammar.ts'
import { nounAnalyses } from '../words/noun-endings.ts'
import { countedNouns, peopleEndings, phraseUnits, unitWords } from './unit-words.ts'

/** Unit that a form of a counted noun stands for. */
export const unitOf = onceAText(
  (norm): string | undefined => stemUnit(norm) ?? stemUnit(norm.replace(written, '')),
)

const stemsOf = (norm: string): readonly string[] => nounAnalyses(norm).map((a) => a.stem)

const stemUnit = (norm: string): string | undefined => {
  const stems = stemsOf(norm)
  return (
    stems.map((stem) => unitWords.get(stem)).find((u) => u !== undefined) ??
    peopleEndings.find(([ending]) =>
      stems.some((stem) => stem.endsWith(ending) && stem.length > ending.length + 1),
    )?.[1]
  )
}

/** Postpositions that are written onto a unit: ১২ বিঘাজুড়ে, ৫ টাকাসহ. */
const written = /(?:জুড়ে|সহ|ব্যাপী|প্রতি|মতো|খানেক|বিশিষ্ট)$/u

/** Things that are counted and that no concept stands for. */
const isCounted = onceAText(
  (norm): string | null => stemsOf(norm).find((stem) => countedNouns.has(stem)) ?? null,
)

/** True for a form of a noun that is counted: মানুষ, বাড়ির, জায়গায়. */
export const isCountedNoun = (norm: string): boolean =>
  unitOf(norm) !== undefined || isCounted(norm) !== null

/** Longest phrase unit at a piece; its last word may carry a case ending. */
const phraseUnit = (pieces: readonly Piece[], at: number): HeadRead | null => {
  const begun = phrasesFrom(phraseUnits, pieces[at]?.norm ?? '')
  if (begun.length === 0) return null
  const exact = phraseAt(pieces, at, phraseUnits)
  if (exact) return { from: at, next: exact.next, unit: exact.value }
  const second = pieces[at + 1]
  if (second?.kind !== 'word') return null
  const stems = nounAnalyses(second.norm).map((a) => a.stem)
  const row = begun.find(([words]) => words.length === 2 && stems.includes(words[1] ?? ''))
  return row ? { from: at, next: at + 2, unit: row[1] } : null
}

const village = 'village'
const powers = new Set(['বর্গ', 'ঘন'])

/** One counted noun or unit at a piece. */
export const unitAt = (pieces: readonly Piece[], at: number, read: NumberRead): HeadRead | null => {
  const phrase = phraseUnit(pieces, at)
  if (phrase) return phrase
  if (powers.has(pieces[at]?.norm ?? '') && unitOf(pieces[at + 1]?.norm ?? '') !== undefined)
    return { from: at, next: at + 2, unit: null }
  // "৭ লাখ একর-ফুট": a unit of two units.
  if (
    isHyphen(pieces[at + 1]) &&
    pieces[at + 2]?.glued &&
    isMeasure(pieces, at) &&
    isMeasure(pieces, at + 2)
  )
    return { from: at, next: at + 3, unit: null }
  const unit = unitOf(pieces[at]?.norm ?? '')
  if (unit === undefined)
    return isCounted(pieces[at]?.norm ?? '') === null
      ? null
      : { from: at, next: at + 1, unit: null }
  // গ্রাম is a gram after a bare number and a village after one with a classifier.
  if (unit === 'g' && (read.tail !== '' || isFlooded(pieces, at)))
    return { from: at, next: at + 1, unit: village }
  return { from: at, next: at + 1, unit }
}

/** "৩০ গ্রামে", "৩০ গ্রামের মানুষ", "৩০ গ্রাম প্লাবিত": no grams have people, or are flooded. */
const isFlooded = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 1]?.norm ?? ''
  return (
    pieces[at]?.norm === 'গ্রামে' ||
    peopleUnits.has(unitOf(next) ?? '') ||
    /^(?:পরিবার|প্লাবিত|তলিয়ে|ডুবে|পানিবন্দী|বিদ্যুৎহীন|পুরুষশূন্য|থেকে$)/u.test(next)
  )
}

const isHyphen = (piece: Piece | undefined): boolean => piece?.glued === true && piece.norm === '-'

const isMeasure = (pieces: readonly Piece[], at: number): boolean =>
  unitKind(unitOf(pieces[at]?.norm ?? '') ?? null) === 'measure'
