import type { Draft } from './match.ts'

const another = {
  kind: 'person',
  entity: null,
  name: null,
  class: 'person',
  state: null,
  rule: 'knowledge:another of this name',
} as const satisfies Partial<Draft>

/** A ship, a house, a team: what it is, nothing tells. */
const thing = {
  kind: 'other',
  class: 'other',
  rule: 'knowledge:a thing of this name',
} as const satisfies Partial<Draft>

/** Somebody of a known name whom the base does not know. */
export const asAnother = (draft: Draft): Draft => ({ ...draft, ...another })

/** What bears a known name and is nobody. */
export const asThing = (draft: Draft): Draft => ({ ...draft, ...another, ...thing })
