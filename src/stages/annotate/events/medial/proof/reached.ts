import type { Sense } from '../../../../../core/senses.ts'
import { joins, lists, wordOf } from '../../../medial/joined-groups.ts'
import type { Item, NounGroup } from '../../../medial/phrases.ts'
import { isSmall } from '../../../medial/small-words.ts'
import { isOneOf } from '../../../scene.ts'
import type { Clauses } from '../clauses.ts'
import { headOf } from '../heads.ts'

/** How a noun group stands behind a verb. */
export type Reached =
  /** Its object, or joined to it: "accused Kenya and Chad". */
  | 'object'
  /** Behind the act's own preposition: "held talks with Kenya". */
  | 'partner'
  /** Behind "by" in a passive. */
  | 'agent'
  /** Whose doing the object is: "an attack by Kenya", "guarantees offered by Kenya". */
  | 'doer'
  /** Where it was done: nothing but the object and other places stand between. */
  | 'place'
  | 'none'

interface Act {
  /** Index of the verb among the items. */
  readonly k: number
  /** Index after the predicate's last token. */
  readonly to: number
  readonly sense: Sense
  readonly passive: boolean
}

/** How a group behind the verb at `k` stands to it. */
export const reachedBy = (clauses: Clauses, act: Act, group: NounGroup): Reached => {
  const { items } = clauses
  const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  if (j <= act.k) return 'none'
  const between = items.slice(act.k + 1, j)
  const marker = markerOf(clauses, j)
  if (isOwnObject(clauses, act, j)) return act.passive ? 'none' : 'object'
  const joined = listStart(clauses, j)
  if (joined !== j && isOwnObject(clauses, act, joined)) return act.passive ? 'none' : 'object'
  if (marker === null) return isToldTo(clauses, act, j) ? 'object' : 'none'
  // "shot dead by the guards": a word of the predicate itself stands before nobody.
  const direct = items
    .slice(act.k + 1, joined)
    .filter((i) => !(act.passive && i.type === 'noun' && i.to <= act.to))
  if (marker === 'by') {
    if (isHeldToBe(clauses, group)) return 'none'
    if (act.passive) return direct.every(isAside) ? 'agent' : 'none'
    return isDoer(direct) ? 'doer' : 'none'
  }
  const { partners, small } = clauses.pack.events.medial ?? {}
  const own = partners?.[act.sense] ?? []
  const wheres = small?.wheres ?? []
  if (own.includes(marker) && direct.length <= longestWay && direct.every(isNounGroup)) {
    // "met at the line between Kenya and Chad"
    const last = direct.at(-1)
    // "for alleged ties to Chad": what stands right before a preposition may be what it hangs on.
    if (marker !== 'with' && last?.marker && !isPlace(last, wheres)) return 'none'
    const aside = direct.some((i) => wheres.includes(i.marker ?? ''))
    if (!aside || marker !== 'between') return 'partner'
  }
  const [by, ...rest] = between
  const way = (act.passive && by?.type === 'noun' && by.marker === 'by' ? rest : between).every(
    (i, n) =>
      isWay(i, n, wheres) ||
      // "in crashes in Kisumu and Mombasa": here and there.
      (isSite(clauses, i, wheres) && !joins(items[j + 1], clauses.pack)),
  )
  return wheres.includes(marker) && way && !isOneOfPlaces(clauses, j) ? 'place' : 'none'
}

/** "was shot, allegedly by a guard": who did it is not known. */
const isHeldToBe = ({ scene: { tokens }, pack }: Clauses, { from }: NounGroup): boolean => {
  const at = tokens.findLastIndex((t, i) => i < from && t.pos === 'ADP')
  return [tokens[at - 1], tokens[at + 1]].some((t) => isSmall(pack, 'allegedly', t?.norm))
}

/** "in Kisumu, Mombasa and Nakuru districts": of what is told of them all none is the place. */
const isOneOfPlaces = ({ items, pack }: Clauses, j: number): boolean => {
  let next = j + 1
  while (isPlainMark(items[next]) && isPlaceAlone(items[next + 1]) && !joins(items[next], pack))
    next += 2
  while (isPlainMark(items[next]) && !joins(items[next], pack)) next++
  return joins(items[next], pack) && isPlaceAlone(items[next + 1])
}

const isPlainMark = (item: Item | undefined): boolean => wordOf(item) === ','

/** A place without a preposition of its own. */
const isPlaceAlone = (item: Item | undefined): boolean =>
  item?.type === 'noun' &&
  item.marker === null &&
  item.mentions.length > 0 &&
  item.mentions.every((m) => m.kind === 'place' || m.class === 'state' || m.class === 'capital')

/** Most groups between an act and whom its preposition names. */
const longestWay = 2

/** The group that a predicate ends before, or whose preposition is the predicate's last word: "met Kenya", "called on Kenya". */
const isOwnObject = ({ items, scene }: Clauses, { k, to }: Act, j: number): boolean => {
  const item = items[j]
  if (item?.type !== 'noun' || !(j === k + 1 || (j === k + 2 && isAmount(items[k + 1], item))))
    return false
  if (item.marker === null) return true
  const last = scene.tokens[to - 1]
  return last?.norm === item.marker
}

/** "arrested more than 100 Kenyans": the amount before "than" is of the group behind it. */
const isAmount = (item: Item | undefined, counted: NounGroup): boolean =>
  item?.type === 'noun' &&
  item.mentions.length === 0 &&
  item.to - item.from === 1 &&
  counted.from === item.to + 1

/** The first group of the list that a group stands in; itself where it stands in none. */
const listStart = ({ items, pack }: Pick<Clauses, 'items' | 'pack'>, j: number): number => {
  let first = j
  while (lists(items[first - 1], pack)) {
    let before = first - 1
    while (items[before]?.type === 'mark') before--
    const group = items[first]
    if (items[before]?.type !== 'noun' || group?.type !== 'noun' || group.marker !== null) break
    first = before
  }
  return first
}

const markerOf = ({ items, pack }: Pick<Clauses, 'items' | 'pack'>, j: number): string | null => {
  const item = items[listStart({ items, pack }, j)]
  return item?.type === 'noun' ? item.marker : null
}

/** "demanded that Kenya leave": of whom the clause right behind the verb tells what is asked. */
const isToldTo = ({ items }: Clauses, { k, sense }: Act, j: number): boolean =>
  asking.has(sense) &&
  j === k + 2 &&
  wordOf(items[k + 1]) === 'that' &&
  items[j + 1]?.type === 'verb'

const asking: ReadonlySet<Sense> = new Set<Sense>(['demand', 'appeal'])

const isNounGroup = (item: Item): item is NounGroup => item.type === 'noun'

/** "was arrested at the airport by": where or when, in one group. */
const isAside = (item: Item, n: number): boolean =>
  n === 0 && item.type === 'noun' && item.marker !== null && item.marker !== 'by'

const isDoer = (between: readonly Item[]): boolean => {
  const [object, act, ...more] = between
  if (object?.type !== 'noun' || object.marker !== null || more.length > 0) return false
  return act === undefined || (act.type === 'verb' && act.shape === 'participle')
}

/** The object, which no other group hangs on, then places. */
const isWay = (item: Item, n: number, wheres: readonly string[]): boolean =>
  item.type === 'noun' && ((n === 0 && item.marker === null) || isPlace(item, wheres))

/** "at a market in Kisumu", "in a clash in Kisumu": what was done there was done in the town. */
const isSite = (clauses: Clauses, item: Item, wheres: readonly string[]): boolean => {
  const { sites = [], happenings = [], harms = [] } = clauses.pack.events.medial ?? {}
  return (
    item.type === 'noun' &&
    item.marker !== null &&
    wheres.includes(item.marker) &&
    [sites, happenings, harms].some((words) => isOneOf(headOf(clauses, item), words))
  )
}

/** "in Kisumu", no "in the case of a student". */
const isPlace = ({ marker, mentions }: NounGroup, wheres: readonly string[]): boolean =>
  marker !== null &&
  wheres.includes(marker) &&
  mentions.length > 0 &&
  mentions.every((m) => m.kind === 'place' || m.class === 'state' || m.class === 'capital')
