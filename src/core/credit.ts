import type { RawRange } from './span.ts'

/** What stands behind a credit. */
export type CreditKind = 'agency' | 'outlet' | 'state-media'

/** Whom a report credits, and the words that do. */
export interface Credit {
  readonly name: string
  readonly kind: CreditKind
  readonly id: string
  readonly text: string
  readonly raw: RawRange
}

/** Somebody who translated the report, and the line that says so. */
export interface Translator {
  readonly name: string
  readonly text: string
  readonly raw: RawRange
}
