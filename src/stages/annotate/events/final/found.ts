import type { FrameRow } from '../../../../lang/contract/events.ts'
import type { VerbFinalPart } from '../../../../lang/contract/verb-final.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import type { Scene } from '../../scene.ts'

/** A predicate of a verb-final language and the clause it closes. Token indexes. */
export interface Found {
  readonly match: LemmaMatch<FrameRow>
  readonly from: number
  readonly verb: number
  readonly end: number
  readonly passive: boolean
}

/** A predicate in its sentence, with the tables that read it. */
export interface Place {
  readonly scene: Scene
  readonly pack: LanguagePack
  readonly final: VerbFinalPart
  readonly found: Found
}
