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

/**
 * What is made of each item, one or several, in order: `flatMap` for lists that are made a thousand times a report. The
 * runtime's own asks each list for its kind and defines element after element.
 */
export const flatMapped = <Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made | readonly Made[],
): Made[] => {
  const made: Made[] = []
  for (let i = 0; i < items.length; i++) {
    const some = make(items[i] as Item, i)
    if (Array.isArray(some)) for (const one of some as readonly Made[]) made.push(one)
    else made.push(some as Made)
  }
  return made
}
