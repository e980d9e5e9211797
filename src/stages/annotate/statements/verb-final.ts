import type { Stance } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { canAct, isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordingAt } from '../wordings.ts'
import { cueTable } from './cue-table.ts'
import { trimmed } from './draft.ts'
import { contentOf } from './verb-final-content.ts'
import type { FoundCue } from './verb-final-content.ts'
import type { StatementDraft } from './draft.ts'
import { documentBefore, speakerBefore } from './speaker.ts'
import type { Speaker } from './speaker.ts'

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
    const aux = passiveAfter(scene, i, pack)
    const last = scene.tokens[aux ?? i]
    const isCue = isFinite(last) || token.features.nonFinite === 'conj'
    if (!isCue) continue
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

/** Index of the passive auxiliary after a verbal noun ("বলা হয়েছে"), or undefined. */
const passiveAfter = (scene: Scene, index: number, pack: LanguagePack): number | undefined => {
  const next = scene.tokens[index + 1]
  const token = scene.tokens[index]
  if (token?.features.nonFinite !== 'verbal-noun' || !next) return undefined
  return isFinite(next) && pack.events.passive.includes(next.lemma) ? index + 1 : undefined
}

interface Place {
  readonly cue: FoundCue
  readonly pack: LanguagePack
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
  const speakerLeft = speakerBefore(scene, pack, { from, to: cue.from, case: 'nom' })
  const speaker =
    speakerLeft ??
    speakerAfter(scene, pack, cue.to) ??
    (cue.row.frame === 'describe' || cue.row.frame === 'object'
      ? sharedSubject(scene, pack, from)
      : null)
  const content = contentOf(scene, previous, {
    cue,
    pack,
    from,
    speaker,
    quoted: isOneOf(before, quotative),
  })
  if (!content) return null
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

/** "প্রতিবেদনে বলা হয়, C": a writing speaks in the locative, right before the passive that opens its content. */
const documentSays = (scene: Scene, cue: FoundCue, pack: LanguagePack): StatementDraft | null => {
  const after = scene.tokens[cue.to]
  const opens =
    after !== undefined && [',', ':', ...pack.statements.complementisers].includes(after.norm)
  const speaker = opens ? documentBefore(scene, pack, cue.from) : null
  const content = opens ? trimmed(scene.text, { start: after.end, end: scene.span.end }) : null
  if (!speaker || !content) return null
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

/** A clause begins after the finite verb before it, or with the sentence. */
const clauseStart = (scene: Scene, before: number, pack: LanguagePack): number => {
  for (let i = before - 1; i >= 0; i--) {
    const token = scene.tokens[i]
    if (isFinite(token) && !isOneOf(scene.tokens[i + 1], pack.statements.quotatives)) {
      return isOneOf(scene.tokens[i + 1], [...pack.events.conjunctions, ',']) ? i + 2 : i + 1
    }
  }
  return 0
}

/** "… বলেছেন পুতিন।": the speaker after the cue, when nothing else follows. */
const speakerAfter = (scene: Scene, pack: LanguagePack, to: number): Speaker | null => {
  const end = scene.tokens.findIndex((t, i) => i >= to && t.kind === 'punct' && t.norm !== '-')
  const stop = end === -1 ? scene.tokens.length : end
  if (stop - to > 8 || stop === to) return null
  return speakerBefore(scene, pack, { from: to, to: stop, case: 'nom' })
}

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

/** "X-এর দাবি, C": a reporting noun closes its genitive, a comma or colon opens the content. */
const nounCues = (scene: Scene, pack: LanguagePack): readonly StatementDraft[] =>
  scene.tokens.flatMap((token, i) => {
    const after = scene.tokens[i + 1]
    if (!after || !(after.norm === ',' || after.norm === ':' || after.norm === 'যে')) return []
    const row = pack.statements.nounCues.find(
      (r) => token.norm === r.lemma && token.kind === 'word',
    )
    if (!row) return []
    if (listed(scene, i + 2, pack)) return []
    const speaker = speakerBefore(scene, pack, {
      from: clauseStart(scene, i, pack),
      to: i,
      case: 'gen',
    })
    const content = trimmed(scene.text, { start: after.end, end: scene.span.end })
    if (!speaker || speaker.to !== i || !content) return []
    return [
      draft(scene, {
        source: withoutEnding(scene, speaker),
        cue: token,
        content,
        stance: row.stance,
        rule: 'noun cue',
      }),
    ]
  })

/** "দলটির প্রতিশ্রুতি, কর্মসূচি ও ইশতেহার": the word at `index` goes on a list, unless it names who acts. */
const listed = (scene: Scene, index: number, pack: LanguagePack): boolean => {
  const token = scene.tokens[index]
  const mention = token ? mentionAt(scene, token) : undefined
  return (
    isOneOf(scene.tokens[index + 1], ['ও', ...pack.events.conjunctions]) &&
    !(mention && canAct(mention))
  )
}

/** "X-এর মতে, C", "X অনুযায়ী, C", "X-এর বরাত দিয়ে". */
const authorities = (scene: Scene, pack: LanguagePack): readonly StatementDraft[] =>
  scene.tokens.flatMap((token, i) => {
    const length = wordingAt(scene.tokens, i, pack.statements.accordingTo)
    const after = scene.tokens[i + length]
    if (length === 0 || !after || i === 0) return []
    const speaker = speakerBefore(scene, pack, {
      from: clauseStart(scene, i, pack),
      to: i,
      case: 'gen',
    })
    if (!speaker || speaker.to !== i) return []
    const content = trimmed(scene.text, {
      start: after.norm === ',' ? after.end : after.start,
      end: scene.span.end,
    })
    const cue = {
      start: token.start,
      end: scene.tokens[i + length - 1]?.end ?? token.end,
    }
    return content
      ? [
          draft(scene, {
            source: withoutEnding(scene, speaker),
            cue,
            content,
            stance: 'asserts',
            rule: 'according to',
          }),
        ]
      : []
  })

const withoutEnding = (scene: Scene, speaker: Speaker): Span => {
  const last = scene.tokens[speaker.to - 1]
  const mention = scene.mentions.find(
    (m) =>
      last !== undefined &&
      m.at.start <= last.start &&
      m.at.end > last.start &&
      m.at.end <= last.end,
  )
  if (mention) return { start: speaker.span.start, end: mention.at.end }
  if (!last || last.lemma === last.norm) return speaker.span
  for (let end = last.end - 1; end > last.start; end--) {
    if (scene.text.slice(last.start, end).normalize('NFC') === last.lemma)
      return { start: speaker.span.start, end }
  }
  return speaker.span
}

interface Parts {
  readonly source: Span
  readonly cue: Span
  readonly content: Span
  readonly stance: Stance
  readonly rule: string
}

const draft = (scene: Scene, parts: Parts): StatementDraft => ({
  paragraph: scene.paragraph,
  source: parts.source,
  cue: { start: parts.cue.start, end: parts.cue.end },
  cueLemma: scene.text.slice(parts.cue.start, parts.cue.end),
  content: [parts.content],
  stance: parts.stance,
  negative: false,
  rule: parts.rule,
})

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
