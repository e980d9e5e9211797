import { isFinite, isOneOf } from '../../scene.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { clauseStart } from './clause-start.ts'
import type { Place } from './found.ts'

/**
 * The clause before a conjunction whose subject goes on: "ট্রাম্প … বিরোধিতা করেন এবং … সমর্থন জানান"; null where another subject may
 * stand behind the conjunction, or the verbs differ in honour or tense.
 */
export const clauseBefore = (place: Place): Place | null => {
  const { scene, pack, found } = place
  const { tokens } = scene
  const verb = found.from - 2
  const before = tokens[verb]
  const own = tokens.slice(found.end - 1).find(isFinite)
  if (!isOneOf(tokens[found.from - 1], pack.events.conjunctions)) return null
  if (!before || !own || !isFinite(before)) return null
  const same =
    before.features.honorific === own.features.honorific &&
    before.features.tense === own.features.tense
  if (!same || isOneOf(before, pack.events.passive) || mayHaveSubject(place)) return null
  const match = { ...found.match, from: verb, to: verb + 1 }
  const from = clauseStart(scene, verb, pack)
  return { ...place, found: { match, from, verb, end: verb + 1, passive: false } }
}

/** A bare word that no word in a case follows, or one for people, may be the subject. */
const mayHaveSubject = ({ scene, pack, final, found }: Place): boolean => {
  const { tokens } = scene
  const isBare = (t: Token | undefined): boolean =>
    t?.kind === 'word' &&
    (t.pos === undefined || t.pos === 'NOUN' || t.pos === 'PRON') &&
    t.features.case === undefined
  return tokens.slice(found.from, found.match.from).some((t, i) => {
    if (!isBare(t)) return t.pos === 'VERB' && t.features.nonFinite === undefined
    const people =
      t.pos === 'PRON' ||
      t.features.number === 'plur' ||
      isOneOf(t, final.crowds) ||
      isOneOf(t, final.teams) ||
      isOneOf(t, pack.statements.speakers)
    const next = tokens.slice(found.from + i + 1, found.match.from).find((n) => !isBare(n))
    return people || next?.features.case === undefined
  })
}
