import type { Given } from '../pipeline/board.ts'

/** One report as it came in: bytes, never changed, and what the caller knew. */
export interface IntakeReport {
  readonly kind: 'report'
  /** The id given, else the path relative to the argument, else the sha256. */
  readonly id: string
  readonly bytes: Uint8Array
  readonly given: Given
  /** True when the input itself says that the bytes are HTML (`html` in JSONL). */
  readonly html?: boolean
}

/** Something that cannot be read; it stops nothing else. */
export interface IntakeRefusal {
  readonly kind: 'refused'
  readonly id: string
  readonly code: string
  readonly reason: string
}

export type IntakeItem = IntakeReport | IntakeRefusal

/** Largest report, in bytes; a larger one is refused by name. */
export const maxReportBytes = 64 * 1024 * 1024
