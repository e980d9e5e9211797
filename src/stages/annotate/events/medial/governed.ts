import type { Sense } from '../../../../core/senses.ts'
import type { Item, VerbGroup } from '../../medial/phrases.ts'
import type { EventDraft } from '../draft.ts'
import { fallsOnPlace } from '../finish.ts'

/** "refused to deploy soldiers in Mali": whom the act regards is whom the refusal regards. */
export const withGoverned = (
  draft: EventDraft,
  items: readonly Item[],
  typed: ReadonlyMap<number, EventDraft>,
): EventDraft => {
  const k = [...typed].find(([, d]) => d === draft)?.[0]
  if (k === undefined || draft.roles.some((r) => r.role === 'recipient')) return draft
  const next = items.findIndex((item, j) => j > k && item.type === 'verb')
  const governed = typed.get(next)
  const verb = items[next]
  if (!governed || verb?.type !== 'verb' || !passesOn(draft, governed, verb)) return draft
  const agents = draft.roles.flatMap((r) => (r.role === 'agent' ? (r.mention ?? []) : []))
  const more = governed.roles.flatMap((r) =>
    r.mention &&
    !agents.includes(r.mention) &&
    (r.role === 'recipient' || (r.role === 'place' && fallsOnPlace(governed.frame.sense)))
      ? [{ ...r, role: 'recipient' as const }]
      : [],
  )
  return more.length === 0 ? draft : { ...draft, roles: [...draft.roles, ...more] }
}

/** "protested, demanding of Somalia …" regards Somalia; "were urged to ask the police" asks the police nothing. */
const passesOn = (draft: EventDraft, governed: EventDraft, { shape }: VerbGroup): boolean =>
  shape === 'infinitive'
    ? !asking.has(draft.frame.sense)
    : shape === 'gerund' && asking.has(governed.frame.sense) && voicing.has(draft.frame.sense)

/** Acts that ask for something. */
export const asking: ReadonlySet<Sense> = new Set(['demand', 'appeal'])

const voicing: ReadonlySet<Sense> = new Set([
  'demand',
  'appeal',
  'protest',
  'riot',
  'strike',
  'obstruct',
])
