import type { Mention } from '../../../../core/reading.ts'
import type { EventDraft, RoleDraft } from '../draft.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'

/** False for what people do in private life: a journey of somebody without an office or to nowhere abroad, leaving a party. */
export const isPublic = (clauses: Clauses, draft: EventDraft): boolean => {
  if (draft.frame.sense === 'trade') return mentioned(draft.roles, 'agent').some(isOfState)
  if (draft.frame.sense === 'visit') return isOfficialVisit(draft.roles) && !isErrand(clauses)
  return draft.frame.sense !== 'resign' || !leavesParty(clauses, draft)
}

const isOfState = ({ kind, state, class: named }: Mention): boolean =>
  kind === 'state' || Boolean(state) || named === 'state'

const mentioned = (roles: readonly RoleDraft[], wanted: RoleDraft['role']): readonly Mention[] =>
  roles.flatMap((r) => (r.role === wanted && r.mention ? [r.mention] : []))

/** Somebody who is known or holds an office goes to a place or a body that is not of their own state. */
const isOfficialVisit = (roles: readonly RoleDraft[]): boolean => {
  const visitors = mentioned(roles, 'agent').filter(
    (m) => Boolean(m.state) || m.entity !== null || (m.class !== 'person' && m.kind === 'person'),
  )
  const visited = [...mentioned(roles, 'recipient'), ...mentioned(roles, 'place')]
  return (
    visitors.length > 0 &&
    visited.some(
      (m) =>
        (Boolean(m.state) || m.entity !== null) &&
        !(m.state && visitors.some((v) => v.state === m.state)),
    )
  )
}

/** "flew to London for treatment" */
const isErrand = ({ scene, pack }: Clauses): boolean =>
  scene.tokens.some((t) => pack.events.medial?.errands.includes(t.norm))

/** "resigned from the party": its own affair. */
const leavesParty = ({ scene, pack }: Clauses, { roles, span }: EventDraft): boolean => {
  const at = scene.tokens.findIndex((t) => t.start >= span.end)
  const after = at === -1 ? [] : scene.tokens.slice(at, at + reach)
  const from = after.findIndex((t) => t.norm === 'from')
  return (
    from !== -1 &&
    (mentioned(roles, 'recipient').some((m) => m.class === 'party') ||
      after.slice(from).some((t) => isOneOf(t, pack.events.medial?.small.ownParty ?? [])))
  )
}

/** Most words from the predicate to what is left. */
const reach = 6
