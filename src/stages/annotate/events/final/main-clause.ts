import { isFinite, isOneOf } from '../../scene.ts'
import type { Place } from './found.ts'

/**
 * The clause of the finite verb that a participle leads to, whose subject is the participle's as well: "নিন্দা জানিয়ে মহাসচিব বলেন",
 * "গুলি করে পালিয়ে যায় দুর্বৃত্তরা"; null where none does, or where it is a passive.
 */
export const mainClause = (place: Place): Place | null => {
  const { scene, pack, found } = place
  const { tokens } = scene
  if (tokens[found.end - 1]?.features.nonFinite !== 'conj') return null
  const main = tokens.findIndex((t, i) => i >= found.end && (isFinite(t) || t.norm === ';'))
  if (main === -1 || !isFinite(tokens[main])) return null
  const passive =
    isOneOf(tokens[main], pack.events.passive) &&
    tokens[main - 1]?.features.nonFinite === 'verbal-noun'
  if (passive || isOneOf(tokens[found.end], pack.events.conjunctions)) return null
  const match = { ...found.match, from: main, to: main + 1 }
  return {
    ...place,
    found: { match, from: found.end, verb: main, end: main + 1, passive: false },
  }
}
