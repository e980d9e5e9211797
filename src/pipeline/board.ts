import type { Copy, Dossier, Gate, Settlement, Story } from '../core/dossier.ts'
import type {
  DateFinding,
  EntityId,
  EntityKind,
  EventFinding,
  Mention,
  Message,
  Published,
  Quantity,
  Reading,
  Report,
  Statement,
} from '../core/reading.ts'
import type { Sentence } from '../lang/contract/token.ts'
import type { FurnitureTable } from './furniture.ts'
import type { Scene } from './scene.ts'

/** What the caller knew about a report before it was read. */
export interface Given {
  readonly url?: string
  readonly published?: string
  readonly language?: string
  readonly outlet?: string
  readonly title?: string
  /** What the protocol said of the encoding (WHATWG label). */
  readonly charset?: string
  /** When the page was fetched, ISO 8601: it cannot have been published later. */
  readonly fetched?: string
}

/** The bytes as received, decoded; nothing normalised, nothing removed but a byte-order mark. */
export interface Original {
  readonly id: string
  /** Of the bytes. */
  readonly sha256: string
  readonly text: string
  readonly mediaType: 'text/html' | 'text/plain'
  readonly encoding: string
  readonly given: Given
  readonly messages: readonly Message[]
}

/** A name that the story tells apart and no list knows: its wordings by language, where they stand, and why they are one. */
export interface Identity {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly mentions: readonly { readonly report: string; readonly index: number }[]
  readonly why: readonly string[]
}

/** A story's readings with what the story settled: the ground of reconcile and compose. */
export interface SettledStory {
  readonly story: Story
  readonly readings: readonly Reading[]
  readonly settled: readonly Settlement[]
  readonly identities: readonly Identity[]
}

/** What a report's stages read and write. */
export interface ReportBoard {
  readonly original: Original
  /** What is known to recur around the reports of each outlet. */
  readonly furniture: FurnitureTable
  readonly report: Report
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateFinding[]
  /** The report's publication after its own words were read. */
  readonly published: Published | null
  readonly mentions: readonly Mention[]
  readonly quantities: readonly Quantity[]
  /** The sentences with all that was found in them: statements and events are read from the same. */
  readonly scenes: readonly Scene[]
  readonly statements: readonly Statement[]
  readonly events: readonly EventFinding[]
  readonly reading: Reading
}

/** What a batch's stages read and write; `originals` gives the decoded text by report id. */
export interface BatchBoard {
  readonly readings: readonly Reading[]
  readonly originals: ReadonlyMap<string, string>
  readonly copies: readonly Copy[]
  readonly stories: readonly Story[]
  readonly settledStories: readonly SettledStory[]
  readonly drafts: readonly Dossier[]
  readonly dossiers: readonly Dossier[]
  readonly gate: Gate
}
