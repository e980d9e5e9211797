import { mapped } from '../../../core/mapped.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { StatementDraft } from './draft.ts'

/**
 * "X বলেছে, C, তবে Y তা অস্বীকার করেছে": what another denies of it stands outside a content; "X বলেন, “C”, তবে তিনি
 * সতর্ক করেন, …": so does what is said with a cue of its own behind a closed quotation.
 */
export const apartFromOthers = (
  scene: Scene,
  drafts: readonly StatementDraft[],
  pack: LanguagePack,
): readonly StatementDraft[] =>
  mapped(drafts, (draft) => {
    const [said] = draft.content
    const quoted = said && scene.quotations.find((q) => q.start === said.start)
    const other = drafts.find(
      ({ stance, source }) =>
        said &&
        source &&
        said.start < source.start &&
        source.end < said.end &&
        (stance === 'denies' || (quoted !== undefined && quoted.end <= source.start)),
    )
    const begins = other?.source?.start
    if (begins === undefined) return draft
    const joint = scene.tokens.findLastIndex(
      (t) => t.end <= begins && isOneOf(t, pack.events.conjunctions),
    )
    const [mark, next] = [scene.tokens[joint - 1], scene.tokens[joint + 1]]
    const end =
      mark?.norm === ',' ? mark.start : mark?.end === quoted?.end ? quoted?.end : undefined
    return said && end !== undefined && end > said.start && next?.start === begins
      ? { ...draft, content: [{ start: said.start, end }] }
      : draft
  })
