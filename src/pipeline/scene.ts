import type { DateFinding, Mention, Quantity } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { Token } from '../lang/contract/token.ts'
import type { Quotation } from '../text/quote.ts'

/** One sentence with all that was found in it: what statements and events are read from. */
export interface Scene {
  readonly paragraph: number
  readonly index: number
  readonly span: Span
  /** The whole paragraph's text, which all offsets refer to. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly { readonly index: number; readonly date: DateFinding }[]
  readonly quantities: readonly Quantity[]
  readonly quotations: readonly Quotation[]
  /** Those of the whole paragraph: one may run past its sentence. */
  readonly paragraphQuotations: readonly Quotation[]
}
