import type { Item } from './items.ts'
import { relativeOf } from './relatives.ts'

/**
 * Index of the relative of the clause that the comma right before the verb at `k` closes: "Otieno, who left after the fall of
 * the council, has said"; null where no such clause stands there.
 */
export const closedAside = (items: readonly Item[], k: number): number | null => {
  if (!isComma(items[k - 1])) return null
  const opens = items.findLastIndex(
    (i, j) => j < k - 1 && i.type === 'mark' && i.kind !== 'conjunction',
  )
  const opener = items[opens]
  const inside = items.slice(opens + 1, k - 1)
  const aside =
    opener?.type === 'mark' &&
    opener.kind === 'relative' &&
    opener.word !== 'that' &&
    isComma(items[opens - 1]) &&
    items[opens - 2]?.type === 'noun'
  // "who left after the fall of the council": behind its conjunction stands no clause.
  const timed = inside.findIndex(opensClause)
  const [told, phrase] = [inside.slice(0, timed), inside.slice(timed + 1)]
  return aside && timed > 0 && told.some(isFinite) && !phrase.some(isFinite) ? opens : null
}

/**
 * True for a comma at `at` that closes the clause in front of its sentence: "When he went there, Anna Otieno, her brother and
 * two guards left"; no comma of a list inside that clause.
 */
export const closesFronted = (items: readonly Item[], at: number): boolean => {
  if (!isComma(items[at])) return false
  const verb = items.findLastIndex((i, j) => j < at && i.type === 'verb')
  if (verb === -1 || !isFinite(items[verb]) || relativeOf(items, verb) !== null) return false
  if (items.slice(verb, at).some((i) => i.type === 'mark')) return false
  const opens = items.findLastIndex((i, j) => j < verb && i.type === 'mark')
  const [before, opener] = [items[opens - 1], items[opens]]
  const first = before === undefined || (before.type === 'mark' && before.kind !== 'comma')
  const verbs = items.slice(opens + 1, verb).some((i) => i.type === 'verb')
  return opensClause(opener) && first && !verbs
}

/** "After", "when": no joint of two who stand together. */
const opensClause = (item: Item | undefined): boolean =>
  item?.type === 'mark' && item.kind === 'conjunction' && !/^(?:and|or|but|that)$/u.test(item.word)

const isComma = (item: Item | undefined): boolean => item?.type === 'mark' && item.word === ','

const isFinite = (item: Item | undefined): boolean =>
  item?.type === 'verb' && item.shape === 'finite'
