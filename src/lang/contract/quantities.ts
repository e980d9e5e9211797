import type { Span } from '../../core/span.ts'
import type { Bound } from '../../core/reading.ts'

/** A quantity as the words say it. */
export interface FoundQuantity extends Span {
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  /** Concept of `core/units.ts` (`soldier`, `percent`, `USD`, `km` …) or null. */
  readonly unit: string | null
  /** The counted words as written ("সৈন্য"), with their place; null when none. */
  readonly head: string | null
  readonly headAt?: Span
  readonly rule: string
}

export interface QuantitiesPart {
  /** What stands between the name of an owner and its number: "রাশিয়ার ১১ হাজার সৈন্য", "Russia's 11,000". Matched from `^` to `$`. */
  readonly owned: RegExp
  /** @param taken spans that are dates already: no quantity may overlap them. */
  readonly find: (text: string, taken: readonly Span[]) => readonly FoundQuantity[]
}
