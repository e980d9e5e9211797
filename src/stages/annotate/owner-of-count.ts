import type { EntityId, Mention } from '../../core/reading.ts'
import { unitKind } from '../../core/units.ts'
import type { Span } from '../../core/span.ts'
import type { FoundQuantity, QuantitiesPart } from '../../lang/contract/quantities.ts'

/** A number with what decides whose the counted things are. */
interface Counted {
  readonly found: FoundQuantity
  /** Names of the paragraph. */
  readonly mentions: readonly Mention[]
  readonly text: string
  readonly sentence: Span
}

/**
 * The state whose the counted things are: named with what is counted ("১১ হাজার উত্তর কোরিয়ার সৈন্য", "11,000 North Korean soldiers"), right before
 * the number ("রাশিয়ার ১১ হাজার"), as the one that has or loses them, or meant by "its". Null where two are named, or none.
 */
export const ownerOf = (counted: Counted, words: QuantitiesPart['owners']): EntityId | null => {
  const { found, text, sentence, mentions } = counted
  const { start, end, headAt } = found
  if (!headAt || unitKind(found.unit) !== 'count') return null
  const inside = mentions.filter(
    (m) =>
      m.at.start >= end &&
      m.at.end <= headAt.end &&
      (m.class === 'state' || (m.class === 'armed-forces' && m.at.end === headAt.end)),
  )
  if (inside.length > 0) return only(inside)
  const before = mentions.filter(
    (m) => m.class === 'state' && m.at.end <= start && m.at.start >= sentence.start,
  )
  const next = before.at(-1)
  const between = next ? text.slice(next.at.end, start) : ''
  if (next && words.owned.test(between)) return next.state ?? null
  const after = text.slice(headAt.end, sentence.end)
  if (next && words.holding.before.test(between) && words.holding.after.test(after))
    return next.state ?? null
  return words.pronoun.before.test(text.slice(sentence.start, start)) ||
    words.pronoun.within.test(text.slice(end, headAt.start))
    ? only(before)
    : null
}

/** The state of all of them, null where they are of several. */
const only = (mentions: readonly Mention[]): EntityId | null => {
  const states = new Set(mentions.map((m) => m.state ?? null))
  const [state = null] = states
  return states.size === 1 ? state : null
}
