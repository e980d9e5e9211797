import type { Token } from '../../../../lang/contract/token.ts'
import type { RoleDraft } from '../draft.ts'
import type { Place } from './found.ts'

/**
 * Without the places of another conjunct: of "পুলিশ সিলেট থেকে ২২ জনকে এবং বিভিন্ন স্থান থেকে ১৬ জনকে আটক করে" the town is that of
 * the first.
 */
export const withinConjunct = (
  { scene: { tokens }, pack, found }: Place,
  roles: readonly RoleDraft[],
): readonly RoleDraft[] => {
  const isJoined = (t: Token, i: number): boolean =>
    t.features.case === 'acc' && pack.text.joints.includes(tokens[i + 1]?.norm ?? '')
  const first = tokens.findIndex(
    (t, i) => i >= found.from && i < found.match.from && isJoined(t, i),
  )
  const second = tokens.findIndex((t, i) => i > first + 1 && t.features.case === 'acc')
  // "রহিম ও করিমকে", "রহিমকে ও করিমকে": nothing of its own stands between.
  if (first === -1 || second === -1 || second >= found.match.from || second - first <= own)
    return roles
  const end = tokens[first]?.end ?? 0
  return roles.filter((r) => r.role !== 'place' || r.span.start >= end)
}

/** Words between two joined accusatives from which on the second has a place of its own. */
const own = 4
