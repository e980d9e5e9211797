import type { Mention } from '../../../../core/reading.ts'
import type { Sense } from '../../../../core/senses.ts'
import type { Span } from '../../../../core/span.ts'
import { isOneOf } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { antecedentOf } from '../../medial/relatives.ts'
import type { Item, NounGroup, VerbGroup } from '../../medial/phrases.ts'
import type { Clauses } from './clauses.ts'
import { actorsIn, isGiver, isOfThing, isPossessor } from './actors.ts'
import { isPutTo, namesHarm } from './regarded.ts'
import { isBeside, isOutside, isThingOf, isUntouched, moved } from './untouched.ts'

/** Roles of the verb at item `k`, whose subject is known. */
export const rolesOf = (
  clauses: Clauses,
  k: number,
  { subject, sense }: { readonly subject: readonly NounGroup[]; readonly sense: Sense },
): readonly RoleDraft[] => {
  const verb = clauses.items[k]
  if (verb?.type !== 'verb') return []
  const right = rightOf(clauses.items, k)
    .map((g) => ({ ...g, marker: markerOf(clauses.items, g) }))
    .filter(
      (g) => isPutTo(clauses, k, g, sense) && !isOutside(g, sense) && !isForOthers(clauses, g),
    )
  const left: RoleDraft['role'] = verb.passive && !moved.has(sense) ? 'recipient' : 'agent'
  const subjects = (verb.passive && topics.has(sense) ? [] : subject)
    .flatMap((g) => [g, ...homesOf(clauses, g)])
    .flatMap((g) =>
      actorsIn(clauses, g)
        .filter((m) =>
          left === 'agent'
            ? !isPossessor(clauses, g, m) && !(g.pronoun === true && isObject(right, m))
            : !namesHarm(clauses, subject, sense, m) &&
              !isBeside(clauses, g, m, sense) &&
              !isOfThing(clauses, g, { mention: m, sense }),
        )
        .map((m) => roleOf(left, m, spanOf(clauses, g, m))),
    )
  const antecedent = antecedentOf(clauses.items, k)
  const objects = [...(antecedent ? [antecedent] : []), ...subject, ...right].flatMap((g) =>
    g.mentions.filter(isThing).map((m) => roleOf('object', m)),
  )
  const others = right.flatMap((group) =>
    rightRoles(clauses, group, { verb, sense }).filter(
      ({ role, mention }) =>
        role !== 'recipient' ||
        !mention ||
        !(
          isThingOf(sense, group, mention) ||
          isGiver(clauses, group, { mention, sense }) ||
          isUntouched(sense, group, verb.passive) ||
          isBeside(clauses, group, mention, sense) ||
          namesHarm(clauses, right, sense, mention)
        ),
    ),
  )
  // "the party's convener Otieno resigned": the party did not.
  const resigning = sense === 'resign' && subjects.some((r) => r.mention?.kind === 'person')
  const acting = subjects.filter(
    ({ mention }) =>
      sense !== 'resign' ||
      (resigning
        ? mention?.kind === 'person'
        : mention?.class !== 'party' && mention !== undefined),
  )
  const agents = acting.filter((r) => r.role === 'agent').map((r) => r.mention)
  const recipients = others.filter((r) => !(r.role === 'recipient' && agents.includes(r.mention)))
  return [...acting, ...objects, ...recipients]
}

/** "an appeal from lawyers for Otieno", "along with Otieno": whom people work for or who acts as well. */
const isForOthers = ({ scene, pack, items }: Clauses, group: NounGroup): boolean => {
  if (
    group.marker === 'with' &&
    /^(?:along|together)$/u.test(scene.tokens[group.from - 2]?.norm ?? '')
  )
    return true
  const before = items[items.findIndex((i) => i.type === 'noun' && i.from === group.from) - 1]
  return (
    group.marker === 'for' &&
    before?.type === 'noun' &&
    before.to === group.from - 1 &&
    before.mentions.length === 0 &&
    isOneOf(scene.tokens[before.to - 1], pack.events.medial?.people ?? [])
  )
}

/** What is discussed or signed is what stands in the passive's subject, nobody whom it regards. */
const topics: ReadonlySet<Sense> = new Set([
  'negotiate',
  'sign',
  'protest',
  'finalise',
  'approve',
  'pass',
])

/** "he accused Otieno": whoever "he" is, not Otieno. */
const isObject = (right: readonly NounGroup[], mention: Mention): boolean =>
  right.some(
    (g) =>
      g.marker === null &&
      g.mentions.some((m) => m === mention || (m.entity !== null && m.entity === mention.entity)),
  )

const roleOf = (role: RoleDraft['role'], mention: Mention, span: Span = mention.at): RoleDraft => ({
  role,
  span,
  mention,
})

/** Where a filler stands: the name itself, or the pronoun that stands for it. */
const spanOf = ({ scene }: Clauses, group: NounGroup, mention: Mention): Span => {
  const token = group.pronoun ? scene.tokens[group.from] : undefined
  return token ? { start: token.start, end: token.end } : mention.at
}

const isThing = (mention: Mention): boolean =>
  mention.kind === 'instrument' || mention.kind === 'event'

const homes: ReadonlySet<string> = new Set(['from', 'in'])

/** "Lawmakers in France and Spain", "soldiers from Iraq": several who bear no name act for where they belong. */
const homesOf = ({ scene, items }: Clauses, group: NounGroup): readonly NounGroup[] => {
  const head = scene.tokens[group.to - 1]
  if (group.pronoun || !head?.norm.endsWith('s') || group.mentions.some(isKnown)) return []
  const next = items.indexOf(group) + 1
  const found: NounGroup[] = []
  for (let j = next; j > 0 && j < items.length; j++) {
    const item = items[j]
    if (item?.type === 'noun') {
      if (found.length === 0 ? !homes.has(item.marker ?? '') : item.marker !== null) break
      found.push(item)
    } else if (item?.type !== 'mark' || item.word !== 'and' || found.length === 0) break
  }
  return found
}

const isKnown = (mention: Mention): boolean =>
  mention.entity !== null || mention.kind === 'person' || mention.kind === 'organisation'

/** The preposition of a group, or of the group that "and" joins it to: "by Kenya and Somalia". */
const markerOf = (items: readonly Item[], group: NounGroup): string | null => {
  const j = items.indexOf(group)
  const joint = items[j - 1]
  const before = items[items[j - 2]?.type === 'mark' ? j - 3 : j - 2]
  if (group.marker !== null || joint?.type !== 'mark' || before?.type !== 'noun')
    return group.marker
  return joint.word === 'and' || joint.word === 'or' || isListed(items, j)
    ? markerOf(items, before)
    : null
}

/** True for a group behind a comma whose list goes on to an "and". */
const isListed = (items: readonly Item[], j: number): boolean => {
  const [mark, next] = [items[j + 1], items[j + 2]]
  if (items[j - 1]?.type !== 'mark' || mark?.type !== 'mark') return false
  return (
    mark.word === 'and' ||
    (mark.kind === 'comma' && next?.type === 'noun' && isListed(items, j + 2))
  )
}

/** Most groups that belong to one verb; what stands farther off belongs to something else. */
const reach = 4

/** The noun groups that a verb reaches: to the next finite clause, through what it governs. */
const rightOf = (items: readonly Item[], k: number): readonly NounGroup[] => {
  const groups: NounGroup[] = []
  let governed = false
  const after = items[k + 1]
  // "as they allege, the governor": a comma right behind the verb ends its clause.
  if (after?.type === 'mark' && after.kind === 'comma') return groups
  for (let j = k + 1; j < items.length && groups.length < reach; j++) {
    const item = items[j]
    if (!item) break
    if (item.type === 'noun') {
      if (startsClause(items, j) && groups.length > 0) break
      groups.push(item)
      // What is demanded of somebody: "demanded that Israel ease …".
      if (startsClause(items, j)) break
    } else if (item.type === 'verb') {
      if (item.shape === 'finite' || (groups.length > 0 && governed)) break
      governed = true
    } else if (item.kind === 'stop' || item.kind === 'relative') break
    else if (item.kind === 'comma' && startsListClause(items, j + 1)) break
    else if (item.kind === 'conjunction' && !isContent(items, j, k) && !joinsNouns(items, j)) break
  }
  return groups
}

const isContent = (items: readonly Item[], j: number, k: number): boolean => {
  const item = items[j]
  return item?.type === 'mark' && item.word === 'that' && j === k + 1
}

const joinsNouns = (items: readonly Item[], j: number): boolean => {
  const item = items[j]
  const after = items[j + 1]
  return (
    item?.type === 'mark' &&
    (item.word === 'and' || item.word === 'or') &&
    items[j - 1]?.type === 'noun' &&
    after?.type === 'noun' &&
    !startsClause(items, j + 1)
  )
}

/** Index of what follows an item and the brackets behind it: "Otieno (Kisumu) said". */
const afterInsertion = (items: readonly Item[], j: number): number => {
  const wordAt = (i: number): string | null => {
    const item = items[i]
    return item?.type === 'mark' ? item.word : null
  }
  if (wordAt(j + 1) !== '(') return j + 1
  for (let i = j + 2; i <= j + longestInsertion; i++) if (wordAt(i) === ')') return i + 1
  return j + 1
}

/** Most items from a name to the bracket that closes behind it. */
const longestInsertion = 5

/** A group without a preposition right before a finite verb is that verb's subject. */
const startsClause = (items: readonly Item[], j: number): boolean => {
  const item = items[j]
  const next = items[afterInsertion(items, j)]
  return (
    item?.type === 'noun' &&
    item.marker === null &&
    next?.type === 'verb' &&
    next.shape === 'finite'
  )
}

/** "after shooting Otieno, Mutua and Odhiambo fled": those who fled open a clause. */
const startsListClause = (items: readonly Item[], j: number): boolean => {
  const [first, joint] = [items[j], items[j + 1]]
  return (
    first?.type === 'noun' &&
    first.marker === null &&
    joint?.type === 'mark' &&
    joint.word === 'and' &&
    startsClause(items, j + 2)
  )
}

const places: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'around'])

const rightRoles = (
  clauses: Clauses,
  group: NounGroup,
  { verb, sense }: { readonly verb: VerbGroup; readonly sense: Sense },
): readonly RoleDraft[] => {
  const { pack } = clauses
  const { marker } = group
  const named = actorsIn(clauses, group)
  // "fired rockets at Kisumu"
  if (sense === 'shell' && marker === 'at') return group.mentions.map((m) => roleOf('recipient', m))
  if (marker !== null && pack.events.agentMarkers.includes(marker) && verb.passive)
    return named.map((m) => roleOf('agent', m))
  if (marker !== null && places.has(marker))
    return group.mentions
      .filter((m) => m.kind === 'place' || m.class === 'state')
      .map((m) => roleOf('place', m))
  // A passive has its object before it: "were punished, reports Otieno".
  const direct =
    marker === null
      ? !verb.passive
      : pack.events.recipientMarkers.includes(marker) ||
        // "condemned an attack by …": whose doing it was is whom the act regards.
        pack.events.agentMarkers.includes(marker)
  const onPlaces = group.mentions.filter((m) => m.kind === 'place' && !named.includes(m))
  return [
    ...(direct ? named.map((m) => roleOf('recipient', m)) : []),
    ...onPlaces.map((m) => roleOf('place', m)),
  ]
}
