import type { Reading } from '../core/reading.ts'
import type { Given } from './board.ts'

/** A report as a store keeps it: the bytes as received and what was known of them. */
export interface StoredReport {
  readonly id: string
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly given: Given
  /** Present when the input itself said HTML. */
  readonly mediaType?: 'text/html'
}

/** A report with its reading and the key of what made the reading. */
export interface StoredReading {
  readonly report: StoredReport
  readonly reading: Reading
  readonly key: string
}

/** What the program needs of a store; each call is one transaction. */
export interface ReportStore {
  readonly fetched: FetchMemory
  /** The reading of these bytes under this id, if the same program made it. */
  readonly findReading: (id: string, sha256: string, key: string) => Promise<Reading | undefined>
  readonly put: (stored: StoredReading) => Promise<void>
  /** All reports, by id. */
  readonly reports: () => Promise<readonly StoredReport[]>
  readonly counts: () => Promise<Readonly<Record<'originals' | 'reports' | 'readings', number>>>
  readonly close: () => Promise<void>
}

/** A page as it was fetched last, with what its server needs to say that it has not changed. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What was fetched before, by address. */
export interface FetchMemory {
  readonly find: (url: string) => Promise<FetchedPage | undefined>
  readonly keep: (url: string, page: FetchedPage) => Promise<void>
}
