import type { Stance } from '../../core/reading.ts'

/** One reporting cue, by lemma. */
export interface CueRow {
  readonly lemma: string
  readonly stance: Stance
}

/** Word tables of attribution; the owner of statements extends this. */
export interface StatementsPart {
  readonly cues: readonly CueRow[]
}
