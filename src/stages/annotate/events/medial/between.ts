import type { Sense } from '../../../../core/senses.ts'
import { wordOf } from '../../medial/joined-groups.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import type { RoleDraft } from '../draft.ts'
import type { Clauses } from './clauses.ts'

/** What is told of a treaty or a ceasefire that stands between two. */
const told: ReadonlySet<Sense> = new Set<Sense>([
  'sign',
  'initial',
  'enter-into-force',
  'amend',
  'finalise',
  'meet',
])

/** Acts that those do together between whom the paper is. */
const together: ReadonlySet<Sense> = new Set<Sense>(['sign', 'initial', 'finalise', 'meet'])

/** Whose paper the subject is, and what part they have in the act: "the ceasefire *between* A *and* B took effect". */
export interface Between {
  readonly groups: readonly NounGroup[]
  readonly role: RoleDraft['role']
}

/** The two between whom the treaty or ceasefire is that a verb's subject names. */
export const partiesBetween = (
  { items, pack }: Clauses,
  subject: readonly NounGroup[],
  sense: Sense,
): Between => {
  const role: RoleDraft['role'] = together.has(sense) ? 'agent' : 'with'
  const { between = [] } = pack.events.medial?.nominals ?? {}
  const groups = (told.has(sense) ? subject : []).flatMap((group) => {
    // "Talks between Kenya and Chad began."
    if (sense !== 'meet' && !group.mentions.some((m) => m.kind === 'instrument')) return []
    const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
    const [first, joint, second] = items.slice(j + 1, j + 4)
    const pair =
      first?.type === 'noun' &&
      between.includes(first.marker ?? '') &&
      pack.text.joints.includes(wordOf(joint) ?? '') &&
      second?.type === 'noun' &&
      second.marker === null
    return pair ? [first, second] : []
  })
  return { groups, role }
}
