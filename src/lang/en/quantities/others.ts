import { peopleUnits, unitKind } from '../../../core/units.ts'
import type { FoundQuantity } from '../../contract/quantities.ts'

/** What befalls people. */
const ofPeople =
  /(?<!\p{L})(?:kill|injur|wound|hurt|died|dying|dead|death|arrest|detain|trapp|rescu|missing|hospital|burn|suffer|evacuat|survive)/iu
/** UTF-16 units behind the others in which that is told. */
const reach = 40
/** "citizens of 12 countries and those of seven others": others of what was counted before, unless people are told of. */
export const withOthers = (
  text: string,
  found: readonly FoundQuantity[],
): readonly FoundQuantity[] =>
  found.map((quantity, i) => {
    if (quantity.unit !== 'person' || !/^others$/iu.test(quantity.head ?? '')) return quantity
    const before = found
      .slice(0, i)
      .findLast(({ unit }) => unit !== null && unitKind(unit) === 'count')
    if (!before || before.unit === null || before.unit === 'family' || peopleUnits.has(before.unit))
      return quantity
    const between = text.slice(before.end, quantity.start)
    if (/[.!?]["”’]?\s/u.test(between)) return quantity
    const told = `${between} ${/^[^.!?;]*/u.exec(text.slice(quantity.end, quantity.end + reach))?.[0] ?? ''}`
    return ofPeople.test(told) ? quantity : { ...quantity, unit: before.unit }
  })
