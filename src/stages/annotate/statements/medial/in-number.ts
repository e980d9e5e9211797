import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { headOf, isPeople } from './who-speaks.ts'

/**
 * The subject of the verb at `k`, where its form may go with it: "The mayor say" may not. Then who stands before the relative
 * or right before the verb ("Guards, who know the mayor, say") is its subject, or nobody.
 */
export const inNumber = (
  clauses: Clauses,
  k: number,
  groups: readonly NounGroup[],
): readonly NounGroup[] => {
  const [only, more] = groups
  const before = clauses.items[k - 1]
  // "a list of guards who say": what a relative hangs on is less sure.
  const hangs = before?.type === 'mark' && before.kind === 'relative'
  if (!only || more || hangs || !isBare(clauses, k)) return groups
  const many = manyBefore(clauses, k)
  // "Guards, who serve the Port Office, say": a body may go with a plural, but not where such a one stands before it.
  if (!isSingular(clauses, only)) return isBody(clauses, only) && many.length > 0 ? many : groups
  return isShared(clauses, k, only) || isWitnessed(clauses, k) ? groups : many
}

/** "the Senate", "the Port Office". */
const isBody = ({ scene }: Clauses, { from, to }: NounGroup): boolean =>
  scene.tokens[from]?.pos === 'DET' &&
  scene.tokens[to - 1]?.pos === 'PROPN' &&
  !/s$/u.test(scene.tokens[to - 1]?.norm ?? 's')

/** A verb in its base form, with no auxiliary, whose past looks otherwise. */
const isBare = ({ scene, items, pack }: Clauses, k: number): boolean => {
  const { from, at, shape } = items[k] as VerbGroup
  const token = scene.tokens[at]
  return (
    shape === 'finite' &&
    token?.pos === 'VERB' &&
    token.norm === token.lemma &&
    token.features.tense !== 'past' &&
    !isOneOf(token, pack.statements.doings?.unchanging ?? []) &&
    scene.tokens.slice(from, at).every((t) => t.pos === 'ADV')
  )
}

/** "he", "the mayor", "Nadia Odum"; not "the police", "the data", "ten per cent". */
const isSingular = ({ scene, pack }: Clauses, group: NounGroup): boolean => {
  const head = headOf(scene, group, pack)
  const { onePerson = [], doings } = pack.statements
  if (!head || isOneOf(head, doings?.plural ?? [])) return false
  if (isOneOf(head, onePerson) || head.norm === 'it') return true
  if (head.pos === 'NOUN') return head.norm === head.lemma && !/s$/u.test(head.norm)
  if (/s$/u.test(head.norm)) return false
  const own = group.mentions.filter((m) => m.at.end === head.end)
  return own.some((m) => m.kind === 'person' || m.kind === 'state')
}

/** "will thank them and say": a verb that the one before lends its auxiliary. */
const isShared = ({ scene, items, subjects }: Clauses, k: number, own: NounGroup): boolean => {
  const joint = items[k - 1]
  const at = items.findLastIndex((item, j) => j < k && item.type === 'verb')
  const last = items[at]
  return (
    joint?.type === 'mark' &&
    last?.type === 'verb' &&
    (last.shape === 'infinitive' || scene.tokens[last.from]?.pos === 'AUX') &&
    subjects.get(at)?.[0] === own
  )
}

/** "heard the mayor say". */
const isWitnessed = ({ scene, items, pack }: Clauses, k: number): boolean => {
  const verb = items[k - 2]
  return (
    items[k - 1]?.type === 'noun' &&
    verb?.type === 'verb' &&
    isOneOf(scene.tokens[verb.at], pack.statements.doings?.witnessing ?? [])
  )
}

/** Several people right before the verb, or before the relative whose clause ends there. */
const manyBefore = (clauses: Clauses, k: number): readonly NounGroup[] => {
  const { scene, items, pack } = clauses
  const verb = items[k] as VerbGroup
  const isMany = (item: Clauses['items'][number] | undefined): item is NounGroup => {
    if (item?.type !== 'noun' || item.marker !== null || isSingular(clauses, item)) return false
    // "rules that guards say"
    if (isOneOf(scene.tokens[item.from], pack.statements.describing ?? [])) return false
    const head = headOf(scene, item, pack)
    return isPeople(head, pack) && head !== undefined && !isOneOf(head, pack.names.persons)
  }
  const before = items[k - 1]
  if (isMany(before) && before.to === verb.from) return [before]
  const relative = items.findLastIndex(
    (item, j) => j < k && item.type === 'mark' && item.kind === 'relative',
  )
  const comma = items[relative - 1]
  const described = comma?.type === 'mark' && comma.kind === 'comma' ? items[relative - 2] : comma
  return isMany(described) ? [described] : []
}
