import { isSmall } from '../../medial/small-words.ts'
import type { Item, VerbGroup } from '../../medial/phrases.ts'
import type { Clauses } from './clauses.ts'

/** "will rally in May, demanding": the finite verb that a gerund goes on from; null where it hangs on none. */
export const hostOf = ({ scene: { tokens }, items }: Clauses, k: number): number | null => {
  const { shape, from } = items[k] as VerbGroup
  const opener = tokens[from - 1]?.pos
  if (shape !== 'gerund' || opener === 'ADP' || opener === 'SCONJ') return null
  const v = items.findLastIndex(
    (i, n) => n < k && ((i.type === 'verb' && i.shape === 'finite') || isBreak(i)),
  )
  return v !== -1 && items[v]?.type === 'verb' && !items.slice(v, k).some(isConjunction) ? v : null
}

const isConjunction = (item: Item): boolean => item.type === 'mark' && item.kind === 'conjunction'

/** "The last quake to hit Chad was": the verb that tells of the one among many which opens the sentence. */
export const rankedFrom = (
  { scene: { tokens }, pack, items }: Clauses,
  k: number,
): number | null => {
  const [before] = items.slice(0, k)
  const next = items.findIndex((i, n) => n > k && i.type === 'verb' && i.shape === 'finite')
  return k === 1 &&
    before?.type === 'noun' &&
    next !== -1 &&
    tokens.slice(before.from, before.to).some((t) => isSmall(pack, 'rankings', t.norm))
    ? next
    : null
}

const isBreak = (item: Item): boolean =>
  item.type === 'mark' && (item.kind === 'stop' || item.kind === 'relative')
