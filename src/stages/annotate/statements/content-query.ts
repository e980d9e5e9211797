import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'
import { trimmed } from './draft.ts'
import type { Speaker } from './speaker.ts'
import type { FoundCue } from './verb-final-cues.ts'

/** Where a content is looked for: its cue, its clause's first token, its speaker. */
export interface ContentQuery {
  readonly cue: FoundCue
  readonly pack: LanguagePack
  readonly from: number
  readonly speaker: Speaker | null
  /** The token that closes the content before the cue: বলে; null where none does. */
  readonly quotative: number | null
}

/** A content: its span, or spans where the cue interrupts it. */
export interface FoundContent {
  readonly spans: readonly Span[]
  readonly paragraph?: number
  readonly rule: string
}

/** One span as a content; null when nothing is left of it. */
export const one = (scene: Scene, span: Span, rule: string): FoundContent | null => {
  const clean = trimmed(scene.text, span)
  return clean && clean.end - clean.start > 1 ? { spans: [clean], rule } : null
}
