import type { DateFinding } from '../../../../core/reading.ts'
import type { FrameRow } from '../../../../lang/contract/events.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import { joins as joinsWords } from '../../medial/joined-groups.ts'
import type { Item, NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf, tokenFrom } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { headOf } from './heads.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { Sense } from '../../../../core/senses.ts'

/** A date with the tokens `[first, next)` that it takes up. */
interface Dated {
  readonly date: DateFinding
  readonly first: number
  readonly next: number
}

/**
 * Indexes of the dates that tell when the act of the verb at item `k` was done: those of its own clause that no other
 * verb, noun or bound has a better right to. What the words leave open stays unknown.
 */
export const ownedDates = (
  clauses: Clauses,
  k: number,
  { row: frame, to }: LemmaMatch<FrameRow>,
): readonly number[] => {
  const { scene } = clauses
  const owned = scene.dates.filter(({ date }) => {
    if (date.kind === 'duration' || date.kind === 'set') return false
    const dated = {
      date,
      first: tokenFrom(scene.tokens, date.at.start),
      next: tokenFrom(scene.tokens, date.at.end),
    }
    return (
      !isModifier(clauses, dated) &&
      !isBound(clauses, dated) &&
      !(isOfHappening(clauses, k, dated, frame) && !isOfSameDay(clauses, k, dated, frame)) &&
      isNearest(clauses, k, dated, to)
    )
  })
  return owned.map(({ index }) => index)
}

/** "a 2001 ban", "Sunday's vote", "the Energy Conference 2025", "in 2008 elections": a date that belongs to a noun. */
const isModifier = (
  { scene: { tokens }, pack }: Clauses,
  { date, first, next }: Dated,
): boolean => {
  const [before, behind] = [tokens[first - 1], tokens[next]]
  if (/['’]s?$/u.test(date.text) || behind?.features.case === 'gen') return true
  // "the July-36 Council"
  if ((tokens[next - 1]?.end ?? 0) > date.at.end) return true
  // "early Monday"
  const part = isSmall(pack, 'partsOfDay', before?.norm)
  if (!part && (before?.pos === 'DET' || before?.pos === 'ADJ')) return true
  const bare = /^\p{Nd}{4}$/u.test(date.text)
  if (bare && before?.kind === 'word' && before.pos !== 'ADP') return true
  if (behind?.kind !== 'word' || !nouns.has(behind.pos ?? 'X')) return false
  return before?.pos !== 'ADP' ? first > 0 : behind.pos !== 'PROPN' || first > 1
}

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

/** "since Friday", "the law of 2010": no point at which the act was done. */
const isBound = ({ scene, pack, items }: Clauses, dated: Dated): boolean => {
  const { tokens, dates } = scene
  const before = tokens[dated.first - 1]
  // "by yesterday, Monday": the second tells which day the first is.
  const apposed =
    before?.norm === ',' &&
    dates.find(({ date }) => tokenFrom(tokens, date.at.end) === dated.first - 1)
  if (apposed) {
    const first = tokenFrom(tokens, apposed.date.at.start)
    return isBound({ scene, pack, items }, { date: apposed.date, first, next: dated.first - 1 })
  }
  return before !== undefined && (pack.events.medial?.bounds.includes(before.norm) ?? false)
}

/** "condemned the killing of traders on Friday": the day of what the noun before it tells. */
const isOfHappening = (
  clauses: Clauses,
  k: number,
  { first }: Dated,
  { object }: FrameRow,
): boolean => {
  const { scene, pack, items } = clauses
  const verb = items[k] as VerbGroup
  const { harms = [], happenings = [], nominals } = pack.events.medial ?? {}
  const acts = nominals?.rows.flatMap((row) => row.nouns) ?? []
  // "the attack on Chad on Friday": through what hangs on it.
  let at = items.findLastIndex((i) => i.type === 'noun' && i.to <= first)
  for (let item = items[at]; item?.type === 'noun'; item = items[--at]) {
    if (item.to <= verb.from && verb.at < first) return false
    const next = items[at + 1]
    const end = next?.type === 'noun' && next.from < first ? next.from : first
    if (end - item.to > 1) return false
    const head = headOf(clauses, item)
    // "by 210 votes": a number of them is no happening.
    const counted = scene.tokens.slice(item.from, item.to).some((t) => t.pos === 'NUM')
    const happens = !counted && [harms, happenings, acts].some((w) => isOneOf(head, w))
    if (happens && !isOneOf(head, object ?? [])) return scene.tokens[item.to]?.norm !== ','
    if (item.marker === null) return false
  }
  return false
}

/** Acts that have the day of what they befall in: "killed in an attack on Friday". */
const befalling: ReadonlySet<Sense> = new Set<Sense>(['kill', 'injure', 'die', 'be-injured'])

/** Acts that have the day of what is held: "will host a meeting next week". */
const holding: ReadonlySet<Sense> = new Set<Sense>([
  'host',
  'meet',
  'protest',
  'attack',
  'clash',
  'announce-withdrawal',
])

/** What happens when the act does: where it befalls somebody, or what is held. */
const isOfSameDay = (
  { items, pack }: Clauses,
  k: number,
  { first }: Dated,
  { sense }: FrameRow,
): boolean => {
  const verb = items[k] as VerbGroup
  const between = items.filter((i) => startOf(i) > verb.at && startOf(i) < first)
  const [next] = between
  if (next?.type !== 'noun' || !between.every((i) => i.type === 'noun')) return false
  if (holding.has(sense)) return next.marker === null
  const [way] = between.filter((i) => i.type === 'noun' && i.marker !== null)
  return befalling.has(sense) && way?.type === 'noun' && isSmall(pack, 'wheres', way.marker)
}

/** True where no other verb and no joint stands between the date and the verb, nor does a verb own the date from the left. */
const isNearest = (clauses: Clauses, k: number, dated: Dated, to: number): boolean => {
  const { items } = clauses
  const verb = items[k] as VerbGroup
  const { first, next } = dated
  if (first > verb.at) {
    const end = items.findIndex((item, j) => j > k && startOf(item) >= first)
    // "went missing on Friday": the predicate's own last verb is none between.
    const own = items.findLastIndex((item) => item.type === 'verb' && item.at < to)
    return isOpen(items, Math.max(k, own) + 1, end === -1 ? items.length : end)
  }
  if (next > verb.from) return false
  const start = items.findIndex((item) => startOf(item) >= next)
  return start !== -1 && isOpen(items, start, k) && !isOwnedBefore(clauses, dated, start)
}

const startOf = (item: Item): number => (item.type === 'mark' ? item.at : item.from)

const isOpen = (items: readonly Item[], from: number, to: number): boolean =>
  // "in a term beginning on 8 August": the day is the gerund's.
  !isGerund(items[to - 1], from < to) &&
  items.slice(from, to).every(
    (item, i) =>
      item.type === 'noun' ||
      // "signed a law ratifying the treaty on Saturday"
      (item.type === 'verb' && item.shape === 'gerund' && items[from + i - 1]?.type === 'noun') ||
      (item.type === 'mark' &&
        (item.kind === 'comma' || (item.kind === 'conjunction' && joins(items, from + i)))),
  )

const isGerund = (item: Item | undefined, inside: boolean): boolean =>
  inside && item?.type === 'verb' && item.shape === 'gerund'

const joins = (items: readonly Item[], j: number): boolean =>
  items[j - 1]?.type === 'noun' && items[j + 1]?.type === 'noun'

/** "said on Friday they had arrested", "After the fall of the cabinet on 5 August, police began": by what stands before it. */
const isOwnedBefore = ({ items, pack }: Clauses, { first }: Dated, start: number): boolean => {
  const before = (end: number): number =>
    items.findLastIndex((item, j) => j < end && item.type === 'mark')
  const closed = items[start]?.type === 'mark' && items[start].kind === 'comma'
  const near = before(start)
  // "signed by Kenya and Chad in March,": what joins two nouns opens nothing that a comma closes.
  const opener = closed && joinsWords(items[near], pack) && joins(items, near) ? before(near) : near
  const segment = items.slice(opener + 1, start).filter((i) => startOf(i) < first)
  if (segment.some((item) => item.type === 'verb')) return true
  return closed && segment.some((item) => item.type === 'noun' && !isPlace(item))
}

const isPlace = ({ mentions }: NounGroup): boolean =>
  mentions.length > 0 &&
  mentions.every((m) => m.kind === 'place' || m.class === 'state' || m.class === 'capital')
