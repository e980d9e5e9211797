import type { Item } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { relativeOf } from '../../medial/relatives.ts'
import { isHanging } from './joined.ts'

/**
 * "called for unity, calm, and a fair vote": the index of the "and" before the last of a list that the comma at `comma` goes on
 * with; the comma itself where none does, or where what follows has a verb of its own.
 */
export const listEnd = (items: readonly Item[], comma: number): number => {
  let j = comma + 1
  for (let item = items[j]; item; item = items[++j]) {
    if (item.type === 'noun') continue
    if (item.type === 'verb' && item.shape === 'participle') continue
    // "an end to it after two years of talks, and a raise"
    const dated = item.type === 'mark' && /^(?:after|before|since|until)$/u.test(item.word)
    if (dated && !opensClause(items, j)) continue
    if (item.type !== 'mark' || !/^(?:,|and|or)$/u.test(item.word)) return comma
    if (item.word === ',') continue
    const next = items.findIndex((o, n) => n > j && o.type !== 'noun')
    const verb = items[next]
    const own = verb?.type === 'verb' && verb.shape === 'finite'
    return items[j + 1]?.type === 'noun' && !own && items[comma + 1]?.type === 'noun' ? j : comma
  }
  return comma
}

/** "the need of closing gaps, mending roads and hiring guards": a list of forms in ‑ing that hang on one thing. */
export const isGerundList = (items: readonly Item[], k: number, i: number): boolean => {
  const isGerund = (item: Item | undefined): boolean =>
    item?.type === 'verb' && item.shape === 'gerund'
  const before = items.slice(k + 1, i)
  const joint = items.findIndex((item, j) => j > i && item.type === 'mark' && item.word === 'and')
  return isGerund(items[i + 1]) && before.some(isGerund) && isGerund(items[joint + 1])
}

/** "another blow to the talks", "a move that", "part of a plan to". */
export const isVerdict = ({ tokens }: Scene, i: number): boolean => {
  const [first, second] = [tokens[i]?.norm ?? '', tokens[i + 1]?.norm ?? '']
  if (first === 'another' || first === 'something' || (first === 'part' && second === 'of'))
    return true
  return (
    /^(?:an?|the)$/u.test(first) &&
    /^(?:move|step|decision|sign|claim|charge|allegation|blow|shift|reversal|latest)$/u.test(second)
  )
}

/** True where a mark may end an object: no "that", no "and" of a list, no "as" of a complement. */
export const endsObject = (items: readonly Item[], i: number): boolean => {
  const mark = items[i]
  if (mark?.type !== 'mark') return false
  if (mark.kind === 'comma' || mark.kind === 'stop') return true
  if (mark.kind !== 'conjunction' || mark.word === 'and' || mark.word === 'that') return false
  if (!/^(?:as|after|before|since|until)$/u.test(mark.word)) return true
  // "as soon as he left"
  const again = items[i + 1]
  return opensClause(items, again?.type === 'mark' && again.word === 'as' ? i + 1 : i)
}

/** A subject and its verb, or a gerund, right behind the mark: "as he left", "before leaving"; not "as a threat", "before his death". */
const opensClause = (items: readonly Item[], i: number): boolean => {
  const [mark, next] = [items[i], items[i + 1]]
  // "killings before and during the war"
  if (next?.type === 'mark' && next.word === 'and') return false
  const joins = mark?.type === 'mark' && mark.word === 'as'
  if (!joins && next?.type === 'verb' && next.shape === 'gerund') return true
  const verb = items.findIndex(
    (item, j) => j > i && item.type !== 'noun' && !(item.type === 'mark' && item.word === 'and'),
  )
  const group = items[verb]
  return verb > i + 1 && group?.type === 'verb' && group.shape === 'finite'
}

/** "strategies that candidates [and] their allies pursued": a clause inside the object still waits for its verb. */
export const isUnfinished = ({ items, scene, pack }: Clauses, k: number, i: number): boolean => {
  if (!items.some((item, j) => j > i && item.type === 'verb' && item.shape === 'finite'))
    return false
  for (let j = i - 1; j > k; j--) {
    const item = items[j]
    if (item?.type === 'verb') return false
    // "fears that decline and debt would follow": "that" right behind a noun, though it is read as a word before one.
    const [noun, complementisers] = [items[j - 1], pack.statements.complementisers]
    const apposed = item?.type === 'noun' && noun?.type === 'noun' && noun.to === item.from
    if (apposed && isOneOf(scene.tokens[item.from], complementisers)) return true
    if (item?.type !== 'mark') continue
    const waits = item.kind === 'relative' || item.word === 'that'
    if (waits) return items.slice(j + 1, i).some((n) => n.type === 'noun' && n.marker === null)
    if (item.word !== ',' && item.word !== 'and') return false
  }
  return false
}

/** Index of the bracket that closes the one at `i`; `i` itself for any other mark. */
export const pastBrackets = (items: readonly Item[], i: number): number => {
  const mark = items[i]
  if (mark?.type !== 'mark' || mark.word !== '(') return i
  const close = items.findIndex((item, j) => j > i && item.type === 'mark' && item.word === ')')
  return close === -1 ? i : close
}

/** "accused the senator, the son of a judge, of": the comma that closes an apposition which what the cue takes follows; else `i`. */
export const pastApposition = ({ items, scene }: Clauses, i: number): number => {
  const [before, comma, apposed, close] = items.slice(Math.max(0, i - 1), i + 3)
  const closed = close?.type === 'mark' && close.kind === 'comma'
  if (comma?.type !== 'mark' || comma.kind !== 'comma' || !closed) return i
  if (before?.type !== 'noun' || apposed?.type !== 'noun' || apposed.marker !== null) return i
  if (apposed.from !== comma.at + 1) return i
  return isOneOf(scene.tokens[close.at + 1], taken) ? i + 2 : i
}

const taken: readonly string[] = ['of', 'for', 'as', 'to']

/** "…, while guards demanding pay are": a gerund right behind the nouns that a conjunction opens a clause with. */
const describesSubject = (items: readonly Item[], k: number): boolean => {
  const verb = items[k]
  if (verb?.type !== 'verb' || verb.shape !== 'gerund' || items[k - 1]?.type !== 'noun')
    return false
  const at = items.findLastIndex(
    (item, j) => j < k && item.type !== 'noun' && !(item.type === 'mark' && item.word === 'and'),
  )
  const opens = items[at]
  return opens?.type === 'mark' && opens.kind === 'conjunction' && items[at + 1]?.type === 'noun'
}

/**
 * "anyone who opposes the plan may leave", "A man who said he was ill was let in": offset of the verb that goes on behind a
 * cue's clause which a relative opens, or a gerund that describes the subject; Infinity where none does.
 */
export const mainVerbBehind = (
  { items, scene, pack }: Clauses,
  k: number,
  { start, object }: { readonly start: number; readonly object: boolean },
): number => {
  const cue = items[k]
  if (cue?.type !== 'verb') return Infinity
  const hangs = isHanging(items, k) || describesSubject(items, k)
  // "A study cited by the mayor as proof was withdrawn"
  if (relativeOf(items, k) === null && !hangs && cue.shape !== 'participle')
    if (!isInRelative(items, k)) return Infinity
  const opens = items.find(
    (item) => item.type === 'verb' && (scene.tokens[item.from]?.start ?? 0) >= start,
  )
  // "who threatened to leave were": no clause with a verb of its own.
  let own =
    cue.shape !== 'participle' && !object && opens?.type === 'verb' && opens.shape === 'finite'
  for (let j = k + 1; j < items.length; j++) {
    const item = items[j]
    if (item?.type === 'mark' && (item.kind === 'relative' || item.kind === 'conjunction')) {
      if (item.word !== 'that' || object || j > k + 2) return Infinity
    } else if (item?.type === 'mark') return Infinity
    if (item?.type !== 'verb' || item.shape !== 'finite') continue
    const offset = scene.tokens[item.from]?.start ?? 0
    const [first, second] = [items[j - 2], items[j - 1]]
    const helped = second?.type === 'verb' && second.at === item.from - 1
    if (offset < start || helped || scene.tokens[item.at + 1]?.norm === 'by') continue
    const inside = scene.tokens.slice(cue.at + 1, item.from)
    // "a boy whose death led to it was": a clause of a clause.
    if (inside.some((t) => isOneOf(t, pack.statements.owning ?? []))) return Infinity
    // "the plan he made": a relative that is not said.
    const contact = first?.type === 'noun' && second?.type === 'noun' && first.to === second.from
    if (!own && !contact) return offset
    if (contact && !own) return Infinity
    own = false
  }
  return Infinity
}

/** "guards who spent a day urging them to stay were": a gerund of the clause that a relative opens. */
const isInRelative = (items: readonly Item[], k: number): boolean => {
  const cue = items[k]
  const at = items.findLastIndex((item, j) => j < k && item.type !== 'noun')
  return (
    cue?.type === 'verb' &&
    cue.shape === 'gerund' &&
    items[at]?.type === 'verb' &&
    relativeOf(items, at) !== null
  )
}

/** "an old, narrow bridge": the comma between two words that describe one thing. */
export const isBetweenAdjectives = ({ tokens }: Scene, i: number): boolean => {
  const [before, mark, after, noun] = tokens.slice(Math.max(0, i - 1), i + 3)
  const describes = before?.pos === 'ADJ' || before?.features.tense === 'past'
  return mark?.norm === ',' && describes && after?.pos === 'ADJ' && noun?.pos === 'NOUN'
}
