import type { Span } from '../../../../core/span.ts'
import { relativeOf } from '../../medial/relatives.ts'
import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import type { StatementDraft } from '../draft.ts'
import { spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { isNounIn } from './who-speaks.ts'

/** Fewest tokens of a quotation that says something; fewer may be a name. */
const fewest = 4

/**
 * "Odum shook her head: “We were late.”": who does what stands before a colon says the quotation behind it, which ends the
 * sentence. He is a person, and no other words of somebody stand between.
 */
export const colonStatements = (
  clauses: Clauses,
  told: readonly StatementDraft[],
): readonly StatementDraft[] => {
  const { scene, items, pack } = clauses
  const at = scene.tokens.findIndex((t) => t.norm === ':')
  const colon = scene.tokens[at]
  const quotation = scene.quotations.find(
    (q) =>
      colon !== undefined &&
      q.closed &&
      scene.text.slice(colon.end, q.start).trim() === '' &&
      q.start >= colon.end,
  )
  if (!colon || !quotation || quotation.end < scene.span.end - 1) return []
  const inside = scene.tokens.filter((t) => t.kind === 'word' && t.start >= quotation.start)
  const said = (d: StatementDraft): boolean => d.content.some((part) => part.end > colon.start)
  if (inside.length < fewest || told.some(said)) return []
  const verbs = items.flatMap((item, k) =>
    item.type === 'verb' && item.at < at && item.shape === 'finite' ? [k] : [],
  )
  const [main] = verbs
  const source = main === undefined ? null : doerOf(clauses, main)
  const other = verbs.some((k) => k !== main && isCue(clauses, k))
  if (!source || other || isShown(clauses, at, main ?? 0, pack.statements.quotes ?? [])) return []
  return [
    {
      paragraph: scene.paragraph,
      source,
      cue: { start: colon.start, end: colon.end },
      cueLemma: ':',
      content: [{ start: quotation.start, end: quotation.end }],
      stance: 'asserts',
      negative: false,
      rule: 'colon',
    },
  ]
}

/** The person who does what the first verb of a sentence says; null for anybody else, and for whom it is done to. */
const doerOf = (clauses: Clauses, k: number): Span | null => {
  const { items, subjects, scene, pack } = clauses
  const verb = items[k] as VerbGroup
  const groups: readonly NounGroup[] = subjects.get(k) ?? []
  const [group] = groups
  if (!group || groups.length > 1 || verb.passive || relativeOf(items, k) !== null) return null
  const last = scene.tokens[group.to - 1]
  const person =
    group.mentions.some((m) => m.kind === 'person' && m.at.end === last?.end) ||
    (group.to - group.from === 1 && isOneOf(last, pack.statements.onePerson ?? []))
  return person ? spanBetween(clauses, group.from, group.to) : null
}

const isCue = ({ scene, pack, items }: Clauses, k: number): boolean => {
  const verb = items[k] as VerbGroup
  return cueTable(pack).find(scene.tokens, verb.at)[0]?.row.frame === 'content'
}

/** "held a sign: “Save us”", "quoted a poet: “Rise”": the words of what is shown, or of another. */
const isShown = (
  { scene, pack, items }: Clauses,
  colon: number,
  k: number,
  quotes: readonly string[],
): boolean => {
  const verb = items[k] as VerbGroup
  return (
    isOneOf(scene.tokens[verb.at], quotes) ||
    isNounIn(scene.tokens[colon - 1], pack.statements.shown ?? [])
  )
}
