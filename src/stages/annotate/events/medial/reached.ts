import type { Sense } from '../../../../core/senses.ts'
import { isOneOf } from '../../scene.ts'
import { isSmall } from '../../medial/small-words.ts'
import { asking } from './governed.ts'
import { joins } from '../../medial/joined-groups.ts'
import type { Item, NounGroup } from '../../medial/phrases.ts'
import type { Clauses } from './clauses.ts'

/** Most groups that belong to one verb; what stands farther off belongs to something else. */
const reach = 4

/** The noun groups that a verb reaches: to the next finite clause, through what it governs. */
export const rightOf = (items: readonly Item[], k: number): readonly NounGroup[] => {
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
    else if (item.kind === 'comma' && closesOpening(items, k, j)) break
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

/** "Before the flood hit Kenya, Otieno, 39, worked": the comma behind a clause that opens the sentence, where no list goes on. */
const closesOpening = (items: readonly Item[], k: number, j: number): boolean => {
  const [opener] = items
  if (opener?.type !== 'mark' || opener.kind !== 'conjunction') return false
  if (items.slice(1, k).some((i) => i.type !== 'noun')) return false
  const next = items.findIndex((i, n) => n > j && i.type === 'verb')
  const between = items.slice(j, next === -1 ? undefined : next)
  return !between.some((i) => i.type === 'mark' && (i.word === 'and' || i.word === 'or'))
}

/** The preposition of a group, or of the group that "and" joins it to: "by Kenya and Somalia". */
export const markerOf = (
  clauses: Pick<Clauses, 'items' | 'pack'>,
  group: NounGroup,
): string | null => {
  const { items, pack } = clauses
  const j = items.indexOf(group)
  const joint = items[j - 1]
  const before = items[items[j - 2]?.type === 'mark' ? j - 3 : j - 2]
  if (group.marker !== null || joint?.type !== 'mark' || before?.type !== 'noun')
    return group.marker
  return joins(joint, pack) || isListed(clauses, j) ? markerOf(clauses, before) : null
}

/** True for a group behind a comma whose list goes on to an "and". */
const isListed = ({ items, pack }: Pick<Clauses, 'items' | 'pack'>, j: number): boolean => {
  const [mark, next] = [items[j + 1], items[j + 2]]
  if (items[j - 1]?.type !== 'mark' || mark?.type !== 'mark') return false
  return (
    joins(mark, pack) ||
    (mark.kind === 'comma' && next?.type === 'noun' && isListed({ items, pack }, j + 2))
  )
}

/** "beat up two Ugandans", "turned down an offer": the preposition is the last word of the predicate, and the group its object. */
export const isParticled = (
  { pack: { events } }: Clauses,
  { from, marker }: NounGroup,
  end: number,
): boolean =>
  from === end &&
  marker !== null &&
  ![events.recipientMarkers, events.agentMarkers, events.medial?.small.wheres ?? []].some((words) =>
    words.includes(marker),
  )

/** "sought refuge in Kenya": of whom it is asked. */
export const isHaven = (
  { scene: { tokens }, pack }: Clauses,
  { from }: NounGroup,
  sense: Sense,
): boolean => sense === 'appeal' && isSmall(pack, 'havens', tokens[from - 2]?.norm)

/** "reiterated its demand that Kenya ease the ban": of whom it is asked stands behind the noun's "that". */
export const askedThat = (
  { scene: { tokens }, pack, items }: Clauses,
  k: number,
  sense: Sense,
): readonly NounGroup[] => {
  const [what, that, whom, verb] = items.slice(k + 1, k + 5)
  return asking.has(sense) &&
    what?.type === 'noun' &&
    tokens.slice(what.from, what.to).some((t) => isOneOf(t, pack.events.medial?.sayings ?? [])) &&
    that?.type === 'mark' &&
    isSmall(pack, 'contents', that.word) &&
    whom?.type === 'noun' &&
    whom.marker === null &&
    verb?.type === 'verb' &&
    verb.shape === 'finite'
    ? [whom]
    : []
}
