import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import type { Clauses } from './clauses.ts'
import { clauseAfter } from './joined.ts'
import { canSpeak } from './who-speaks.ts'

/** Token after a source, and after what belongs to its phrase. */
interface SourceEnd {
  readonly to: number
  readonly closed: number
}

/**
 * Where the source ends, and where what belongs to its phrase does: tokens after it. It begins at token `from`, with what describes it ("data released by the ministry"); null
 * where nobody speaks: "according to the law", "according to need".
 */
export const sourceEnd = ({ scene, pack }: Clauses, from: number): SourceEnd | null => {
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
  while (end < tokens.length && !tells(scene, pack, end)) {
    // "an official from the Road Transport Authority (RTA)"
    if (isShortForm(tokens, end)) end += 2
    else if (!describes(tokens, end)) break
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

/** Index of the item that is the mark at token `at`; -1 for none. */
const markAt = ({ items }: Clauses, at: number): number =>
  items.findIndex((item) => item.type === 'mark' && item.at === at)

/**
 * "according to police, drivers, and a guard": the token behind the last of several that a comma at token `at` goes on with;
 * null where no such list ends the sentence or stands before a clause of its own.
 */
export const listEnd = (clauses: Clauses, at: number): number | null => {
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

/** "according to his agent, Anna Renn.": the token behind the name of who the source is; null where none ends the phrase. */
export const nameEnd = (
  { scene, pack }: Clauses,
  from: number,
  { to, closed }: SourceEnd,
): number | null => {
  const { tokens, mentions } = scene
  const [head, comma, first] = [tokens[to - 1], tokens[to], tokens[to + 1]]
  if (comma?.norm !== ',' || closed !== to || !head || !canSpeak(head, pack)) return null
  // "According to reports, Anna Renn, the guard, left"
  if (isOneOf(head, pack.statements.documents ?? [])) return null
  const start = tokens[from]?.start ?? 0
  const own = mentions.some(
    (m) => m.kind === 'person' && m.at.start >= start && m.at.end <= head.end,
  )
  const name = mentions.find((m) => m.kind === 'person' && m.at.start === first?.start)
  if (own || !name) return null
  const end = tokens.findIndex((t) => t.start >= name.at.end)
  return end === -1 || /^[,.;]$/u.test(tokens[end]?.norm ?? '')
    ? end === -1
      ? tokens.length
      : end
    : null
}

/** Most parts of a list of sources behind the first. */
const longestList = 6

/** "According to the head of police, Orvia, the road": behind where the source is or what it is, with a clause to come; else `comma`. */
export const pastPlace = (clauses: Clauses, comma: number): number => {
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
export const pastCited = ({ scene, pack }: Clauses, comma: number): number => {
  const { tokens } = scene
  if (tokens[comma]?.norm !== ',' || !isOneOf(tokens[comma + 1], pack.statements.citing))
    return comma
  const cited = phraseAfter(scene, comma + 2, pack)
  return cited && tokens[cited.to]?.norm === ',' ? cited.to : comma
}
