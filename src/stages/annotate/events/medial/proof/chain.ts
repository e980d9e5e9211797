import { cueVerbs } from '../../../medial/cue-verbs.ts'
import { joins, lists, wordOf } from '../../../medial/joined-groups.ts'
import type { Item, NounGroup, VerbGroup } from '../../../medial/phrases.ts'
import { anyPastForm } from '../../../medial/verb-words.ts'
import type { Subjects } from '../../../medial/subjects.ts'
import type { Clauses } from '../clauses.ts'

/** A sentence's clauses with the subject that was found for each verb. */
export interface Chained extends Clauses {
  readonly subjects: Subjects
}

/**
 * True where an unbroken chain leads from a noun group to the verb at item `k` that it was found to be the subject of:
 * nothing but prepositional groups, its own list and closed insertions stand between, or it is so proved for the verb
 * that this one is joined to or hangs on.
 */
export const isSubject = (chained: Chained, k: number, group: NounGroup): boolean => {
  const j = chained.items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  if (j === -1) return false
  if (group.pronoun === true && !isPlainPronoun(chained, j)) return false
  if (j > k) return isFronted(chained.items, k, j)
  if (isOpenApposition(chained, k, j)) return false
  if (isClosedApposition(chained, k, j)) return true
  return isDirect(chained, j, k) || isShared(chained, j, k)
}

/** "Otieno said he", "Otieno resigned as he": the clause before has one subject and no other person stands between. */
const isPlainPronoun = ({ items }: Chained, j: number): boolean => {
  const v = items.findLastIndex((i, n) => n < j && i.type === 'verb')
  const between = items.slice(v + 1, j)
  return (
    v !== -1 &&
    (items[v] as VerbGroup).shape === 'finite' &&
    between.every((i) => i.type === 'mark' && i.kind === 'conjunction')
  )
}

/** "Otieno, adviser, Kisumu School thanked": a name behind a comma that closes nothing may only go on what stands before. */
const isOpenApposition = ({ items, subjects, pack }: Chained, k: number, j: number): boolean => {
  if (wordOf(items[j - 1]) !== ',') return false
  if (items.slice(j, k).some((i) => joins(i, pack))) return false
  for (let i = j - 2; i >= 0; i--) {
    const item = items[i]
    if (item?.type === 'verb' || (item?.type === 'mark' && item.kind === 'stop')) return false
    if (item?.type !== 'noun' || item.marker !== null) continue
    const own = (subjects.get(k) ?? []).some((g) => g.from === item.from)
    return !(own && wordOf(items[j + 1]) === ',')
  }
  return false
}

/** "Kenya's president, Anna Otieno, urged": who stands between two commas right behind a proved subject is that subject. */
const isClosedApposition = (chained: Chained, k: number, j: number): boolean => {
  const { items, subjects } = chained
  const [before, named] = [items[j - 2], items[j]]
  return (
    j === k - 2 &&
    named?.type === 'noun' &&
    named.mentions.some((m) => m.kind === 'person') &&
    wordOf(items[j - 1]) === ',' &&
    wordOf(items[j + 1]) === ',' &&
    before?.type === 'noun' &&
    before.mentions.every((m) => m.kind !== 'person') &&
    (subjects.get(k) ?? []).some((g) => g.from === before.from) &&
    isSubject(chained, k, before)
  )
}

/** "Leaving Kisumu, Otieno urged": the subject right behind the comma that closes what opens the sentence. */
const isFronted = (items: readonly Item[], k: number, j: number): boolean =>
  wordOf(items[j - 1]) === ',' &&
  items.slice(0, k).every((i) => i.type === 'mark') &&
  items.slice(k + 1, j - 1).every((i) => i.type === 'noun' || isHanging(i))

const isHanging = (item: Item): boolean => item.type === 'verb' && item.shape !== 'finite'

const isFinite = (item: Item | undefined): boolean =>
  item?.type === 'verb' && item.shape === 'finite'

/** True where only what belongs to the subject itself stands between it and its verb. */
const isDirect = (chained: Chained, j: number, k: number): boolean => {
  const { items, subjects } = chained
  const own = subjects.get(k) ?? []
  const isOwn = (item: Item | undefined): boolean =>
    item?.type === 'noun' && own.some((g) => g.from === item.from)
  for (let i = j + 1; i < k; i++) {
    const item = items[i]
    if (item?.type === 'noun') {
      if (item.marker === null ? !isOwn(item) : item.marker === 'by') return false
      continue
    }
    if (item?.type === 'verb') {
      if (item.shape === 'participle') continue
      // "a man accused of shooting three people was"
      if (!isDescribed(items, i)) return false
      if (isBareNoun(items[i + 1])) i++
      continue
    }
    if (item?.kind === 'relative') {
      // "rebels who attacked", "Kenya, which attacked"
      if (i === k - 1) return i === j + 1 || (i === j + 2 && wordOf(items[j + 1]) === ',')
      const end = relativeEnd(items, i, k)
      if (end === null) return false
      i = end
      continue
    }
    const word = wordOf(item)
    const end = word === null ? null : insertionEnd(items, i, k)
    if (end !== null) i = end
    else if (goesOnOblique(chained, i)) i++
    // "Kenya, Chad and Mali": a list of subjects.
    else if (!lists(item, chained.pack) || !leadsTo(items, i, k, isOwn)) return false
  }
  return true
}

const isBareNoun = (item: Item | undefined): boolean =>
  item?.type === 'noun' && item.marker === null

/** "envoys from Kenya and Chad": what a preposition governs goes on over "and". */
const goesOnOblique = ({ items, pack }: Chained, i: number): boolean => {
  const [before, next] = [items[i - 1], items[i + 1]]
  return (
    joins(items[i], pack) &&
    before?.type === 'noun' &&
    before.marker !== null &&
    next?.type === 'noun' &&
    next.marker === null
  )
}

/** True where the next noun group behind the marks at `i` is one of the subjects. */
const leadsTo = (
  items: readonly Item[],
  i: number,
  k: number,
  isOwn: (item: Item | undefined) => boolean,
): boolean => {
  let next = i + 1
  while (next < k && items[next]?.type === 'mark') next++
  return isOwn(items[next])
}

const closers: Readonly<Record<string, string>> = { ',': ',', '(': ')', '–': '–', '—': '—' }

/** Index of the mark that closes the insertion opened at `i`, whose own verbs hang on it; null where none does before `k`. */
const insertionEnd = (items: readonly Item[], i: number, k: number): number | null => {
  const close = closers[wordOf(items[i]) ?? '']
  if (close === undefined) return null
  const relative = items[i + 1]?.type === 'mark' && wordOf(items[i + 1]) !== close
  let finite = 0
  for (let n = i + 1; n < k && n - i < longest; n++) {
    const item = items[n]
    if (isFinite(item)) finite++
    if (
      wordOf(item) === close &&
      n > i + 1 &&
      (close !== ',' || !isFinite(items[n + 1]) || n + 1 === k)
    ) {
      if (finite > 0 && !(relative && finite === 1)) return null
      if (close !== ',' || reachesVerb(items, n, k)) return n
    }
  }
  return null
}

/** True for a closing comma behind which only prepositional groups stand before the verb. */
const reachesVerb = (items: readonly Item[], n: number, k: number): boolean =>
  items.slice(n + 1, k).every((i) => i.type === 'noun' && i.marker !== null)

/** "the rebels who held the town were": the last item of a relative clause with one verb. */
const relativeEnd = (items: readonly Item[], i: number, k: number): number | null => {
  const inside = items.slice(i + 1, k)
  const verbs = inside.filter(isFinite).length
  return verbs === 1 && inside.every((x) => x.type !== 'mark') ? k - 1 : null
}

/** Most items of an insertion. */
const longest = 14

/** True where the verb shares the subject of the verb that it is joined to or hangs on. */
const isShared = (chained: Chained, j: number, k: number): boolean => {
  const { items } = chained
  const verb = items[k] as VerbGroup
  const v = governorOf(items, k)
  if (v === null || v <= j) return false
  const between = items.slice(v + 1, k)
  if (between.some((i) => isFinite(i) || (i.type === 'mark' && isBreak(i.kind)))) return false
  const group = items[j] as NounGroup
  const proved = (): boolean => isSubjectOf(chained, v, group)
  // "lists of people to be killed": of them, not of who made the lists.
  if (verb.shape === 'infinitive' && verb.passive && between.length > 0) return false
  if (verb.shape === 'infinitive') return between.every(isAim) && proved()
  if (verb.shape === 'gerund') return hangsClosely(between) && !isWithin(chained, v) && proved()
  if (!isJoint(items[k - 1]) || (isWithin(chained, v) && isOfOtherTime(chained, v, k))) return false
  return !isWithin(chained, v) || isSameClause(between) ? proved() : false
}

/** "said Kenya will stand firm and pledged to talk": a past form joins no verb behind "will"; whoever speaks pledged. */
const isOfOtherTime = (
  { scene: { tokens }, pack, items }: Chained,
  v: number,
  k: number,
): boolean => {
  const [before, verb] = [items[v] as VerbGroup, items[k] as VerbGroup]
  const token = tokens[verb.at]
  const { planned, possible } = pack.events
  return (
    joins(items[k - 1], pack) &&
    !before.passive &&
    verb.from === verb.at &&
    token !== undefined &&
    anyPastForm(token) &&
    tokens
      .slice(before.from, before.at)
      .some((t) => t.pos === 'AUX' && [...planned, ...possible].includes(t.norm))
  )
}

const isSubjectOf = (chained: Chained, v: number, group: NounGroup): boolean =>
  (chained.subjects.get(v) ?? []).some((g) => g.from === group.from) && isSubject(chained, v, group)

const isBreak = (kind: string): boolean => kind === 'stop' || kind === 'relative'

const isJoint = (item: Item | undefined): boolean =>
  item?.type === 'mark' && (item.kind === 'conjunction' || item.kind === 'comma')

/** "plans to", "announced a decision to": what stands between a verb and its infinitive names nobody. */
const isAim = (item: Item): boolean => item.type === 'noun' && item.mentions.length === 0

/** "left the talks, blaming", "began blaming". */
const hangsClosely = (between: readonly Item[]): boolean =>
  between.length === 0 || wordOf(between.at(-1)) === ',' || between.every((i) => i.type === 'noun')

const isSameClause = (between: readonly Item[]): boolean =>
  between.every((i) => i.type !== 'mark' || i === between.at(-1))

/** The verb whose subject this one shares. */
const governorOf = (items: readonly Item[], k: number): number | null => {
  const verb = items[k] as VerbGroup
  const near =
    verb.shape === 'infinitive' || (verb.shape === 'gerund' && wordOf(items[k - 1]) !== ',')
  const v = items.findLastIndex(
    (i, n) => n < k && i.type === 'verb' && (near || i.shape === 'finite'),
  )
  if (v !== -1) return v
  // "a man suspected of shooting three people, killing one": no verb with a time stands before.
  const last = items.findLastIndex((i, n) => n < k && i.type === 'verb')
  return verb.shape === 'gerund' && last > 0 && isDescribed(items, last) ? last : null
}

/** "suspected of shooting": a form in ‑ing under a form that describes a noun. */
const isDescribed = (items: readonly Item[], v: number): boolean => {
  const [before, verb] = [items[v - 1], items[v]]
  return (
    verb?.type === 'verb' &&
    verb.shape === 'gerund' &&
    before?.type === 'verb' &&
    before.shape === 'participle'
  )
}

/** True for a verb in what another says: "said Chad had left", whose speaker may do what follows a comma. */
const isWithin = ({ items, scene, pack }: Chained, v: number): boolean => {
  const before = items.findLastIndex((i, n) => n < v && isFinite(i))
  const verb = items[before]
  return verb?.type === 'verb' && cueVerbs(pack).has(scene.tokens[verb.at]?.lemma ?? '')
}
