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

/** How a language says whose the counted things are. */
export interface OwnerWords {
  /** Between the owner's name and its number: "রাশিয়ার ১১ হাজার সৈন্য", "Russia's 11,000". Matched from `^` to `$`. */
  readonly owned: RegExp
  /** Between the owner's name and the number, and behind the counted noun, where a verb of having or losing joins them. */
  readonly holding: { readonly before: RegExp; readonly after: RegExp }
  /** A pronoun that owns: at the end of the words before the number, or between the number and the noun ("55 of its soldiers"). */
  readonly pronoun: { readonly before: RegExp; readonly within: RegExp }
}

export interface QuantitiesPart {
  readonly owners: OwnerWords
  /** @param taken spans that are dates already: no quantity may overlap them. */
  readonly find: (text: string, taken: readonly Span[]) => readonly FoundQuantity[]
}
