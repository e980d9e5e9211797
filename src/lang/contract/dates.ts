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
  /**
   * A length of time that is the age of a person named right behind it: "৩৮ বছরের জোকোভিচ". Tested with the length alone, and
   * with the name and a few words more. Absent where a language tells ages otherwise.
   */
  readonly aged?: RegExp
  /** What may stand between a day and the hour of it: "Monday (June 16) at 5 p.m.". */
  readonly hourBehind: RegExp
  /** Dates, times, durations and sets of one paragraph, in order, not overlapping. */
  readonly find: (text: string) => readonly FoundDate[]
}
