import type { Span } from '../../../../core/span.ts'
import { isOneOf } from '../../scene.ts'
import { spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'

/** "a march that Kisumu saw [as a threat]": with what is described before the relative, where only "as" follows the cue at `k`. */
export const withDescribed = (
  clauses: Clauses,
  k: number,
  content: readonly Span[],
): readonly Span[] => {
  const { scene, items, pack } = clauses
  const [noun, comma, relative] = items.slice(Math.max(0, k - 4), k - 1)
  const opens = scene.tokens.find((t) => t.start === content[0]?.start)
  if (!isOneOf(opens, pack.statements.asMarkers)) return content
  if (relative?.type !== 'mark' || relative.kind !== 'relative') return content
  const described = comma?.type === 'mark' && comma.kind === 'comma' ? noun : comma
  const from = described?.type === 'noun' ? described.from : relative.at
  return [spanBetween(clauses, from, relative.at + 1), ...content]
}
