import { isOneOf } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import type { Place } from './found.ts'
import { isOwnObject, isToWhom } from './governed.ts'
import { officeAt } from './institutions.ts'

/** "কাতারের আমিরের সঙ্গে", "ভুটানের প্রধানমন্ত্রীকে": the office of a state, whose holder nobody names, is met or spoken to. */
export const otherOffice = (place: Place): readonly RoleDraft[] => {
  const { scene, pack, found } = place
  const { tokens } = scene
  for (let i = found.match.from - 1; i >= found.from; i--) {
    const token = tokens[i]
    const isParty =
      token?.features.case === 'gen'
        ? isOneOf(tokens[i + 1], pack.events.recipientMarkers) && isToWhom(place, i + 1)
        : token?.features.case === 'acc' && isOwnObject(place, i + 1)
    const office = isParty ? officeAt(place, i) : undefined
    if (typeof office?.mention?.state === 'string') return [{ ...office, role: 'recipient' }]
  }
  return []
}
