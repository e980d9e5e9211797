import type { Sense } from '../../../../core/senses.ts'
import { isOneOf, isPronoun } from '../../scene.ts'
import type { Place } from './found.ts'
import { isDirect } from './governed.ts'
import { isPeople } from './people.ts'

/** Acts whose object is a thing or a place. */
export const onThings: ReadonlySet<Sense> = new Set(['destroy', 'occupy', 'seize', 'withdraw-from'])

/** Acts that fall on somebody's body. */
const onBodies: ReadonlySet<Sense> = new Set(['beat', 'torture', 'injure'])

/** What one praises or asks for may be a thing; what is done to people falls on people, and "নিজেকে" is nobody else. */
export const isFor = (place: Place, index: number): boolean => {
  const { scene, pack, final, found } = place
  const token = scene.tokens[index]
  const { sense } = found.match.row
  if (isOneOf(token, final.selves) || onThings.has(sense)) return false
  const one = scene.tokens[index - 1]
  return (
    isPronoun(token, pack) ||
    isPeople(place, index) ||
    isOneOf(one, final.someOf) ||
    ((isDirect(sense) || onBodies.has(sense)) && !isOneOf(token, final.grounds))
  )
}
