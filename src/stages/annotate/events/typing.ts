import { senseRow } from '../../../core/senses.ts'
import type { EntityClass } from '../../../core/reading.ts'
import type { EventDraft } from './draft.ts'

/** PLOVER type, mode and CAMEO code of one event. */
interface Typed {
  readonly plover: string | null
  readonly mode: string | null
  readonly cameo: string | null
}

const untyped: Typed = { plover: null, mode: null, cameo: null }

/** Acts of speech: without somebody who speaks there is nothing to type, whoever is spoken of. */
const spoken: ReadonlySet<string> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'CONSULT',
  'AGREE',
  'SUPPORT',
])

const cooperative: ReadonlySet<string> = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'AGREE',
])

/** Whose force is military: states, their troops, armed groups. */
const armed: ReadonlySet<EntityClass> = new Set([
  'state',
  'capital',
  'government',
  'head-of-state',
  'head-of-government',
  'armed-forces',
  'alliance',
  'group',
])

/** CAMEO 190 is of armies: gunmen who shoot one man, or party workers who fight, use unconventional violence. */
const amongPeople = ({ frame, roles }: EventDraft): boolean => {
  const parties = roles.filter((r) => r.role !== 'object' && r.role !== 'place')
  return (
    (frame.sense === 'clash' ||
      (frame.sense === 'attack' &&
        parties.some(
          ({ mention }) =>
            mention !== undefined && (mention.kind === 'person' || mention.class === 'party'),
        ))) &&
    !parties.some((r) => armed.has(r.class ?? r.mention?.class ?? 'other'))
  )
}

const needsSpeaker = (draft: EventDraft, plover: string | null): boolean =>
  !draft.passive && plover !== null && spoken.has(plover)

/** What is to be asked, blamed, refused or shouted in the street threatens nobody; a strike or a boycott does. */
const onlySaid = ({ frame }: EventDraft, plover: string): boolean =>
  ['ACCUSE', 'REQUEST', 'REJECT'].includes(plover) || frame.sense === 'protest'

/**
 * The event type as told: to do a thing is its own type, to promise one is AGREE, to announce a hostile one is
 * THREATEN, to refuse a cooperative one is REJECT; what may happen or did not has no type,
 * nor has an act of nobody named.
 *
 * @source PLOVER codebook: "to ratify, sign or finalise is SUPPORT; a promise to is AGREE".
 */
export const typeOf = (draft: EventDraft): Typed => {
  const own = senseRow(draft.frame.sense)
  const typing = draft.typing ?? (draft.modality === 'planned' ? 'intent' : 'own')
  // Those between whom it happens act as well.
  const agents = draft.roles.filter((r) => r.role === 'agent' || r.role === 'with')
  const named =
    agents.length > 0 ||
    isCrowds(draft) ||
    (!needsSpeaker(draft, own.plover) &&
      draft.roles.some((r) => r.role !== 'object' && r.mention !== undefined))
  if (!named || own.plover === null || typing === 'none') return untyped
  if (draft.modality === 'possible' || draft.modality === 'conditional') return untyped
  const helps = cooperative.has(own.plover)
  if (draft.polarity === 'negative')
    return typing === 'intent' && helps ? { plover: 'REJECT', mode: null, cameo: '120' } : untyped
  if (typing === 'own') return amongPeople(draft) ? { ...own, cameo: '180' } : own
  // Forces that a state will station at home threaten nobody.
  const forces = draft.typing === 'intent' && own.plover === 'MOBILIZE'
  if (forces && !draft.roles.some((r) => r.role === 'recipient')) return untyped
  if (draft.typing === 'intent' && (agents.length === 0 || onlySaid(draft, own.plover)))
    return untyped
  if (own.plover === 'AGREE' || own.plover === 'THREATEN') return own
  return helps
    ? { plover: 'AGREE', mode: null, cameo: '030' }
    : { plover: 'THREATEN', mode: null, cameo: '130' }
}

/** "Students of the college went on strike": a protest needs nobody who is known. */
const isCrowds = ({ frame, crowd }: EventDraft): boolean =>
  crowd === true && senseRow(frame.sense).plover === 'PROTEST'
