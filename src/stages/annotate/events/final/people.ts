import { peopleUnits } from '../../../../core/units.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { isOneOf, isPronoun } from '../../scene.ts'
import { hasCalling } from './calling.ts'
import type { Place } from './found.ts'
import { countAt } from './phrase.ts'

/** True for a word for people: counted as such, in the plural of people, or of a list. */
export const isPeople = (place: Place, index: number): boolean => {
  const { scene, pack, final } = place
  const { tokens } = scene
  const token = tokens[index]
  if (!token || token.kind !== 'word' || token.pos === 'VERB' || token.pos === 'ADP') return false
  const before = tokens[index - 1]
  const count = countAt(scene, token) ?? (before && countAt(scene, before))
  return (
    (count !== undefined && peopleUnits.has(count.unit)) ||
    isOfMany(place, token) ||
    hasCalling(token, final) ||
    isOneOf(token, final.crowds) ||
    isOneOf(token, final.people) ||
    isOneOf(token, pack.statements.speakers)
  )
}

/** "সাংবাদিকদের", "তাদের"; in "ছাদের" the letter is the noun's own. */
export const isOfMany = ({ final, pack }: Place, token: Token | undefined): boolean =>
  token !== undefined &&
  (token.features.number === 'plur' || isPronoun(token, pack)) &&
  final.ofPeople.some((e) => token.norm.endsWith(e))
