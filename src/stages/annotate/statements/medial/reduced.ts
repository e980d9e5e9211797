import type { VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Unspoken } from './asked.ts'
import { endOf, spanBetween, startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { tailOf } from './content-tail.ts'
import type { Cue } from './content-end.ts'
import { headOf } from './who-speaks.ts'

/**
 * "All guards asked to leave", "Two teachers told to resign": a headline leaves out "were", and whom it names is who must do it.
 * Null for others: "the board asked to see it".
 */
export const reducedOf = (clauses: Clauses, cue: Cue): Unspoken | null => {
  const { items, scene, subjects, pack } = clauses
  const verb = items[cue.k] as VerbGroup
  const { commands = [], toListeners = [] } = pack.statements
  if (![...commands, ...toListeners].includes(cue.row.lemmas)) return null
  const token = scene.tokens[verb.at]
  const bare = verb.from === verb.at && verb.shape !== 'gerund' && token?.norm !== token?.lemma
  const next = items[cue.k + 1]
  if (!bare || next?.type !== 'verb' || next.shape !== 'infinitive') return null
  if (next.from > cue.to + 1 || token?.features.nonFinite === 'ger') return null
  const groups = subjects.get(cue.k) ?? []
  const [first] = groups
  const last = groups.at(-1)
  if (!first || !last || last.to !== verb.from || first.pronoun === true) return null
  if (!isUnnamedMany(clauses, first)) return null
  const tail = tailOf(
    clauses,
    { ...cue, row: { ...cue.row, frame: 'thought' } },
    endOf(clauses, cue.to),
  )
  return (
    tail && {
      source: null,
      cue: { start: startOf(clauses, verb.at), end: endOf(clauses, cue.to) },
      content: [spanBetween(clauses, first.from, last.to), tail],
      rule: 'cue:passive',
    }
  )
}

/** "All guards", "five firms": several that are neither named nor known by an article. */
const isUnnamedMany = ({ scene, pack }: Clauses, group: Parameters<typeof headOf>[1]): boolean => {
  const opens = scene.tokens[group.from]
  const head = headOf(scene, group, pack)
  const known =
    opens?.pos === 'PRON' || /^(?:the|an?|this|that|these|those)$/u.test(opens?.norm ?? '')
  return (
    !known &&
    group.mentions.length === 0 &&
    (head?.pos === 'NOUN' || group.to === 1) &&
    // A word that opens the sentence keeps no lemma: "Doctors".
    (head?.norm !== head?.lemma || /[^s]s$/u.test(head?.norm ?? '')) &&
    !isOneOf(opens, pack.statements.owners ?? [])
  )
}
