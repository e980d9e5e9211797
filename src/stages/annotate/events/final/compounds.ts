import type { Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { isOneOf, mentionAt } from '../../scene.ts'
import { caseOf, lastToken } from './case-of.ts'
import type { Place } from './found.ts'

/** True for a bare name that only opens a longer one or what the next word's ending governs. */
export const opensName = (place: Place, mention: Mention, index: number): boolean => {
  const { scene, final } = place
  const next = scene.tokens[index + 1]
  if (next === undefined) return false
  const named = mentionAt(scene, next)
  if (named) return isLand(mention) && opensBodyNamed(place, named)
  // "রহিম শেখ-সহ"
  const joined = next.text === '-' ? (scene.tokens[index + 2] ?? next) : next
  if (final.along.some((e) => joined.norm.endsWith(e))) return true
  if (/^\p{Nd}/u.test(next.norm)) return next.features.case !== undefined || next.text.includes('-')
  if (isLand(mention) && opensBody(place, index)) return true
  if (mention.class === 'capital') return !standsAlone(place, index)
  if (mention.kind === 'person') return isOneOf(next, final.houses)
  if (mention.kind === 'agency') return index + 1 < place.found.match.from && next.pos === undefined
  if (mention.kind !== 'organisation') return false
  // "ইউনিয়ন সচিবালয় কর্মচারী পরিষদের": of a name that nobody knows it may be the beginning.
  if (mention.entity === null && opensBody(place, index)) return true
  if (mention.class === 'legislature')
    return (
      !isOneOf(next, final.byVote) &&
      !scene.dates.some(({ date }) => date.at.start === next.start) &&
      (next.pos === 'NOUN' || next.features.case === 'loc' || isOneOf(next, final.houses))
    )
  if (isOneOf(next, final.offices))
    return (
      next.features.case !== undefined || opensPerson(place, index) || opensList(place, index + 2)
    )
  // "বিএনপি নেতাকর্মী ও জনতা তাদের আটক করে": its members act.
  if (isOneOf(next, final.members) && next.features.case === undefined) return true
  // "বিজিবি চারজনকে গ্রেপ্তার করেছে": whom it does something to is counted.
  if (scene.quantities.some((q) => q.at.start === next.start)) return false
  return (
    next.features.case === 'acc' ||
    (next.features.case === 'gen' && index + 2 < place.found.match.from)
  )
}

const isLand = ({ kind, class: named }: Mention): boolean =>
  kind === 'state' || kind === 'place' || named === 'capital' || named === 'state'

/** "যুক্তরাজ্য বিএনপি": a land right before a body that is not in another case; "যুক্তরাষ্ট্র ন্যাটো থেকে" are two. */
const opensBodyNamed = ({ scene, final }: Place, named: Mention): boolean => {
  const last = lastToken(scene, named)
  return (
    (named.kind === 'organisation' || named.kind === 'agency') &&
    last !== null &&
    scene.tokens[last.index + 1]?.pos !== 'ADP' &&
    caseOf(final, named, last.token) === 'nom'
  )
}

/** "বাংলাদেশ পরিবেশ আন্দোলনের": bare words, then the word for a body. */
const opensBody = ({ scene, final, found }: Place, index: number): boolean => {
  for (let i = index + 1; i < Math.min(index + 6, scene.tokens.length); i++) {
    const token = scene.tokens[i]
    if (i === found.match.from || token?.kind !== 'word' || token.pos === 'VERB') return false
    if (isOneOf(token, final.bodies)) return true
    if (token.pos === 'ADP' || token.features.case !== undefined || token.features.classifier)
      return false
  }
  return false
}

/** A capital acts where the next word begins something else. */
const standsAlone = ({ scene, found }: Place, index: number): boolean => {
  const next = scene.tokens[index + 1] as Token
  return (
    index + 1 >= found.match.from ||
    next.kind !== 'word' ||
    next.pos === 'ADV' ||
    next.pos === 'DET' ||
    next.features.classifier !== undefined ||
    next.features.case === 'acc'
  )
}

/** "বিটিআরসি চেয়ারম্যান, কমিশনার ও পরিচালকদের সঙ্গে": behind the office stand others of the body. */
const opensList = ({ scene, pack }: Place, index: number): boolean => {
  const norm = scene.tokens[index]?.norm ?? ''
  return norm === ',' || pack.text.joints.includes(norm)
}

/** "বিএনপি চেয়ারপারসন খালেদা জিয়া": behind the office stands who holds it. */
const opensPerson = ({ scene }: Place, index: number): boolean =>
  scene.tokens.slice(index + 2, index + 5).some((t) => mentionAt(scene, t)?.kind === 'person')
