import type { EntityClass, Mention } from '../../../../core/reading.ts'
import { senseRow } from '../../../../core/senses.ts'
import type { Sense } from '../../../../core/senses.ts'
import { isOneOf } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import type { Place } from './found.ts'

/** Acts of courtesy and speech that are public affairs only between those who stand for something. */
const courteous: ReadonlySet<Sense> = new Set([
  'visit',
  'meet',
  'call',
  'host',
  'invite',
  'praise',
  'support',
  'apologise',
  'agree',
  'promise',
  'propose',
  'negotiate',
  'aid-military',
])

/** What is of the public only where one of its parties is: gifts, contracts, and who meets nobody in particular. */
const giving: ReadonlySet<Sense> = new Set(['aid', 'aid-humanitarian', 'shelter'])

/**
 * True where only people of no known office act and are met, or give and are given: a star's visit, a bank's gift to a school, a landlord's shelter, a
 * sponsor's contract, what somebody's mother asks for.
 */
export const isPrivate = (place: Place, roles: readonly RoleDraft[]): boolean =>
  (giving.has(place.found.match.row.sense) &&
    !roles.some((r) => isOfPublic(r) || (isSheltered(place) && isInLand(r)))) ||
  isContract(place, roles) ||
  isSignedAlone(place, roles) ||
  isAskedByKin(place, roles) ||
  (courteous.has(place.found.match.row.sense) &&
    !roles.some(
      (r) =>
        (r.role === 'agent' || r.role === 'with') &&
        (!r.mention || (isPublic(place, r.mention) && !isReporter(place, r.mention))),
    ))

/** "সরেজমিনে বন্দর পরিদর্শন করে পত্রিকাটি": whoever comes to report. */
const isReporter = ({ found }: Place, { kind }: Mention): boolean =>
  kind === 'agency' && ['visit', 'meet', 'call'].includes(found.match.row.sense)

/**
 * "ক্লাবটি এক স্পনসরের সঙ্গে চুক্তি করেছে", "আমরা চুক্তিটি সই করেছি": a contract, of which no party is public, is no treaty; nor is what "we" sign,
 * whoever that is.
 */
export const isContract = (place: Place, roles: readonly RoleDraft[]): boolean => {
  const { match, end } = place.found
  const byUs = place.scene.tokens[end - 1]?.features.person === 1
  return (
    (match.row.sense === 'agree' || match.row.sense === 'sign') &&
    roles.some((r) => r.role === 'object' && r.mention?.class === 'treaty') &&
    (byUs || roles.some((r) => r.role !== 'object' && r.role !== 'place')) &&
    !roles.some(
      (r) => isOfPublic(r) || (r.mention?.kind === 'person' && isPublic(place, r.mention)),
    )
  )
}

/** "বিজ্ঞপ্তিতে সই করেন রেজিস্ট্রার", "নির্বাহী আদেশে সই করেছেন": a signature under no treaty and with nobody is no accord. */
const isSignedAlone = ({ found }: Place, roles: readonly RoleDraft[]): boolean =>
  found.match.row.sense === 'sign' &&
  !roles.some((r) => r.role === 'object' || r.role === 'with' || r.role === 'recipient')

/** "নিহতের মা রহিমা বেগম বিচার দাবি করেন": asked by somebody who is told only by whose kin he is. */
const isAskedByKin = (place: Place, roles: readonly RoleDraft[]): boolean => {
  const agents = roles.filter((r) => r.role === 'agent')
  return (
    senseRow(place.found.match.row.sense).plover === 'REQUEST' &&
    agents.length > 0 &&
    agents.every(({ mention }) => mention !== undefined && isOnlyKin(place, mention))
  )
}

const isOnlyKin = (
  { scene, final }: Pick<Place, 'scene' | 'final'>,
  { kind, state, role, at }: Mention,
): boolean => {
  const before = scene.tokens[scene.tokens.findIndex((t) => t.start >= at.start) - 1]
  return (
    kind === 'person' && !state && (role ? final.kin.includes(role) : isOneOf(before, final.kin))
  )
}

const isSheltered = ({ found: { match } }: Place): boolean => match.row.sense === 'shelter'

/** "ভারতে আশ্রয় দেওয়া হয়েছে": whom a land gives shelter. */
const isInLand = ({ role, mention }: RoleDraft): boolean =>
  role === 'place' && mention?.kind === 'state'

/** True for somebody who gives or is given to in public: decision 0014. */
const isOfPublic = ({ role, class: named, mention, phrase }: RoleDraft): boolean =>
  role !== 'place' &&
  role !== 'object' &&
  inPublic.has((phrase ? phrase.class : (named ?? mention?.class)) ?? 'other')

const inPublic: ReadonlySet<EntityClass> = new Set([
  'state',
  'capital',
  'government',
  'head-of-state',
  'head-of-government',
  'minister',
  'ministry',
  'legislature',
  'court',
  'armed-forces',
  'international',
  'alliance',
  'group',
  'party',
  'official',
])

/** A body, a state, or a person whom we know or whose office stands beside the name. */
const isPublic = ({ scene, pack, final }: Place, mention: Mention): boolean => {
  if (mention.kind !== 'person' || mention.state) return true
  if (mention.role) return !isOnlyKin({ scene, final }, mention)
  const index = scene.tokens.findIndex((t) => t.start >= mention.at.start)
  return scene.tokens
    .slice(Math.max(0, index - 3), index)
    .some(
      (t) =>
        isOneOf(t, final.offices) ||
        pack.events.institutions.some((row) => row.words.includes(t.norm)),
    )
}
