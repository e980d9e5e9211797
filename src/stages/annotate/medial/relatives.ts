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

/** True for a clause between `relative` and `k` that a comma parts from the noun before and none from what follows. */
export const isOpenAside = (
  items: readonly Item[],
  [relative, k]: readonly [relative: number, k: number],
): boolean => {
  const opener = items[relative]
  const that = opener?.type === 'mark' && opener.word === 'that'
  return !that && isComma(items[relative - 1]) && !items.slice(relative, k).some(isComma)
}

const isComma = (item: Item | undefined): boolean => item?.type === 'mark' && item.word === ','

/** "Otieno, the general": a noun without a name or preposition beside a person's name. */
export const isPersonBeside = (noun: NounGroup, named: Item | undefined): named is NounGroup =>
  named?.type === 'noun' &&
  noun.marker === null &&
  noun.mentions.every((m) => m.kind !== 'person') &&
  named.mentions.at(-1)?.kind === 'person'
