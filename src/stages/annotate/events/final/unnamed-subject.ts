import { peopleUnits } from '../../../../core/units.ts'
import { isFinite, isOneOf, isPronoun, mentionAt } from '../../scene.ts'
import { hasCalling } from './calling.ts'
import { onThings } from './done-to-people.ts'
import type { Place } from './found.ts'
import { isDirect } from './governed.ts'
import { opensPlaces } from './listed-places.ts'
import { isPeople } from './people.ts'
import { countAt } from './phrase.ts'
import { areSeveral } from './subject.ts'
import { isUndergone } from './undergone.ts'

/** A bare word that can only be the subject: "দুর্বৃত্তরা", "তিনি", "এলাকাবাসী", "পুলিশের একটি দল". */
export const isSubject = (place: Place, index: number): boolean => {
  const { scene, pack, final, found } = place
  const token = scene.tokens[index]
  const next = scene.tokens[index + 1]
  if (token?.kind !== 'word' || token.pos === 'VERB') return false
  if (token.features.case !== undefined && !final.crowds.includes(token.norm)) return false
  if (mentionAt(scene, token) || next?.pos === 'ADP' || next?.text === '-') return false
  if (opensPlaces(place, index)) return false
  if (final.ourselves.includes(token.norm)) return true
  if (isPronoun(token, pack)) return final.pronouns.includes(token.norm)
  const free = index + 1 === found.match.from || next?.features.case === 'acc'
  if (areSeveral(place, token)) return true
  // "একজন প্রার্থীর ওপর": before another noun the word only counts it; "দুই চালকের একজন" is one of them.
  if (isOneOf(token, final.crowds))
    return (
      !isOneOf(token, final.someOf) ||
      free ||
      next?.pos !== undefined ||
      scene.tokens[index - 1]?.features.case === 'gen'
    )
  // "একদল দুর্বৃত্ত … ভাঙচুর চালায়", "একটি দল অভিযান চালায়"
  // "দুই চাচা রহিম ও করিমকে": who is told by name right behind.
  if (next && mentionAt(scene, next)?.kind === 'person' && !free) return false
  const some = isOfSome(place, index - 1)
  if (isOneOf(token, final.teams)) return free || some || token.features.number === 'plur'
  const counted = next?.pos === 'NUM' || next?.pos === 'DET'
  if (isOneOf(token, final.bodies)) return free || counted
  const { sense } = found.match.row
  if (some && isPeople(place, index) && (onThings.has(sense) || !isDirect(sense))) return true
  return token.features.classifier !== undefined && isPeople(place, index)
}

/** "একদল", "দুই"; "ছয় লাখ" is counted otherwise. */
const isOfSome = ({ scene, final }: Place, index: number): boolean => {
  const token = scene.tokens[index]
  return (
    isOneOf(token, final.someOf) ||
    (token !== undefined &&
      isOneOf(token, final.few) &&
      (countAt(scene, token)?.at.end ?? token.end) <= token.end)
  )
}

/** "ছয় লাখ দর্শক নাটকটিকে ভোট দিয়েছেন": people who are counted, before whom it is done to. */
export const isCountedSubject = (place: Place, index: number): boolean => {
  const { scene, final } = place
  const [token, next] = scene.tokens.slice(index, index + 2)
  const isMet = next?.features.case === 'acc' || ['PRON', 'NUM', 'DET'].includes(next?.pos ?? '')
  if (!token || !isMet || token.features.case !== undefined || isUndergone(place)) return false
  if (mentionAt(scene, token) || !isPeople(place, index)) return false
  const counter = isOneOf(scene.tokens[index - 1], final.counters) ? 1 : 0
  const before = scene.tokens[index - 1 - counter]
  const count = before && countAt(scene, before)
  return count !== undefined && peopleUnits.has(count.unit)
}

/** "চিকিৎসক তাকে … করেন": a bare word for a person whom the verb honours, right before the predicate or whom it is done to. */
export const isHonouredSubject = (place: Place, index: number): boolean => {
  const { scene, pack, final, found } = place
  const token = scene.tokens[index]
  const next = scene.tokens[index + 1]
  return (
    token?.kind === 'word' &&
    token.pos === undefined &&
    token.features.case === undefined &&
    mentionAt(scene, token) === undefined &&
    !isOffice(place, index) &&
    (isOneOf(token, pack.statements.speakers) || hasCalling(token, final)) &&
    (index + 1 === found.match.from || next?.features.case === 'acc' || next?.pos === 'PRON') &&
    isHonoured(place)
  )
}

const isHonoured = ({ scene, found }: Place): boolean =>
  scene.tokens.slice(found.end - 1).find(isFinite)?.features.honorific === true

/** "চেয়ারম্যান নির্বাচিত হন", "আইনজীবী নিয়োগ দেন": what somebody becomes. */
export const isOffice = ({ found: { match } }: Place, index: number): boolean =>
  (match.row.sense === 'elect' || match.row.sense === 'appoint') && index + 1 === match.from
