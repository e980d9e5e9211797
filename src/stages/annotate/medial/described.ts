import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordOf } from './joined-groups.ts'
import type { Item, NounGroup } from './phrases.ts'
import { isSmall } from './small-words.ts'

interface Setting {
  readonly items: readonly Item[]
  readonly scene: Scene
  readonly pack: LanguagePack
}

/** What a participle or gerund stands right behind, or a participle behind a comma: "The treaty, signed in 1996,". */
export const describedOf = (items: readonly Item[], k: number): Item | undefined => {
  const [verb, before] = [items[k], items[k - 1]]
  return verb?.type === 'verb' && verb.shape === 'participle' && wordOf(before) === ','
    ? items[k - 2]
    : before
}

/** "crimes committed by", "a law ratifying": a participle or gerund right after a bare object describes it. */
export const describesObject = ({ items, scene, pack }: Setting, k: number): boolean => {
  const [before, verb] = [describedOf(items, k), items[k]]
  if (verb?.type !== 'verb' || before?.type !== 'noun') return false
  if (verb.shape === 'participle') return true
  // "fooled the class by telling it": who fooled it tells.
  if (isSmall(pack, 'byDoing', scene.tokens[verb.from - 1]?.norm)) return false
  // "issued a statement condemning": whoever issued it condemns; "pointed at a report suggesting": the report does.
  if (isOneOf(scene.tokens[before.to - 1], pack.events.medial?.utterances ?? [])) {
    // "carrying a letter urging them": who carries it urges nobody.
    const [passes] = items.slice(k - 2, k - 1)
    const { carrying = [] } = pack.events.medial?.small ?? {}
    if (passes?.type === 'verb' && isOneOf(scene.tokens[passes.at], carrying)) return true
    return before.marker !== null && !/^(?:in|on)$/u.test(before.marker)
  }
  const bare = before.marker === null && !isQuality({ scene }, before)
  return verb.shape === 'gerund' && bare && items[k - 2]?.type === 'verb'
}

/** "has been vocal in mocking": what somebody is does nothing. */
const isQuality = ({ scene }: Pick<Setting, 'scene'>, { from, to }: NounGroup): boolean =>
  scene.tokens.slice(from, to).every((t) => t.pos === 'ADJ' || t.pos === 'ADV')

/** "The board, responsible for the books, said": who an adjective between commas describes, and not what it hangs on. */
export const describedBefore = (
  { items, scene }: Pick<Setting, 'items' | 'scene'>,
  j: number,
): number | null => {
  const open = items.findLastIndex((i, n) => n < j && wordOf(i) === ',')
  const [whose, , quality, hangs] = items.slice(Math.max(0, open - 1), open + 3)
  if (open < 1 || whose?.type !== 'noun' || whose.marker !== null) return null
  if (quality?.type !== 'noun' || hangs?.type !== 'noun' || hangs.marker === null) return null
  const alone = items.slice(open, j).every((i) => i.type === 'noun' || wordOf(i) === ',')
  return alone && isQuality({ scene }, quality) ? open - 1 : null
}

/** "urged the court to sit and announce": the infinitive before a joint that a bare form behind it goes on with; null for none. */
export const infinitiveBefore = (
  { items, scene }: Pick<Setting, 'items' | 'scene'>,
  k: number,
): number | null => {
  const [joint, verb] = [items[k - 1], items[k]]
  if (joint?.type !== 'mark' || !/^(?:and|or)$/u.test(joint.word) || verb?.type !== 'verb')
    return null
  const isBare = (at: number): boolean => scene.tokens[at]?.norm === scene.tokens[at]?.lemma
  const at = items.findLastIndex((i, n) => n < k && i.type === 'verb')
  const main = items.findLast((i, n) => n < at && i.type === 'verb')
  const before = items[at]
  if (before?.type !== 'verb' || before.shape !== 'infinitive') return null
  const told = main?.type === 'verb' && main.shape === 'finite' && !isBare(main.at)
  return told && verb.from === verb.at && isBare(verb.at) ? at : null
}

/** "among six sailors from the Lake Navy killed": of whom a participle tells that stands behind their home. */
export const withoutHome = (
  { items, scene, pack }: Setting,
  k: number,
  group: NounGroup,
): NounGroup => {
  const [before, home] = items.slice(Math.max(0, k - 2), k)
  const { institutions, medial } = pack.events
  const people = [
    medial?.people ?? [],
    ...[...institutions, ...(medial?.described ?? [])].map((row) => row.words),
  ]
  return home === group &&
    before?.type === 'noun' &&
    people.some((words) => isOneOf(scene.tokens[before.to - 1], words)) &&
    isSmall(pack, 'homes', group.marker) &&
    before.to === group.from - 1
    ? before
    : group
}

/** Most words of a noun that something is about, with nothing of its own behind it. */
const topPlan = 4

/** "the plan on camps which calls for": what the plan is about does nothing; "pressure on Kenya, which" is of Kenya. */
export const isTopic = (
  { items, pack }: { readonly items: readonly Item[]; readonly pack: LanguagePack },
  j: number,
  before: number,
): boolean => {
  const [noun, topic, which] = items.slice(Math.max(0, j - 1), before + 1)
  return (
    // "survivors of a quake on an isle that": of which of the two is open.
    noun?.type === 'noun' &&
    topic?.type === 'noun' &&
    noun.to - noun.from < topPlan &&
    isSmall(pack, 'about', topic.marker) &&
    pack.events.thingPronouns.includes(wordOf(which) ?? '')
  )
}
