import type { NounGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import { directObjects } from './objects.ts'
import type { Clauses } from './clauses.ts'

/** "No one", "none of the sailors", "neither side"; "no fewer than 12 sailors" are some. */
export const isNobody = (
  { scene: { tokens }, pack }: Pick<Clauses, 'scene' | 'pack'>,
  { from }: NounGroup,
): boolean => {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[from + 1]]
  // "Neither Kenya nor Chad", "Not a single sailor"
  const opened =
    isSmall(pack, 'nobody', before?.norm) || (from === 1 && isNegator(before?.norm, pack))
  return (opened || isSmall(pack, 'nobody', first?.norm)) && !isSmall(pack, 'noLess', next?.norm)
}

const isNegator = (word: string | undefined, { events }: Clauses['pack']): boolean =>
  word !== undefined && events.negators.includes(word)

/** "Nobody was hurt", "the blast killed no one": an act of nobody, or on nobody, was not done. */
export const isOfNobody = (clauses: Clauses, k: number, subject: readonly NounGroup[]): boolean =>
  [...subject, ...directObjects(clauses.items, k, clauses.pack)].some((g) => isNobody(clauses, g))

/** "Not all of the ports help": some do and some do not. */
export const isNotAll = (
  { scene: { tokens }, pack }: Pick<Clauses, 'scene' | 'pack'>,
  { from }: NounGroup,
): boolean => isSmall(pack, 'every', tokens[from]?.norm) && isNegator(tokens[from - 1]?.norm, pack)
