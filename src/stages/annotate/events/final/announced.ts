import { isFinite, isOneOf } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import type { Place } from './found.ts'

/** How an act is announced: by the verb at `verb`, or not after all. */
export interface Announced {
  readonly verb: number
  readonly negative: boolean
}

/** Words of manner between what is announced and its verb: "ঘোষণা এখনো দেয়নি". */
const reach = 2

/**
 * "ট্যাংক দেওয়ার ঘোষণা দিয়েছে", "সহায়তা দেওয়ার প্রতিশ্রুতি দেন": the verb that closes the announcing of an act
 * which the noun behind it names as meant; undefined where none does.
 */
export const announcedBy = ({
  scene: { tokens },
  pack,
  final,
  found: { end },
}: Place): Announced | undefined => {
  const noun = tokens[end]
  if (tokens[end - 1]?.features.case !== 'gen' || noun?.features.case !== undefined)
    return undefined
  if (!isOneOf(noun, pack.events.planned) && !isOneOf(noun, final.given)) return undefined
  const ahead = tokens.slice(end + 1, end + 2 + reach)
  const at = ahead.findIndex((t) => t.pos !== 'ADV')
  const verb = ahead[at]
  if (isOneOf(verb, pack.events.negators)) return { verb: end + 1 + at, negative: true }
  if (verb?.pos !== 'VERB' || !(isFinite(verb) || verb.features.nonFinite === 'conj'))
    return undefined
  const negative = verb.features.negative === true || isOneOf(ahead[at + 1], pack.events.negators)
  return { verb: end + 1 + at, negative }
}

/** Where somebody stands who announces an act says nothing of where it is to be done. */
export const withoutHisPlace = (roles: readonly RoleDraft[]): readonly RoleDraft[] => {
  const agent = roles.find((r) => r.role === 'agent')
  return roles.filter((r) => r.role !== 'place' || !agent || r.span.start > agent.span.end)
}
