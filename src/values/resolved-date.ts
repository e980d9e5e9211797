import type { Calendar, Certainty, Edtf } from '../core/reading.ts'
import type { Timex } from '../core/timex.ts'

/** What a date is counted from: the report's publication, and the last date that the text itself gave. EDTF. */
export interface Anchors {
  readonly published: Edtf | null
  readonly text: Edtf | null
  /** First month of the fiscal years that the report counts in, 1–12; absent where it does not say whose they are. */
  readonly fiscalStart?: number
}

/** A date expression with its value. */
export interface ResolvedDate {
  readonly edtf: Edtf | null
  readonly timex: Timex
  readonly certainty: Certainty
  readonly anchor: 'published' | 'text'
  readonly calendar: Calendar
  /** Days that fit where the year is open, oldest first. */
  readonly candidates?: readonly Edtf[]
}
