import { peopleUnits } from '../../../core/units.ts'
import type { Mention } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft, RoleDraft } from './draft.ts'

interface Place {
  readonly scene: Scene
  readonly previous: Scene | undefined
  readonly pack: LanguagePack
}

/** The object nearest to the predicate. */
export const objectOf = (draft: EventDraft, roles: readonly RoleDraft[]): RoleDraft | undefined => {
  const objects = roles.filter((r) => r.role === 'object')
  const distance = (r: RoleDraft): number =>
    r.span.end <= draft.span.start
      ? draft.span.start - r.span.end
      : Math.max(0, r.span.start - draft.span.end)
  return [...objects].sort((a, b) => distance(a) - distance(b))[0]
}

const isTreaty = (mention: Mention): boolean =>
  mention.kind === 'instrument' && mention.class === 'treaty'

/** Classes of the object: the nearest instrument; a law counts only beside a treaty; a pronoun stands for the treaty before. */
export const objectClasses = (
  draft: EventDraft,
  roles: readonly RoleDraft[],
  { scene, previous, pack }: Place,
): readonly string[] => {
  // A signature that is still needed for a treaty to take effect is one under the law that approves it.
  const papers = roles.filter((r) => r.role === 'object' && r.mention !== undefined)
  if (
    draft.rule.startsWith('noun:sign') &&
    draft.modality === 'conditional' &&
    papers.every((r) => r.mention && isTreaty(r.mention))
  )
    return ['law']
  if (draft.ofContract === true) return ['other']
  if (draft.ofAccession === true) return ['accession']
  if (draft.frame.joins === true) return roles.flatMap((r) => r.mention?.class ?? [])
  const nearest = objectOf(draft, roles) ?? companionOf(draft, scene)
  if (nearest && isPartOf(draft, scene, pack, nearest)) return ['other']
  const treatyNear =
    scene.mentions.some(isTreaty) ||
    (previous?.paragraph === scene.paragraph && previous.mentions.some(isTreaty))
  if (nearest?.mention) {
    if (isTreaty(nearest.mention)) return ['treaty']
    if (nearest.mention.class === 'ceasefire') return ['ceasefire']
    if (nearest.mention.class === 'law') return treatyNear ? ['law'] : ['bill']
    return ['other']
  }
  const [from, to] = draft.clause
  if (harms.has(draft.frame.sense)) return countsPeople(scene, draft) ? ['people'] : []
  const pronoun = scene.tokens.slice(from, to).some((t) => isOneOf(t, pack.events.thingPronouns))
  if (!pronoun) return []
  if (treatyNear) return ['treaty']
  const before = [
    ...(previous?.paragraph === scene.paragraph ? previous.mentions : []),
    ...scene.mentions,
  ]
  return before.some((m) => m.class === 'law' && m.at.end <= draft.span.start) ? ['bill'] : []
}

/** The first of the nouns that the predicate asks for, where it is an instrument: "passed the Waqf (Amendment) Bill". */
const companionOf = (draft: EventDraft, scene: Scene): RoleDraft | undefined => {
  const nouns = draft.frame.object
  if (nouns === undefined || draft.passive) return undefined
  const noun = scene.tokens.find((t) => t.start >= draft.span.end && isOneOf(t, nouns))
  const mention = noun && mentionAt(scene, noun)
  return mention?.kind === 'instrument' ? { role: 'object', span: mention.at, mention } : undefined
}

/** "struck down a section of the law", "আইনটির ১৬ ধারা বাতিল": a part of the law is not the law. */
const isPartOf = (
  draft: EventDraft,
  { tokens }: Scene,
  { events }: LanguagePack,
  { span }: RoleDraft,
): boolean => {
  const [start, end] =
    events.order === 'verb-final' ? [span.end, draft.span.start] : [draft.span.end, span.start]
  const isSection = (t: Token, i: number): boolean => {
    if (!isOneOf(t, events.sections)) return false
    const next = tokens[i + 1]
    return events.order === 'verb-final' || next?.pos === 'ADP' || next?.kind === 'number'
  }
  if (tokens.some((t, i) => t.start >= start && t.end <= end && isSection(t, i))) return true
  const at = tokens.findIndex((t) => t.start >= span.start)
  // "the suspension of the treaty took effect", "চুক্তি থেকে … প্রত্যাহার কার্যকর হয়েছে": what is done to it, not the treaty.
  if (events.order === 'verb-medial')
    return (
      span.end <= draft.span.start &&
      tokens.slice(0, at).some((t, i) => isSection(t, i) && at - i <= nearest)
    )
  const next = tokens.find((t) => t.start >= span.end && t.start < draft.span.start)
  return draft.frame.sense === 'enter-into-force' && isOneOf(next, events.final?.whence ?? [])
}

/** Most words from a part of a paper to the paper that stands behind it: "an article of the draft treaty". */
const nearest = 4

const harms = new Set(['die', 'toll-stands', 'kill', 'injure', 'be-injured'])

/** True where the act's own clause counts those whom it befell, or they are counted behind its verb. */
const countsPeople = (scene: Scene, { clause: [from, to], unnamed = [] }: EventDraft): boolean => {
  const clause = {
    start: scene.tokens[from]?.start ?? scene.span.start,
    end: scene.tokens[to - 1]?.end ?? scene.span.end,
  }
  const spans = [clause, ...unnamed.filter((r) => r.role === 'recipient').map((r) => r.span)]
  return scene.quantities.some(
    (q) =>
      peopleUnits.has(q.unit) &&
      spans.some(({ start, end }) => q.at.start >= start && q.at.end <= end),
  )
}
