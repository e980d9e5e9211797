import type { CreditKind } from '../core/credit.ts'
import type { Edtf, EntityClass, EntityId, EntityKind } from '../core/reading.ts'
import type { RoleName } from '../core/role-names.ts'
import type { TradeName } from '../core/trade-names.ts'

/** An office that somebody held for a time. */
export interface Role {
  readonly role: RoleName
  /** The state (alpha-2), place or body that it is an office of. */
  readonly of: EntityId
  /** First day, month or year in office (EDTF); '' where it is unknown. */
  readonly from: Edtf
  /** Last day, month or year; '' where it is unknown, null while in office when the row was written. */
  readonly to: Edtf | null
  /** Last day (EDTF) on which a source still shows them in office, where the end is open. */
  readonly on?: Edtf
  /** English title where the role's name says too little: education minister. */
  readonly title?: string
}

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
  /** Those of `names` that many people bear: they count with a fitting office before them, or after another name. */
  readonly shared?: Readonly<Record<string, readonly string[]>>
  /** Wordings that count only after a name of the row stood in the same report: given names, common family names. */
  readonly after?: Readonly<Record<string, readonly string[]>>
  /** Adjectives and demonyms of a state: রুশ, Russian. */
  readonly adjectives?: Readonly<Record<string, readonly string[]>>
  /** Words of a report by which the name is that of another place: "Georgia" beside Atlanta. */
  readonly unless?: Readonly<Record<string, readonly string[]>>
  /** Registered domains of an outlet or agency. */
  readonly domains?: readonly string[]
  /** What it is as the source of a report. */
  readonly credit?: CreditKind
  /** What a family of outlets or agencies hangs together by: the id of its head. */
  readonly family?: EntityId
  /** Offices held, the latest first. */
  readonly roles?: readonly Role[]
  /** What somebody is or was besides: cricketer, lawyer; whoever is called something else is another of that name. */
  readonly trades?: readonly TradeName[]
  /** True for a household name: papers tell of its bearer without a word of who he is. */
  readonly household?: boolean
  /** Another entity for which this name stands: Moscow → RU. */
  readonly metonymOf?: EntityId
  /** Where the row was seen: its own `seen`, else the source of its file. */
  readonly seen: string
}

/** Lists of words that tell what a name names, though not who bears it. */
export const wordLists = ['given', 'family', 'place'] as const
export type WordList = (typeof wordLists)[number]

/** The parsed knowledge base, ready for matching. Same rows, same `hash`. */
export interface Knowledge {
  /** `sha256:…` of the rows and words. */
  readonly hash: string
  readonly get: (id: EntityId) => EntityRow | undefined
  readonly rows: readonly EntityRow[]
  /** Rows that a whole wording (NFC, lower case) names in a language; the language-neutral ones too. */
  readonly named: (wording: string, language: string) => readonly EntityRow[]
  /** Longest wording in words, over all rows: how far a matcher must look ahead. */
  readonly longest: number
  /** Words of a list in a language, lower case in NFC, a place's words parted by one space; empty where none is known. */
  readonly words: (language: string, list: WordList) => ReadonlySet<string>
  /** The outlet or agency that owns a domain or one of its parents. */
  readonly byDomain: (domain: string) => EntityRow | undefined
}
