import type { Item, NounGroup } from './items.ts'

/** Index of the relative that opens the clause of the verb at `k`; null where none does. */
export const relativeOf = (items: readonly Item[], k: number): number | null => {
  for (let j = k - 1; j > 0; j--) {
    const item = items[j]
    if (item?.type === 'verb' || (item?.type === 'mark' && item.kind === 'stop')) return null
    if (item?.type === 'mark' && item.kind === 'relative') return j
  }
  return null
}

/** "The treaty, which X and Y signed": what a relative with a subject of its own points back to. */
export const antecedentOf = (items: readonly Item[], k: number): NounGroup | null => {
  const relative = relativeOf(items, k)
  if (relative === null || !items.slice(relative, k).some((i) => i.type === 'noun')) return null
  const before = items.slice(0, relative).findLast((i) => i.type !== 'mark')
  return before?.type === 'noun' ? before : null
}
