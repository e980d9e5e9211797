/** Original bytes by their sha256, kept for ever. */
export interface OriginalsTable {
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** A report: which original it is and what was known of it when it came in. */
export interface ReportsTable {
  readonly id: string
  readonly sha256: string
  /** `Given` as JSON. */
  readonly given: string
  /** What the input itself said, else null. */
  readonly media_type: string | null
}

/** A reading with the key of all that made it. */
export interface ReadingsTable {
  readonly report: string
  readonly sha256: string
  readonly key: string
  /** `Reading` as JSON. */
  readonly reading: string
}

/** A page as it was fetched last. */
export interface FetchesTable {
  readonly url: string
  readonly bytes: Uint8Array
  readonly content_type: string
  readonly etag: string | null
  readonly last_modified: string | null
}

export interface Schema {
  readonly fetches: FetchesTable
  readonly originals: OriginalsTable
  readonly reports: ReportsTable
  readonly readings: ReadingsTable
}
