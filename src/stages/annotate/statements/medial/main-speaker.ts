import type { NounGroup } from '../../medial/phrases.ts'
import { relativeOf } from '../../medial/relatives.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { isWriting, speaksIn } from './who-speaks.ts'

/**
 * "highlighted the role of the school, adding", "scorned a law that closes the port, saying": whoever does what the clause
 * tells says so, where the form in -ing at `k` would have a thing for its subject; null where it has none or another.
 */
export const mainSpeaker = (
  clauses: Clauses,
  k: number,
  groups: readonly NounGroup[],
): readonly NounGroup[] | null => {
  const { scene, items, subjects, pack } = clauses
  const [before, verb] = [items[k - 1], items[k]]
  if (verb?.type !== 'verb' || verb.shape !== 'gerund' || groups.length === 0) return null
  const furthers = isOneOf(scene.tokens[verb.at], pack.statements.goingOn?.furthering ?? [])
  const parted = before?.type === 'mark' && before.kind === 'comma'
  const { spoken = [], complementisers } = pack.statements
  const says = isOneOf(scene.tokens[verb.at], spoken)
  const that = isOneOf(scene.tokens[verb.at + 1], complementisers)
  if (!furthers && !(parted && (says || that))) return null
  const canSay = (g: NounGroup): boolean => g.pronoun === true || speaksIn(scene, pack, g)
  if (groups.some((g) => canSay(g) || isWriting(clauses, g))) return null
  const isMain = (j: number): boolean => {
    const item = items[j]
    return item?.type === 'verb' && item.shape === 'finite' && relativeOf(items, j) === null
  }
  // "left after the port scorned it, saying": what does something in a clause of its own.
  const doers = [...subjects].filter(([j]) => j < k && isMain(j)).map(([, doers]) => doers[0])
  if (doers.includes(groups[0])) return null
  const main = items.findLastIndex(
    (_, j) => j < k && isMain(j) && (subjects.get(j) ?? []).some(canSay),
  )
  const own = items[main]
  if (own?.type !== 'verb') return null
  // "said, “They trust us, showing that it works”": the words of a quotation add nothing for who gives it.
  const [from, to] = [own.at, verb.at].map((at) => scene.tokens[at]?.start ?? 0)
  const apart = scene.quotations.some(
    (q) =>
      q.start < (to ?? 0) && (to ?? 0) < q.end && !(q.start < (from ?? 0) && (from ?? 0) < q.end),
  )
  return apart ? null : (subjects.get(main) ?? null)
}
