/**
 * What is made of each item, in order. For lists that much of the program reads: one of `map` is of another kind to the
 * runtime as soon as its caller is compiled, and all compiled readers of the list are thrown away then.
 */
export const mapped = <Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
): Made[] => {
  const made: Made[] = []
  for (let i = 0; i < items.length; i++) made.push(make(items[i] as Item, i))
  return made
}
