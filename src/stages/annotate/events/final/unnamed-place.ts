import { senseRow } from '../../../../core/senses.ts'
import { isOneOf, mentionAt } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import type { Place } from './found.ts'
import { phraseAt } from './phrase.ts'

/** Types of acts that are spoken: where the words lead is no place of theirs. */
const spoken: ReadonlySet<string> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'AGREE',
  'SUPPORT',
])

/** "চকবাজার এলাকায়", "ধনপুর গ্রাম থেকে": the last place before the act that a common noun names, with the town it lies in. */
export const placeWithoutName = (place: Place): RoleDraft | undefined => {
  const { scene, found } = place
  if (spoken.has(senseRow(found.match.row.sense).plover ?? '')) return undefined
  for (let i = found.match.from - 1; i >= found.from; i--) {
    const token = scene.tokens[i]
    const told = token?.features.nonFinite
    if (told !== undefined && told !== 'conj') return undefined
    if (!isPlaceWord(place, i)) continue
    const span = phraseAt(place, i, { named: true })
    const within = scene.mentions.find(
      (m) =>
        m.kind === 'place' &&
        m.at.start >= span.start &&
        m.at.end <= span.end &&
        // "ঢাকা-মুন্সীগঞ্জ সড়কে": a road lies in neither.
        !/^[-–]|[-–]$/u.test(
          scene.text.slice(m.at.end, m.at.end + 1) +
            ' ' +
            scene.text.slice(m.at.start - 1, m.at.start),
        ),
    )
    return within ? { role: 'place', span, mention: within } : { role: 'place', span }
  }
  return undefined
}

const isPlaceWord = ({ scene, final, found }: Place, index: number): boolean => {
  const token = scene.tokens[index]
  if (!token || mentionAt(scene, token) || !isOneOf(token, final.grounds)) return false
  if (token.features.case === 'loc') return true
  return (
    token.features.case === undefined &&
    isOneOf(scene.tokens[index + 1], final.whence) &&
    (found.match.row.sense === 'arrest' ||
      found.match.row.sense === 'seize' ||
      found.match.row.sense === 'abduct')
  )
}
