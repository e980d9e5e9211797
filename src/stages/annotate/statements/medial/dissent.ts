import type { Span } from '../../../../core/span.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isOneOf, isPronoun, tokenFrom } from '../../scene.ts'
import { trimmed } from '../draft.ts'
import type { StatementDraft } from '../draft.ts'
import type { Clauses } from './clauses.ts'

/**
 * "The lawyer argued that the post was his, but the court disagreed", "…, but the ministry denied those claims": what another
 * made of the words is none of them.
 */
export const withoutDissent = (
  clauses: Clauses,
  { cue, cueLemma, content }: StatementDraft,
): Span[] =>
  content.map((part) => {
    const end = part.start >= cue.end ? dissentIn(clauses, part, cueLemma) : null
    return end === null ? part : (trimmed(clauses.scene.text, { start: part.start, end }) ?? part)
  })

/** Offset of the comma behind which somebody else disagrees to the end of the content; null where nobody does. */
const dissentIn = (
  { scene, items, pack }: Clauses,
  { start, end }: Span,
  cueLemma: string,
): number | null => {
  const { tokens } = scene
  const b = items.findLastIndex((i) => i.type === 'mark' && isSmall(pack, 'contrast', i.word))
  const [but, who, verb] = items.slice(b, b + 3)
  if (but?.type !== 'mark' || who?.type !== 'noun' || verb?.type !== 'verb') return null
  const comma = tokens[but.at - 1]
  const inside = comma !== undefined && comma.start > start && (tokens[verb.at]?.end ?? 0) <= end
  if (!inside || comma.norm !== ',' || who.from !== but.at + 1 || who.marker !== null) return null
  // "but he denied it": who speaks may say so of himself.
  if (who.pronoun === true || isPronoun(tokens[who.from], pack)) return null
  if (verb.shape !== 'finite' || verb.negative || verb.at !== verb.from) return null
  if (!isSmall(pack, 'dissenting', tokens[verb.at]?.lemma)) return null
  const rest = tokens
    .slice(verb.at + 1, tokenFrom(tokens, end))
    .filter((t) => t.kind === 'word' && t.end <= end)
  const [first] = rest
  // "said they sought talks, but the board disagreed": that may be his word too.
  if (!first) return isSmall(pack, 'arguing', cueLemma) ? comma.start : null
  const pointed =
    isSmall(pack, 'pointing', first.norm) &&
    rest.some((t) => isOneOf(t, pack.events.medial?.claims ?? []))
  return pointed && rest.length <= longestObject ? comma.start : null
}

/** Most words of what is denied: "those claims". */
const longestObject = 3
