import type { CreditKind, EntityClass, EntityId, EntityKind } from '../core/reading.ts'

/** One row of the knowledge base: who or what a name stands for. */
export interface EntityRow {
  /** ISO 3166-1 alpha-2 for a state, a Wikidata QID seen in `source`, else an `x-…` id of ours. */
  readonly id: EntityId
  readonly kind: EntityKind
  readonly class: EntityClass
  /** State that it belongs to or speaks for, alpha-2. */
  readonly state: string | null
  /** English reference name. */
  readonly name: string
  /** Wordings by BCP 47 tag, the usual one first. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** Wordings that a form points to in a story, not by themselves: short forms ("কিম", "Putin"). */
  readonly short?: Readonly<Record<string, readonly string[]>>
  /** Adjectives and demonyms of a state: রুশ, Russian. */
  readonly adjectives?: Readonly<Record<string, readonly string[]>>
  /** Registered domains of an outlet or agency. */
  readonly domains?: readonly string[]
  /** What it is as the source of a report. */
  readonly credit?: CreditKind
  /** Another entity for which this name stands: Moscow → RU. */
  readonly metonymOf?: EntityId
  /** Where the row was seen. */
  readonly source: string
}

/** The parsed knowledge base, ready for matching. Same rows, same `hash`. */
export interface Knowledge {
  /** `sha256:…` of the rows. */
  readonly hash: string
  readonly get: (id: EntityId) => EntityRow | undefined
  readonly rows: readonly EntityRow[]
  /** Rows that a whole wording (NFC, lower case) names in a language; the language-neutral ones too. */
  readonly named: (wording: string, language: string) => readonly EntityRow[]
  /** Longest wording in words, over all rows: how far a matcher must look ahead. */
  readonly longest: number
  /** The outlet or agency that owns a domain or one of its parents. */
  readonly byDomain: (domain: string) => EntityRow | undefined
}
