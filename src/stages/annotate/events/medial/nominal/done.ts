import type { MedialNominals } from '../../../../../lang/contract/nominal-acts.ts'
import type { Token } from '../../../../../lang/contract/token.ts'
import { isOneOf } from '../../../scene.ts'
import { lists } from '../../../medial/joined-groups.ts'
import type { Item, NounGroup } from '../../../medial/phrases.ts'
import { anyPastForm } from '../../../medial/verb-words.ts'
import type { Chained } from '../proof/chain.ts'

/** True where the sentence shows that the act which the group at item `j` names was done. */
export const isDone = (chained: Chained, j: number, nominals: MedialNominals): boolean => {
  const { tokens } = chained.scene
  const last = tokens.at(-1)
  if (last?.norm === '?' || tokens.some((t) => isUnreal(chained, t, nominals))) return false
  // "the alleged killing", "the planned visit"
  const { from, to } = chained.items[j] as NounGroup
  if (tokens.slice(from, to).some((t) => nominals.notYet.includes(t.norm))) return false
  return (
    (isBehind(chained, j, nominals.after) && chained.items.some((i) => isPast(chained, i))) ||
    isToldOf(chained, j, nominals.happening) ||
    isTakenAsDone(chained, j, nominals.takingAsDone)
  )
}

/** "will", no "4 May". */
const isUnreal = (
  { scene: { dates } }: Chained,
  { start, norm }: Token,
  { unreal }: MedialNominals,
): boolean =>
  unreal.includes(norm) && !dates.some(({ date: { at } }) => at.start <= start && start < at.end)

/** "After the signing of", "Following the ratification of". */
const isBehind = ({ scene, items }: Chained, j: number, after: readonly string[]): boolean => {
  const [before, group] = [items[j - 1], items[j] as NounGroup]
  if (before?.type === 'mark') return after.includes(before.word)
  if (before?.type === 'verb' && before.at === before.from && before.at === group.from - 1)
    return after.includes(scene.tokens[before.at]?.norm ?? '')
  return group.marker !== null && after.includes(group.marker)
}

/** "The arrest of Otieno angered", "was followed by": the group is the subject of a past that tells that it happened. */
const isToldOf = (chained: Chained, j: number, verbs: readonly string[]): boolean => {
  const { scene, items, subjects } = chained
  const group = items[j] as NounGroup
  if (group.marker !== null) return false
  return items.some(
    (item, k) =>
      k > j &&
      item.type === 'verb' &&
      !item.negative &&
      isPast(chained, item) &&
      isOneOf(scene.tokens[item.at], verbs) &&
      (subjects.get(k) ?? []).some((g) => g.from === group.from) &&
      items.slice(j + 1, k).every((i) => i.type === 'noun' || lists(i, chained.pack)),
  )
}

/** "welcomed the release of": the object of a past that takes it for done. */
const isTakenAsDone = (chained: Chained, j: number, verbs: readonly string[]): boolean => {
  const { scene, items } = chained
  const [verb, group] = [items[j - 1], items[j] as NounGroup]
  return (
    verb?.type === 'verb' &&
    group.marker === null &&
    !verb.negative &&
    isPast(chained, verb) &&
    isOneOf(scene.tokens[verb.at], verbs)
  )
}

/** A finite verb in a past or a perfect: "began", "was followed", "has angered". */
const isPast = ({ scene, pack }: Chained, item: Item): boolean => {
  if (item.type !== 'verb' || item.shape !== 'finite') return false
  const [first] = scene.tokens.slice(item.from, item.at + 1).filter((t) => t.pos !== 'ADV')
  if (first?.pos === 'AUX')
    return pack.events.medial?.nominals.pastAuxiliaries.includes(first.norm) === true
  return first !== undefined && anyPastForm(first)
}
