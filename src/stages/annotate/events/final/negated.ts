import type { Token } from '../../../../lang/contract/token.ts'
import { isFinite, isOneOf } from '../../scene.ts'
import type { Place } from './found.ts'

interface Clause extends Pick<Place, 'scene' | 'pack' | 'final' | 'found'> {
  /** The last word of the predicate, and the one behind it. */
  readonly last: Token | undefined
  readonly next: Token | undefined
}

/** "করেনি", "করে নাই", "রাজি না হয়ে", "আটক করা যায়নি", "সই করা থেকে বিরত থাকে". */
export const isNegated = (clause: Clause): boolean => {
  const { scene, pack, found, last, next } = clause
  const { tokens } = scene
  return (
    last?.features.negative === true ||
    isOneOf(next, pack.events.negators) ||
    // "সেনা না পাঠালে": before a form that is not finite it always negates.
    (last?.features.nonFinite !== undefined &&
      isOneOf(tokens[found.match.from - 1], pack.events.negators)) ||
    tokens
      .slice(found.match.from, found.end)
      .some((t) => t.kind === 'word' && pack.events.negators.includes(t.norm)) ||
    failsAfter(clause) ||
    isRefrained(clause)
  )
}

/** "আটক করা যায়নি", "গ্রেপ্তার করতে পারেনি": the light verb right behind bears the negation. */
export const failsAfter = ({ scene, pack, found, last, next }: Clause): boolean => {
  const open = last?.features.nonFinite === 'inf' || last?.features.nonFinite === 'verbal-noun'
  return (
    open &&
    last.features.case === undefined &&
    next?.pos === 'VERB' &&
    (next.features.negative === true ||
      (next.features.nonFinite === undefined &&
        last.features.nonFinite === 'inf' &&
        isOneOf(scene.tokens[found.end + 1], pack.events.negators)))
  )
}

/** "সনদে সই করা থেকে বিরত থাকে": who keeps from an act has not done it. */
export const isRefrained = ({ scene: { tokens }, final, found, last }: Clause): boolean => {
  const [from, kept, verb] = tokens.slice(found.end, found.end + 3)
  return (
    last?.features.nonFinite === 'verbal-noun' &&
    isOneOf(from, final.whence) &&
    isOneOf(kept, final.stopped) &&
    isFinite(verb) &&
    isOneOf(verb, final.talk.stands) &&
    verb?.features.tense !== 'fut'
  )
}
