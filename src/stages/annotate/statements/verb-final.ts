import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordingAt } from '../wordings.ts'
import { clauseStart } from './clause-start.ts'
import { cueTable } from './cue-table.ts'
import { trimmed } from './draft.ts'
import { contentOf } from './verb-final-content.ts'
import type { FoundCue } from './verb-final-content.ts'
import type { StatementDraft } from './draft.ts'
import {
  bareSpeakerBefore,
  leadingSpeaker,
  speakerBetween,
  speakerToEnd,
} from './speaker-phrase.ts'
import { documentBefore, speakerBefore } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import { authorities, nounCues, withoutEnding } from './verb-final-nouns.ts'

/** Statements of one sentence of a verb-final language, with the sentence before it in the same paragraph. */
export const verbFinalStatements = (
  scene: Scene,
  previous: Scene | undefined,
  pack: LanguagePack,
): readonly StatementDraft[] => [
  ...cuesOf(scene, pack).flatMap((cue) => {
    const draft = draftOf(scene, previous, { cue, pack })
    return draft ? [draft] : []
  }),
  ...nounCues(scene, pack),
  ...authorities(scene, pack),
  ...cited(scene, pack),
]

const cuesOf = (scene: Scene, pack: LanguagePack): readonly FoundCue[] => {
  const found: FoundCue[] = []
  const table = cueTable(pack)
  for (const [i, token] of scene.tokens.entries()) {
    const match = table.find(scene.tokens, i)[0]
    if (!match) continue
    const aux = passiveAfter(scene, i, match.row.passive ?? pack.events.passive)
    const last = scene.tokens[aux ?? i]
    if (match.row.passive && aux === undefined) continue
    const isCue = isFinite(last) || token.features.nonFinite === 'conj'
    if (
      !isCue ||
      !isReport(last) ||
      isOneOf(scene.tokens[match.from - 1], pack.statements.asked ?? [])
    )
      continue
    if (match.row.objects && !isOneOf(scene.tokens[match.from - 1], match.row.objects)) continue
    if (token.features.nonFinite === 'conj' && match.row.frame !== 'describe') continue
    const after = scene.tokens[(aux ?? i) + 1]
    const negative = last?.features.negative === true || isOneOf(after, pack.statements.negators)
    const to = (aux ?? i) + (isOneOf(after, pack.statements.negators) ? 2 : 1)
    const { negated } = match.row
    if (negated && !negative) continue
    found.push({ ...match, to, passive: aux !== undefined, negative: negative && !negated })
  }
  return found
}

/** What "I say" or "will say" tells is no report of another's words. */
const isReport = (verb: Token | undefined): boolean =>
  verb?.features.person !== 1 && verb?.features.person !== 2 && verb?.features.tense !== 'fut'

/** Index of the passive auxiliary after a verbal noun ("বলা হয়েছে"), or undefined. */
const passiveAfter = (
  scene: Scene,
  index: number,
  auxiliaries: readonly string[],
): number | undefined => {
  const next = scene.tokens[index + 1]
  const token = scene.tokens[index]
  if (token?.features.nonFinite !== 'verbal-noun' || !next) return undefined
  return isFinite(next) && auxiliaries.includes(next.lemma) ? index + 1 : undefined
}

interface Place {
  readonly cue: FoundCue
  readonly pack: LanguagePack
}

/** Who speaks: after a closed content, between it and the cue, right before the cue, or further left. */
const speakerOf = (
  scene: Scene,
  cue: FoundCue,
  { pack, from }: { readonly pack: LanguagePack; readonly from: number },
): Speaker | null => {
  return (
    speakerToEnd(scene, pack, cue.to) ??
    speakerBetween(scene, pack, { from: 0, to: cue.from }) ??
    (opensContent(scene, cue, pack)
      ? bareSpeakerBefore(scene, pack, { from, to: cue.from })
      : null) ??
    speakerBefore(scene, pack, { from, to: cue.from, case: 'nom' }) ??
    (cue.row.frame === 'describe' || cue.row.frame === 'object'
      ? sharedSubject(scene, pack, from)
      : null) ??
    (opensContent(scene, cue, pack) ? null : leadingSpeaker(scene, pack, { from, to: cue.from }))
  )
}

const opensContent = (scene: Scene, cue: FoundCue, pack: LanguagePack): boolean => {
  const after = scene.tokens[cue.to]
  return (
    after !== undefined &&
    cue.row.frame === 'content' &&
    ([',', ':', '-', '–', '—', ...pack.statements.complementisers].includes(after.norm) ||
      '“‘"\''.includes(after.text))
  )
}

const draftOf = (
  scene: Scene,
  previous: Scene | undefined,
  place: Place,
): StatementDraft | null => {
  const { cue, pack } = place
  const from = clauseStart(scene, cue.from, pack)
  const quotative = pack.statements.quotatives
  const before = scene.tokens[cue.from - 1]
  if (cue.passive) return documentSays(scene, cue, pack)
  const speaker = speakerOf(scene, cue, { pack, from })
  const content = contentOf(scene, previous, {
    cue,
    pack,
    from,
    speaker,
    quoted: isOneOf(before, quotative),
  })
  if (!content) return null
  // "আপনি বলেছেন" is said to somebody; nobody is quoted.
  const subject = speaker ? [scene.tokens[speaker.to - 1]] : scene.tokens.slice(from, cue.from)
  if (subject.some((t) => isOneOf(t, pack.statements.talkers ?? []))) return null
  if (!speaker && cue.row.frame !== 'content') return null
  return {
    paragraph: scene.paragraph,
    source: speaker?.span ?? null,
    cue: spanOf(scene, cue.from, cue.to),
    cueLemma: cue.row.lemmas,
    content: content.spans,
    ...(content.paragraph === undefined ? {} : { contentParagraph: content.paragraph }),
    stance: cue.row.stance,
    negative: cue.negative,
    rule: `cue:${cue.row.frame}:${content.rule}`,
  }
}

/** "প্রতিবেদনে (আরও) বলা হয়, C", "C বলে প্রতিবেদনে বলা হয়েছে": a writing speaks in the locative before a passive. */
const documentSays = (scene: Scene, cue: FoundCue, pack: LanguagePack): StatementDraft | null => {
  const after = scene.tokens[cue.to]
  let to = cue.from
  while (scene.tokens[to - 1]?.pos === 'ADV') to--
  const speaker = documentBefore(scene, pack, to)
  if (!speaker) return null
  const closed = scene.tokens[speaker.from - 1]
  const opens =
    after !== undefined && [',', ':', ...pack.statements.complementisers].includes(after.norm)
  const said = opens
    ? { start: after.end, end: scene.span.end }
    : closed && isOneOf(closed, pack.statements.quotatives)
      ? { start: scene.span.start, end: closed.start }
      : null
  const content = said ? trimmed(scene.text, said) : null
  if (!content) return null
  return {
    paragraph: scene.paragraph,
    source: withoutEnding(scene, speaker),
    cue: spanOf(scene, cue.from, cue.to),
    cueLemma: cue.row.lemmas,
    content: [content],
    stance: cue.row.stance,
    negative: cue.negative,
    rule: 'a writing says',
  }
}

const spanOf = (scene: Scene, from: number, to: number): Span => ({
  start: scene.tokens[from]?.start ?? scene.span.start,
  end: scene.tokens[to - 1]?.end ?? scene.span.end,
})

/** The subject of the clause before, which a coordinated clause shares: "… উল্লেখ করেন এবং … বর্ণনা করেন". */
const sharedSubject = (scene: Scene, pack: LanguagePack, from: number): Speaker | null => {
  if (from === 0) return null
  const previousStart = clauseStart(scene, from - 2, pack)
  return speakerBefore(scene, pack, {
    from: previousStart,
    to: Math.max(previousStart, from - 2),
    case: 'nom',
  })
}

/** "X-এর উদ্ধৃতি দিয়ে Y জানিয়েছে, C": X stands behind what Y says. */
const cited = (scene: Scene, pack: LanguagePack): readonly StatementDraft[] =>
  scene.tokens.flatMap((token, i) => {
    const length = wordingAt(scene.tokens, i, pack.statements.citing)
    if (length === 0 || i === 0) return []
    const speaker = speakerBefore(scene, pack, {
      from: clauseStart(scene, i, pack),
      to: i,
      case: 'gen',
    })
    const outer = cuesOf(scene, pack).find((c) => c.from > i)
    const said = outer ? draftOf(scene, undefined, { cue: outer, pack }) : null
    if (!speaker || speaker.to !== i || !said) return []
    const cue = { start: token.start, end: scene.tokens[i + length - 1]?.end ?? token.end }
    return [
      {
        ...said,
        source: withoutEnding(scene, speaker),
        cue,
        cueLemma: wordsOf(scene.tokens.slice(i, i + length)),
        stance: 'asserts' as const,
        negative: false,
        rule: 'citing',
      },
    ]
  })

const wordsOf = (tokens: readonly Token[]): string => tokens.map((t) => t.norm).join(' ')
