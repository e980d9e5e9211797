import type { FoundQuantity } from '../contract/quantities.ts'

/** A money that several states call by one name. */
export interface SharedMoney {
  /** The unit that the word alone is read as. */
  readonly unit: string
  /** The word alone, as it stands behind the number. */
  readonly word: RegExp
  /** Whose money it is where the text names a place; null where `core/units.ts` has no concept for it. */
  readonly places: readonly (readonly [place: RegExp, unit: string | null])[]
  /** Where no place is named, or several. */
  readonly otherwise: string | null
}

/** Sentences end here, near enough. */
const ends = /[।?!.\n]/u

/**
 * Money by the place that its sentence names, else by the one that the paragraph names: "১৪ লাখ রিয়াল" is Iranian in a sentence
 * about Tehran. Of several places none is chosen.
 */
export const withPlaces = (
  text: string,
  found: readonly FoundQuantity[],
  shared: readonly SharedMoney[],
): readonly FoundQuantity[] =>
  found.map((quantity) => {
    const { unit, headAt } = quantity
    const row = shared.find((s) => s.unit === unit)
    if (!row || !headAt || !row.word.test(text.slice(headAt.start, headAt.end))) return quantity
    const named = placesIn(row, sentenceAround(text, quantity))
    const [only, ...others] = named.length > 0 ? named : placesIn(row, text)
    return { ...quantity, unit: only === undefined || others.length > 0 ? row.otherwise : only }
  })

const placesIn = ({ places }: SharedMoney, text: string): readonly (string | null)[] =>
  places.filter(([place]) => place.test(text)).map(([, unit]) => unit)

const sentenceAround = (text: string, { start, end }: FoundQuantity): string => {
  let from = start
  while (from > 0 && !ends.test(text[from - 1] ?? '')) from--
  const rest = text.slice(end).search(ends)
  return text.slice(from, rest < 0 ? text.length : end + rest)
}
