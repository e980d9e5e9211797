import type { RawRange } from '../../core/span.ts'
import type { Flow } from './flow.ts'
import type { Metadata } from './html/metadata.ts'
import type { Verdict } from './verdict.ts'

/** An original as lines with first verdicts, whatever its format. */
export interface Source {
  readonly lines: readonly Flow[]
  /** By line; null for text of the report. */
  readonly verdicts: readonly (Verdict | null)[]
  /** By line: true for headings and cells of tables, which may come twice by right. */
  readonly mayRecur: readonly boolean[]
  /** Line that is the title; −1 when none is. */
  readonly titleLine: number
  readonly metadata: Metadata | null
  /** Further removals outside all lines. */
  readonly extra: readonly { readonly raw: RawRange; readonly verdict: Verdict }[]
}
