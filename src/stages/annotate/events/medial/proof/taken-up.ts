import type { Item, NounGroup } from '../../../medial/phrases.ts'
import type { Clauses } from '../clauses.ts'
import { standingOf } from './standing.ts'

/**
 * "A Kenyan company said it had signed", "A Nairobi court said it": a pronoun takes up the whole group before it, whose name may
 * only tell whence it is; of a land's adjective in another sentence that is all that is known.
 */
export const isTakenUpInPart = (clauses: Clauses, pronoun: NounGroup): boolean => {
  const [only, ...more] = pronoun.mentions
  // "Kenyan minister Anna Otieno said she": whoever is named stands for herself.
  if (more.length > 0) return false
  if (only?.kind !== 'state' && only?.kind !== 'place' && only?.kind !== 'other') return false
  const named = (i: Item): i is NounGroup =>
    i.type === 'noun' && i.pronoun !== true && i.mentions.includes(only)
  const before = clauses.items.find((i): i is NounGroup => named(i) && i.to <= pronoun.from)
  if (!before) return only.kind === 'other'
  const standing = standingOf(clauses, before, only)
  // A town is not its court, a land acts by its police and ministers.
  const served = standing === 'body' || standing === 'holder'
  return standing !== 'head' && !(served && only.kind !== 'place')
}
