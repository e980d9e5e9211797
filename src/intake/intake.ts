import type { Message } from '../core/reading.ts'
import type { FetchOptions } from './fetch/options.ts'
import type { Given } from '../pipeline/board.ts'

/** A report as it came in: bytes, and what the caller knows about them. */
export interface ReportIntake {
  readonly kind: 'report'
  readonly id: string
  readonly bytes: Uint8Array
  /** What the bytes say, where they were made from text; else they are decoded. */
  readonly text?: string
  readonly given: Given
  /** Present when the caller says that the bytes are HTML; else their content decides. */
  readonly mediaType?: 'text/html'
  readonly messages?: readonly Message[]
}

/** Something that is no report, with a stable code and what to do about it. */
export interface RefusedIntake {
  readonly kind: 'refused'
  readonly id: string
  /** `E_PDF`, `E_WORD`, `E_IMAGE`, `E_ARCHIVE`, `E_RTF`, `E_BINARY`, `E_BIJOY`, `E_EMPTY`, `E_TOO_LARGE`, `E_BROKEN_LINE`, `E_UNREADABLE`; of containers
   * `E_WARC`, `E_FEED`, `E_MAIL`, `E_FOLLOW`; of fetching `E_URL`, `E_PRIVATE_ADDRESS`, `E_ROBOTS`, `E_REDIRECTS`, `E_HTTP`,
   * `E_FETCH`, `E_FETCH_TIMEOUT`; `E_DEFECT` where we fail at a report ourselves. */
  readonly code: string
  readonly reason: string
}

export type Intake = ReportIntake | RefusedIntake

/** Largest report that is read, in bytes: the longest news report is a hundredth of it; more is an archive that must be split. */
export const MAX_REPORT_BYTES = 16 * 1024 * 1024

/** How inputs are read. */
export interface ReadOptions {
  /** Largest report in bytes; `MAX_REPORT_BYTES` when absent. */
  readonly maxBytes?: number
  /** What `-` reads; the process's standard input when absent. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** True when the links of feeds and sitemaps are to be fetched; addresses that are inputs themselves always are. */
  readonly follow?: boolean
  readonly fetch?: FetchOptions
}

/** A refusal with its code and reason. */
export const refused = (id: string, code: string, reason: string): RefusedIntake => ({
  kind: 'refused',
  id,
  code,
  reason,
})

/** The refusal of something larger than the limit. */
export const tooLarge = (id: string, maxBytes: number): RefusedIntake =>
  refused(id, 'E_TOO_LARGE', `larger than ${Math.floor(maxBytes / 1024 / 1024)} MB; split it`)
