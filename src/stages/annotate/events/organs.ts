import type { EntityClass, Mention } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft, RoleDraft } from './draft.ts'

/**
 * An act on a bill with the organ that can only have done it: the house that it passed in ("লোকসভায় বিলটি পাস হয়েছে"),
 * the head of state whose assent it got ("রাষ্ট্রপতির সম্মতি পেয়েছে"). Every other act as it is.
 */
export const withOrgan = (draft: EventDraft, scene: Scene, pack: LanguagePack): EventDraft => {
  if (draft.frame.sense === 'assent') return assented(draft, scene, pack)
  const final = pack.events.order === 'verb-final'
  const passes =
    draft.frame.sense === 'pass' ||
    (final && (draft.frame.sense === 'approve' || draft.frame.sense === 'ratify'))
  if (!passes || draft.roles.some((r) => r.role === 'agent')) return draft
  const house = draft.roles.find((r) => r.role === 'place' && isOf(r.mention, 'legislature'))
  if (house?.mention)
    return withAgent({ ...draft, roles: draft.roles.filter((r) => r !== house) }, house.mention)
  const noun = final ? houseNoun(draft, scene, pack) : undefined
  return noun ? { ...draft, roles: [noun, ...draft.roles] } : draft
}

/** "সংসদে চুক্তিটি অনুমোদন হয়": the house that its common noun names. */
const houseNoun = (
  { clause: [from, to], roles }: EventDraft,
  scene: Scene,
  { events }: LanguagePack,
): RoleDraft | undefined => {
  if (!roles.some((r) => r.role === 'object' && r.mention?.kind === 'instrument')) return undefined
  const houses = events.institutions.filter((row) => row.class === 'legislature')
  const words = houses.flatMap((row) => row.words)
  for (const [i, token] of scene.tokens.entries()) {
    if (i < from || i >= to || token.features.case !== 'loc' || mentionAt(scene, token)) continue
    const stem = token.stems.find((s) => words.includes(s))
    if (stem !== undefined) return house(token, token, stem)
    // "প্রতিনিধি পরিষদে": a house of two words.
    const first = scene.tokens[i - 1]
    const last = first && token.stems.find((s) => words.includes(`${first.norm} ${s}`))
    if (first && last !== undefined) return house(first, token, last)
  }
  return undefined
}

/** The house from its first word to the last one's stem. */
const house = (first: Token, last: Token, stem: string): RoleDraft => ({
  role: 'agent',
  span: {
    start: first.start,
    end: last.text.startsWith(stem) ? last.start + stem.length : last.end,
  },
  class: 'legislature',
})

/** Only a head of state assents; what gets the assent is the bill. */
const assented = (draft: EventDraft, scene: Scene, pack: LanguagePack): EventDraft => {
  const roles = draft.roles.filter(
    (r) =>
      r.role === 'object' ||
      (r.role === 'agent' &&
        // "Governor Otieno signed the bill into law": in a state of a federation.
        (draft.frame.object !== undefined ||
          r.class === 'head-of-state' ||
          isOf(r.mention, 'head-of-state'))),
  )
  const organ = roles.some((r) => r.role === 'agent') ? undefined : beside(draft, scene, pack)
  return organ ? withAgent({ ...draft, roles }, organ) : { ...draft, roles }
}

const withAgent = (draft: EventDraft, mention: Mention): EventDraft => ({
  ...draft,
  roles: [{ role: 'agent', span: mention.at, mention }, ...draft.roles],
})

const isOf = (mention: Mention | undefined, wanted: EntityClass): boolean =>
  mention?.class === wanted

/** "মুর্মুর সম্মতি পেয়েছে", "received the assent of President Murmu": the head of state right beside the act. */
const beside = (
  { span }: EventDraft,
  { mentions, text }: Scene,
  { events }: LanguagePack,
): Mention | undefined =>
  mentions.find(
    (m) =>
      isOf(m, 'head-of-state') &&
      (events.order === 'verb-final'
        ? m.at.end <= span.start && /^\p{M}*\p{L}*\s*$/u.test(text.slice(m.at.end, span.start))
        : m.at.start >= span.end && m.at.start - span.end < nearby),
  )

/** UTF-16 units between an assent and whose it is. */
const nearby = 20
