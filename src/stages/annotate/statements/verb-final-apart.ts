import { flatMapped, mapped } from '../../../core/mapped.ts'
import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { StatementDraft } from './draft.ts'

/**
 * "X বলেছে, C, তবে Y তা অস্বীকার করেছে": what another denies of it stands outside a content; "X বলেন, “C”, তবে তিনি
 * সতর্ক করেন, …": so does what is said with a cue of its own behind a closed quotation; and "X বলছে, C, তবে Y বলছে, …":
 * what another says against it.
 */
export const apartFromOthers = (
  scene: Scene,
  drafts: readonly StatementDraft[],
  pack: LanguagePack,
): readonly StatementDraft[] =>
  mapped(drafts, (draft) => {
    const [said] = draft.content
    const quoted = said && scene.quotations.find((q) => q.start === said.start)
    const ends = flatMapped(drafts, ({ stance, source }) => {
      if (!said || !source || source.start <= said.start || said.end <= source.end) return []
      const joint = scene.tokens.findLastIndex(
        (t) =>
          t.end <= source.start && (isOneOf(t, pack.events.conjunctions) || isContrast(t, pack)),
      )
      if (scene.tokens[joint + 1]?.start !== source.start) return []
      const apart =
        stance === 'denies' ||
        (quoted !== undefined && quoted.end <= source.start) ||
        (isContrast(scene.tokens[joint], pack) && !isOwn(scene, said, pack))
      const mark = scene.tokens[joint - 1]
      const end =
        mark?.norm === ',' ? mark.start : mark?.end === quoted?.end ? quoted?.end : undefined
      return apart && end !== undefined && end > said.start ? [end] : []
    })
    const [end] = ends
    return said && end !== undefined ? { ...draft, content: [{ start: said.start, end }] } : draft
  })

const isContrast = (token: Token | undefined, { statements }: LanguagePack): boolean =>
  token !== undefined && (statements.contrasting ?? []).includes(token.norm)

/** Words in marks, or that say "we" or "I": whoever speaks in them is told of by the one who says them. */
const isOwn = (scene: Scene, { start, end }: Span, { statements }: LanguagePack): boolean =>
  scene.quotations.some((q) => q.start < end && start < q.end && q.start <= start) ||
  scene.tokens.some(
    (t) =>
      start <= t.start &&
      t.end <= end &&
      (t.features.person === 1 || (statements.firstPerson ?? []).includes(t.norm)),
  )

/** "আপনি বলেছেন" is said to somebody, and nobody is quoted. "আমির" only looks like a form of "আমি", which has its own. */
export const isTalker = ({ statements }: LanguagePack, token: Token | undefined): boolean =>
  !token?.features.case && isOneOf(token, statements.talkers ?? [])
