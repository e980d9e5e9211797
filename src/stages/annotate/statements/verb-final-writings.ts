import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { trimmed } from './draft.ts'
import type { StatementDraft } from './draft.ts'
import { saidUntil } from './said-until.ts'
import type { FoundCue } from './verb-final-cues.ts'
import { withoutEnding } from './verb-final-nouns.ts'
import { documentBefore } from './writing-before.ts'

interface Place {
  readonly cue: FoundCue
  readonly pack: LanguagePack
}

/** "প্রতিবেদনে (আরও) বলা হয়, C", "C বলে প্রতিবেদনে বলা হয়েছে": a writing speaks in the locative before a passive. */
export const documentSays = (
  scene: Scene,
  previous: Scene | undefined,
  { cue, pack }: Place,
): StatementDraft | null => {
  const after = scene.tokens[cue.to]
  let to = cue.from
  while (scene.tokens[to - 1]?.pos === 'ADV') to--
  const speaker = documentBefore(scene, pack, to)
  if (!speaker) return null
  const closed = scene.tokens[speaker.from - 1]
  const news = cue.row.frame === 'news'
  if (news && !previous) return null
  const opens =
    after !== undefined && [',', ':', ...pack.statements.complementisers].includes(after.norm)
  const said = opens
    ? { start: after.end, end: saidUntil(scene, pack, { start: after.end, at: cue.to }) }
    : closed && isOneOf(closed, pack.statements.quotatives)
      ? { start: scene.span.start, end: closed.start }
      : null
  const content = news ? previous?.span : said && trimmed(scene.text, said)
  if (!content) return null
  return {
    paragraph: scene.paragraph,
    source: withoutEnding(scene, speaker, pack),
    cue: {
      start: scene.tokens[cue.from]?.start ?? scene.span.start,
      end: scene.tokens[cue.to - 1]?.end ?? scene.span.end,
    },
    cueLemma: cue.lemma,
    content: [content],
    ...(news && previous ? { contentParagraph: previous.paragraph } : {}),
    stance: cue.row.stance,
    negative: cue.negative,
    rule: 'a writing says',
  }
}
