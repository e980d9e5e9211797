import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'
import type { FoundContent } from './content-query.ts'
import type { FoundCue } from './verb-final-cues.ts'

/** A word that opens what is wished for: "(যেন) খালটি খনন করা হয়". */
export const isAim = (token: Token | undefined, { statements }: LanguagePack): boolean =>
  token !== undefined && statements.hedges.aims?.includes(token.norm) === true

/** "পদের জন্য আবেদন করেন": a cue that only asks says nothing where its content holds no such word. */
export const asksForNothing = (
  { tokens }: Scene,
  { row }: FoundCue,
  { content, pack }: { readonly content: FoundContent; readonly pack: LanguagePack },
): boolean =>
  row.asking === true &&
  !tokens.some(
    (t) => isAim(t, pack) && content.spans.some((s) => s.start <= t.start && t.end <= s.end),
  )
