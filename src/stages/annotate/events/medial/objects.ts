import type { Sense } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { peopleUnits } from '../../../../core/units.ts'
import { joins, lists } from '../../medial/joined-groups.ts'
import type { Item, NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isContact } from '../../medial/verb-group.ts'
import { anyPastForm } from '../../medial/verb-words.ts'
import { canAct, isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'

/** The groups without a preposition right after the verb at item `k`, with those joined to the first. */
export const directObjects = (
  items: readonly Item[],
  k: number,
  pack: LanguagePack,
): readonly NounGroup[] => {
  const found: NounGroup[] = []
  let [joined, apposed] = [false, Infinity]
  for (let j = k + 1; j < items.length; j++) {
    const item = items[j]
    if (item?.type === 'noun' && item.marker === null) found.push(item)
    else if (found.length === 0 || !lists(item, pack)) break
    else if (joins(item, pack)) joined = true
    else apposed = Math.min(apposed, found.length)
  }
  // "the father of Otieno, the key suspect": a comma alone says again who somebody is.
  return joined ? found : found.slice(0, apposed)
}

/** "sank a trawler", no "sank Tuesday". */
export const actsOn = ({ scene, pack, items }: Clauses, k: number): boolean =>
  directObjects(items, k, pack).some(({ from }) => {
    const first = scene.tokens[from]
    return !scene.dates.some(
      ({ date: { at } }) => first && at.start <= first.start && first.start < at.end,
    )
  })

/** True for a group whose head names or counts people or stands for them. */
export const isPeople = (scene: Scene, pack: LanguagePack, group: NounGroup): boolean => {
  const of = scene.tokens.findIndex((t, i) => i > group.from && i < group.to && t.norm === 'of')
  const measured = isOneOf(scene.tokens[of - 1], pack.events.medial?.measures ?? [])
  const to = of === -1 || measured ? group.to : of
  // "his staff's figures": what somebody owns is nobody.
  const owner = scene.tokens.findLastIndex(
    (t, i) =>
      i >= group.from &&
      i < to - 1 &&
      (t.features.case === 'gen' || isOneOf(t, pack.events.medial?.possessives ?? [])),
  )
  const words = scene.tokens.slice(owner === -1 ? group.from : owner + 1, to)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return false
  const { persons, groups } = pack.names
  return (
    group.pronoun === true ||
    (words.length === 1 && isOneOf(first, [...persons, ...groups])) ||
    group.mentions.some(
      (m) =>
        first.start <= m.at.start && m.at.start < last.end && (canAct(m) || m.kind === 'other'),
    ) ||
    words.some((t) => isOneOf(t, pack.events.medial?.people ?? [])) ||
    pack.events.medial?.described.some((row) => isOneOf(last, row.words)) === true ||
    scene.quantities.some(
      (q) => peopleUnits.has(q.unit) && first.start <= q.at.start && q.at.end <= last.end,
    )
  )
}

/**
 * A bare past form of a transitive verb that has no object undergoes what it says: "rebels arrested in".
 *
 * @param to index after the last token of the predicate.
 */
export const isBarePassive = (
  { tokens, dates }: Scene,
  items: readonly Item[],
  { k, to }: { readonly k: number; readonly to: number },
): boolean => {
  const verb = items[k] as VerbGroup
  const token = tokens[verb.at]
  if (verb.passive || verb.shape !== 'finite' || verb.from !== verb.at) return false
  if (!token || !anyPastForm(token)) return false
  const before = items[k - 1]
  if (before?.type === 'noun' && isContact(tokens, items[k - 2], before)) return false
  return (
    (before?.type === 'noun' ||
      before?.type === 'verb' ||
      (before?.type === 'mark' && before.kind === 'comma')) &&
    ((!opensObject.has(tokens[to]?.pos ?? 'X') && !opensNumber(tokens, to)) ||
      // "shown arrested the next day"
      dates.some(({ date }) => date.at.start === tokens[to]?.start)) &&
    !joinsVerb(items, k)
  )
}

/** "Anna Otieno appointed head of the bank": a person, and behind the verb a bare office of one; whoever appoints somebody names him. */
export const isNamedTo = ({ scene, items }: Clauses, k: number, sense: Sense): boolean => {
  const [before, verb, office] = [items[k - 1], items[k] as VerbGroup, items[k + 1]]
  const token = scene.tokens[verb.at]
  const first = office?.type === 'noun' ? scene.tokens[office.from] : undefined
  return (
    (sense === 'appoint' || sense === 'elect') &&
    !verb.passive &&
    verb.shape === 'finite' &&
    verb.from === verb.at &&
    token !== undefined &&
    anyPastForm(token) &&
    before?.type === 'noun' &&
    before.mentions.some((m) => m.kind === 'person') &&
    office?.type === 'noun' &&
    office.from === verb.at + 1 &&
    office.marker === null &&
    !office.mentions.some((m) => m.kind === 'person' || m.at.start <= (first?.start ?? 0)) &&
    (first?.pos === 'NOUN' || first?.pos === 'PROPN') &&
    /^(?:\p{Ll}|\p{Lu}{2,4}$)/u.test(first.text) &&
    !scene.tokens.slice(office.from, office.to).some((t) => t.norm.endsWith('s'))
  )
}

/** "if elected", "once approved": right behind what opens its clause a bare past form is a passive whose subject the main clause has. */
export const isReduced = ({ scene, pack, items }: Clauses, k: number): boolean => {
  const [opener, verb] = [items[k - 1], items[k] as VerbGroup]
  const token = scene.tokens[verb.at]
  return (
    opener?.type === 'mark' &&
    opener.at === verb.from - 1 &&
    isSmall(pack, 'reducing', opener.word) &&
    verb.from === verb.at &&
    token !== undefined &&
    anyPastForm(token)
  )
}

/** "seized around 300 kilograms": an adverb or preposition that only tells how exact the number behind it is. */
const opensNumber = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(to, to + 3)
    .some(
      (t, i, near) => t.pos === 'NUM' && near.slice(0, i).every((n) => inexact.has(n.pos ?? 'X')),
    )

const inexact: ReadonlySet<string> = new Set(['ADV', 'ADP', 'ADJ', 'SCONJ'])

const opensObject: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ'])

/** "arrested and jailed five": the object stands after the second verb. */
const joinsVerb = (items: readonly Item[], k: number): boolean => {
  const [mark, verb] = [items[k + 1], items[k + 2]]
  return mark?.type === 'mark' && mark.kind !== 'relative' && verb?.type === 'verb'
}
