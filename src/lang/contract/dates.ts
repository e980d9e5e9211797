import type { Span } from '../../core/span.ts'
import type { DateExpression } from '../../core/date-expression.ts'

/** A date as the words say it, not yet anchored. */
export interface FoundDate extends Span {
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  readonly expression: DateExpression
  readonly rule: string
}

export interface DatesPart {
  /** Dates, times, durations and sets of one paragraph, in order, not overlapping. */
  readonly find: (text: string) => readonly FoundDate[]
}
