import type { Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { canAct, isFinite, isOneOf, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { afterBrackets } from './brackets.ts'
import { caseOf, lastToken } from './case-of.ts'
import type { Place } from './found.ts'

/** "ভারত ও বাংলাদেশের সচিব পর্যায়ের বৈঠক অনুষ্ঠিত": the last of two, who own together the act that a noun names. */
export const sharesAct = (
  { scene, pack, found: { match } }: Place,
  mention: Mention,
  index: number,
): boolean => {
  const first = scene.tokens.findIndex((t) => t.start >= mention.at.start)
  const before = scene.tokens[first - 2]
  const other = before && mentionAt(scene, before)
  const between = scene.tokens.slice(index + 1, match.from)
  return (
    match.lemmas.length > 1 &&
    scene.tokens[match.from]?.pos !== 'VERB' &&
    pack.text.joints.includes(scene.tokens[first - 1]?.norm ?? '') &&
    other?.kind === mention.kind &&
    canAct(mention) &&
    between.length <= attributes &&
    between.every(
      (t) =>
        t.kind === 'word' &&
        t.pos !== 'VERB' &&
        (t.features.case === undefined || t.features.case === 'gen') &&
        !mentionAt(scene, t),
    )
  )
}

/** Most words between the owners of an act and its noun. */
const attributes = 5

/** "সংহতি জানান মহাসচিব এবং প্রেসিডেন্টকে অনুরোধ করেন": who ends a clause behind its verb is joined to nobody. */
export const endsClause = ({ scene: { tokens }, pack }: Place, { at }: Mention): boolean => {
  const first = tokens.findIndex((t) => t.start >= at.start)
  const next = tokens.find((t) => t.start >= at.end)
  return isFinite(tokens[first - 1]) && isOneOf(next, pack.events.conjunctions)
}

/** "বাংলাদেশ ও জাপানের মধ্যে", "পুতিন ও প্রেসিডেন্ট ট্রাম্পের মধ্যে": of two that are joined only the last bears the ending. */
export const partnerOf = (place: Place, mention: Mention, index: number): Mention | undefined => {
  const { scene, pack, final } = place
  const token = scene.tokens[index]
  // "নাজমা বেগম (৩৫) ও আল আমিনকে"
  const at = afterBrackets(scene.tokens, index + 1)
  const joint = scene.tokens[at]
  const joins = pack.text.joints.includes(joint?.norm ?? '') || joint?.text === ','
  if (!token || !joins || caseOf(final, mention, token) !== 'nom') return undefined
  const first = personOf(place, mention, firstNamed(scene, at + 1))
  const partner = first && mentionAt(scene, first)
  if (!partner || canAct(partner) !== canAct(mention) || partner.at.start !== first.start)
    return undefined
  // A word between them is an office or a describing word of the second, so both are of one kind; "এনসিপি ও এলডিপি বিএনপির সঙ্গে" has three.
  if (first !== scene.tokens[at + 1] && (partner.kind !== mention.kind || isBody(mention)))
    return undefined
  return isOwnerOfAnother(place, mention, partner) ? undefined : partner
}

/** "খালেদা জিয়া ও আওয়ামী লীগ নেত্রী শেখ হাসিনাকে": beside a person it is whoever holds an office of the body that is joined. */
const personOf = (
  { scene, final }: Place,
  mention: Mention,
  first: Token | undefined,
): Token | undefined => {
  const body = first && mentionAt(scene, first)
  const last = body && lastToken(scene, body)
  if (mention.kind !== 'person' || !last || body.kind === 'person') return first
  const ahead = scene.tokens.slice(last.index + 1, last.index + 2 + describing)
  const at = ahead.findIndex((t) => mentionAt(scene, t) !== undefined)
  const person = ahead[at]
  const ending = caseOf(final, body, last.token)
  const holds =
    at > 0 &&
    (ending === 'nom' || ending === 'gen') &&
    ahead.slice(0, at).every((t) => t.kind === 'word' && t.features.case === undefined) &&
    mentionAt(scene, person as Token)?.kind === 'person'
  return holds ? person : first
}

const isBody = ({ kind }: Mention): boolean => kind === 'organisation'

/** The first word of a name, perhaps behind bare words that describe it. */
const firstNamed = (scene: Scene, from: number): Token | undefined => {
  const ahead = scene.tokens.slice(from, from + describing + 1)
  const at = ahead.findIndex((t) => mentionAt(scene, t) !== undefined)
  const bare = (t: Token): boolean =>
    t.kind === 'word' &&
    (t.pos === undefined || t.pos === 'NOUN' || t.pos === 'PRON') &&
    t.features.case === undefined
  return ahead.slice(0, at).every(bare) ? ahead[at] : undefined
}

/** Most bare words before the second of two names. */
const describing = 3

/** "পুতিন ও উত্তর কোরিয়ার নেতা কিম", "জয়শঙ্কর ও নেপালের জ্বালানিমন্ত্রী": the state owns the leader or the office, who is the one that is joined. */
const isOwnerOfAnother = (
  { scene, pack, final }: Place,
  mention: Mention,
  partner: Mention,
): boolean => {
  const last = lastToken(scene, partner)
  return (
    partner.kind !== mention.kind &&
    last !== null &&
    caseOf(final, partner, last.token) === 'gen' &&
    (pack.events.institutions.some((row) => isOneOf(scene.tokens[last.index + 1], row.words)) ||
      scene.tokens
        .slice(last.index + 1, last.index + 5)
        .some((t) => mentionAt(scene, t)?.kind === mention.kind))
  )
}

/** "রহিম ও দলের সদস্য করিমসহ ২৩ জনের বিরুদ্ধে", "রহিম, করিমসহ অনেককে": who is joined to a name that goes along with others goes along too. */
export const isAlong = (
  { scene: { tokens }, pack, final, found }: Place,
  index: number,
): boolean => {
  const joint = tokens[index + 1]?.norm ?? ''
  if (!(joint === ',' && index < found.match.from) && !pack.text.joints.includes(joint))
    return false
  const ahead = tokens.slice(index + 2, index + 2 + joined)
  const end = ahead.findIndex(
    (t) => !(t.kind === 'word' || (joint === ',' && t.norm === ',')) || t.pos === 'VERB',
  )
  return ahead
    .slice(0, end === -1 ? undefined : end)
    .some((t) => final.along.some((e) => t.norm.endsWith(e)))
}

/** Most words of a title and a name behind a joint. */
const joined = 10
