import { flatMapped } from '../../../core/mapped.ts'
import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, lastWhere } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordingsIn } from '../wordings.ts'
import { agrees } from './agreement.ts'
import { behindWhether, clauseStart } from './clause-start.ts'
import { cueStance } from './cue-stance.ts'
import { afterCue, contentOf } from './verb-final-content.ts'
import { cuesOf } from './verb-final-cues.ts'
import type { FoundCue } from './verb-final-cues.ts'
import type { StatementDraft } from './draft.ts'
import {
  bareSpeakerBefore,
  leadingSpeaker,
  rightBefore,
  skippedBefore,
  speakerBetween,
  speakerToEnd,
  talksWith,
} from './speaker-phrase.ts'
import { betweenEdges, isNumber } from './speaker-edges.ts'
import { leadingSubject } from './leading-subject.ts'
import { isSupposed } from './only-supposed.ts'
import { phraseStart } from './joined-speakers.ts'
import { stanceBefore } from './stance-before.ts'
import { isHead, speakerBefore } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import { somebodyStands } from './unknown-speaker.ts'
import { deniedInPassing } from './verb-final-passing.ts'
import { saysNothing } from './verb-final-pointing.ts'
import { unverified } from './verb-final-unverified.ts'
import { apartFromOthers, isTalker } from './verb-final-apart.ts'
import { authorities, nounCues, withoutEnding } from './verb-final-nouns.ts'
import { documentSays } from './verb-final-writings.ts'
import { isGlued, wholeName } from './whole-name.ts'

/** Statements of one sentence of a verb-final language, with the sentence before it in the same paragraph. */
export const verbFinalStatements = (
  scene: Scene,
  previous: Scene | undefined,
  pack: LanguagePack,
): readonly StatementDraft[] => {
  const cues = cuesOf(scene, pack)
  const drafts = flatMapped(cues, (cue) =>
    cue.passing ? [] : (draftOf(scene, previous, { cue, pack }) ?? []),
  )
  const found = [...drafts, ...nounCues(scene, pack), ...authorities(scene, pack)]
  return [
    ...apartFromOthers(scene, found, pack),
    ...flatMapped(cues, (cue) => deniedInPassing(scene, cue, { drafts, pack }) ?? []),
    ...cited(scene, pack),
    ...unverified(scene, drafts, pack),
  ]
}

interface Place {
  readonly cue: FoundCue
  readonly pack: LanguagePack
}

interface Left {
  readonly pack: LanguagePack
  /** The first token of the cue's clause. */
  readonly from: number
}

/** Who speaks: after a closed content, between it and the cue, right before the cue, or further left. */
const speakerOf = (
  scene: Scene,
  cue: FoundCue,
  { pack, from, quotative }: Left & { readonly quotative: number | null },
): Speaker | null => {
  const end = stoodBefore(scene, cue, pack) ? null : speakerToEnd(scene, pack, cue.to)
  const known = end && quotative === null && !isHead(scene, pack, scene.tokens[end.to - 1])
  return (
    (known ? rightBefore(scene, pack, { from, to: cue.from }) : null) ??
    end ??
    speakerBetween(scene, pack, { from: 0, to: cue.from }) ??
    (quotative === null
      ? speakerOpening(scene, cue, { pack, from })
      : leadingSubject(scene, cue, pack))
  )
}

/** "প্রতিষ্ঠানটি ঘোষণা করেছে নতুন মডেল": who stands right before a cue that takes a thing speaks, and what follows is the thing. */
const stoodBefore = (scene: Scene, cue: FoundCue, pack: LanguagePack): boolean =>
  cue.row.thing === true &&
  speakerBefore(scene, pack, { from: cue.from - 1, to: cue.from, case: 'nom' }) !== null

/** Who speaks where no quotative closes the content: right before the cue or further left. */
const speakerOpening = (scene: Scene, cue: FoundCue, { pack, from }: Left): Speaker | null => {
  const before = skippedBefore(scene, pack, { from, to: cue.from })
  const far = { before, verb: scene.tokens[cue.to - 1] }
  const near = (): Speaker | null =>
    actorAfter(scene, cue, {
      pack,
      found: speakerBefore(scene, pack, { from, to: cue.from, case: 'nom', far }),
    })
  return (
    (cue.row.thing || cue.row.about ? near() : null) ??
    (opensContent(scene, cue, pack)
      ? bareSpeakerBefore(scene, pack, { from, to: cue.from, verb: cue.lemmas.length === 1 })
      : null) ??
    near() ??
    (['describe', 'object', 'attitude'].includes(cue.row.frame)
      ? sharedSubject(scene, pack, behindWhether(scene, cue.from, pack))
      : null) ??
    (opensContent(scene, cue, pack)
      ? null
      : (leadingSpeaker(scene, pack, { from, to: cue.from }) ?? beforeWords(scene, cue, pack)))
  )
}

/** "মাঝি বাধা দিতে গেলে সেনারা তাকে …": behind a condition somebody else may do what the cue tells; else who was found. */
const actorAfter = (
  scene: Scene,
  cue: FoundCue,
  { pack, found }: { readonly pack: LanguagePack; readonly found: Speaker | null },
): Speaker | null => {
  const to = cue.from
  const at = lastWhere(scene.tokens, { from: 0, to }, (t) => t.features.nonFinite === 'cond')
  if (!found || found.to > at) return found
  const leading = leadingSpeaker(scene, pack, { from: at + 1, to })
  // "স্থানীয়রা হাসপাতালে নিলে চিকিৎসক রহিম ও করিমকে …": nobody knows which of them it is.
  const others = scene.tokens
    .slice(at + 1, to)
    .some((t) => t.features.case === undefined && isOneOf(t, pack.statements.speakers))
  return leading ?? (others ? null : found)
}

/** "তিনি ‘এখন কিছু বলব না’ বলেছেন": who stands right before the words that end before the cue. */
const beforeWords = (scene: Scene, cue: FoundCue, pack: LanguagePack): Speaker | null => {
  const [verb, mark] = [scene.tokens[cue.from], scene.tokens[cue.from - 1]]
  const words =
    verb && mark?.kind === 'punct'
      ? scene.quotations.find((q) => q.end <= verb.start && mark.end <= q.end)
      : undefined
  const to = words ? scene.tokens.findIndex((t) => t.start >= words.start) : 0
  const speaker =
    to > 0
      ? speakerBefore(scene, pack, { from: clauseStart(scene, to, pack), to, case: 'nom' })
      : null
  return speaker?.to === to ? speaker : null
}

const opensContent = (scene: Scene, cue: FoundCue, pack: LanguagePack): boolean => {
  const after = scene.tokens[cue.to]
  return (
    after !== undefined &&
    cue.row.frame === 'content' &&
    !(cue.row.thing && isOneOf(scene.tokens[cue.to + 1], pack.statements.relatives ?? [])) &&
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
  if (cue.passive || cue.row.written) return documentSays(scene, previous, place)
  const quotative = closingQuotative(scene, cue, pack)
  const found = wholeName(scene, speakerOf(scene, cue, { pack, from, quotative }))
  const limit = found && found.from >= cue.to ? cue.to : from
  const speaker = betweenEdges(scene, found, { pack, limit })
  if ((speaker && isGlued(scene, speaker)) || isSupposed(scene, cue, { pack, from, speaker }))
    return null
  const content = contentOf(scene, previous, {
    cue,
    pack,
    from,
    speaker,
    quotative,
  })
  if (!content || saysNothing(scene, cue, { content, pack })) return null
  const subject = speaker ? [scene.tokens[speaker.to - 1]] : scene.tokens.slice(from, cue.from)
  if (subject.some((t) => isTalker(pack, t))) return null
  if (!speaker && (cue.row.frame !== 'content' || isQuoted(scene, cue))) return null
  if (
    !speaker &&
    somebodyStands(scene, pack, {
      from: quotative === null ? from : 0,
      to: cue.from,
      far: quotative !== null,
    })
  )
    return null
  return {
    paragraph: scene.paragraph,
    source:
      speaker && isNumber(scene, speaker, pack)
        ? null
        : ((speaker ?? (quotative === null ? joinedSubject(scene, cue, pack) : null))?.span ??
          null),
    cue: spanOf(scene, cue.from, cue.to),
    cueLemma: cue.lemma,
    content: content.spans,
    ...(content.paragraph === undefined ? {} : { contentParagraph: content.paragraph }),
    stance:
      (content.rule === afterCue ? stanceBefore(scene, cue, { pack, from, speaker }) : undefined) ??
      cueStance(scene, cue, { content, pack }),
    negative: cue.negative,
    rule: cue.row.frame === 'attitude' ? 'cue:attitude' : `cue:${cue.row.frame}:${content.rule}`,
    ...(cue.row.opinion ? { opinion: true } : {}),
  }
}

/** True inside a quotation: what somebody quoted tells of others who are not named is no statement of theirs. */
const isQuoted = (scene: Scene, cue: FoundCue): boolean => {
  const at = scene.tokens[cue.from]?.start ?? scene.span.start
  return scene.quotations.some((q) => q.start < at && at < q.end)
}

/** The quotative right before the cue, or before what stands between: whom and when one tells, "… বলে সোমবার জানিয়েছে X". */
const closingQuotative = (scene: Scene, cue: FoundCue, pack: LanguagePack): number | null => {
  // With a cue of describing the same word marks the name: "‘…’ বলে অভিহিত করেন".
  if (cue.row.frame === 'describe') return null
  const right = cue.from - 1
  const closes = (i: number): boolean =>
    isOneOf(scene.tokens[i], pack.statements.quotatives) && !talksWith(scene, i, pack)
  if (closes(right)) return right
  const left = skippedBefore(scene, pack, { from: 0, to: cue.from })
  return closes(left) ? left : null
}

const spanOf = (scene: Scene, from: number, to: number): Span => ({
  start: scene.tokens[from]?.start ?? scene.span.start,
  end: scene.tokens[to - 1]?.end ?? scene.span.end,
})

/** The subject of the clause before, which a coordinated clause shares: "… উল্লেখ করেন এবং … বর্ণনা করেন". */
const sharedSubject = (scene: Scene, pack: LanguagePack, from: number): Speaker | null => {
  if (from === 0) return null
  const previousStart = clauseStart(scene, from - 2, pack)
  // "X যখন মন্তব্য করেন, Y নিন্দা জানান": a clause that hangs on this one shares nothing.
  const hangs = scene.tokens
    .slice(previousStart, from)
    .some((t) => isOneOf(t, pack.statements.relatives ?? []))
  if (hangs) return null
  return speakerBefore(scene, pack, {
    from: previousStart,
    to: Math.max(previousStart, from - 2),
    case: 'nom',
  })
}

/** "তিনি টাকা দেন এবং প্রতিশ্রুতি দেন, …": the subject of the clause that "and" joins to the cue's, where the verb agrees. */
const joinedSubject = (scene: Scene, cue: FoundCue, pack: LanguagePack): Speaker | null => {
  const from = clauseStart(scene, cue.from, pack)
  if (!isOneOf(scene.tokens[from - 1], pack.events.conjunctions)) return null
  const shared = sharedSubject(scene, pack, from)
  const head = shared && scene.tokens[shared.to - 1]
  return head && agrees(scene, pack, { head, verb: scene.tokens[cue.to - 1] }) ? shared : null
}

/** "X-এর উদ্ধৃতি দিয়ে Y জানিয়েছে, C": X stands behind what Y says. */
const cited = (scene: Scene, pack: LanguagePack): readonly StatementDraft[] =>
  flatMapped(wordingsIn(scene.tokens, pack.statements.citing), ({ at: i, length }) => {
    const token = scene.tokens[i]
    if (!token || i === 0) return []
    const speaker = citedBefore(scene, pack, i)
    const outer = cuesOf(scene, pack).find((c) => c.from > i)
    const said = outer ? draftOf(scene, undefined, { cue: outer, pack }) : null
    if (!speaker || speaker.to !== i || !said) return []
    // "আইনজীবীদের সূত্রে জানা গেছে": the writing itself speaks.
    if (said.source && said.source.start <= token.start && token.start < said.source.end) return []
    const cue = { start: token.start, end: scene.tokens[i + length - 1]?.end ?? token.end }
    return [
      {
        ...said,
        source: withoutEnding(scene, speaker, pack),
        cue,
        cueLemma: wordsOf(scene.tokens.slice(i, i + length)),
        stance: 'asserts' as const,
        negative: false,
        rule: 'citing',
      },
    ]
  })

/** "তাসের বরাত দিয়ে", "তাসকে উদ্ধৃত করে". */
const citedBefore = (scene: Scene, pack: LanguagePack, to: number): Speaker | null => {
  const from = clauseStart(scene, to, pack)
  const owner = speakerBefore(scene, pack, { from, to, case: 'gen' })
  const named = scene.tokens[to - 1]
  if (owner || named?.features.case !== 'acc' || !isHead(scene, pack, named)) return owner
  const first = phraseStart(scene, pack, to - 1, from)
  const start = scene.tokens[first]?.start ?? named.start
  return { span: { start, end: named.end }, from: first, to }
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map((t) => t.norm).join(' ')
