import type { Sense } from '../../../../core/senses.ts'
import type { FrameRow } from '../../../../lang/contract/events.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isOneOf, mentionAt } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { clauseOf } from './clause-of.ts'
import { headOf } from './heads.ts'
import { isPeople } from './objects.ts'
import { isOffice } from './proof/offices.ts'

/** True for a predicate that its neighbours give an everyday sense: no law enters into force, nobody is attacked or appointed. */
export const isEverydaySense = (
  clauses: Clauses,
  k: number,
  match: LemmaMatch<FrameRow>,
): boolean =>
  isInfluence(clauses, match) ||
  isHitByThing(clauses, k, match) ||
  isCalled(clauses, k, match) ||
  isHandedThing(clauses, k, match) ||
  isLeftOtherwise(clauses, k, match) ||
  isOnItself(clauses, match) ||
  isGivenThat(clauses, k, match)

/** "defended themselves": nobody's support. */
const isOnItself = ({ scene, pack }: Clauses, { row, to }: LemmaMatch<FrameRow>): boolean =>
  row.sense === 'support' && isSmall(pack, 'selves', scene.tokens[to]?.norm)

/** "under pressure given Kenya's weak forces": what is taken into account is handed to nobody. */
const isGivenThat = (
  { scene: { tokens }, pack, items }: Clauses,
  k: number,
  { row, to }: LemmaMatch<FrameRow>,
): boolean => {
  const { from, at } = items[k] as VerbGroup
  return (
    row.sense.startsWith('aid') &&
    from === at &&
    isSmall(pack, 'givenThat', tokens[at]?.norm) &&
    tokens[to]?.pos !== 'ADP'
  )
}

/** "left dozens homeless and three dead", "leaves them dead tired": of the first who are left nobody says so. */
const isLeftOtherwise = (
  { scene, items }: Clauses,
  k: number,
  { row, lemmas }: LemmaMatch<FrameRow>,
): boolean => {
  const object = items[k + 1]
  return (
    toPeople.has(row.sense) &&
    lemmas.join() === 'leave' &&
    !(object?.type === 'noun' && isOneOf(scene.tokens[object.to - 1], row.object ?? []))
  )
}

const toPeople: ReadonlySet<Sense> = new Set<Sense>(['die', 'be-injured'])

/** "had taken effect on crime", no "took effect on 3 March". */
const isInfluence = (
  { scene: { tokens, dates }, pack }: Clauses,
  { row, to }: LemmaMatch<FrameRow>,
): boolean =>
  row.sense === 'enter-into-force' &&
  isSmall(pack, 'upon', tokens[to]?.norm) &&
  !dates.some(({ date: { at } }) =>
    tokens.slice(to, to + dateReach).some((t) => at.start <= t.start && t.start < at.end),
  )

/** Most words from a preposition to the date that it opens: "on the 3rd". */
const dateReach = 3

/** "hit by drastic cuts": what uses no arms attacks nobody. */
const isHitByThing = (clauses: Clauses, k: number, { row }: LemmaMatch<FrameRow>): boolean => {
  const { scene, pack, items } = clauses
  const verb = items[k] as VerbGroup
  const by = items.slice(k + 1).find((i): i is NounGroup => i.type === 'noun' && i.marker === 'by')
  if (row.sense !== 'attack' || !row.with || !verb.passive || !by) return false
  const head = headOf(clauses, by)
  return (
    head !== undefined &&
    by.pronoun !== true &&
    !mentionAt(scene, head) &&
    !isPeople(scene, pack, by) &&
    !isOffice(clauses, head) &&
    !isOneOf(head, [...row.with, ...(pack.events.medial?.harms ?? [])])
  )
}

/** "a man named Kamau", "the project was named “Dawn”", "was named as the killer": called so, appointed to nothing. */
const isCalled = (
  clauses: Clauses,
  k: number,
  { row, to, lemmas }: LemmaMatch<FrameRow>,
): boolean => {
  const { scene, items } = clauses
  const verb = items[k] as VerbGroup
  const next = scene.tokens[to]
  const before = items[k - 1]
  const undergone = verb.passive || verb.shape === 'participle' || before?.type === 'noun'
  if (row.sense !== 'appoint' || lemmas.join() !== 'name') return false
  // "named him as the suspect": the post stands behind whoever gets it.
  const [, end] = clauseOf(items, k, scene)
  if (!scene.tokens.slice(to, end).some((t) => isOneOf(t, row.with ?? []))) return true
  return (
    undergone &&
    (verb.passive || verb.from === verb.at) &&
    next !== undefined &&
    (/^[“"‘']$/u.test(next.norm) || (next.pos === 'PROPN' && !isOffice(clauses, next))) &&
    (verb.passive || !isAgent(clauses, before))
  )
}

/** "The president named Kamau": whoever can appoint. */
const isAgent = (clauses: Clauses, item: Clauses['items'][number] | undefined): boolean =>
  item?.type === 'noun' &&
  // "A party's secretary named Kamau": one of many.
  !isOneOf(clauses.scene.tokens[item.from], clauses.pack.events.medial?.anyone ?? []) &&
  clauses.scene.tokens[item.from]?.pos !== 'NUM' &&
  (item.pronoun === true || item.mentions.length > 0 || isOffice(clauses, headOf(clauses, item)))

/** "received the president's approval": what is handed over is no guest. */
const isHandedThing = (
  { scene, pack, items }: Clauses,
  k: number,
  { row, lemmas }: LemmaMatch<FrameRow>,
): boolean => {
  const object = items[k + 1]
  return (
    row.sense === 'host' &&
    isSmall(pack, 'receiving', lemmas[0]) &&
    object?.type === 'noun' &&
    object.marker === null &&
    !isPeople(scene, pack, object) &&
    !isOneOf(scene.tokens[object.to - 1], pack.events.medial?.publicParts ?? [])
  )
}
