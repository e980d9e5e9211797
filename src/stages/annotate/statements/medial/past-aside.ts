import type { Span } from '../../../../core/span.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { takesClause } from './content-end.ts'
import type { Cue } from './content-end.ts'
import { tailOf } from './content-tail.ts'

/**
 * "described [the closing of the bridge], which was built in 1910, as a mistake", "called [Orvia], “a place of joy”": with the
 * name for it that stands behind what is told of it between two marks.
 */
export const pastAside = (clauses: Clauses, cue: Cue, tail: Span): Span => {
  if (takesClause(cue.row)) return tail
  const { scene, pack } = clauses
  const { tokens } = scene
  const open = tokens.findIndex((t) => t.start >= tail.end)
  const mark = tokens[open]?.norm ?? ''
  const named = tokens.some((t) => t.start > tail.start && t.end <= tail.end && isAs(clauses, t))
  if (named || !/^(?:,|--?|–|—|\()$/u.test(mark)) return tail
  const quoted = scene.quotations.find((q) => q.closed && q.start === tokens[open + 1]?.start)
  if (quoted && mark === ',' && cue.row.frame === 'describe') return { ...tail, end: quoted.end }
  if (mark === ',' && !isOneOf(tokens[open + 1], pack.events.relatives)) return tail
  const close = closeOf(tokens, open, mark)
  const as = tokens[close + 1]
  if (close === -1 || !as || !isAs(clauses, as)) return tail
  const name = tailOf(clauses, cue, as.start)
  return name && !opensClause(clauses, close + 2) ? { ...tail, end: name.end } : tail
}

const isAs = ({ pack }: Clauses, token: Clauses['scene']['tokens'][number]): boolean =>
  isOneOf(token, pack.statements.asMarkers)

/** The last token of the next mark of the same kind: dashes may be two. */
const closeOf = (tokens: Clauses['scene']['tokens'], open: number, mark: string): number => {
  const dash = /^(?:--?|–|—)$/u.test(mark)
  const first = tokens.findIndex((t, i) => i > open + 1 && t.norm === (mark === '(' ? ')' : mark))
  return dash && first !== -1 && tokens[first + 1]?.norm === mark ? first + 1 : first
}

/** "as he left": when it was. */
const opensClause = ({ items }: Clauses, from: number): boolean => {
  const at = items.findIndex((item) => item.type === 'noun' && item.from === from)
  const verb = items[at + 1]
  return at !== -1 && verb?.type === 'verb' && verb.shape === 'finite'
}
