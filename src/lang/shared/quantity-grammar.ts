import type { Bound } from '../../core/reading.ts'
import type { Piece } from './pieces.ts'

/** A number read from pieces. */
export interface NumberRead {
  readonly value: number
  /** Index of the first piece after it. */
  readonly next: number
  /** Its last multiplier (1000 in "১১ হাজার"), 1 when it has none. */
  readonly scale: number
  /** No digits in it. */
  readonly spelled: boolean
  /** A multiplier without a number before it: "হাজার", "thousand". */
  readonly bare: boolean
  /** What is written onto it: classifier, case ending, ordinal ending. */
  readonly tail: string
}

/** The counted noun or unit. */
export interface HeadRead {
  /** Pieces `[from, next)`. */
  readonly from: number
  readonly next: number
  /** Null for a noun that counts but that no concept stands for. */
  readonly unit: string | null
  /** The noun of the next number, which goes for this one: what bounds that one does not bound this. */
  readonly shared?: true
}

/** A number in its surroundings, for a grammar to judge. */
export interface Candidate {
  readonly pieces: readonly Piece[]
  /** Pieces `[from, next)` of the number or the range, bound words included. */
  readonly from: number
  readonly next: number
  /** First piece of the number itself. */
  readonly number: number
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  readonly read: NumberRead
  readonly head: HeadRead | null
  /** Whether a sign before it gives its unit: $. */
  readonly signed: boolean
}

/** Bound words after a number, with the unit of a classifier among them. */
export interface BoundRead {
  readonly bound: Bound
  readonly next: number
  readonly unit?: string
}

/** A fraction or an ordinal: a number that counts nothing, with its own unit. */
export interface UncountedRead {
  /** Pieces `[from, next)`, bound words included. */
  readonly from: number
  readonly next: number
  readonly value: number
  readonly bound: Bound
  readonly unit: 'fraction' | 'ordinal'
  /** What it is a part of, or what stands in the order. */
  readonly head: Omit<HeadRead, 'unit'> | null
}

/** What a language must say about its quantities; the order of reading is the same in all. */
export interface QuantityGrammar {
  /** False for a piece with which no number begins, neither a plain nor a vague one. */
  readonly mayBegin: (piece: Piece) => boolean
  readonly number: (pieces: readonly Piece[], at: number) => NumberRead | null
  /** A fraction or an ordinal at a piece; read before any count. */
  readonly uncounted: (pieces: readonly Piece[], at: number) => UncountedRead | null
  /** A vague number ("হাজার হাজার", "dozens"); index after it. */
  readonly vague: (pieces: readonly Piece[], at: number) => number | null
  /** Bound words that end right before a piece; index where they begin. */
  readonly before: (
    pieces: readonly Piece[],
    at: number,
  ) => { readonly bound: Bound; readonly from: number } | null
  /** Bound words, or a bounding ending, right after a number. */
  readonly after: (pieces: readonly Piece[], read: NumberRead) => BoundRead | null
  /** Bound words after the counted noun: "৫০ শতাংশের বেশি". */
  readonly afterHead: (pieces: readonly Piece[], head: HeadRead) => BoundRead | null
  /** Words that join the ends of a range; index after them. */
  readonly link: (pieces: readonly Piece[], read: NumberRead, from: number) => number | null
  readonly head: (pieces: readonly Piece[], at: number, read: NumberRead) => HeadRead | null
  /** Unit of a sign before the number, as $: index where it begins. */
  readonly sign: (
    pieces: readonly Piece[],
    at: number,
  ) => { readonly unit: string; readonly from: number } | null
  /** True when the number counts nothing: an article, ordinal, age, score, or part of a name. */
  readonly rejects: (candidate: Candidate) => boolean
  /** Unit that the number's own ending gives: জন counts people. */
  readonly ownUnit: (read: NumberRead) => string | null
  /** Unit that the verb right behind a number without any noun shows: "hundreds fled". */
  readonly ofVerb?: (pieces: readonly Piece[], at: number) => string | null
}
