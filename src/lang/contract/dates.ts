import type { Span } from '../../core/span.ts'
import type { DateExpression } from '../../core/date-expression.ts'

/** A date as the words say it, not yet anchored. */
export interface FoundDate extends Span {
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  readonly expression: DateExpression
  readonly rule: string
}

/** Whose fiscal years a report counts in, as its words show. */
export interface FiscalYears {
  /** ISO 3166-1 alpha-2. */
  readonly state: string
  /** First month, 1–12. */
  readonly firstMonth: number
  /** Found in the title or text of a report that counts so. */
  readonly shownBy: RegExp
  /** Found in a sentence that speaks of another state's years. */
  readonly elsewhere: RegExp
}

export interface DatesPart {
  /** The fiscal years of the papers that the language is read in; absent where they are none in particular. */
  readonly fiscalYears?: FiscalYears
  /** Dates, times, durations and sets of one paragraph, in order, not overlapping. */
  readonly find: (text: string) => readonly FoundDate[]
}
