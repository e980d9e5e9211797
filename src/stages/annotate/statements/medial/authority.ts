import type { Span } from '../../../../core/span.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { trimmed } from '../draft.ts'
import type { StatementDraft } from '../draft.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { datelineIn } from './dateline.ts'
import { endOf, spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { clauseAfter } from './joined.ts'
import { closes } from './quoted.ts'
import { speaksIn } from './who-speaks.ts'

/** "according to X, C", "C, according to X" and "C, according to X, C". */
export const authorityStatements = (clauses: Clauses): readonly StatementDraft[] => {
  const { scene, pack } = clauses
  return scene.tokens.flatMap((token, i) => {
    const phrase = pack.statements.accordingTo.find((p) =>
      p.split(' ').every((w, k) => scene.tokens[i + k]?.norm === w),
    )
    if (!phrase) return opinionOf(clauses, i)
    const from = i + phrase.split(' ').length
    const found = sourceEnd(clauses, from)
    const start = scene.tokens[from]?.start
    if (!found || start === undefined) return []
    const many = listEnd(clauses, found.closed)
    const to = many ?? found.to
    const closed = many ?? pastPlace(clauses, found.closed)
    const span = { start, end: endOf(clauses, to) }
    if (phrase !== pack.statements.accordingTo[0] && !mayHold(clauses, { from, to, at: i }))
      return []
    const content = contentOf(clauses, i, pastCited(clauses, closed))
    if (content.length === 0) return []
    return [
      {
        paragraph: scene.paragraph,
        source: span,
        cue: { start: token.start, end: scene.tokens[from - 1]?.end ?? token.end },
        cueLemma: phrase,
        content,
        stance: 'asserts' as const,
        negative: false,
        rule: 'according to',
      },
    ]
  })
}

/** Index of the item that is the mark at token `at`; -1 for none. */
const markAt = ({ items }: Clauses, at: number): number =>
  items.findIndex((item) => item.type === 'mark' && item.at === at)

/**
 * "according to police, drivers, and a guard": the token behind the last of several that a comma at token `at` goes on with;
 * null where no such list ends the sentence or stands before a clause of its own.
 */
const listEnd = (clauses: Clauses, at: number): number | null => {
  const { scene, pack } = clauses
  const { tokens } = scene
  let comma = at
  for (let count = 0; count < longestList && tokens[comma]?.norm === ','; count++) {
    const last = tokens[comma + 1]?.norm === 'and'
    const part = phraseAfter(scene, last ? comma + 2 : comma + 1, pack)
    if (!part) return null
    const joined = tokens.slice(part.from, part.to).some((t) => t.norm === 'and')
    const end = tokens[part.to]
    if (last || joined) {
      if (end === undefined || /^[.;]$/u.test(end.norm)) return part.to
      const mark = end.norm === ',' ? markAt(clauses, part.to) : -1
      return mark !== -1 && clauseAfter(clauses.items, mark) !== null ? part.to : null
    }
    comma = part.to
  }
  return null
}

/** Most parts of a list of sources behind the first. */
const longestList = 6

/** "According to the head of police, Orvia, the road": behind where the source is or what it is, with a clause to come; else `comma`. */
const pastPlace = (clauses: Clauses, comma: number): number => {
  const { scene, pack } = clauses
  const { tokens } = scene
  if (tokens[comma]?.norm !== ',') return comma
  const part = phraseAfter(scene, comma + 1, pack)
  if (!part || tokens[part.to]?.norm !== ',' || isDated(clauses, part.from)) return comma
  const mark = markAt(clauses, part.to)
  return mark !== -1 && clauseAfter(clauses.items, mark) !== null ? part.to : comma
}

const isDated = ({ scene }: Clauses, i: number): boolean => {
  const start = scene.tokens[i]?.start ?? 0
  return scene.dates.some(({ date }) => date.at.start <= start && start < date.at.end)
}

/** "According to the agency, quoting the mayor, the bridge …": the comma behind who is cited. */
const pastCited = ({ scene, pack }: Clauses, comma: number): number => {
  const { tokens } = scene
  if (tokens[comma]?.norm !== ',' || !isOneOf(tokens[comma + 1], pack.statements.citing))
    return comma
  const cited = phraseAfter(scene, comma + 2, pack)
  return cited && tokens[cited.to]?.norm === ',' ? cited.to : comma
}

/** "In the view of the port": nobody who holds it. And a phrase in the middle of a clause tells less surely whose words follow. */
const mayHold = ({ scene, pack, items }: Clauses, { from, to, at }: Held): boolean => {
  const mentions = scene.mentions.filter(
    (m) =>
      m.at.start >= (scene.tokens[from]?.start ?? 0) &&
      m.at.end <= (scene.tokens[to - 1]?.end ?? 0),
  )
  if (!speaksIn(scene, pack, { type: 'noun', from, to, marker: null, mentions })) return false
  const ends = closes(scene.tokens[to]) && scene.tokens[to]?.norm !== ','
  // "The bridge is, in her view, too old"
  const last = scene.tokens[at - 2]?.pos === 'AUX' && scene.tokens[at - 1]?.norm === ','
  return ends || last || !items.some((v) => v.type === 'verb' && v.at < at && v.shape === 'finite')
}

/** A holder of a view by tokens `[from, to)`, and the first token of the phrase. */
interface Held {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** "In his view, C", "C, in the minister's opinion", "the tax, in her words, C". */
const opinionOf = (clauses: Clauses, i: number): readonly StatementDraft[] => {
  const { scene, pack } = clauses
  const { lead, nouns = [] } = pack.statements.opinions ?? {}
  if (lead === undefined || scene.tokens[i]?.norm !== lead) return []
  const noun = scene.tokens.findIndex(
    (t, k) => k > i + 1 && k < i + longestHolder && nouns.includes(t.norm),
  )
  const to = holderEnd(clauses, i + 1, noun)
  const next = scene.tokens[noun + 1]
  // "According to the paper, the law would, in their words, fail": another's account.
  const account = pack.statements.accordingTo[0]?.split(' ')[0]
  if (scene.tokens.some((t) => t.norm === account)) return []
  if (to === null || !closes(next) || !mayHold(clauses, { from: i + 1, to, at: i })) return []
  const content = contentOf(clauses, i, noun + 1)
  if (content.length === 0) return []
  return [
    {
      paragraph: scene.paragraph,
      source: spanBetween(clauses, i + 1, to),
      cue: spanBetween(clauses, noun, noun + 1),
      cueLemma: scene.tokens[noun]?.lemma ?? '',
      content,
      stance: 'asserts',
      negative: false,
      rule: 'according to',
    },
  ]
}

/** Most tokens from "in" to what somebody has. */
const longestHolder = 9

/** The token after whose it is: a possessive or a genitive right before the noun and "own"; null for neither. */
const holderEnd = ({ scene, pack }: Clauses, from: number, noun: number): number | null => {
  let to = noun
  while (to > from && scene.tokens[to - 1]?.pos === 'ADJ') to--
  const owner = scene.tokens[to - 1]
  if (to - 1 === from && isOneOf(owner, pack.statements.owners ?? [])) return to
  const plain = scene.tokens
    .slice(from, to)
    .every((t) => t.kind !== 'punct' && t.pos !== 'VERB' && t.pos !== 'ADP' && t.pos !== 'AUX')
  return to > from && owner?.features.case === 'gen' && plain ? to : null
}

/**
 * Where the source ends, and where what belongs to its phrase does: tokens after it. It begins at token `from`, with what describes it ("data released by the ministry"); null
 * where nobody speaks: "according to the law", "according to need".
 */
const sourceEnd = (
  { scene, pack }: Clauses,
  from: number,
): { readonly to: number; readonly closed: number } | null => {
  const source = phraseAfter(scene, from, pack)
  if (!source) return null
  const { tokens } = scene
  const of = tokens.findIndex((t, i) => i > from && i < source.to && t.norm === 'of')
  const head = tokens[(of === -1 ? source.to : of) - 1]
  if (isOneOf(head, pack.statements.norms ?? []) && !isRead(scene, pack, source)) return null
  let to = source.to
  if (isShortForm(tokens, to)) to += 3
  // "History.com"
  while (tokens[to]?.norm === '.' && tokens[to]?.end === tokens[to + 1]?.start) to += 2
  let end = to
  while (end < tokens.length && describes(tokens, end) && !tells(scene, pack, end)) {
    // "the country, according to the bureau lost a third": the clause goes on.
    if (tokens[end]?.features.tense === 'past' && tokens[end + 1]?.pos === 'DET') break
    end++
  }
  // "two people familiar with the matter who were not authorised to speak"
  if (end > to && tells(scene, pack, end)) return { to: withoutTime(scene, to, end), closed: end }
  const behind = afterRelative(scene, pack, end)
  if (behind !== null) return { to: withoutTime(scene, to, end), closed: behind }
  const closed = /^[,.;:—–)]$/u.test(tokens[end]?.norm ?? '.')
  const goesOn = tokens[end]?.features.tense === 'past'
  return closed || goesOn ? { to: withoutTime(scene, to, end), closed: end } : { to, closed: to }
}

/** "According to the order, the road is closed": what is written, told of and not followed, behind or before a comma. */
const isRead = (scene: Scene, pack: Clauses['pack'], { span, from, to }: NounPhrase): boolean => {
  const { tokens, mentions } = scene
  const written =
    isOneOf(tokens[to - 1], pack.statements.documents ?? []) ||
    mentions.some(
      (m) => m.kind === 'instrument' && m.at.start >= span.start && m.at.end <= span.end,
    )
  const known = tokens[from]?.pos === 'DET' && !/^an?$/u.test(tokens[from].norm)
  const opens = tokens.findIndex((t) => t.kind === 'word') === from - 2
  return written && known && tokens[opens ? to : from - 3]?.norm === ','
}

const tells = ({ tokens }: Scene, pack: Clauses['pack'], i: number): boolean =>
  tokens[i]?.norm !== 'that' && isOneOf(tokens[i], pack.events.relatives)

/** "the governor, who visited the site, …": the comma behind a clause that tells of the source; null where none stands there. */
const afterRelative = ({ tokens }: Scene, pack: Clauses['pack'], comma: number): number | null => {
  if (tokens[comma]?.norm !== ',' || !isOneOf(tokens[comma + 1], pack.events.relatives)) return null
  const close = tokens.findIndex((t, i) => i > comma && t.norm === ',')
  return close === -1 ? null : close
}

/** "the police on Sunday": when they said so is no part of who did. */
const withoutTime = ({ tokens, dates }: Scene, least: number, end: number): number => {
  const isTime = (i: number): boolean => {
    const start = tokens[i]?.start ?? 0
    return dates.some(({ date }) => date.at.start <= start && start < date.at.end)
  }
  let to = end
  while (to > least && isTime(to - 1)) to--
  return to > least && to < end && tokens[to - 1]?.pos === 'ADP' ? to - 1 : to
}

/** "the Road Transport Authority (RTA)". */
const isShortForm = (tokens: Scene['tokens'], i: number): boolean =>
  tokens[i]?.norm === '(' && tokens[i + 2]?.norm === ')'

/** True for a word behind a source that still tells which source: no mark, no clause of its own. */
const describes = (tokens: Scene['tokens'], i: number): boolean => {
  const token = tokens[i]
  if (token?.pos === 'AUX' || token?.pos === 'SCONJ' || token?.kind === 'punct')
    return token.norm === '-'
  return (
    token?.pos !== 'VERB' || token.features.tense === 'past' || token.features.nonFinite === 'ger'
  )
}

/** A clause before the phrase or after it, and both where the phrase parts one. */
const contentOf = (clauses: Clauses, i: number, to: number): readonly Span[] => {
  const { scene } = clauses
  // "He wrote, ‘According to …": a capital begins what is said.
  const opens = /^\p{Lu}/u.test(scene.tokens[i]?.text ?? '')
  const head = opens
    ? null
    : trimmed(scene.text, {
        start: scene.span.start + datelineIn(scene.text.slice(scene.span.start)),
        end: scene.tokens[i]?.start ?? scene.span.start,
      })
  const after = scene.tokens[to]
  const tail = trimmed(scene.text, {
    start: scene.tokens[to - 1]?.end ?? scene.span.end,
    end: stopOf(scene),
  })
  const [first, second] = [head, tail].map((p) => (p && isClause(scene, p) ? [p] : []))
  if (!first || !second) return []
  // "The bridge held, but according to him …"
  const joined = /^(?:CCONJ|SCONJ)$/u.test(scene.tokens[i - 1]?.pos ?? 'X')
  if (first.length === 0 || joined || scene.tokens[i - 1]?.norm === ';') return second
  const goesOn = after?.norm === ',' || after?.pos === 'VERB'
  return goesOn && isParted(clauses, i) ? [...first, ...second] : first
}

/** "It was, according to her, the office": what stands before the phrase has no verb, or ends with "be". */
const isParted = ({ scene, items }: Clauses, i: number): boolean => {
  const verbs = items.filter((v) => v.type === 'verb' && v.at < i)
  const last = scene.tokens[scene.tokens[i - 1]?.norm === ',' ? i - 2 : i - 1]
  // "a scandal that, according to them, is real"
  const open = last?.pos === 'AUX' || last?.pos === 'SCONJ' || last?.norm === 'that'
  return open || !verbs.some((v) => v.type === 'verb' && v.shape === 'finite')
}

/** The sentence without its full stop. */
const stopOf = (scene: Scene): number => {
  const last = scene.tokens.at(-1)
  return last?.norm === '.' ? last.start : scene.span.end
}

const isClause = (scene: Scene, span: Span): boolean =>
  scene.tokens.filter((t) => t.kind === 'word' && t.start >= span.start && t.end <= span.end)
    .length >= 2
