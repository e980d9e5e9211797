import { isOneOf } from '../../scene.ts'
import { endOf, spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { tailOf } from './content-tail.ts'
import type { Asked, Silence } from './silence-verbs.ts'

/** "stopped short of confirming the deal" */
export const stoppedShort = (clauses: Clauses, { k, verb, words }: Asked): Silence | null => {
  const { tokens } = clauses.scene
  const [short, of] = words.short
  const to = verb.at + 3
  if (tokens[verb.at + 1]?.norm !== short || tokens[verb.at + 2]?.norm !== of) return null
  if (!isOneOf(tokens[to], words.withholding)) return null
  const row = { lemmas: '', stance: 'declines', frame: 'object' } as const
  const content = tailOf(clauses, { row, k, to }, endOf(clauses, to))
  return content && { cue: spanBetween(clauses, verb.from, to), content }
}
