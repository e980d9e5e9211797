import type { Copy, Dossier, Gate, Settlement, Story } from '../core/dossier.ts'
import type {
  DateFinding,
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

/** What the caller knew about a report before it was read. */
export interface Given {
  readonly url?: string
  readonly published?: string
  readonly language?: string
  readonly outlet?: string
  readonly title?: string
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

/** A story's readings with what the story settled: the ground of reconcile and compose. */
export interface SettledStory {
  readonly story: Story
  readonly readings: readonly Reading[]
  readonly settled: readonly Settlement[]
}

/** What a report's stages read and write. */
export interface ReportBoard {
  readonly original: Original
  readonly report: Report
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateFinding[]
  /** The report's publication after its own words were read. */
  readonly published: Published | null
  readonly mentions: readonly Mention[]
  readonly quantities: readonly Quantity[]
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
