import type { Span } from '../../../../core/span.ts'
import { isOneOf } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import { trimmed } from '../draft.ts'
import { endOf, startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { hasMain, opensPhrase } from './depending.ts'
import { isTime } from './when-said.ts'
import { clauseAfter } from './joined.ts'

/** What stands before a cue between commas, apart from a clause of its own. */
export type Opening = 'occasion' | 'condition' | 'joint' | null

/**
 * "Noting that it was old, the mayor said, work …": on what occasion it was said, and none of the words. "If it rains, the
 * mayor said, …": a part of them. "…, where, the mayor said, …": the word that opens the rest.
 */
export const openingOf = (clauses: Clauses, headEnd: number): Opening => {
  const { scene, items, pack } = clauses
  const last = scene.tokens.findLastIndex((t) => t.end <= headEnd && t.norm !== ',')
  const before = scene.tokens[last]
  const { describing = [], asked = [] } = pack.statements
  if (scene.tokens[last - 1]?.norm === ',' && isOneOf(before, [...describing, ...asked]))
    return 'joint'
  const first = items.findIndex((item) => item.type !== 'mark' || item.kind !== 'conjunction')
  const verb = items[first]
  const opens = scene.tokens[scene.tokens[0]?.pos === 'CCONJ' ? 1 : 0]
  if (isOneOf(opens, pack.statements.conditional ?? [])) return 'condition'
  if (verb?.type !== 'verb' || verb.shape !== 'gerund' || verb.from > 1) return null
  if (endOf(clauses, verb.at + 1) > headEnd || hasOwn(clauses, headEnd)) return null
  const { speaking = [] } = pack.statements.doings ?? {}
  const says = cueTable(pack).find(scene.tokens, verb.at).length > 0
  return says || isOneOf(scene.tokens[verb.at], speaking) ? 'occasion' : 'condition'
}

/** "Noting that it was old, they closed it", "Seeing what it costs is hard": a verb that no clause inside has for its own. */
const hasOwn = (clauses: Clauses, headEnd: number): boolean => {
  const { items, scene, pack } = clauses
  const openers = [...pack.statements.complementisers, ...(pack.statements.asked ?? [])]
  const before = items.filter((i) => startOf(clauses, i.type === 'mark' ? i.at : i.from) < headEnd)
  const verbs = before.filter((i) => i.type === 'verb' && i.shape === 'finite').length
  const opened = scene.tokens.filter((t) => t.end <= headEnd && isOneOf(t, openers)).length
  return verbs > opened || before.some((_, j) => clauseAt(clauses, j) <= headEnd)
}

/** Where the clause ends up to its verb that begins behind the comma at item `j`. */
export const clauseAt = (clauses: Clauses, j: number): number => {
  const comma = clauses.items[j]
  const verb =
    comma?.type === 'mark' && comma.kind === 'comma' ? clauseAfter(clauses.items, j) : null
  return verb === null ? Infinity : endOf(clauses, verb + 1)
}

/** True for "that", "whether" at a token where they open a clause. */
const opensThat = ({ scene, pack }: Clauses, at: number): boolean =>
  scene.tokens[at]?.pos === 'SCONJ' && isOneOf(scene.tokens[at], pack.statements.complementisers)

/** "The two sides, the statement said, would meet": the rest of the clause that a cue between commas parts. */
export const restOf = (
  clauses: Clauses,
  { from, headEnd, opening }: { from: number; headEnd: number; opening: Opening },
): Span | null => {
  const { scene, items } = clauses
  let at = scene.tokens.findIndex((t) => t.start >= from)
  // "The bridge will, the mayor said on Monday, be closed"
  while (at !== -1 && isTime(scene, scene.tokens, at)) at++
  const mark = items.findIndex((i) => i.type === 'mark' && i.at === at)
  const verb = items[mark + 1]
  const comma = scene.tokens[at]
  if (comma?.norm !== ',') return null
  // "which, she said, is old": the word is the subject of the rest.
  if (opening === 'joint' && verb?.type === 'verb') return null
  const goesOn = verb?.type === 'verb' && verb.shape === 'finite'
  // "In many cases, the mayor said, the bridge held": no verb before the cue, and a clause behind it.
  const verbs = items.some((i) => i.type === 'verb' && endOf(clauses, i.at + 1) <= headEnd)
  // "On the vote, he said, “…”": nothing but the quotation is said.
  const words = scene.quotations.some((q) => q.start === scene.tokens[at + 1]?.start)
  const phrase = !words && opensPhrase(scene) && !hasMain(clauses, headEnd)
  const bare = opening !== null || !verbs || phrase
  const finite = items.some((i, j) => j > mark && i.type === 'verb' && i.shape === 'finite')
  // "where, she said, at least half of them were": no bare subject.
  const clause = mark !== -1 && (clauseAfter(items, mark) !== null || opening === 'joint')
  const whole = bare && clause && finite
  const open = scene.tokens.findLast((t) => t.end <= headEnd)?.pos === 'AUX'
  // "He never thought, he said, that it would rain"
  const that = opensThat(clauses, at + 1)
  if (!goesOn && !whole && !open && !that) return null
  const last = scene.tokens.at(-1)
  const end = last?.norm === '.' ? last.start : scene.span.end
  return trimmed(scene.text, { start: startOf(clauses, at + 1), end })
}
