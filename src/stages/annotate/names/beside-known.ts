import type { UnknownNames } from '../../../lang/contract/names.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { Draft } from './match.ts'
import type { Ground } from './runs.ts'

/** One word that makes another name of a known one: "Dam" after "Mosul", "Steelers" after "Pittsburgh", "Eastern" before "Ukraine". */
export const besideKnown = (ground: Ground, from: number, to: number): Draft['kind'] | null => {
  const { tokens, taken, tables } = ground
  const word = tokens[from]
  if (!word) return null
  const whole = from > 0 ? kindBehindPlace(ground, taken[from - 1], to) : null
  if (whole) return whole
  if (to - from !== 1) return isInPlace(ground, from, to) ? 'place' : null
  const [before, after] = [from > 0 ? taken[from - 1] : undefined, taken[to]]
  if (after && isPlaceName(after) && tables.placeSides.has(word.norm)) return 'place'
  if (!before || before.kind === 'person') return null
  if (tables.organisations.has(word.norm)) return 'organisation'
  if (tables.places.has(word.norm)) return 'place'
  if (tables.contests.has(word.norm)) return 'event'
  const team = before.kind === 'place' && /[^s]s$/u.test(word.norm) && !isKnownThing(tables, word)
  return team && before.via === 'name' ? 'organisation' : null
}

/** "Chennai" + "Super Kings", "Hong Kong" + "Convention", "Milan" + "Fashion Week", "Rangpur" + "Express": last words that make another thing of a place. */
const kindBehindPlace = (
  { tokens, tables }: Ground,
  place: Draft | undefined,
  to: number,
): Draft['kind'] | null => {
  const last = tokens[to - 1]
  if (!place || !last || !isPlaceName(place) || to - place.to > 2) return null
  if (tables.clubWords.has(last.norm)) return 'organisation'
  if (tables.pactWords.has(last.norm)) return 'instrument'
  if (to - place.to > 1) return tables.contests.has(last.norm) ? 'event' : null
  if (tables.trainWords.has(last.norm)) return 'other'
  return place.kind === 'state' && tables.residences.has(last.norm) ? 'place' : null
}

/** "Tamblyn Upazila Renn Field": what a known place is opens what stands in it. */
const isInPlace = ({ tokens, taken, tables }: Ground, from: number, to: number): boolean => {
  const before = from > 0 ? taken[from - 1] : undefined
  const inside = before !== undefined && isPlaceName(before)
  if (!inside || !tables.divisions.has(tokens[from]?.norm ?? '')) return false
  return tokens.slice(from, to).every(({ norm }) => !tables.organisations.has(norm))
}

const isPlaceName = ({ kind, via }: Draft): boolean =>
  via === 'name' && (kind === 'state' || kind === 'place')

const isKnownThing = (tables: UnknownNames, { norm }: Token): boolean =>
  tables.things.has(norm) || tables.events.has(norm)
