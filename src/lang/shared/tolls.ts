import type { FoundQuantity } from '../contract/quantities.ts'

/** UTF-16 units between what is counted and its number: "the death toll from the quake has risen to 144". */
const reach = 140

/** Numbers without a counted noun that a toll before them counts: the dead and the hurt are people. */
export const withTolls = (
  text: string,
  found: readonly FoundQuantity[],
  toll: RegExp,
): readonly FoundQuantity[] =>
  found.map((quantity) =>
    quantity.unit === null &&
    !quantity.headAt &&
    toll.test(text.slice(Math.max(0, quantity.start - reach), quantity.start))
      ? { ...quantity, unit: 'person' }
      : quantity,
  )
