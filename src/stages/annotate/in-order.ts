/** Items in order: the list itself where it is so already, as most are, else a sorted copy. */
export const inOrder = <Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] => {
  for (let i = 1; i < items.length; i++)
    if (compare(items[i - 1] as Item, items[i] as Item) > 0) return [...items].sort(compare)
  return items
}
