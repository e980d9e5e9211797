import type { EntityClass } from '../../../../core/reading.ts'
import type { EventDraft } from '../draft.ts'

/** A promise or a threat is somebody's: what is only to be done has no type. */
export const isNobodysPlan = (
  { modality }: Pick<EventDraft, 'modality'>,
  roles: EventDraft['roles'],
): boolean => modality === 'planned' && !roles.some((r) => r.role === 'agent' || r.role === 'with')

/** Arms that one person gives another are a crime's; a land that "visits" another is its team; who talks with nobody negotiates with nobody. */
export const isNoAffair = ({ frame, typing, roles }: EventDraft): boolean =>
  (frame.sense === 'negotiate' && isAlone(roles)) ||
  (frame.sense === 'aid-military' && typing === 'none') ||
  (frame.sense === 'visit' && roles.some((r) => r.role === 'agent' && r.mention?.kind === 'state'))

const isAlone = (roles: EventDraft['roles']): boolean =>
  !roles.some((r) => r.role !== 'agent' && r.role !== 'place') &&
  roles.filter((r) => r.role === 'agent').length < 2

/** Words of everyday life are an event only where somebody named acts or is met. */
export const suffices = ({ frame, roles }: EventDraft): boolean => {
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
