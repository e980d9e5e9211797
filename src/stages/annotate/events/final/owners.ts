import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isOneOf, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Place } from './found.ts'

/** "কর্তৃক", "হাতে", "পক্ষ থেকে": the word at an index, perhaps with the next, marks who acts. */
export const marksAgent = ({ tokens }: Scene, { events }: LanguagePack, index: number): boolean => {
  const token = tokens[index]
  return (
    isOneOf(token, events.agentMarkers) ||
    (token !== undefined &&
      events.agentMarkers.includes(`${token.norm} ${tokens[index + 1]?.norm}`))
  )
}

const isJoint = ({ text }: LanguagePack, token: Token | undefined): boolean =>
  token?.norm === ',' || text.joints.includes(token?.norm ?? '')

/** As `marksAgent`, but not of another act before the predicate: "আদালত কর্তৃক নিয়োজিত আইনজীবী", "দুদক কর্তৃক করা মামলায়", "হামাসের হাতে জিম্মি ২০ জনকে". */
export const marksOwnAgent = ({ scene, pack, final, found }: Place, index: number): boolean =>
  marksAgent(scene, pack, index) &&
  // "রেডক্রসের মাধ্যমে মুক্তি দিয়েছে হামাস": only a paper passes through those who act on it.
  (!isOneOf(scene.tokens[index], final.nominal.through) ||
    final.nominal.papers.includes(found.match.row.sense)) &&
  !scene.tokens.slice(index + 1, found.match.from).some(
    (t, i, between) =>
      t.norm === ')' ||
      (final.befallen.includes(t.norm) && !isJoint(pack, between[i + 1])) ||
      // "পুলিশের পক্ষ থেকে … নেওয়ার আবেদন জানানো হয়": what is asked for.
      (t.features.nonFinite === 'verbal-noun' &&
        (i < between.length - 1 || t.features.case !== 'gen')) ||
      (t.pos === undefined && final.participle.some((e) => t.norm.endsWith(e))),
  )

/**
 * "জার্মানির আগামী মাসে চুক্তিটি অনুমোদন করার কথা": the genitive is who is to act where it owns no noun behind it.
 *
 * @param index the token that bears the genitive.
 */
export const isWhoIsTo = (
  { scene, pack, final, found }: Pick<Place, 'scene' | 'pack' | 'final' | 'found'>,
  index: number,
): boolean => {
  const last = scene.tokens[found.end - 1]
  if (scene.tokens[index]?.features.case !== 'gen' || last?.features.case !== 'gen') return false
  if (!isOneOf(scene.tokens[found.end], final.talk.words)) return false
  const next = scene.tokens[index + 1]
  if (!next) return false
  const named = mentionAt(scene, next)
  return (
    index + 1 === found.match.from ||
    named?.kind === 'instrument' ||
    (named !== undefined && next.features.case !== undefined && next.features.case !== 'gen') ||
    scene.dates.some(({ date }) => date.at.start === next.start) ||
    pack.events.thingPronouns.includes(next.norm)
  )
}
