import type { NounGroup } from '../../medial/phrases.ts'
import { wordOf } from '../../medial/joined-groups.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { Clauses } from './clauses.ts'

/** "along with Otieno": somebody else who has a part in the act. */
export const isAlongside = ({ scene, pack }: Clauses, group: NounGroup): boolean =>
  group.marker === 'with' && isSmall(pack, 'alongside', scene.tokens[group.from - 2]?.norm)

/** Those who stand alongside a group right behind it: "Kamau, along with Otieno,". */
export const alongsideOf = (clauses: Clauses, group: NounGroup): readonly NounGroup[] => {
  const { items } = clauses
  const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  const next = items[wordOf(items[j + 1]) === ',' ? j + 2 : j + 1]
  return j !== -1 && next?.type === 'noun' && isAlongside(clauses, next) ? [next] : []
}

/** The group that one stands alongside of; itself where it stands alongside none. */
export const besideWhom = (clauses: Clauses, group: NounGroup): NounGroup => {
  const { items } = clauses
  if (!isAlongside(clauses, group)) return group
  const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  const before = items[wordOf(items[j - 1]) === ',' ? j - 2 : j - 1]
  return before?.type === 'noun' ? before : group
}
