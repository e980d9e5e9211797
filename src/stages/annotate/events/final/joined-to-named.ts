import type { Span } from '../../../../core/span.ts'
import type { RoleDraft } from '../draft.ts'
import type { Place } from './found.ts'
import { isPronoun } from '../../scene.ts'

/** Most words of an office before a name that is joined to somebody: "তাঁকে এবং কলেজের তৎকালীন সভাপতি রহিম শেখকে". */
const office = 6

/** "তাঁকে ও ভাই রহিম শেখকে": who undergoes the same as somebody with a name, and is told by a pronoun before. */
export const himBefore = (
  { scene: { tokens }, pack, found }: Place,
  named: readonly RoleDraft[],
): Span | undefined => {
  const first = named.find((r) => r.role === 'recipient')
  if (!first) return undefined
  const at = tokens.findIndex((t) => t.start >= first.span.start)
  for (let i = at - 1; i > Math.max(found.from, at - 1 - office); i--) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (pack.text.joints.includes(token?.norm ?? ''))
      return isPronoun(before, pack) && pack.text.endings.accusative.test(before?.norm ?? '')
        ? { start: before?.start ?? 0, end: before?.end ?? 0 }
        : undefined
    if (token?.kind !== 'word' || token.pos === 'VERB' || token.features.case === 'acc')
      return undefined
  }
  return undefined
}
