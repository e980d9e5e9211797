import type { Span } from '../../../../core/span.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { isOpened } from './content-tail.ts'

/** "holds that mark with ten points", "found that spot": "that" points to a thing, and no verb follows. */
export const isPointed = ({ scene, items, pack }: Clauses, { start, end }: Span): boolean => {
  const at = scene.tokens.findIndex((t) => t.start >= start)
  const [that, thing, next] = scene.tokens.slice(at, at + 3)
  const ends = next === undefined || next.pos === 'ADP' || /^[.;]$/u.test(next.norm)
  const inside = items.some((item) => {
    const verb = item.type === 'verb' ? scene.tokens[item.at] : undefined
    return verb !== undefined && start <= verb.start && verb.end <= end
  })
  const points = isOneOf(that, pack.statements.complementisers) && thing?.pos === 'NOUN'
  return points && ends && !inside
}

/** "knows that it is old", not "knows how to swim". */
export const opensFact = (clauses: Clauses, k: number, tail: Span): boolean => {
  const { scene, pack } = clauses
  const first = scene.tokens.findIndex((t) => t.start >= tail.start)
  const skill =
    isOneOf(scene.tokens[first], pack.statements.asked ?? []) &&
    scene.tokens[first + 1]?.norm === 'to'
  return !skill && isOpened(clauses, k, tail)
}
