import { put } from '../../../core/put.ts'
import type { EntityId, Published } from '../../../core/reading.ts'
import { heldOn, roleClass } from '../../../knowledge/roles.ts'
import type { EntityRow } from '../../../knowledge/types.ts'
import type { Draft } from './match.ts'

/** States that a report names, apart from each person. */
interface Lands {
  readonly states: ReadonlyMap<string, ReadonlySet<EntityId | null>>
}

/** States by what a report names of each: the person, or null for the state itself and all that is of it. */
export const statesNamed = (
  sentences: readonly { readonly drafts: readonly Draft[] }[],
): ReadonlyMap<string, ReadonlySet<EntityId | null>> => {
  const states = new Map<string, Set<EntityId | null>>()
  for (const { drafts } of sentences)
    for (const { state, kind, entity } of drafts)
      if (state) put(states, state, kind === 'person' ? entity : null)
  return states
}

/** All but people that a report names. */
export const othersNamed = (
  sentences: readonly { readonly drafts: readonly Draft[] }[],
): ReadonlySet<EntityId> =>
  new Set(
    sentences.flatMap(({ drafts }) =>
      drafts.flatMap(({ kind, entity }) => (kind === 'person' || entity === null ? [] : [entity])),
    ),
  )

/** Lands that a report names, by themselves or by what is of them. */
export const landsTold = (
  sentences: readonly { readonly drafts: readonly Draft[] }[],
): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ drafts }) =>
      drafts.flatMap(({ kind, state }) => (kind === 'person' || !state ? [] : [state])),
    ),
  )

/** The state that somebody belongs to is named. */
export const isAtHome = ({ id, state }: EntityRow, { states }: Lands): boolean =>
  state !== null && [...(states.get(state) ?? [])].some((who) => who !== id)

/** Other states are named, and the one that somebody belongs to is not. */
export const isOfOtherLands = (row: EntityRow, lands: Lands): boolean =>
  row.state !== null &&
  [...lands.states.keys()].some((named) => named !== row.state) &&
  !isAtHome(row, lands)

/** Classes of those who lead a state. */
export const leads: ReadonlySet<EntityRow['class']> = new Set([
  'head-of-state',
  'head-of-government',
])

/** Whoever leads a state when a report is published, or still did when the row was written, is called by the surname in any land; by these classes of offices alone, where some are given. */
export const isHead = (
  { class: named, roles = [] }: EntityRow,
  { published }: { readonly published: Published | null },
  by?: ReadonlySet<EntityRow['class']>,
): boolean =>
  leads.has(named) &&
  roles.some(
    (role) =>
      by?.has(roleClass(role.role)) !== false &&
      (role.to === null ||
        (published !== null &&
          published.certainty !== 'unknown' &&
          !published.edtf.includes('X') &&
          heldOn(role, published.edtf) !== 'no')),
  )
