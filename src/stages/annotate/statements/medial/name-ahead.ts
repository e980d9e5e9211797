import type { Span } from '../../../../core/span.ts'
import { wordOf } from '../../medial/joined-groups.ts'
import type { Item, NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { tokenFrom } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { startBefore } from './whole-ends.ts'
import { speaksIn } from './who-speaks.ts'

/**
 * "Anna Otieno, surgeon at the clinic said", "Anna Otieno, owner of a shop on Lake road, Nakuru, said": the name ahead of a
 * description that no second comma closes, or of a town that closes an address, belongs to who says it.
 */
export const withNameAhead = (clauses: Clauses, k: number, source: Span): Span => {
  const { scene, items, pack } = clauses
  const { tokens } = scene
  const { at } = items[k] as VerbGroup
  // "Anna Otieno, chief of the Port Guard (PG) Lake Unit, said"
  const from = tokenFrom(tokens, startBefore(clauses, source))
  const j = items.findIndex((i) => i.type === 'noun' && i.from === from)
  const own = items[j]
  // "Anna Otieno, the mayor said, was late"
  if (own?.type !== 'noun' || own.from > at || tokens[at + 1]?.norm === ',') return source
  if (wordOf(items[j - 1]) !== ',') return source
  const first = isTown(clauses, own)
    ? items.findLastIndex((i, n) => n < j && !isListed(i)) + 1
    : j - 2
  const name = items[first]
  if (!isNamed(name) || !opens(clauses, first)) return source
  const described = isTown(clauses, own) ? items[first + 2] : own
  if (described?.type !== 'noun' || !isDescription(clauses, described)) return source
  const start = tokens[name.from]?.start ?? source.start
  // "Anna Otieno, whose son drowned, said": only she does.
  const whose = pack.events.relatives.includes(tokens[own.from]?.norm ?? '')
  return { start, end: whose ? (tokens[name.to - 1]?.end ?? source.end) : source.end }
}

/** "Lake road, [Nakuru]": a place alone behind one that has a preposition. */
const isTown = ({ items }: Clauses, group: NounGroup): boolean => {
  const before = items[items.indexOf(group) - 2]
  return (
    group.mentions.length > 0 &&
    group.mentions.every((m) => m.kind === 'place') &&
    before?.type === 'noun' &&
    before.marker !== null
  )
}

const isListed = (item: Item): boolean => item.type === 'noun' || wordOf(item) === ','

/** A person's name that no preposition opens. */
const isNamed = (item: Item | undefined): item is NounGroup =>
  item?.type === 'noun' && item.marker === null && item.mentions.at(-1)?.kind === 'person'

/** At the head of its sentence, behind "that", or behind what a comma closes that names nobody. */
const opens = ({ items }: Clauses, j: number): boolean => {
  const [outer, before] = [items[j - 2], items[j - 1]]
  if (before === undefined) return true
  if (before.type !== 'mark') return false
  if (before.word === 'that') return true
  return before.word === ',' && !(outer?.type === 'noun' && outer.mentions.length > 0)
}

/** "surgeon at the clinic", "a mother of two": one who speaks, told first by a common noun. */
const isDescription = ({ scene, pack }: Clauses, group: NounGroup): boolean => {
  const own = scene.tokens.slice(group.from, group.to)
  const behind = own.findIndex((t) => t.pos === 'ADP')
  const end = own[behind]?.start ?? Infinity
  return (
    // "His wife, Anna Otieno, she said": who is told of again is no description.
    !own.every((t) => t.pos === 'PRON') &&
    speaksIn(scene, pack, group) &&
    !group.mentions.some((m) => m.kind === 'person' && m.at.start < end) &&
    !isPlural(scene, group)
  )
}

/** "officials of the port": more than the one whose name stands ahead. */
const isPlural = ({ tokens }: Scene, { from, to }: NounGroup): boolean => {
  const words = tokens.slice(from, to)
  const behind = words.findIndex((t) => t.pos === 'ADP')
  const head = words.slice(0, behind === -1 ? undefined : behind).findLast((t) => t.pos === 'NOUN')
  return head !== undefined && head.norm !== head.lemma && head.norm.endsWith('s')
}
