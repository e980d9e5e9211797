import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import type { Item, NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf, isPronoun } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import type { Found } from './source.ts'
import { headOf, isNounIn, isSomebody } from './who-speaks.ts'

/** A cue as its row tells it, and where it ends. */
export type Told = Pick<LemmaMatch<CueRow>, 'row' | 'to'>

/** "offers", "offer": what is done again and again. */
export const isHabit = ({ scene, items }: Clauses, k: number): boolean => {
  const { from, at } = items[k] as VerbGroup
  const token = scene.tokens[at]
  const plain = token?.norm === token?.lemma || token?.norm.endsWith('s') === true
  return plain && !scene.tokens.slice(from, at).some((t) => t.pos === 'AUX')
}

/** "$30 a share", "no proof". */
export const isCounted = ({ tokens }: Scene, { from, to }: NounGroup): boolean =>
  tokens.slice(from, to).some((t) => t.pos === 'NUM' || t.norm === 'no')

/** "growers seek new markets": what those do whom nobody names, with what one only asks for besides. */
export const isPursuit = (
  { scene, items, pack }: Clauses,
  k: number,
  { row, to }: LemmaMatch<CueRow>,
  { groups = [], writing }: Found,
): boolean => {
  const asked = pack.statements.doings?.asking[row.lemmas]
  const object = items[k + 1]
  if (!asked || writing || object?.type !== 'noun' || object.from !== to) return false
  const [group] = groups
  const head = group && headOf(scene, group, pack)
  const named =
    group?.mentions.some((m) => m.at.end === head?.end) === true || isPronoun(head, pack)
  return !named && !isNounIn(headOf(scene, object, pack), asked)
}

/** "compared the two samples": without "to" or "with" behind the object. */
export const isUnpaired = ({ scene, items, pack }: Clauses, k: number, { row }: Told): boolean => {
  const pairs = pack.statements.doings?.paired[row.lemmas]
  if (!pairs) return false
  const end = items.findIndex((item, j) => j > k && item.type !== 'noun')
  const phrases = items.slice(k + 1, end === -1 ? items.length : end)
  const paired = phrases.some((item) => item.type === 'noun' && pairs.includes(item.marker ?? ''))
  // "compared him to “a king”"
  const quoted = pairs.includes(
    scene.tokens[startsAt(items[end] ?? { type: 'mark', at: -1, word: '', kind: 'stop' }) - 1]
      ?.norm ?? '',
  )
  return !paired && !quoted
}

/** "dismissed the clerk", "dismissed Orvia for 132": somebody or a side, not a claim; "dismissed him as a liar" says so. */
export const isDischarged = (clauses: Clauses, k: number, { row, to }: Told): boolean => {
  const { scene, items, pack } = clauses
  if (!pack.statements.doings?.discharging.includes(row.lemmas) || isSeenAs(clauses, k, to))
    return false
  const [object, behind] = items.slice(k + 1, k + 3)
  if (object?.type !== 'noun') return false
  const scored =
    behind?.type === 'noun' && behind.marker === 'for' && scene.tokens[behind.from]?.pos === 'NUM'
  const counted =
    scene.tokens[object.to]?.norm === 'for' && scene.tokens[object.to + 1]?.pos === 'NUM'
  return scored || counted || isSomebody(clauses, object)
}

/** "They decided to flee": what a person does, no news of a body. */
export const isChoice = (
  { scene, pack, items }: Clauses,
  k: number,
  { match: { row, to }, source }: { readonly match: LemmaMatch<CueRow>; readonly source: Found },
): boolean => {
  if (!pack.statements.doings?.choosing.includes(row.lemmas)) return false
  // "agreed to a truce"
  if (scene.tokens[to]?.norm !== 'to' || scene.tokens[to + 1]?.pos !== 'VERB') return false
  // "has decided to run": news of what is to come.
  const { from, at } = items[k] as VerbGroup
  if (scene.tokens.slice(from, at).some((t) => t.pos === 'AUX')) return false
  const [group, ...more] = source.groups ?? []
  const head = group && headOf(scene, group, pack)
  if (!group || !head || more.length > 0) return false
  const alone =
    isOneOf(head, pack.names.persons) ||
    group.mentions.some((m) => m.kind === 'person' && m.at.end === head.end)
  const several = isPronoun(head, pack) && !isOneOf(head, pack.events.thingPronouns)
  return alone || several
}

/** "those who seek it", "a nation that believes in it": what whoever it may be holds or wants. */
export const isAnybodys = (
  { scene, pack }: Clauses,
  { frame }: CueRow,
  { named }: Found,
): boolean => {
  if (!named || (frame !== 'attitude' && frame !== 'thought')) return false
  const first = scene.tokens.find((t) => t.start >= named.start)
  return isOneOf(first, pack.statements.doings?.indefinite ?? [])
}

/** "saw it as a threat", "saw Kenya mainly as an ally", "which he sees as": "as" behind the object of the verb at `k`. */
export const isSeenAs = ({ scene, items, pack }: Clauses, k: number, to: number): boolean => {
  const object = items[k + 1]
  let at = object?.type === 'noun' && object.from === to && object.marker === null ? object.to : to
  while (scene.tokens[at]?.pos === 'ADV') at++
  if (isOneOf(scene.tokens[at], pack.statements.asMarkers)) return true
  const end = items.findIndex((item, j) => j > k && item.type !== 'noun')
  return items
    .slice(k + 1, end === -1 ? items.length : end)
    .some((i) => i.type === 'noun' && pack.statements.asMarkers.includes(i.marker ?? ''))
}

const startsAt = (item: Item): number => (item.type === 'mark' ? item.at : item.from)
