import type { Span } from '../../../../core/span.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { trimmed } from '../draft.ts'
import { isAsAside, opensClause, partedClause, supposedBefore } from './as-aside.ts'
import { closes, extended, isGerund, quotedBefore } from './quoted.ts'
import { datelineIn } from '../../datelines.ts'
import { takesClause } from './content-end.ts'
import { isTime } from './when-said.ts'
import type { Cue } from './content-end.ts'
import { isOnlyTime, isLong, isOpened, reach, tailOf } from './content-tail.ts'
import { startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { hasMain, opensPhrase } from './depending.ts'
import { describesListener, listenerEnd, pastListener, tellsClause } from './listener.ts'
import { clauseAt, openingOf, restOf } from './fronted.ts'
import { isPointed, opensFact } from './opens-fact.ts'
import { isOpener } from './parted.ts'
import { pastAside } from './past-aside.ts'
import { isPlace, saidBehind } from './said-where.ts'
import { isRunInto } from './run-into.ts'
import type { Found } from './source.ts'

/** What is said: after the cue, or before the speaker; in parts where the cue interrupts a quotation. */
export const contentOf = (
  clauses: Clauses,
  cue: Cue,
  source: Found | null,
): readonly Span[] | null => {
  const { scene } = clauses
  const verb = clauses.items[cue.k] as VerbGroup
  const from = source?.inverted ? source.span.end : (scene.tokens[cue.to - 1]?.end ?? 0)
  const tail = tailOf(clauses, cue, source?.inverted ? from : pastListener(clauses, cue, from))
  const headEnd = source?.inverted
    ? (scene.tokens[verb.from]?.start ?? 0)
    : beforeAs(clauses, verb, source?.span ?? { start: 0, end: 0 })
  // "…, who felt tired": the clause of a relative says nothing of what stands before it.
  // "…, he said, adding: “…”": the second cue says nothing of what stands before the first.
  const told = source?.named !== undefined || isSecond(clauses, cue.k)
  const occasion = tail !== null && !source?.inverted && isOccasion(clauses, headEnd, tail, cue.k)
  const head = takesClause(cue.row) && !told && !occasion ? headOf(clauses, cue, headEnd) : null
  const heard = listenerEnd(clauses, cue)
  const quotes = (span: Span | null): boolean =>
    span !== null && scene.quotations.some((q) => q.start < span.end && span.start < q.end)
  const own = source && takesClause(cue.row) ? quotedBefore(clauses, cue, source) : null
  if (own) return extended(scene, own, true)
  if (
    cue.row.opening &&
    !(
      (head !== null && /[”"’']\s*,?$/u.test(scene.text.slice(head.start, head.end))) ||
      (tail && /^["“'‘`]/u.test(scene.text.slice(tail.start)))
    )
  )
    return null
  const aside = source !== null && isAsAside(clauses, cue, source.span)
  const opening = source?.inverted || told || aside ? null : openingOf(clauses, headEnd)
  const rest = quotes(head)
    ? null
    : restOf(clauses, { from: heard ?? from, headEnd: head?.end ?? headEnd, opening })
  if (rest && opening === 'condition') {
    const first = trimmed(scene.text, { start: scene.span.start, end: headEnd })
    return first && [first, rest]
  }
  if (rest && opening) return extended(scene, rest, false)
  const occasioned = opening === 'occasion' && head !== null && !quotes(head)
  if (occasioned && isHead(clauses, cue, headEnd, heard ?? from)) return null
  const waits = rest !== null && (endsOpen(scene, head) || isThat(clauses, rest))
  // "On Friday, the mayor told the paper, the bridge was old": when he told it.
  const when = heard !== null && opensPhrase(scene) && !isClause(clauses, headEnd)
  if (when && rest && !isVerb(clauses, rest.start)) return extended(scene, rest, false)
  if (head && rest && (!isClause(clauses, headEnd) || waits))
    return [aside ? partedClause(clauses, head) : head, rest]
  if (head && (source?.inverted || isHead(clauses, cue, headEnd, heard ?? from)))
    return extended(scene, head, true)
  const supposed = aside ? supposedBefore(clauses, source.span) : undefined
  if (supposed !== undefined) return supposed && [supposed]
  const behind = source?.inverted === true && scene.text[source.span.end] !== ':'
  if (tail && !takesClause(cue.row) && isOnlyTime(scene, tail)) return null
  if (tail && (isManner(scene, tail) || isAgain(clauses, cue, tail) || isElse(clauses, tail)))
    return null
  if (behind || !tail || !(isLong(clauses, cue, tail) || isObject(scene, cue.row, tail)))
    return null
  if (isPlace(clauses, cue, tail)) {
    const said = saidBehind(clauses, cue, tail)
    return said && extended(scene, said, false)
  }
  // "Instead, the mayor told the paper, the bridge would be closed"
  if (heard !== null && !head && rest && verb.shape === 'finite' && !isVerb(clauses, rest.start))
    return extended(scene, rest, false)
  // "told the paper on Friday.": nothing but whom it was told.
  if (heard !== null && !tellsClause(clauses, cue, heard)) return null
  // "The poll shows the mayor ahead"
  const only = clauses.pack.statements.doings?.clauseOnly.includes(cue.row.lemmas) === true
  if (
    only
      ? !opensFact(clauses, cue.k, tail)
      : cue.row.clausal && !source?.writing && !isOpened(clauses, cue.k, tail)
  )
    return null
  if (cue.row.frame === 'thought' && isPointed(clauses, tail)) return null
  return extended(scene, pastAside(clauses, cue, tail), false)
}

/** "The bridge is old, as an engineer said": before "as". */
const beforeAs = ({ scene, pack }: Clauses, verb: VerbGroup, { start, end }: Span): number => {
  const lead = scene.tokens.findLast((t) => t.end <= start)
  const told = isOneOf(scene.tokens[verb.at], pack.statements.asTold ?? [])
  const next = scene.tokens.find((t) => t.start >= end)
  const own = told && next === scene.tokens[verb.from] && !opensClause(scene, pack, lead)
  return own && lead && isOneOf(lead, pack.statements.asMarkers) ? lead.start : start
}

/** "The bridge was, the mayor said, a wonder": the head waits for what "be" tells. */
const endsOpen = ({ tokens }: Scene, head: Span | null): boolean =>
  head !== null && tokens.findLast((t) => t.end <= head.end)?.pos === 'AUX'

/** "He never thought, he said, that it would rain": the rest of what he thought. */
const isThat = ({ scene, pack }: Clauses, { start }: Span): boolean =>
  isOneOf(
    scene.tokens.find((t) => t.start === start),
    pack.statements.complementisers,
  )

/** "would call again after a rest": nobody is described. */
const isAgain = ({ scene, pack }: Clauses, { row }: Cue, { start }: Span): boolean => {
  const first = scene.tokens.findIndex((t) => t.start === start)
  // "called half of them “thieves”"
  const counts = scene.tokens[first + 1]?.norm === 'of'
  const adverb = scene.tokens[first]?.pos === 'ADV' && !counts
  return (
    row.frame === 'describe' && adverb && !isOneOf(scene.tokens[first], pack.statements.asked ?? [])
  )
}

/**
 * "In an interview on “Morning Talk,” the mayor said it was over", "Wearing a cap that reads “Go,” he said: “…”": a phrase or
 * a form in ‑ing without a verb of its own before a cue that a clause or quotation follows.
 */
const isOccasion = (clauses: Clauses, headEnd: number, tail: Span, k: number): boolean => {
  const { scene, items } = clauses
  const [first] = scene.tokens
  const verbs = items.filter(
    (i): i is VerbGroup => i.type === 'verb' && (scene.tokens[i.at]?.end ?? 0) <= headEnd,
  )
  const quoted = /,["”'’]\s*$/u.test(scene.text.slice(scene.span.start, headEnd))
  const phrase =
    (first?.pos === 'ADP' || isTime(scene, scene.tokens, 0)) &&
    verbs.every((v) => v.shape === 'gerund')
  const doing = first?.features.nonFinite === 'ger' && verbs[0]?.at === 0
  return quoted && (phrase || doing) && isOpened(clauses, k, tail)
}

/** "said on Friday, citing its papers", "a jury agreed, and it took years": nothing that is said. */
const isElse = ({ scene, pack }: Clauses, { start }: Span): boolean => {
  const first = scene.tokens.find((t) => t.start === start)
  return first?.pos === 'CCONJ' || isOneOf(first, pack.statements.citing)
}

/** "asked quietly, shaking his head": how it was said. */
const isManner = ({ tokens }: Scene, { start }: Span): boolean => {
  const at = tokens.findIndex((t) => t.start === start)
  const after = tokens[at + 2]
  return (
    tokens[at]?.pos === 'ADV' && tokens[at + 1]?.norm === ',' && after?.features.nonFinite === 'ger'
  )
}

/** "“…,” he said, adding": a gerund behind a finite verb. */
const isSecond = ({ items }: Clauses, k: number): boolean => {
  const verb = items[k]
  return (
    verb?.type === 'verb' &&
    verb.shape === 'gerund' &&
    items.slice(0, k).some((item) => item.type === 'verb' && item.shape === 'finite')
  )
}

/** "endorsed her", "supports peace": one word that is the object of such a cue. */
const isObject = ({ tokens }: Scene, row: Cue['row'], { start }: Span): boolean => {
  const only = tokens.find((t) => t.start === start)
  return !takesClause(row) && (only?.pos === 'PRON' || only?.pos === 'NOUN')
}

/**
 * True where what stands before the speaker is the content: it is closed, and nothing follows the cue, or, after a
 * whole clause, only when, where or on what occasion it was said.
 */
const isHead = (clauses: Clauses, { row }: Cue, headEnd: number, from: number): boolean => {
  const { scene, pack } = clauses
  const before = scene.tokens.findLast((t) => t.end <= headEnd)?.norm ?? ''
  if (/[”"’'?!]$/u.test(before)) return true
  if (before !== ',') return false
  if (opensQuotation(scene, from)) return false
  const rest = scene.tokens.filter((t) => t.start >= from).slice(0, reach)
  // "At that point, several of them objected, claiming": no words of theirs.
  const says = pack.statements.spoken?.includes(row.lemmas) === true
  if (closes(rest[0])) return (says && !opensPhrase(scene)) || isClause(clauses, headEnd)
  if (!isClause(clauses, headEnd) || pack.statements.askers?.includes(row.lemmas)) return false
  if (says && isRunInto(clauses, headEnd, rest)) return true
  let i = 0
  while (i < rest.length && (isTime(scene, rest, i) || (i > 0 && rest[i]?.norm === ','))) i++
  const next = rest[i]
  // "…, officials said on Monday, offering a reward": what they did besides.
  const besides = rest[i - 1]?.norm === ',' && isGerund(next, rest[i + 1])
  if (i > 0 && (besides || isOneOf(next, pack.statements.citing))) return true
  if (i === 0 && describesListener(clauses, row, rest)) return true
  // "…, a guard said on Friday, and it has rained": what the report adds.
  const adds = i > 1 && rest[i - 1]?.norm === ',' && next?.pos === 'CCONJ'
  return (
    adds || closes(next) || next?.pos === 'ADP' || (next?.pos === 'SCONJ' && next.norm !== 'that')
  )
}

/** "Mayor warns the club, says it must pay": a verb with a time begins no words of the verb before. */
const isVerb = ({ scene, items }: Clauses, start: number): boolean =>
  items.some(
    (i) => i.type === 'verb' && i.shape === 'finite' && scene.tokens[i.from]?.start === start,
  )

/** True where nothing but a comma stands between an offset and a quotation. */
const opensQuotation = (scene: Scene, from: number): boolean =>
  /^\s*,\s*["“‘`]/u.test(scene.text.slice(from, from + 8))

/** A finite verb with no conjunction before it that would make it depend on what follows. */
const isClause = (clauses: Clauses, end: number): boolean => {
  const { scene, items } = clauses
  if (opensPhrase(scene)) return hasMain(clauses, end)
  // "If it rains, the bridge closes, the mayor reported"
  if (scene.tokens[0]?.pos === 'SCONJ') return items.some((_, j) => clauseAt(clauses, j) <= end)
  return items.some(
    (item) =>
      item.type === 'verb' &&
      item.shape === 'finite' &&
      (scene.tokens[item.at]?.end ?? Infinity) <= end,
  )
}

const headOf = (clauses: Clauses, cue: Cue, end: number): Span | null => {
  const { scene, items } = clauses
  const { negative } = items[cue.k] as VerbGroup
  const words = scene.tokens.filter((t) => t.end <= end && t.norm !== ',')
  const commas = scene.tokens.filter((t) => t.end <= end && t.norm === ',').length
  const isQuoted = /[”"’'?!]$/u.test(words.at(-1)?.norm ?? '')
  // "At the event the mayor said, It is late": where he said it, which nothing parts from him.
  const parted = /[,:;”"’'?!—–-]\s*$/u.test(scene.text.slice(scene.span.start, end))
  if (!parted && scene.tokens[0]?.pos === 'ADP' && !isClause(clauses, end)) return null
  // "when he was asked, he did not answer": no words of his.
  const first = words[words[0]?.pos === 'ADV' && scene.tokens[1]?.norm === ',' ? 1 : 0]
  const asked = isAsked(scene)
  const occasion = asked || (isOpener(first) && commas < (first === words[0] ? 2 : 3))
  if (!isQuoted && (negative || occasion)) return null
  const start = Math.max(
    scene.span.start + datelineIn(scene.text.slice(scene.span.start, end)),
    openedBefore(clauses, cue),
  )
  // "He had to defend himself: “I am innocent,” he told": only the quotation is said.
  const own = isQuoted ? scene.quotations.findLast((q) => q.end <= end) : undefined
  const before = own ? scene.text.slice(start, own.start) : ''
  // "Asked about it on the “Morning Talk,” he said it was over"
  if (asked && own && !/,\s*$/u.test(before)) return null
  const opened = own && (asked || /[:.?!]\s*$/u.test(before)) ? own.start : start
  const span = trimmed(scene.text, { start: opened, end })
  return span && isLong(clauses, cue, span) ? span : null
}

/** "The mayor said: “He told me”": what stands before the open mark of a quotation is told by no verb inside it. */
const openedBefore = ({ scene, items }: Clauses, { k }: Cue): number => {
  const at = startOf({ scene }, (items[k] as VerbGroup).at)
  return scene.quotations.findLast((q) => q.start < at && at < q.end)?.innerStart ?? 0
}

/** "Asked why he left, the mayor said": what somebody was asked is none of his words. */
const isAsked = ({ tokens }: Scene): boolean =>
  tokens[0]?.lemma === 'ask' && tokens[0].norm !== tokens[0].lemma
