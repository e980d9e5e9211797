import type { EntityClass } from '../../../../core/reading.ts'
import type { Sense } from '../../../../core/senses.ts'
import { peopleUnits } from '../../../../core/units.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { antecedentOf } from '../../medial/relatives.ts'
import { isOneOf, isPronoun, mentionAt, tokenFrom } from '../../scene.ts'
import type { EventDraft, RoleDraft } from '../draft.ts'
import { directObjects } from './objects.ts'
import { headIndex } from './heads.ts'
import { isNobody } from './nobody.ts'
import { isSubject } from './proof/chain.ts'
import type { Chained } from './proof/chain.ts'
import { reachedBy } from './proof/reached.ts'
import { isOfState } from './proof/standing.ts'
import { isUnknown } from './unknown.ts'
import { isPutTo } from './regarded.ts'
import { moved } from './untouched.ts'

/** Acts whose object is what is asked for as well as who is asked. */
const asking: ReadonlySet<Sense> = new Set<Sense>(['demand', 'appeal', 'promise', 'threaten'])

/**
 * Who does an act and whom it is done to, told by common nouns alone: "a woman was killed", "arrested five men". They
 * stand in the act where grammar proves them, and make no public party of anybody: see decision 0014.
 */
export const describedOf = (
  chained: Chained,
  k: number,
  draft: EventDraft,
): readonly RoleDraft[] => {
  const { frame, passive, roles } = draft
  if (moved.has(frame.sense)) return []
  const lacks = (role: RoleDraft['role']): boolean => !roles.some((r) => r.role === role)
  const left = passive ? 'recipient' : 'agent'
  const to = tokenFrom(chained.scene.tokens, draft.span.end)
  const verb = chained.items[k] as VerbGroup
  const act = { k, to, sense: frame.sense, passive }
  const before = (chained.subjects.get(k) ?? []).filter((g) => isSubject(chained, k, g))
  const by = chained.items
    .slice(k + 1)
    .filter((i): i is NounGroup => i.type === 'noun' && i.marker === 'by')
  const antecedent = antecedentOf(chained.items, k)
  // "tried to arrest students, these teachers stood": who acts next is no object.
  const actsNext = (g: NounGroup): boolean => {
    const next =
      chained.items[chained.items.findIndex((i) => i.type === 'noun' && i.from === g.from) + 1]
    return next?.type === 'verb' && next.shape === 'finite'
  }
  const behind = passive
    ? by.filter((g) => reachedBy(chained, act, g) === 'agent')
    : [
        ...(antecedent && !before.includes(antecedent) ? [antecedent] : []),
        ...directObjects(chained.items, k, chained.pack).filter(
          (g) =>
            verb.passive === passive &&
            !asking.has(frame.sense) &&
            !actsNext(g) &&
            isPutTo(chained, k, g, frame.sense) &&
            reachedBy(chained, act, g) === 'object',
        ),
      ]
  const right = passive ? 'agent' : 'recipient'
  return [
    ...(lacks(left) ? before.flatMap((g) => roleOf(chained, g, left)) : []),
    ...(lacks(right) ? behind.flatMap((g) => roleOf(chained, g, right)) : []),
  ]
}

/** A group of people with its own words, none for a group that names or tells somebody or something else. */
const roleOf = (
  chained: Chained,
  group: NounGroup,
  role: RoleDraft['role'],
): readonly RoleDraft[] => {
  const { scene, pack } = chained
  const { tokens } = scene
  const head = tokens[headIndex(chained, group)]
  const last = tokens[group.to - 1]
  if (!head || !last || isNobody(chained, group)) return []
  const alone = group.to === group.from + 1
  if (alone && isPronoun(head, pack)) return [{ role, span: { start: head.start, end: head.end } }]
  const named = mentionAt(scene, head)
  const of = group.pronoun === true || (named && !isUnknown(named)) ? null : classOf(chained, head)
  const counted = alone && isNumberOfPeople(chained, head)
  if (of === null && !counted) return []
  const first = tokens.slice(group.from, group.to).find((t) => t.pos !== 'DET') ?? head
  const state = group.mentions.find(
    (m) => isOfState(m) && m.kind !== 'state' && m.at.end <= head.start,
  )?.state
  return [
    {
      role,
      span: { start: first.start, end: last.end },
      ...(of === null ? {} : { class: of }),
      ...(state ? { state } : {}),
    },
  ]
}

/** What a noun for people makes of them. */
export const classOf = ({ pack: { events } }: Chained, head: Token): EntityClass | null =>
  [...events.institutions, ...(events.medial?.described ?? [])].find((row) =>
    isOneOf(head, row.words),
  )?.class ?? null

/** "19 were arrested" */
const isNumberOfPeople = ({ scene }: Chained, { start, end, pos }: Token): boolean =>
  pos === 'NUM' &&
  scene.quantities.some((q) => peopleUnits.has(q.unit) && q.at.start <= start && end <= q.at.end)
