import type { Span } from '../../../../core/span.ts'
import type { Item, NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isApproximate } from '../../medial/small-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Cue } from './content-end.ts'
import type { Clauses } from './clauses.ts'
import { clauseAfter } from './joined.ts'
import { headOf } from './who-speaks.ts'

/** "testified before the committee", "said in an interview": where it was said. */
export const isPlace = (clauses: Clauses, cue: Cue, tail: Span): boolean => {
  const { scene, pack } = clauses
  const { row } = cue
  const { start } = tail
  const at = scene.tokens.findIndex((t) => t.start >= start)
  const first = scene.tokens[at]
  const next = scene.tokens.find((t) => t.start > start)
  // "said to a paper"
  const heard = first?.norm === 'to' && /^(?:DET|NOUN|PROPN|PRON)$/u.test(next?.pos ?? 'X')
  if (
    heard &&
    (pack.statements.spoken?.includes(row.lemmas) || openerBehind(clauses, cue, tail) !== null)
  )
    return true
  if (row.frame === 'thought' && isOnlyWhere(clauses, cue, tail)) return true
  return (
    row.frame === 'content' &&
    first?.pos === 'ADP' &&
    !isApproximate(scene.tokens, at, pack) &&
    /^(?:in|at|before|during|after|from|with|into|through|near|inside|outside|by)$/u.test(
      first.norm,
    )
  )
}

/** "mused in an interview with a reporter": a place of speaking, and nothing but what belongs to it. */
const isOnlyWhere = (clauses: Clauses, { k }: Cue, { start, end }: Span): boolean => {
  const { scene, items } = clauses
  const within = items.filter(
    (item, j) => j > k && startOf(scene, item) < end && endOf(scene, item) > start,
  )
  const [place] = within
  return place?.type === 'noun' && isWhereSaid(clauses, place) && within.every(isPhrase)
}

/** What is said behind a place: from its opener on; a quotation that "but" or "and" follows ends it. */
export const saidBehind = (clauses: Clauses, cue: Cue, tail: Span): Span | null => {
  const { scene, pack } = clauses
  const start = openerBehind(clauses, cue, tail)
  // What begins behind the clause belongs to another.
  if (start === null || start >= tail.end) return null
  const quotation = scene.quotations.find((q) => q.closed && q.start === start)
  const next = scene.tokens.find((t) => quotation !== undefined && t.start >= quotation.end)
  const ends = quotation !== undefined && isOneOf(next, pack.events.conjunctions)
  return { start, end: ends ? Math.min(quotation.end, tail.end) : tail.end }
}

/**
 * The offset where what is said begins behind a phrase with a preposition: at "that" ("said in her opening remarks that"),
 * at the clause behind a place of saying ("said in a statement he was"), or at the phrase itself where it belongs to the
 * clause ("said during the flood, the bridge held"). Null where no clause follows.
 */
const openerBehind = (clauses: Clauses, cue: Cue, tail: Span): number | null =>
  thatBehind(clauses, tail) ?? clauseBehind(clauses, cue, tail)

/** The offset of "that" behind a place; null where a comma or verb stands before it. */
const thatBehind = ({ scene, pack }: Clauses, { start, end }: Span): number | null => {
  for (const [i, t] of scene.tokens.entries()) {
    if (t.start < start) continue
    if (t.start >= end || t.norm === ',' || t.pos === 'AUX') return null
    if (!isOneOf(t, pack.statements.complementisers)) continue
    // "a letter that shocked many": a relative, whose verb follows.
    const relative =
      t.pos !== 'SCONJ' && /^(?:VERB|AUX|ADV)$/u.test(scene.tokens[i + 1]?.pos ?? 'X')
    if (!relative) return t.start
  }
  return null
}

const clauseBehind = (clauses: Clauses, { row, k }: Cue, tail: Span): number | null => {
  const { scene, items, pack } = clauses
  if (!pack.statements.spoken?.includes(row.lemmas)) return null
  const behind = items.findIndex((item, j) => j > k && !isPhrase(item))
  const from = items.findIndex((item, j) => j > k && startOf(scene, item) >= tail.start)
  const [place, subject] = [items[from], items[behind]]
  if (from === -1 || behind <= from || place?.type !== 'noun' || !subject) return null
  // "Adding to the costs, …"
  if (place.marker === 'to' || (items[k] as VerbGroup).shape !== 'finite') return null
  const own = isWhereSaid(clauses, place)
  // "said in a post “there is no plan”"
  if (subject.type === 'mark' && /^[“"‘]$/u.test(subject.word)) return startOf(scene, subject)
  if (subject.type === 'mark')
    return subject.kind === 'comma' && clauseAfter(items, behind) !== null
      ? own
        ? (scene.tokens[subject.at + 1]?.start ?? null)
        : tail.start
      : null
  const verb = items[behind + 1]
  const clause = subject.type === 'noun' && verb?.type === 'verb' && verb.shape === 'finite'
  return clause ? (own ? startOf(scene, subject) : tail.start) : null
}

/** A noun group behind a preposition. */
const isPhrase = (item: Item): boolean => item.type === 'noun' && item.marker !== null

/** "in a statement", "during a briefing". */
const isWhereSaid = ({ scene, pack }: Clauses, group: NounGroup): boolean => {
  const { placing = [], places = [] } = pack.statements
  return placing.includes(group.marker ?? '') && isOneOf(headOf(scene, group, pack), places)
}

const startOf = ({ tokens }: Scene, item: Item): number =>
  tokens[item.type === 'mark' ? item.at : item.from]?.start ?? Infinity

const endOf = ({ tokens }: Scene, item: Item): number =>
  tokens[item.type === 'noun' ? item.to - 1 : item.at]?.end ?? -Infinity
