import type { EntityClass, Mention } from '../../../../core/reading.ts'
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

/** True where only people of no known office act and are met, or give and are given: a star's visit, a bank's gift to a school. */
export const isPrivate = (place: Place, roles: readonly RoleDraft[]): boolean =>
  (giving.has(place.found.match.row.sense) && !roles.some(isOfPublic)) ||
  (courteous.has(place.found.match.row.sense) &&
    !roles.some(
      (r) =>
        (r.role === 'agent' || r.role === 'with') && (!r.mention || isPublic(place, r.mention)),
    ))

const giving: ReadonlySet<Sense> = new Set(['aid', 'aid-humanitarian'])

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
  if (mention.kind !== 'person' || mention.state || mention.role) return true
  const index = scene.tokens.findIndex((t) => t.start >= mention.at.start)
  return scene.tokens
    .slice(Math.max(0, index - 3), index)
    .some(
      (t) =>
        isOneOf(t, final.offices) ||
        pack.events.institutions.some((row) => row.words.includes(t.norm)),
    )
}
