import type { Sense } from '../../../../core/senses.ts'
import type { EventsPart } from '../../../../lang/contract/events.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import type { RoleDraft } from '../draft.ts'
import type { Clauses } from './clauses.ts'
import { onLaws } from './untouched.ts'

/** A verb with what is known of its act before its roles are. */
export interface Act {
  readonly verb: VerbGroup
  readonly sense: Sense
  /** Common nouns of those who act under them. */
  readonly parties: EventsPart['institutions']
}

/** Who acts under a common noun; what is done to a treaty or a law, an office or a house does as well: "the president signed the bill". */
export const partiesOf = (
  { pack: { events } }: Clauses,
  sense: Sense,
  objects: readonly RoleDraft[],
): EventsPart['institutions'] =>
  onLaws.has(sense) && objects.some((r) => r.mention?.kind === 'instrument')
    ? [...events.institutions, ...(events.medial?.lawmakers ?? [])]
    : events.institutions

/** "the National Assembly", "the Senate": what the last word of a body's name tells, of which nothing else is known. */
export const withClass = (role: RoleDraft, { parties }: Act): RoleDraft => {
  const { mention } = role
  if (mention?.kind !== 'organisation' || (mention.class ?? 'other') !== 'other') return role
  const last = mention.text.toLowerCase().split(' ').at(-1) ?? ''
  const found = parties.find((row) => row.words.includes(last))
  return found ? { ...role, class: found.class } : role
}
