import { isOneOf } from '../../scene.ts'
import { endOf, spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { tailOf } from './content-tail.ts'
import { pastAdverbs } from './silence-verbs.ts'
import type { Asked, Silence } from './silence-verbs.ts'
import { isNounIn, speaksIn } from './who-speaks.ts'

/** "Attempts to reach the firm failed", "Efforts to contact him for comment were unsuccessful": whom nobody reached is silent. */
export const failedToReach = (clauses: Clauses, { k, verb, words }: Asked): Silence | null => {
  const { scene, items, pack } = clauses
  const fails = isOneOf(scene.tokens[verb.at], words.failing)
  const last = fails ? verb.at : pastAdverbs(clauses, verb.at + 1)
  if (!fails && !isOneOf(scene.tokens[last], words.vain)) return null
  const purpose = items[k - 1]
  const toComment = purpose?.type === 'noun' && words.meant.includes(purpose.marker ?? '')
  const [attempt, reach, whom] = toComment ? items.slice(k - 4, k - 1) : items.slice(k - 3, k)
  if (attempt?.type !== 'noun' || reach?.type !== 'verb' || whom?.type !== 'noun') return null
  if (!isNounIn(scene.tokens[attempt.to - 1], words.attempts)) return null
  if (reach.shape !== 'infinitive' || !isOneOf(scene.tokens[reach.at], words.reaching)) return null
  if (!speaksIn(scene, pack, whom)) return null
  return {
    cue: spanBetween(clauses, verb.from, last + 1),
    content: spanBetween(clauses, attempt.from, reach.at + 1),
    source: spanBetween(clauses, whom.from, whom.to),
  }
}

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
