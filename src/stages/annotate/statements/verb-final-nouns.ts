import { flatMapped } from '../../../core/mapped.ts'
import type { Stance } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { NounCueRow } from '../../../lang/contract/noun-cue-row.ts'
import { nounCuesIn } from '../noun-cues.ts'
import { canAct, isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordingsIn } from '../wordings.ts'
import { clauseStart } from './clause-start.ts'
import { trimmed } from './draft.ts'
import type { StatementDraft } from './draft.ts'
import { phraseStart } from './joined-speakers.ts'
import { withOffice } from './office-before.ts'
import { saidUntil } from './said-until.ts'
import { speakerBefore } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import { nfc } from '../../../text/normalise.ts'
import { documentBefore } from './writing-before.ts'

/** "X-এর দাবি, C": a reporting noun closes its genitive, a comma or colon opens the content. */
export const nounCues = (scene: Scene, pack: LanguagePack): readonly StatementDraft[] =>
  flatMapped(nounCuesIn(scene.tokens, pack), ({ token, at: i, row }) => {
    const closed = closedByNoun(scene, pack, { at: i, row })
    if (closed) return [closed]
    const after = scene.tokens[i + 1]
    const next = scene.tokens[i + 2]
    if (!after || !next) return []
    if (!opens.has(after.norm) && !pack.statements.complementisers.includes(after.norm)) return []
    if (listed(scene, i + 2, pack) || isSung(scene, i, pack)) return []
    let end = i
    while (isOneOf(scene.tokens[end - 1], pack.statements.kinds ?? [])) end--
    const speaker = row.writings
      ? documentBefore(scene, pack, end)
      : genitiveBefore(scene, pack, { to: end, anybody: row.anybody === true })
    const content = trimmed(scene.text, {
      start: after.end,
      end: saidUntil(scene, pack, { start: after.end, at: i + 1 }),
    })
    // "আমাদের দাবি, …": who says so speaks in words of his own.
    if (!speaker || !content || isOwn(scene, speaker, pack)) return []
    return [
      draft(scene, {
        source: withoutEnding(scene, speaker, pack),
        cue: token,
        content,
        stance: isList(scene, content, pack) ? (row.listedStance ?? row.stance) : row.stance,
        rule: 'noun cue',
      }),
    ]
  })

/** "কবির কথায়, সালমার সুরে …": who wrote a song says nothing. */
const isSung = ({ tokens }: Scene, at: number, { statements }: LanguagePack): boolean => {
  const [, words] = statements.final?.sung.find(([cue]) => cue === tokens[at]?.norm) ?? []
  return tokens.slice(at + 1, at + nearWords).some((t) => words?.includes(t.norm))
}

/** Most tokens to what else belongs to a song. */
const nearWords = 9

/** "মজুরি বৃদ্ধি ও ছুটি দেওয়া।": no verb with a tense, and an act named at the end. */
const isList = ({ tokens }: Scene, { start, end }: Span, { statements }: LanguagePack): boolean => {
  const inside = tokens.filter((t) => t.start >= start && t.end <= end && t.kind === 'word')
  const last = inside.at(-1)?.features
  return (
    last?.nonFinite === 'verbal-noun' &&
    last.case === undefined &&
    // "এর উদ্দেশ্য চাপ দেওয়া" says what something is.
    !inside.some((t) => isFinite(t) || statements.purposes?.includes(t.norm))
  )
}

/** "C বলে দাবি X-এর।", "C, মত X-এর।": the noun closes its content and whose it is ends the sentence. */
const closedByNoun = (
  scene: Scene,
  pack: LanguagePack,
  { at, row }: { readonly at: number; readonly row: NounCueRow },
): StatementDraft | null => {
  const [closer, cue] = [scene.tokens[at - 1], scene.tokens[at]]
  const end = scene.tokens.findLastIndex((t) => t.kind === 'word') + 1
  if (!closer || !cue || end < at + 2 || end - at > ownerWords || row.writings) return null
  if (closer.norm !== ',' && !isOneOf(closer, pack.statements.quotatives)) return null
  const speaker = genitiveBefore(scene, pack, {
    to: end,
    anybody: row.anybody === true,
    limit: at + 1,
  })
  if (speaker?.from !== at + 1) return null
  const content = trimmed(scene.text, { start: scene.span.start, end: closer.start })
  return content
    ? draft(scene, {
        source: withoutEnding(scene, speaker, pack),
        cue,
        content,
        stance: row.stance,
        rule: 'noun cue, closing',
      })
    : null
}

/** Most words from such a noun to the end of whose it is. */
const ownerWords = 10

const opens = new Set([',', ':', '-', '–', '—'])

/** The genitive that ends right before token `to`: a known speaker, a pronoun, or people (‑দের) that no list knows. */
const genitiveBefore = (
  scene: Scene,
  pack: LanguagePack,
  {
    to,
    anybody,
    limit = 0,
  }: { readonly to: number; readonly anybody: boolean; readonly limit?: number },
): Speaker | null => {
  const from = Math.max(limit, clauseStart(scene, to, pack))
  const known = speakerBefore(scene, pack, { from, to, case: 'gen' })
  if (known?.to === to) return known
  const head = scene.tokens[to - 1]
  const people =
    head?.kind === 'word' &&
    head.features.case === 'gen' &&
    (anybody ||
      head.features.number === 'plur' ||
      isOneOf(head, pack.statements.anyone ?? []) ||
      isNamed(scene, to - 1, pack))
  if (!people) return null
  const first = phraseStart(scene, pack, to - 1, from)
  const start = scene.tokens[first]?.start ?? head.start
  return { span: { start, end: head.end }, from: first, to }
}

/** "ক্রেতা শামসুন্নাহারের": a word that people are called, or one right after what somebody is. */
const isNamed = ({ tokens }: Scene, index: number, pack: LanguagePack): boolean => {
  const [before, head] = [tokens[index - 1], tokens[index]]
  const calling = before?.features.case === undefined && isOneOf(before, pack.statements.speakers)
  return calling || head?.stems.some((s) => pack.names.nameWords?.person.has(s)) === true
}

/** "দলটির প্রতিশ্রুতি, কর্মসূচি ও ইশতেহার": the word at `index` goes on a list, unless it names who acts. */
const listed = (scene: Scene, index: number, pack: LanguagePack): boolean => {
  const token = scene.tokens[index]
  const mention = token ? mentionAt(scene, token) : undefined
  const next = scene.tokens[index + 1]
  return (
    (isOneOf(next, pack.text.joints) || isOneOf(next, pack.events.conjunctions)) &&
    !(mention && canAct(mention))
  )
}

/** "X-এর মতে, C", "X অনুযায়ী, C", "X-এর বরাত দিয়ে". */
export const authorities = (scene: Scene, pack: LanguagePack): readonly StatementDraft[] =>
  flatMapped(wordingsIn(scene.tokens, pack.statements.accordingTo), ({ at: i, length }) => {
    const [token, after] = [scene.tokens[i], scene.tokens[i + length]]
    if (!token || !after || i === 0) return []
    const speaker =
      genitiveBefore(scene, pack, {
        to: i,
        anybody: isOneOf(token, pack.statements.ofAnybody ?? []),
      }) ?? recordBefore(scene, pack, i + length - 1)
    if (!speaker || isOwn(scene, speaker, pack)) return []
    if (after.norm !== ',' && isBound(scene, pack, { speaker, at: i, length })) return []
    const start = after.norm === ',' ? after.end : after.start
    const content = trimmed(scene.text, {
      start,
      end: saidUntil(scene, pack, { start, at: i + length }),
    })
    const cue = {
      start: scene.tokens[Math.max(i, speaker.to)]?.start ?? token.start,
      end: scene.tokens[i + length - 1]?.end ?? token.end,
    }
    return content
      ? [
          draft(scene, {
            source: withoutEnding(scene, speaker, pack),
            cue,
            content,
            stance: 'asserts',
            rule: 'according to',
          }),
        ]
      : []
  })

/** "তাঁদের দাবি অনুযায়ী ভাড়া কমেছে", "সেনাপতির হিসাবে ব্যর্থ": with no comma as they ask, or as what somebody is, unless a name tells whose account it is. */
const isBound = (
  scene: Scene,
  pack: LanguagePack,
  {
    speaker,
    at,
    length,
  }: { readonly speaker: Speaker; readonly at: number; readonly length: number },
): boolean => {
  const words = scene.tokens.slice(at, at + length).map((t) => t.norm)
  const named = scene.tokens
    .slice(speaker.from, speaker.to)
    .some((t) => mentionAt(scene, t) !== undefined)
  return !named && pack.statements.final?.withComma.includes(words.join(' ')) === true
}

/** "সরকারি হিসাব অনুযায়ী": a record in no case right before the phrase's last word. */
const recordBefore = (scene: Scene, pack: LanguagePack, to: number): Speaker | null => {
  const head = scene.tokens[to - 1]
  if (!head || !(pack.statements.records ?? []).includes(head.norm)) return null
  const from = phraseStart(scene, pack, to - 1, clauseStart(scene, to, pack))
  const first = scene.tokens[from]
  const start = first?.start ?? head.start
  // "(…)-এর" leaves an ending apart.
  const whole = first !== undefined && first.norm.length > 2
  return whole && from < to - 1 ? { span: { start, end: head.end }, from, to } : null
}

/** "আমার মতে": what the writer thinks is no report of another's words. */
const isOwn = (scene: Scene, speaker: Speaker, pack: LanguagePack): boolean =>
  isOneOf(scene.tokens[speaker.to - 1], pack.statements.firstPerson ?? [])

export const withoutEnding = (scene: Scene, found: Speaker, pack: LanguagePack): Span => {
  const limit = clauseStart(scene, found.from, pack)
  const speaker = withOffice(scene, found, { pack, limit })
  const last = scene.tokens[speaker.to - 1]
  const mention = scene.mentions.find(
    (m) =>
      last !== undefined &&
      m.at.start <= last.start &&
      m.at.end > last.start &&
      m.at.end <= last.end,
  )
  if (mention && (mention.at.end < (last?.end ?? 0) || last?.features.case !== 'gen'))
    return { start: speaker.span.start, end: mention.at.end }
  if (!last || last.lemma === last.norm) return speaker.span
  // "সংগঠনটির": the classifier stays.
  if (last.features.classifier !== undefined && pack.text.endings.genitive.test(last.norm))
    return { start: speaker.span.start, end: last.end - 1 }
  // "সংশ্লিষ্টদের": an adjective that is people only by its ending.
  if (last.features.number === 'plur' && isOneOf(last, pack.statements.belonging ?? []))
    return speaker.span
  // এতে is listed as it stands.
  if ((pack.statements.documents ?? []).includes(last.norm)) return speaker.span
  for (let end = last.end - 1; end > last.start; end--) {
    if (nfc(scene.text.slice(last.start, end)) === last.lemma)
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
