import { senseRow } from '../../../../core/senses.ts'
import type { Sense } from '../../../../core/senses.ts'
import type { RoleName } from '../../../../core/reading.ts'
import type { Span } from '../../../../core/span.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { isOneOf, isPronoun, mentionAt } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import type { Place } from './found.ts'
import { isCountedNation, phraseAt } from './phrase.ts'
import { isFor } from './done-to-people.ts'
import { describedPeople, describesBehind } from './described-party.ts'
import { joinedBefore } from './joined-people.ts'
import { himBefore } from './joined-to-named.ts'
import { isOfMany, isPeople } from './people.ts'
import { isOwnObject, isToWhom, takesPeople } from './governed.ts'
import { isDeclared, isItself, isOfOthers, isUndergone, leadsToPassive } from './undergone.ts'
import { clauseBefore } from './clause-before.ts'
import { mainClause } from './main-clause.ts'
import { unnamedStrikers } from './strokes.ts'
import { isOfDeath, lastBehind } from './sufferers.ts'
import { accusativeAt, ownerAt, withoutOwning } from './without-endings.ts'
import { areSeveral, wordsBehind } from './subject.ts'
import { placeWithoutName } from './unnamed-place.ts'
import { isCountedSubject, isHonouredSubject, isOffice, isSubject } from './unnamed-subject.ts'

/**
 * Roles that common nouns and pronouns fill where no name does: "ছয় শান্তিরক্ষীকে", "দুর্বৃত্তরা", "চকবাজার এলাকায়". They are shown
 * and type nothing.
 *
 * @param named the roles that names fill.
 */
export const unnamedRoles = (place: Place, named: readonly RoleDraft[]): readonly RoleDraft[] => {
  const has = (role: RoleName): boolean => named.some((r) => r.role === role)
  const suffers = isUndergone(place)
  const roles: RoleDraft[] = []
  const add = (role: RoleName, span: Span | undefined): void => {
    if (span) roles.push({ role, span })
  }
  const addAll = (role: RoleName, span: Span | undefined): void => {
    if (span) for (const each of [...joinedBefore(place, span), span]) add(role, each)
  }
  const described = describedPeople(place)
  if (described && !has(described.role)) add(described.role, described.span)
  const describes = describesBehind(place)
  if (suffers && !describes) {
    if (!has('recipient')) addAll('recipient', sufferer(place))
    if (!has('agent'))
      add(
        'agent',
        unnamedStrikers(place, (i) => isPeople(place, i)),
      )
  } else if (!suffers) {
    if (!has('agent') && !describes && isActive(place)) addAll('agent', actor(place))
    if (!has('recipient') && !has('with') && described?.role !== 'recipient')
      addAll(
        'recipient',
        otherParty(place) ??
          (takesPeople(place.found.match.row.sense) ? behindVerb(place) : undefined),
      )
  }
  const him = himBefore(place, named)
  if (him) roles.push({ role: 'recipient', span: him, beside: true })
  const where = has('place') ? undefined : placeWithoutName(place)
  const apart = roles.filter((r) => !roles.some((o) => o !== r && isInside(r.span, o.span)))
  return where ? [...apart, where] : apart
}

/** "একজন আলোচিত প্রার্থীকে": a word of another party's phrase is no party of its own. */
const isInside = (a: Span, b: Span): boolean => b.start <= a.start && a.end <= b.end

const isActive = (place: Place): boolean =>
  !place.found.passive &&
  !isItself(place) &&
  !leadsToPassive(place) &&
  !isDeclared(place) &&
  !isOfOthers(place)

/** Behind the verb, before it, or counted: "২৪ জন নিহত হন", "দুই শিশুর মৃত্যু হয়েছে". */
const sufferer = (place: Place): Span | undefined => {
  const { scene, found } = place
  const right = found.match.from - 1
  // "তাকে মৃত ঘোষণা করেন"
  if (right >= found.from && isAccusative(place, right)) return accusativeAt(place, right)
  const token = scene.tokens[right]
  // "চেয়ারম্যান নির্বাচিত হন": the office, and nobody.
  if (right >= found.from && token && !isOffice(place, right) && isPeople(place, right)) {
    const owned = token.features.case === 'gen' && isOfDeath(place)
    const bare = !mentionAt(scene, token) || isCountedNation(place, right)
    // "নিরাপত্তা কর্মীর মৃত্যু"
    if (owned) return ownerAt(place, right, { alone: true })
    if (token.features.case === undefined && bare) return phraseAt(place, right, { named: false })
  }
  return isOfDeath(place) ? (behindVerb(place) ?? actor(place)) : actor(place)
}

/** "মৃত্যু হয়েছে ১২ জনের।", "হত্যা করা হয়েছে ৭ জনকে।": people behind the verb in the case of whom it befell. */
const behindVerb = (place: Place): Span | undefined => {
  const last = lastBehind(place)
  const token = place.scene.tokens[last]
  const from = place.found.end
  const behind = { ...place, found: { ...place.found, from } }
  if (!token || mentionAt(place.scene, token) || !isPeople(place, last)) return undefined
  if (token.features.case === 'acc') return accusativeAt(behind, last)
  return token.features.case === 'gen' && isOfDeath(place)
    ? withoutOwning(phraseAt(behind, last, { named: false }), token)
    : undefined
}

/** Who acts: the last noun behind the verb, else the one subject without a name before it. */
const actor = (place: Place): Span | undefined => {
  const { scene, found } = place
  const behind = wordsBehind(place)
  const last = behind?.at(-1)
  if (behind && last) {
    const index = scene.tokens.indexOf(last)
    return mentionAt(scene, last) || isThing(place, index)
      ? undefined
      : phraseAt(
          { ...place, found: { ...found, from: scene.tokens.indexOf(behind[0] as Token) } },
          index,
          { named: false, alone: true },
        )
  }
  const words = Array.from(
    { length: Math.max(0, found.match.from - found.from) },
    (_, i) => found.from + i,
  )
  const subjects =
    [isSubject, isCountedSubject, isHonouredSubject]
      .map((is) => words.filter((i) => is(place, i)))
      .find((found) => found.length > 0) ?? []
  const [only] = subjects
  if (only === undefined) {
    const main = mainClause(place) ?? clauseBefore(place)
    return main && !isBefallen(main) ? actor(main) : undefined
  }
  return subjects.length > 1 || isOfOtherAct(place, only)
    ? undefined
    : phraseAt(place, only, { named: false })
}

/** "হামলায় দুই সেনা নিহত হন": what befalls somebody he does not do. */
const isBefallen = ({ scene: { tokens }, final, found: { verb } }: Place): boolean =>
  isOneOf(tokens[verb - 1], final.befallen)

/** Behind the verb anything may stand: only people and bodies act. */
const isThing = (place: Place, index: number): boolean => {
  const { scene, pack, final } = place
  const token = scene.tokens[index]
  return !(
    isPeople(place, index) ||
    isPronoun(token, pack) ||
    areSeveral(place, token as Token) ||
    isOneOf(token, final.bodies) ||
    isOneOf(token, final.teams) ||
    final.letters.test(token?.norm ?? '') ||
    pack.events.institutions.some((row) => isOneOf(token, row.words))
  )
}

/** "শিক্ষার্থীরা বিক্ষোভ করার পর পুলিশ …": the subject of an act told as a noun between. */
const isOfOtherAct = ({ scene, final, found }: Place, subject: number): boolean =>
  scene.tokens.slice(subject + 1, found.match.from).some((t, i, between) => {
    const { nonFinite, case: ending } = t.features
    if (nonFinite === 'cond' || (nonFinite === 'verbal-noun' && ending === 'loc')) return true
    return nonFinite === 'verbal-noun' && ending === 'gen' && isOneOf(between[i + 1], final.done)
  })

/** Whom the act is done to: "শিক্ষার্থীকে", "নেতা-কর্মীদের গ্রেপ্তার", "নাগরিকদের ওপর". */
const otherParty = (place: Place): Span | undefined => {
  const { scene, found } = place
  const { tokens } = scene
  for (let i = found.match.from - 1; i >= found.from; i--) {
    const token = tokens[i] as Token
    if (mentionAt(scene, token)) continue
    if (isAccusative(place, i)) {
      // "রহিম ভাইকে": whose name stands before it is no brother.
      if (isOneOf(token, place.final.courtesies) && isNamedBefore(place, i)) return undefined
      if (!isOwnObject(place, i + 1) || !isFor(place, i)) return undefined
      return accusativeAt(place, i)
    }
    if (isMarked(place, i)) return isSurname(place, i) ? undefined : ownerAt(place, i)
  }
  return undefined
}

/** "আনোয়ারুল ইসলাম সরকারের সঙ্গে দেখা করেন করিম": who acts stands behind, so the name before goes on. */
const isSurname = (place: Place, index: number): boolean =>
  place.pack.events.institutions.some((row) => isOneOf(place.scene.tokens[index], row.words)) &&
  isNamedBefore(place, index) &&
  wordsBehind(mainClause(place) ?? place) !== null

const isNamedBefore = ({ scene }: Place, index: number): boolean => {
  const before = scene.tokens[index - 1]
  const mention = before && mentionAt(scene, before)
  return mention?.kind === 'person' && mention.at.end === before?.end
}

/** "-কে"; "-দের" right before what is done to people. */
const isAccusative = (place: Place, index: number): boolean => {
  const { scene, pack, final, found } = place
  const token = scene.tokens[index]
  // "অনেকে"
  if (token && final.pronouns.includes(token.norm)) return false
  if (token?.features.case === 'acc') return true
  if (isPronoun(token, pack) && pack.text.endings.accusative.test(token?.lemma ?? '')) return true
  return (
    index + 1 === found.match.from &&
    (takesPeople(found.match.row.sense) || toPeople.has(found.match.row.sense)) &&
    isOfMany(place, token)
  )
}

/** Acts of speech whose "-দের" is whom one speaks to. */
const toPeople: ReadonlySet<Sense> = new Set(['appeal', 'invite', 'praise', 'warn', 'aid'])

/** People in the genitive before a postposition that marks the other party, or before the part of the body that is hit. */
const isMarked = (place: Place, index: number): boolean => {
  const { scene, pack, final, found } = place
  const token = scene.tokens[index]
  const next = scene.tokens[index + 1]
  const owns =
    token?.features.case === 'gen' ||
    (isPronoun(token, pack) && pack.text.endings.genitive.test(token?.lemma ?? ''))
  if (!owns || !(isPronoun(token, pack) || isPeople(place, index))) return false
  if (isOneOf(next, final.bodyParts) && next?.features.case === 'loc')
    return senseRow(found.match.row.sense).plover === 'ASSAULT'
  return (
    isOneOf(next, pack.events.recipientMarkers) &&
    index + 2 <= found.match.from &&
    isToWhom(place, index + 1)
  )
}
