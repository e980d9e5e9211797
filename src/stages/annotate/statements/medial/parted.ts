import type { Span } from '../../../../core/span.ts'
import type { Item } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import { startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'

const opener =
  /^(?:after|as|because|before|if|once|since|though|although|until|when|whereas|while)$/u

/** True for a word that makes a clause depend on another: after, when. */
export const isOpener = (token: { readonly norm: string } | undefined): boolean =>
  opener.test(token?.norm ?? '')

/**
 * True for a mark inside one clause of a content that begins at offset `start`: "said the guards, knowing it was late, left",
 * "said that while closing the gate, the guard asked".
 */
export const isParted = (clauses: Clauses, start: number, i: number): boolean => {
  const { items, scene } = clauses
  const before = items.slice(0, i).filter((item) => offsetOf(clauses, item) >= start)
  if (before.length === 0) return false
  if (isFrontedPart(clauses, before, i)) return true
  if (before.some((item) => item.type === 'verb')) return false
  return items.some(
    (item, j) =>
      j > i + 1 &&
      item.type === 'verb' &&
      item.shape === 'finite' &&
      scene.tokens[item.from - 1]?.norm === ',',
  )
}

/** "that while closing the gate,": the first comma behind a clause or phrase that "that" and such a word open. */
const isFrontedPart = (
  { items, scene, pack }: Clauses,
  before: readonly Item[],
  i: number,
): boolean => {
  const [that, ...rest] = before
  const [comma, subject] = items.slice(i, i + 2)
  if (comma?.type !== 'mark' || comma.kind !== 'comma' || that?.type !== 'mark') return false
  const opens = isOneOf(scene.tokens[that.at], pack.statements.complementisers)
  const fronted = isOpener(scene.tokens[that.at + 1])
  const first = rest.every((item) => item.type !== 'mark' || item.kind !== 'comma')
  return opens && fronted && first && subject?.type === 'noun' && subject.marker === null
}

/** True for the dash that closes an insertion which the verb at `k` stands in: "the plan – a note asking for pay – was". */
export const closesInsertion = ({ items }: Clauses, k: number, i: number): boolean => {
  const mark = items[i]
  if (!isDash(mark)) return false
  const open = items.slice(0, k).filter(isDash)
  return open.length % 2 === 1 && !items.slice(k, i).some(isDash)
}

const isDash = (item: Item | undefined): boolean =>
  item?.type === 'mark' && /^[–—]$/u.test(item.word)

const offsetOf = (clauses: Clauses, item: Item): number =>
  startOf(clauses, item.type === 'mark' ? item.at : item.from)

/** "the men who, the mayor claims, have announced": a relative right before a comma, at whose other end the words stop. */
export const isCutByAside = ({ scene, pack }: Clauses, { start, end }: Span): boolean =>
  scene.tokens.some(
    (t, i) =>
      t.start > start &&
      t.end < end &&
      isOneOf(t, pack.events.relatives) &&
      scene.tokens[i + 1]?.norm === ',' &&
      scene.tokens.find((o) => o.start >= end)?.norm === ',',
  )
