import type { EntityClass } from '../../../../core/reading.ts'
import { isOneOf } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'
import type { Found, Place } from './found.ts'

/** A promise or a threat is somebody's: what is only to be done has no type. */
export const isNobodysPlan = (
  { modality }: Pick<EventDraft, 'modality'>,
  roles: EventDraft['roles'],
): boolean => modality === 'planned' && !roles.some((r) => r.role === 'agent' || r.role === 'with')

/** "সৃষ্টিকর্তাকে ধন্যবাদ জানান", "আল্লাহর প্রশংসা করেন": whom people thank in prayer is no party of an affair. */
export const isPrayer = (
  { scene: { tokens }, final }: Pick<Place, 'scene' | 'final'>,
  { from, match }: Pick<Found, 'from' | 'match'>,
): boolean =>
  ['praise', 'apologise', 'appeal'].includes(match.row.sense) &&
  tokens
    .slice(Math.max(from, match.from - addressed), match.from)
    .some(
      (t) => isOneOf(t, final.divine) && (t.features.case === 'acc' || t.features.case === 'gen'),
    )

/** Most words from whom one prays to, to what one does: "আল্লাহর কাছে কায়মনোবাক্যে". */
const addressed = 3

/** Arms that one person gives another are a crime's; a land that "visits" another is its team; who talks with nobody negotiates with nobody. */
export const isNoAffair = ({ frame, typing, roles }: EventDraft): boolean =>
  (frame.sense === 'negotiate' && isAlone(roles)) ||
  (frame.sense === 'aid-military' && typing === 'none') ||
  (frame.sense === 'visit' && roles.some((r) => r.role === 'agent' && r.mention?.kind === 'state'))

const isAlone = (roles: EventDraft['roles']): boolean =>
  !roles.some((r) => r.role !== 'agent' && r.role !== 'place') &&
  roles.filter((r) => r.role === 'agent').length < 2

/** Words of everyday life are an event only where somebody named acts or is met. */
export const suffices = ({ frame, roles, unnamed = [] }: EventDraft): boolean => {
  // "তিন জেলে নিখোঁজ হন", no "ফাইল নিখোঁজ হয়"
  if (frame.sense === 'go-missing')
    return [...roles, ...unnamed].some((r) => r.role === 'recipient')
  const named = roles.filter((r) => r.mention !== undefined)
  if (frame.needsOther && !named.some((r) => r.role === 'recipient')) return false
  if (frame.needsState && !named.some(isStates)) return false
  if (frame.needsOtherState && !named.some(isStateUndergoing)) return false
  return !frame.needsActor || named.some((r) => r.role !== 'object' && r.role !== 'place')
}

const isStates = ({ role, mention }: EventDraft['roles'][number]): boolean =>
  role !== 'place' &&
  role !== 'object' &&
  (mention?.kind === 'state' || (mention?.class !== undefined && ofStates.has(mention.class)))

const isStateUndergoing = ({ role, mention }: EventDraft['roles'][number]): boolean =>
  role === 'recipient' && (mention?.kind === 'state' || mention?.class === 'state')

const ofStates: ReadonlySet<EntityClass> = new Set([
  'state',
  'capital',
  'government',
  'armed-forces',
])
