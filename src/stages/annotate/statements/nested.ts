import type { Statement } from '../../../core/reading.ts'
import { isSpeech } from '../../../core/speech.ts'
import { contains } from '../../../core/span.ts'
import type { Scene } from '../scene.ts'
import { indexSpans } from '../span-index.ts'

/**
 * Leaves out what only the speaker around it tells of another: attitudes and thoughts inside what somebody says
 * ("she said that he supports the plan"), and any cue inside the quotation that a statement gives.
 *
 * @param statements with their chains.
 */
export const withoutRetold = (
  statements: readonly Statement[],
  scenes: readonly Scene[],
): readonly Statement[] => {
  const quotations = indexSpans(
    scenes.flatMap(({ paragraph, quotations: found }) =>
      found.filter((q) => q.end - q.start > longestName).map((q) => ({ paragraph, ...q })),
    ),
    (q) => q,
  )
  const retold = (s: Statement): boolean => {
    if (s.via.length === 0 || s.cue === null) return false
    const { at } = s.cue
    return (
      !isSpeech(s) ||
      s.rule === 'cue:thought' ||
      quotations.overlapping(at).some((q) => contains(q, at))
    )
  }
  const dropped = new Set(statements.filter(retold).map((s) => s.id))
  return statements
    .filter((s) => !dropped.has(s.id))
    .map((s) =>
      s.via.some((id) => dropped.has(id))
        ? { ...s, via: s.via.filter((id) => !dropped.has(id)) }
        : s,
    )
}

/** Longest quotation that may be a name or a word in scare quotes, in UTF-16 units. */
const longestName = 20
