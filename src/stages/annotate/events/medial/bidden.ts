import type { VerbGroup } from '../../medial/phrases.ts'
import { joins, wordOf } from '../../medial/joined-groups.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'

/** "recommended that Kenya close the port and expel the crew": a base form behind what is proposed or asked for is not done yet. */
export const isBidden = (clauses: Clauses, k: number): boolean => {
  const { scene, pack, items } = clauses
  const v = items.findLastIndex((i, n) => n < k && i.type === 'verb')
  const before = items[v]
  if (before?.type !== 'verb' || !isBare(clauses, items[k] as VerbGroup)) return false
  const between = items.slice(v + 1, k)
  if (joins(items[k - 1], pack) && before.shape === 'finite')
    return between.slice(0, -1).every((i) => i.type === 'noun' || wordOf(i) === ',')
      ? isBidden(clauses, v)
      : false
  return (
    isOneOf(scene.tokens[before.at], pack.events.medial?.small.bidding ?? []) &&
    between.some((i) => wordOf(i) === 'that') &&
    between.every((i) => i.type === 'noun' || wordOf(i) === 'that' || joins(i, pack))
  )
}

/** A base form without an auxiliary. */
const isBare = ({ scene: { tokens }, pack }: Clauses, { shape, from, at }: VerbGroup): boolean => {
  const token = tokens[at]
  return (
    shape === 'finite' &&
    token?.norm === token?.lemma &&
    !isSmall(pack, 'unchanged', token?.norm) &&
    tokens.slice(from, at).every((t) => t.pos === 'ADV')
  )
}
