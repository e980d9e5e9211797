import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { clauseStart } from './clause-start.ts'
import type { StatementDraft } from './draft.ts'
import type { Speaker } from './speaker.ts'
import type { FoundCue } from './verb-final-cues.ts'
import { objectContent } from './verb-final-things.ts'

/**
 * "অভিযোগ অস্বীকার করে X বলেন, …", "X অভিযোগ অস্বীকার করে বলেন, …": who speaks next in the sentence denies.
 *
 * @param drafts the statements of the sentence whose cues are finite.
 */
export const deniedInPassing = (
  scene: Scene,
  cue: FoundCue,
  { drafts, pack }: { readonly drafts: readonly StatementDraft[]; readonly pack: LanguagePack },
): StatementDraft | null => {
  const [first, last] = [scene.tokens[cue.from], scene.tokens[cue.to - 1]]
  const next = scene.tokens.findIndex((t, i) => i >= cue.to && isFinite(t))
  const verb = scene.tokens[next]
  const spoken = drafts.find(
    ({ cue: said }) => verb && said.start <= verb.start && verb.end <= said.end,
  )
  if (!cue.passing || !first || !last || !spoken?.source) return null
  const speaker = speakerAt(scene, spoken)
  const found = objectContent(scene, {
    cue,
    pack,
    from: clauseStart(scene, cue.from, pack),
    speaker: speaker && speaker.to <= cue.from ? speaker : null,
    quotative: null,
  })
  if (!found || found.spans.some((s) => s.end > first.start)) return null
  return {
    paragraph: scene.paragraph,
    source: spoken.source,
    cue: { start: first.start, end: last.end },
    cueLemma: cue.lemma,
    content: found.spans,
    stance: cue.row.stance,
    negative: cue.negative,
    rule: 'denied in passing',
  }
}

const speakerAt = ({ tokens }: Scene, { source }: StatementDraft): Speaker | null => {
  const span = source
  if (!span) return null
  const from = tokens.findIndex((t) => t.start >= span.start)
  const to = tokens.findLastIndex((t) => t.start < span.end) + 1
  return from === -1 ? null : { from, to, span }
}
