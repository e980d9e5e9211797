import type { FrameRow } from '../../../../lang/contract/events.ts'
import type { LemmaMatch } from '../../lemma-match.ts'

/** A predicate of a verb-final language and the clause it closes. Token indexes. */
export interface Found {
  readonly match: LemmaMatch<FrameRow>
  readonly from: number
  readonly verb: number
  readonly end: number
  readonly passive: boolean
}
