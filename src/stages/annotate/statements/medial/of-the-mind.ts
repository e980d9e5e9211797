import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Unspoken } from './asked.ts'
import { endOf, startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import type { Cue } from './content-end.ts'
import { tailOf } from './content-tail.ts'
import { around, spanOf } from './subject-spans.ts'
import { speaksIn } from './who-speaks.ts'

/** "Traders are worried that", "are outraged by": who holds it is the subject. */
export const mindOf = (clauses: Clauses, { row, k, to }: Cue): Unspoken | null => {
  const { items, scene, subjects, pack } = clauses
  const verb = items[k] as VerbGroup
  const groups = subjects.get(k) ?? []
  const [holder] = groups
  const adjective = pack.statements.attitudeAdjectives?.includes(scene.tokens[verb.at]?.norm ?? '')
  if (!adjective || verb.shape !== 'finite' || !holder || !speaksIn(scene, pack, holder))
    return null
  if (!opensMind.test(scene.tokens[to]?.norm ?? '')) return null
  const past = preposition.test(scene.tokens[to]?.norm ?? '') ? to + 1 : to
  const thought = { row: { ...row, frame: 'thought' as const }, k, to: past }
  const tail = tailOf(clauses, thought, endOf(clauses, past))
  return (
    tail && {
      source: spanOf(clauses, groups),
      cue: { start: startOf(clauses, verb.from), end: endOf(clauses, past) },
      content: [tail],
      rule: 'cue:adjective',
    }
  )
}

/** "is aware that", "are wary of", "is likely to": an adjective of the mind behind "be". */
export const adjectiveOf = (clauses: Clauses, k: number): Unspoken | null => {
  const { items, scene, pack, subjects } = clauses
  const verb = items[k] as VerbGroup
  if (!pack.events.passive.includes(scene.tokens[verb.at]?.lemma ?? '')) return null
  // "Be aware of it!", "seems to be confident", "having been sure": nobody has told that he is so.
  if (verb.shape !== 'finite' || (verb.from === verb.at && isBare(scene.tokens[verb.at])))
    return null
  let at = verb.at + 1
  while (scene.tokens[at]?.pos === 'ADV' || scene.tokens[at]?.pos === 'PART') at++
  const word = scene.tokens[at]
  const denied = isDenied(clauses, verb.from, at)
  const unknowing = isOneOf(word, pack.statements.doings?.unknowing ?? [])
  const { attitudeAdjectives = [], likelihood = [] } = pack.statements
  // "is certain to win", not "is certain that"
  const sure = isOneOf(word, pack.statements.doings?.sure ?? [])
  const likely = isOneOf(word, likelihood) || (sure && scene.tokens[at + 1]?.norm === 'to')
  if (!likely && !isOneOf(word, attitudeAdjectives)) return null
  const to = preposition.test(scene.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  const row: CueRow = { lemmas: word?.lemma ?? '', stance: 'asserts', frame: 'thought' }
  // "were concerned by demands and the mayor left": a thing, and no clause.
  const taken = to > at + 1 ? { ...row, frame: 'object' as const } : row
  const tail = tailOf(clauses, { row: taken, k, to }, endOf(clauses, to))
  const groups = subjects.get(k) ?? []
  const [holder] = groups
  const speaks = holder !== undefined && speaksIn(scene, pack, holder)
  if (!tail || !opensMind.test(scene.tokens[at + 1]?.norm ?? '')) return null
  // "are glad when", not "are unsure when"
  const asks = sure || unknowing || isOneOf(word, pack.statements.doings?.minding ?? [])
  const { elliptical = [], conditional = [] } = pack.statements
  const timed = isOneOf(scene.tokens[to], elliptical) && !isOneOf(scene.tokens[to], conditional)
  if (timed && !asks) return null
  if (!likely && (!speaks || isOneOf(scene.tokens[holder.from], pack.statements.talkers ?? [])))
    return null
  return {
    source: likely ? null : spanOf(clauses, groups),
    cue: { start: startOf(clauses, verb.from), end: endOf(clauses, to) },
    content: likely ? around(clauses, groups, tail) : [tail],
    rule: 'cue:adjective',
    negative: denied !== unknowing,
    ...(likely ? { own: true } : {}),
  }
}

/** "are usually not aware", "is never happy"; not "are not only aware". */
const isDenied = ({ scene, pack }: Clauses, from: number, to: number): boolean =>
  scene.tokens
    .slice(from, to)
    .some(
      (t, i) =>
        isOneOf(t, pack.statements.negators) &&
        !isOneOf(scene.tokens[from + i + 1], pack.statements.focusing ?? []),
    )

const isBare = (token: Scene['tokens'][number] | undefined): boolean => token?.norm === token?.lemma

const opensMind =
  /^(?:to|that|as|whether|if|how|what|why|when|who|where|which|of|about|in|for|with|at|on|by)$/u

const preposition = /^(?:of|about|in|for|with|at|on|by)$/u
