import type { Span } from '../../../../core/span.ts'
import { isOneOf } from '../../scene.ts'
import { wordingAt } from '../../wordings.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import type { Clauses } from './clauses.ts'

/**
 * Where a thing that is told ends before how, where and to whom it was told: "confirmed the death to the agency", "defended
 * the law in an interview", "confirmed the meeting on condition of anonymity", "accused him just [before he left]".
 */
export const beforeAdjuncts = (clauses: Clauses, k: number, { start, end }: Span): number => {
  const { scene, pack, items } = clauses
  const { tokens } = scene
  const inside = (offset: number): boolean => offset > start && offset < end
  const hidden = tokens.find(
    (t, i) => inside(t.start) && wordingAt(tokens, i, pack.statements.anonymously ?? []) > 0,
  )
  let cut = hidden?.start ?? end
  const verbs = items.some(
    (item, j) => j > k && item.type === 'verb' && inside(tokens[item.at]?.start ?? 0),
  )
  const groups = items.filter(
    (item, j): item is NounGroup =>
      j > k &&
      item.type === 'noun' &&
      item.marker !== null &&
      inside(tokens[item.from]?.start ?? 0),
  )
  const told = verbs ? undefined : groups.find((group) => isOccasion(clauses, group))
  const goesOnWith = items.some(
    (item) =>
      told !== undefined &&
      item.type === 'mark' &&
      item.at >= told.to &&
      inside(tokens[item.at]?.start ?? 0),
  )
  if (told && !goesOnWith) cut = Math.min(cut, tokens[told.from - 1]?.start ?? cut)
  // "just before he left"
  let last = tokens.findLastIndex((t) => t.end <= cut)
  const ends = tokens[last + 1]?.kind === 'word'
  while (ends && isOneOf(tokens[last], pack.statements.focusing ?? [])) last--
  return Math.min(cut, tokens[last]?.end ?? cut)
}

/** "in an interview", "to reporters", "to the agency". */
const isOccasion = ({ scene, pack }: Clauses, group: NounGroup): boolean => {
  const { tokens } = scene
  const words = tokens.slice(group.from, group.to)
  const { places = [], hearers = [], placing = [] } = pack.statements
  if (isOneOf(tokens[group.from - 1], placing))
    return words.some((t) => isOneOf(t, places)) && !words.some((t) => t.features.case === 'gen')
  if (!isOneOf(tokens[group.from - 1], pack.statements.hearing ?? [])) return false
  return group.mentions.some((m) => m.kind === 'agency') || isOneOf(tokens[group.to - 1], hearers)
}
