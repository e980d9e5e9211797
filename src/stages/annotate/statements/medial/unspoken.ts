import type { Span } from '../../../../core/span.ts'
import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { isQuestion } from './asked.ts'
import type { Unspoken } from './asked.ts'
import { mindOf } from './of-the-mind.ts'
import { around } from './subject-spans.ts'
import { breaksOff, isDeed } from './doubtful.ts'
import { tailOf } from './content-tail.ts'
import type { Cue } from './content-end.ts'
import { toldSubjectOf } from './told-subject.ts'
import { headOf, isNounIn, isSomebody, speaksIn } from './who-speaks.ts'
import { endOf, spanBetween, startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'

/** Most tokens to "as": "seen by most leaders of the party as". */
const farthestAs = 12

const isAs = ({ scene, pack }: Clauses, to: number): boolean =>
  scene.tokens.slice(to, to + farthestAs).some((t) => isOneOf(t, pack.statements.asMarkers))

/** "The bill is expected to pass", "was praised by critics", "was told to go": nobody is named, or one after "by". */
export const passiveOf = (clauses: Clauses, cue: Cue): Unspoken | null => {
  const { items, scene, subjects, pack } = clauses
  const verb = items[cue.k] as VerbGroup
  const next = items[cue.k + 1]
  if (pack.statements.doings?.narrow.includes(cue.row.lemmas)) return null
  // "…, as first reported by the Post": a phrase for where the whole clause comes from.
  const as = scene.tokens.slice(Math.max(0, verb.from - 1), verb.at)
  if (next?.type === 'noun' && next.marker === 'by')
    if (as.some((t) => isOneOf(t, pack.statements.asMarkers))) return null
  const agent = next?.type === 'noun' && next.marker === 'by' ? next : null
  // "a letter seen by the paper"
  if (cue.row.as && !isAs(clauses, cue.to)) return null
  const reputed = !agent && isReputed(clauses, cue)
  if (agent && (!isAgent(clauses, cue, agent) || isDismissal(clauses, cue))) return null
  if (isDeedDone(clauses, cue)) return null
  const own = !agent && !reputed
  const mind = agent ? null : mindOf(clauses, cue)
  if (mind) return mind
  if (own && (verb.shape !== 'finite' || isDone(pack, cue.row) || befalls(clauses, cue)))
    return null
  const to = agent ? agent.to : cue.to
  const subject = isHeard(clauses, { ...cue, to })
    ? []
    : (whereSubject(clauses, cue.k) ?? subjects.get(cue.k) ?? [])
  const tail = own
    ? tailOf(clauses, openEnded(clauses, cue), endOf(clauses, to))
    : tailBehind(clauses, cue, to)
  if (isTorn(clauses, subject) || (agent && isToHearer(clauses, cue, to))) return null
  const told = toldSubjectOf(clauses, cue.k)
  const content = told
    ? [spanBetween(clauses, told.from, verb.from), ...(tail ? [tail] : [])]
    : around(clauses, subject, tail, verb.from)
  // "Called by the defence, he", "a man described by the guards": no name for it.
  const named = verb.shape === 'finite' && cue.row.lemmas !== 'call'
  if (cue.row.frame === 'describe' && agent && !tail && !named) return null
  // "was told by the mayor that": who said it is named.
  const said = agent !== null && tail !== null
  if (content.length === 0 || (!reputed && !said && subject.length === 0)) return null
  if (content.some((part) => breaksOff(scene, part))) return null
  return {
    source: agent ? agentSpan(clauses, cue.k + 1, agent) : null,
    cue: { start: startOf(clauses, verb.from), end: endOf(clauses, cue.to) },
    content,
    rule: 'cue:passive',
    ...(own ? { own } : {}),
  }
}

/** "As told by the mayor to reporters": whom it was said to, and nothing that must be done. */
const isToHearer = ({ scene, pack }: Clauses, { row }: Cue, to: number): boolean =>
  pack.statements.toListeners?.includes(row.lemmas) === true &&
  scene.tokens[to]?.norm === 'to' &&
  !/^(?:VERB|AUX|ADV)$/u.test(scene.tokens[to + 1]?.pos ?? 'X')

/** "a place where his plan was praised": the noun group between such a word and the verb. */
const whereSubject = ({ items, scene, pack }: Clauses, k: number): readonly NounGroup[] | null => {
  const [near, verb] = [items[k - 1], items[k]]
  if (near?.type !== 'noun' || verb?.type !== 'verb' || near.to !== verb.from) return null
  return isOneOf(scene.tokens[near.from - 1], pack.statements.asked ?? []) ? [near] : null
}

/** "by four members familiar with them": an adjective behind its noun takes what belongs to it. */
const agentSpan = (clauses: Clauses, j: number, agent: NounGroup): Span => {
  const next = clauses.items[j + 1]
  const more =
    clauses.scene.tokens[agent.to - 1]?.pos === 'ADJ' &&
    next?.type === 'noun' &&
    next.marker !== null &&
    next.from === agent.to + 1
  return spanBetween(clauses, agent.from, more ? next.to : agent.to)
}

/** "He was dismissed by the mayor" */
const isDismissal = (clauses: Clauses, { row, k }: Cue): boolean => {
  const [subject] = clauses.subjects.get(k) ?? []
  const discharges = clauses.pack.statements.doings?.discharging.includes(row.lemmas) === true
  return discharges && subject !== undefined && isSomebody(clauses, subject)
}

/** "songs voiced by Odum", "the title was defended by him": what is done to such a thing. */
const isDeedDone = ({ scene, subjects, pack }: Clauses, { row, k }: Cue): boolean => {
  const [subject] = subjects.get(k) ?? []
  const things = pack.statements.doings?.things[row.lemmas] ?? []
  return subject !== undefined && isNounIn(headOf(scene, subject, pack), things)
}

const isDone = (pack: Clauses['pack'], row: CueRow): boolean =>
  (isDeed(pack, row) && pack.statements.held?.includes(row.lemmas) !== true) ||
  pack.statements.states?.includes(row.lemmas) === true

/** "was admitted to hospital", "can be seen", "was seen leaving": what becomes of the subject, in nobody's words. */
const befalls = (clauses: Clauses, { row, k, to }: Cue): boolean => {
  const { scene, pack } = clauses
  const named = row.as !== true || scene.tokens[to]?.norm === 'as'
  const befallen = pack.statements.doings?.befalling.includes(row.lemmas) === true
  const verb = clauses.items[k] as VerbGroup
  const open = scene.tokens
    .slice(verb.from, verb.at)
    .some((t) => pack.statements.unsaid?.includes(t.norm))
  return !named || befallen || open
}

/** "was told that": the subject is whom it was said to, and no part of it; "was told to go": who must do it. */
const isHeard = ({ scene, pack }: Clauses, { row, to }: Cue): boolean =>
  pack.statements.toListeners?.includes(row.lemmas) === true &&
  !/^(?:to|not)$/u.test(scene.tokens[to]?.norm ?? '')

/** An agent that speaks, of a cue that is said and not only done: "announced by the ministry", no "supported by data". */
const isAgent = ({ scene, pack }: Clauses, { row }: Cue, agent: NounGroup): boolean =>
  speaksIn(scene, pack, agent) && !isDeed(pack, row) && !isDone(pack, row)

/** "is said to", "it was announced that", "was accused of", "were urged to": words of somebody whom the report does not name. */
const isReputed = (clauses: Clauses, { row, k, to }: Cue): boolean => {
  const { items, scene, pack } = clauses
  const verb = items[k] as VerbGroup
  const { lemmas, stance, frame } = row
  if (isQuestion(clauses, { row, k, to })) return true
  if (verb.shape === 'participle' || verb.from === verb.at) return false
  const { reputing = [], commands = [], toListeners = [] } = pack.statements
  const opener = scene.tokens[to]?.norm
  const doing = scene.tokens[to + 1]
  const does = doing?.pos === 'VERB' || doing?.pos === 'AUX' || doing?.pos === 'ADV'
  if (opener === 'not' || opener === 'to')
    return [...reputing, ...commands, ...toListeners].includes(lemmas) && (does || opener === 'not')
  if (opener === 'that' || opener === 'whether') return frame === 'content' || frame === 'thought'
  if (opener === 'of') return stance === 'accuses' || lemmas === 'suspect'
  return opener === 'for' && stance === 'accuses' && frame === 'attitude'
}

/** What follows the cue or its agent and belongs to what is said: "as critical", "for its delays", "to have left". */
const tailBehind = (clauses: Clauses, cue: Cue, to: number): Span | null => {
  const opener = clauses.scene.tokens[to]?.norm ?? ''
  if (goesOnBehind(clauses, cue.k)) return null
  const asks = isQuestion(clauses, cue) && to === cue.to
  if (!asks && !/^(?:not|to|that|whether|as|for|of|on|over)$/u.test(opener)) return null
  return tailOf(clauses, openEnded(clauses, { ...cue, to }), endOf(clauses, to))
}

/** "The plan announced by the mayor on Monday, laid out": the sentence's own verb behind the comma that closes what describes its subject. */
const goesOnBehind = ({ items }: Clauses, k: number): boolean => {
  const verb = items[k] as VerbGroup
  const at = items.findIndex((item, j) => j > k && item.type === 'mark')
  const [comma, next] = items.slice(at, at + 2)
  return (
    verb.shape === 'participle' &&
    comma?.type === 'mark' &&
    comma.kind === 'comma' &&
    items.slice(k + 2, at).length === 0 &&
    next?.type === 'verb' &&
    next.shape === 'finite' &&
    next.from === comma.at + 1
  )
}

/** "The plan seems to work": how a thing looks, to the report itself. */
export const seemingOf = (clauses: Clauses, cue: Cue): Unspoken | null => {
  const { items, scene, subjects } = clauses
  const verb = items[cue.k] as VerbGroup
  if (!isSeeming(scene, cue)) return null
  const tail = tailOf(clauses, openEnded(clauses, cue), endOf(clauses, cue.to))
  const content = around(clauses, subjects.get(cue.k) ?? [], tail)
  if (!tail) return null
  return {
    source: null,
    cue: { start: startOf(clauses, verb.from), end: endOf(clauses, cue.to) },
    content,
    rule: 'cue:seeming',
    own: true,
  }
}

/** "seems to work", "appears calm", "looks like rain"; not "appeared in court". */
const isSeeming = ({ tokens }: Scene, { to, row }: Cue): boolean => {
  let at = to
  while (tokens[at]?.pos === 'ADV') at++
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.norm === 'to') return next?.pos !== 'NOUN' && next?.pos !== 'DET'
  return (
    row.lemmas.includes(' ') || token?.pos === 'ADJ' || /^(?:that|like)$/u.test(token?.norm ?? '')
  )
}

const opensClause = /^(?:to|not|that|whether|if)$/u

/** A cue whose tail runs on past commas only where it opens a clause: "expected to …". */
const openEnded = ({ scene }: Clauses, cue: Cue): Cue => {
  const opens = opensClause.test(scene.tokens[cue.to]?.norm ?? '')
  return { ...cue, row: { ...cue.row, frame: opens ? 'thought' : 'object' } }
}

/** "low- and [middle-income countries]": a group that goes on to the left. */
const isTorn = ({ scene }: Clauses, [first]: readonly NounGroup[]): boolean => {
  const [before, joint] = [
    scene.tokens[(first?.from ?? 0) - 2],
    scene.tokens[(first?.from ?? 0) - 1],
  ]
  return first !== undefined && joint?.pos === 'CCONJ' && before?.norm === '-'
}
