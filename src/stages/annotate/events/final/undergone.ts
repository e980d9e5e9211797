import { isFinite, isOneOf } from '../../scene.ts'
import type { Found, Place } from './found.ts'

/** Words of a match; a lemma has several where it came from another rule. */
export const wordsOf = ({ lemmas }: Found['match']): readonly string[] =>
  lemmas.some((lemma) => lemma.includes(' ')) ? lemmas.join(' ').split(' ') : lemmas

const suffered: ReadonlySet<string> = new Set([
  'arrest',
  'release',
  'bail',
  'kill',
  'abduct',
  'expel',
  'acquit',
  'sentence',
  'appoint',
  'approve',
  'ratify',
])

/** "গ্রেপ্তার হন", "মুক্তি পান", "মারা যান", "হামলার শিকার হন": the subject undergoes it. */
export const isUndergone = (place: Place): boolean => {
  const { pack, final, found } = place
  const { match } = found
  const words = wordsOf(match)
  return (
    (match.row.sense === 'die' && !isDeclared(place)) ||
    match.row.sense === 'toll-stands' ||
    match.row.sense === 'be-injured' ||
    match.row.sense === 'go-missing' ||
    words.some((w) => final.victim.includes(w)) ||
    isElected(place) ||
    (suffered.has(match.row.sense) && pack.events.undergoing.includes(words.at(-1) ?? ''))
  )
}

/** "চিকিৎসক তাঁকে মৃত ঘোষণা করেন": whoever says so has neither died nor killed. */
export const isDeclared = ({ found: { match } }: Place): boolean => match.row.transitive === true

/** "পুলিশ গুলি চালানোর সঙ্গে জড়িত সন্দেহে … আটক করে": the subject is that of the verb behind, which tells of others' part in it. */
export const isOfOthers = ({ scene: { tokens }, final, found: { end } }: Place): boolean =>
  tokens[end - 1]?.features.case === 'gen' && isOneOf(tokens[end + 1], final.involved)

/** "চেয়ারম্যান নির্বাচিত হন": its participle has the subject that undergoes it. */
export const isElected = ({ final, found: { match } }: Place): boolean =>
  match.row.sense === 'elect' &&
  final.participle.some((e) => wordsOf(match).at(-2)?.endsWith(e) === true)

/** "হামলা হয়েছে", "বৈঠক অনুষ্ঠিত হয়েছে", "সংঘর্ষের ঘটনা ঘটেছে": the act is its own subject, so no bare name acts. */
export const isItself = ({ pack, final, found: { match } }: Place): boolean => {
  if (!selfTold.has(match.row.sense)) return false
  const told = match.lemmas.join(' ')
  const passive =
    match.lemmas.length === 2 && pack.events.passive.includes(told.split(' ').at(-1) ?? '')
  return passive || final.occurs.some((o) => told.endsWith(` ${o}`))
}

const selfTold: ReadonlySet<string> = new Set(['attack', 'clash', 'meet', 'protest', 'charge'])

/** "গ্রেপ্তার করে রিমান্ডে নেওয়া হয়েছে": the main verb's passive tells that the participle names no agent either. */
export const leadsToPassive = ({ scene, pack, found }: Place): boolean => {
  if (scene.tokens[found.end - 1]?.features.nonFinite !== 'conj') return false
  const main = scene.tokens.findIndex((t, i) => i >= found.end && isFinite(t))
  return (
    isOneOf(scene.tokens[main], pack.events.passive) &&
    scene.tokens[main - 1]?.features.nonFinite === 'verbal-noun'
  )
}
