import type { NounGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { Clauses } from './clauses.ts'
import { speaksIn } from './who-speaks.ts'

/**
 * "Hours before the closing of the port, mayor Anna Otieno, who …, told": what the clause comes before or after is none of
 * those who speak.
 */
export const withoutOccasion = (
  { scene, items, pack }: Clauses,
  groups: readonly NounGroup[],
): readonly NounGroup[] => {
  const [first, ...rest] = groups
  if (!first || rest.length === 0) return groups
  const opener = items[items.indexOf(first) - 1]
  const timed =
    opener?.type === 'mark' &&
    opener.kind === 'conjunction' &&
    isSmall(pack, 'aside', opener.word) &&
    opener.at === first.from - 1
  const next = items[items.indexOf(first) + 1]
  const parted = next?.type === 'mark' && next.kind === 'comma'
  return timed &&
    parted &&
    !speaksIn(scene, pack, first) &&
    rest.some((g) => speaksIn(scene, pack, g))
    ? rest
    : groups
}
