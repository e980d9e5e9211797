import type { Item } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'

/**
 * "called for unity, calm, and a fair vote": the index of the "and" before the last of a list that the comma at `comma` goes on
 * with; the comma itself where none does, or where what follows has a verb of its own.
 */
export const listEnd = (items: readonly Item[], comma: number): number => {
  let j = comma + 1
  for (let item = items[j]; item; item = items[++j]) {
    if (item.type === 'noun') continue
    if (item.type !== 'mark' || !/^(?:,|and|or)$/u.test(item.word)) return comma
    if (item.word === ',') continue
    const next = items.findIndex((o, n) => n > j && o.type !== 'noun')
    const verb = items[next]
    const own = verb?.type === 'verb' && verb.shape === 'finite'
    return items[j + 1]?.type === 'noun' && !own && items[comma + 1]?.type === 'noun' ? j : comma
  }
  return comma
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
  if (mark.word !== 'as') return true
  // "as soon as he left"
  const again = items[i + 1]
  return opensClause(items, again?.type === 'mark' && again.word === 'as' ? i + 1 : i)
}

/** A subject and its verb right behind the mark: "as he left", not "as a threat", "as many as ten". */
const opensClause = (items: readonly Item[], i: number): boolean => {
  const verb = items.findIndex((item, j) => j > i && item.type !== 'noun')
  const group = items[verb]
  return verb > i + 1 && group?.type === 'verb' && group.shape === 'finite'
}

/** "strategies that candidates [and] their allies pursued": a clause inside the object still waits for its verb. */
export const isUnfinished = (items: readonly Item[], k: number, i: number): boolean => {
  if (!items.some((item, j) => j > i && item.type === 'verb' && item.shape === 'finite'))
    return false
  for (let j = i - 1; j > k; j--) {
    const item = items[j]
    if (item?.type === 'verb') return false
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
