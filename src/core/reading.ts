import type { Timex } from './timex.ts'
import type { Credit, Translator } from './credit.ts'
import type { At, Part, RawRange } from './span.ts'
import type { Sense } from './senses.ts'
import type { DateExpression } from './date-expression.ts'

/** Known, implied, unknown: a value that is `unknown` is null or keeps its open part open. */
export type Certainty = 'stated' | 'implied' | 'unknown'

/** EDTF (ISO 8601-2) text, level 0 or 1; level 2 only for an unknown year (`XXXX-11-11`). */
export type Edtf = string

/** ISO 3166-1 alpha-2 for states, a Wikidata QID, or an id of our own (`x-…`). */
export type EntityId = string

export interface Message {
  /** `W_…`: something found in a document that the reader should know. */
  readonly code: string
  readonly reason: string
  readonly raw?: RawRange
  readonly stage?: string
}

export interface Outlet {
  readonly name: string
  readonly domain: string | null
  readonly basis: 'given' | 'metadata' | 'url' | 'related-link' | 'text'
  /** Id of the outlet where the knowledge base has one. */
  readonly id?: string | null
}

export interface Published {
  readonly edtf: Edtf
  /** How it was found, strongest first: `given`, `json-ld`, `meta`, `time`, `url`, `weekday+date` … */
  readonly basis: readonly string[]
  readonly certainty: Certainty
  /** Calendar dates that fit, oldest first, where the year or day is open. */
  readonly candidates?: readonly Edtf[]
  readonly raw?: RawRange
}

export interface Paragraph {
  readonly text: string
  /** Encloses the paragraph in the decoded original. */
  readonly raw: RawRange
  readonly parts: readonly Part[]
}

export type RemovalKind =
  | 'repeat'
  | 'related'
  | 'credit'
  | 'navigation'
  | 'share'
  | 'caption'
  | 'advert'
  | 'markup'
  | 'other'

export interface RelatedLink {
  readonly url: string
  readonly title: string | null
  /** Calendar date read from the link, else null. */
  readonly date: Edtf | null
}

export interface Removal {
  readonly kind: RemovalKind
  readonly raw: RawRange
  readonly reason: string
  /** Index in `paragraphs` of the paragraph that this one repeats. */
  readonly repeatOf?: number
  readonly links?: readonly RelatedLink[]
}

/** The clean article with its map back to the original: what the clean stage writes. */
export interface Report {
  readonly id: string
  readonly sha256: string
  readonly mediaType: string
  readonly encoding: string
  /** BCP 47; `und` when unknown. */
  readonly language: string
  readonly url: string | null
  readonly canonical: string | null
  readonly title: string | null
  /** Where the title stands in the original, in the form of a paragraph's parts; empty when it came from markup. */
  readonly titleParts?: readonly Part[]
  readonly authors: readonly string[]
  readonly outlet: Outlet | null
  readonly published: Published | null
  readonly modified: Published | null
  readonly credits: readonly Credit[]
  /** Who translated it, where a line says so. */
  readonly translators?: readonly Translator[]
  readonly paragraphs: readonly Paragraph[]
  readonly removed: readonly Removal[]
  readonly messages: readonly Message[]
}

export type Calendar = 'gregorian' | 'bengali-bd' | 'bengali-bd-1987' | 'bengali-in' | 'hijri'

export interface DateFinding {
  readonly at: At
  readonly raw: RawRange
  readonly text: string
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  readonly edtf: Edtf | null
  readonly timex: Timex
  readonly anchor: 'published' | 'text'
  readonly calendar: Calendar
  readonly certainty: Certainty
  readonly candidates?: readonly Edtf[]
  /** What the words say before any anchoring, so that a story can settle it later. */
  readonly expression: DateExpression
  /** The rule that found it, for `--explain`. */
  readonly rule?: string
}

export type Bound = 'exact' | 'at-least' | 'at-most' | 'about' | 'range' | 'vague'

export interface Quantity {
  readonly at: At
  readonly raw: RawRange
  readonly text: string
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  /** Concept of what is counted or measured (`soldier`, `percent`, `USD`, `km`); null when unknown. */
  readonly unit: string | null
  /** The counted word as written. */
  readonly head: string | null
  readonly headAt?: At
  /** Whose: the entity that the counted things belong to ("North Korean soldiers" → `KP`). */
  readonly of?: EntityId | null
  readonly rule?: string
}

export type EntityKind =
  'person' | 'organisation' | 'state' | 'place' | 'agency' | 'instrument' | 'event' | 'other'

export interface Mention {
  readonly at: At
  readonly raw: RawRange
  readonly text: string
  readonly kind: EntityKind
  readonly entity: EntityId | null
  readonly name: string | null
  /** Finer class, used by templates: see `knowledge/README.md`. */
  readonly class?: EntityClass
  /** State that the entity belongs to or speaks for. */
  readonly state?: string | null
  /** Role words beside the name ("প্রেসিডেন্ট"), as written. */
  readonly role?: string
  /**
   * Of a known person: `stated` where somewhere in the report an office stands beside the name that is nobody else's, `implied`
   * where the name alone tells who is meant, or where an office or another word stands for somebody who is not named there.
   */
  readonly certainty?: Certainty
  /** Why the entity is the one: what tells whose the name is, the role with its dates, or the name that the report gives. */
  readonly basis?: readonly string[]
  readonly rule?: string
}

export type EntityClass =
  | 'state'
  | 'government'
  | 'head-of-state'
  | 'head-of-government'
  | 'minister'
  | 'official'
  | 'person'
  | 'legislature'
  | 'court'
  | 'ministry'
  | 'armed-forces'
  | 'intelligence'
  | 'alliance'
  | 'international'
  | 'agency'
  | 'outlet'
  | 'company'
  | 'party'
  | 'group'
  | 'place'
  /** A seat of government: in an actor's place it stands for its state. */
  | 'capital'
  | 'treaty'
  /** A state's joining of a body or a treaty, as what is signed or approved. */
  | 'accession'
  | 'law'
  | 'ceasefire'
  | 'event'
  | 'other'

export type Voice = 'reporter' | 'attributed' | 'quoted'
export type Stance =
  | 'reports'
  | 'asserts'
  | 'claims'
  | 'announces'
  | 'confirms'
  | 'denies'
  | 'declines'
  | 'accuses'
  | 'demands'
  | 'describes'
  | 'warns'
export type Polarity = 'positive' | 'negative'
export type Factuality = 'certain' | 'probable' | 'possible' | 'unknown'

export interface Source {
  readonly at: At
  readonly text: string
  readonly entity: EntityId | null
  readonly entities: readonly EntityId[]
  readonly anonymous: boolean
  /** Whom a relative or a pronoun stands for: "the minister" of "the minister, who said …". */
  readonly antecedent?: { readonly at: At; readonly text: string }
}

export interface Cue {
  readonly at: At
  readonly text: string
  readonly lemma: string
}

export interface Content {
  readonly at: At
  readonly text: string
  readonly parts: readonly { readonly at: At; readonly text: string }[]
}

export interface Statement {
  readonly id: string
  readonly at: At
  readonly raw: RawRange
  readonly text: string
  readonly voice: Voice
  readonly source: Source | null
  readonly cue: Cue | null
  readonly content: Content
  readonly stance: Stance
  readonly polarity: Polarity
  readonly factuality: Factuality
  /** Ids of enclosing statements, outermost first. */
  readonly via: readonly string[]
  readonly rule?: string
}

export type Modality = 'actual' | 'planned' | 'possible' | 'conditional'

export type RoleName = 'agent' | 'recipient' | 'object' | 'place' | 'time' | 'with' | 'condition'

/** One filler of an event's role, with the words that fill it. */
export interface Role {
  readonly role: RoleName
  readonly at: At
  readonly text: string
  readonly entity: EntityId | null
  readonly class?: EntityClass
  readonly state?: string | null
}

export interface EventFinding {
  readonly at: At
  readonly raw: RawRange
  readonly text: string
  /** Id of the statement that says so. */
  readonly statement: string
  readonly plover: string | null
  readonly mode: string | null
  readonly cameo: string | null
  /** Qualified step (`treaty/signature`), or null. */
  readonly step: string | null
  readonly actors: readonly EntityId[]
  readonly recipients: readonly EntityId[]
  readonly object: string | null
  readonly date: Edtf | null
  readonly place: EntityId | null
  readonly polarity: Polarity
  readonly modality: Modality
  readonly sense: Sense
  readonly roles: readonly Role[]
  /** Index in `dates` of the date that dates it. */
  readonly dateIndex?: number
  readonly rule?: string
}

/** One report read alone; contract section 1. Never edited once made. */
export interface Reading extends Report {
  readonly schema: 'shutro/reading@1'
  readonly dates: readonly DateFinding[]
  readonly quantities: readonly Quantity[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly Statement[]
  readonly events: readonly EventFinding[]
}
