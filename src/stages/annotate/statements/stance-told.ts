import type { Stance } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { StatementDraft } from './draft.ts'

/** Words at the head of a content within which its subject stands, in a verb-medial order. */
const opening = 4

/** "the reports of a blast were baseless", "… বলে যে খবর ছড়িয়েছে, তা ভিত্তিহীন": who says so of words of others denies them. */
const isRefuted = (
  { content, contentParagraph, cue, paragraph, source }: StatementDraft,
  { tokens, paragraph: own }: Scene,
  { statements: { refuting, order } }: LanguagePack,
): boolean => {
  const [first, last] = [content[0], content.at(-1)]
  if (!refuting || !first || !last || (contentParagraph ?? paragraph) !== own) return false
  // "… বলে যে দাবি উঠেছে, তিনি বলেন, তার ভিত্তি নেই": what is denied may stand before who denies it.
  const from = order === 'verb-medial' ? first.start : 0
  const isOutside = (t: Span, span: Span | null): boolean =>
    span === null || t.end <= span.start || span.end <= t.start
  const words = tokens.filter(
    (t) =>
      t.kind === 'word' &&
      from <= t.start &&
      t.end <= last.end &&
      isOutside(t, cue) &&
      isOutside(t, source),
  )
  const end = words.slice(-2).map((t) => t.norm)
  const is = [end.join(' '), end.at(-1) ?? '']
  if (!refuting.refuted.some((phrase) => is.includes(phrase))) return false
  const subject = order === 'verb-medial' ? words.slice(0, opening) : words.slice(0, -1)
  return subject.some((t) => refuting.told.includes(t.lemma) || refuting.told.includes(t.norm))
}

/** "কেউ যেন ভিড় না করেন": one clause in the present that asks for something to be so, or not. */
const isAskedFor = (
  { content, contentParagraph, paragraph }: StatementDraft,
  { tokens, paragraph: own, span }: Scene,
  { statements }: LanguagePack,
): boolean => {
  const [said] = content
  if (!statements.wishing || !said || (contentParagraph ?? paragraph) !== own) return false
  const words = tokens.filter(
    (t) => t.kind === 'word' && said.start <= t.start && t.end <= Math.min(said.end, span.end),
  )
  const { tense, aspect, person, honorific } = words.at(-1)?.features ?? {}
  // "হাত যেন বরফ হয়ে আসে" likens one thing to another.
  const asks = honorific === true || words.some((t) => statements.negators.includes(t.norm))
  return (
    asks &&
    words.some((t) => statements.wishing?.includes(t.norm)) &&
    words.filter((t) => isFinite(t)).length === 1 &&
    tense === 'pres' &&
    aspect === 'simple' &&
    person !== 1
  )
}

/** Words at the head of a content within which a request is named. */
const head = 8

/** "সরকারের প্রতি অনুরোধ, …", "আমরা সবাইকে ঘরে থাকার অনুরোধ করছি": who says that he asks for something asks for it. */
const isRequested = (
  { content, contentParagraph, paragraph }: StatementDraft,
  { tokens, paragraph: own, span }: Scene,
  { statements }: LanguagePack,
): boolean => {
  const { requests, askedOf, asking, requested } = statements.final ?? {}
  const [said] = content
  if (!requests || !said || (contentParagraph ?? paragraph) !== own) return false
  const words = tokens.filter(
    (t) => said.start <= t.start && t.end <= Math.min(said.end, span.end) && !/[।”’]/u.test(t.norm),
  )
  const comma = words.findIndex((t) => t.norm === ',')
  const opens = words.slice(0, comma === -1 ? 0 : Math.min(comma, head))
  if (
    opens.length === comma &&
    requests.includes(opens.at(-1)?.norm ?? '') &&
    opens.some((t) => askedOf?.includes(t.norm))
  )
    return true
  const [verb, before, first] = words.toReversed()
  const denied = statements.negators.some((not) => verb?.norm.endsWith(not))
  const does = verb?.features.person === 1 && isFinite(verb) && asking?.includes(verb.lemma)
  if (does && !denied && requests.includes(before?.norm ?? '')) return true
  return (
    requested?.includes(`${before?.norm ?? ''} ${verb?.norm ?? ''}`) === true &&
    requests.includes(first?.norm ?? '')
  )
}

/** The stance of a cue, where what is said does not turn it. */
export const stanceTold = (draft: StatementDraft, scene: Scene, pack: LanguagePack): Stance => {
  if (draft.stance !== 'asserts' && draft.stance !== 'announces') return draft.stance
  if (isRefuted(draft, scene, pack)) return 'denies'
  const asks = isAskedFor(draft, scene, pack) || isRequested(draft, scene, pack)
  return draft.stance === 'asserts' && asks ? 'demands' : draft.stance
}
