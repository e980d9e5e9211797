import type { FrameRow } from '../../../../lang/contract/events.ts'
import { cueVerbs } from '../../medial/cue-verbs.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { clauseOf } from './clause-of.ts'
import type { Clauses } from './clauses.ts'
import { isPeople } from './objects.ts'

/**
 * "said rebels attacked with guns", "but the mob attacked at noon": an attack needs no object, so people right before a
 * bare past form that is the only verb of their clause attack; "Rebels attacked in Kisumu" as a headline leaves it open.
 */
export const strikesOut = (
  { scene, pack, items }: Clauses,
  k: number,
  { sense }: FrameRow,
): boolean => {
  const [before, subject, verb] = [items[k - 2], items[k - 1], items[k] as VerbGroup]
  if (sense !== 'attack' || subject?.type !== 'noun' || subject.marker !== null) return false
  if (!isPeople(scene, pack, subject) || !isWhole(scene.tokens.at(-1)?.text ?? '')) return false
  const opened =
    (before?.type === 'mark' && before.kind === 'conjunction') ||
    (before?.type === 'verb' && cueVerbs(pack).has(scene.tokens[before.at]?.lemma ?? ''))
  const [, end] = clauseOf(items, k, scene)
  return (
    opened &&
    !items.some((i, n) => n > k && i.type === 'verb' && i.shape === 'finite' && i.at < end) &&
    verb.from === verb.at
  )
}

/** "… at 11am." may be one token. */
const isWhole = (last: string): boolean => /[.!?”"’']$/u.test(last)
