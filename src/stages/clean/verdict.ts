import type { RelatedLink, RemovalKind } from '../../core/reading.ts'
import type { RawRange } from '../../core/span.ts'

/** Why a line is no paragraph. Neighbouring lines of one group become one removal. */
export interface Verdict {
  readonly kind: RemovalKind
  readonly reason: string
  readonly group?: string
  readonly repeatOf?: number
  readonly links?: readonly RelatedLink[]
  /** Place of the whole block where it is wider than its lines. */
  readonly span?: RawRange
}
