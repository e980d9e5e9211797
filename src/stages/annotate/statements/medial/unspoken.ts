import type { Span } from '../../../../core/span.ts'
import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import { isOpened, longEnough, tailOf } from './content.ts'
import type { Cue } from './content-end.ts'
import type { Clauses } from './source.ts'

/** What an unspoken attitude consists of; offsets in the paragraph. */
export interface Unspoken {
  readonly source: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
  readonly rule: string
}

/** "The bill is expected to pass", "was praised by critics", "was asked whether": nobody is named, or one after "by". */
export const passiveOf = (clauses: Clauses, cue: Cue): Unspoken | null => {
  const { items, scene, subjects, pack } = clauses
  const verb = items[cue.k] as VerbGroup
  const next = items[cue.k + 1]
  const agent = next?.type === 'noun' && next.marker === 'by' ? next : null
  if (verb.shape === 'participle' && agent === null) return null
  // "was found dead", "is aimed at visitors"
  const tells = opensClause.test(scene.tokens[cue.to]?.norm ?? '')
  if (!tells && pack.statements.states?.includes(cue.row.lemmas)) return null
  const from = endOf(clauses, agent ? agent.to : cue.to)
  const told = pack.statements.toListeners?.includes(cue.row.lemmas)
  const subject = told ? [] : (subjects.get(cue.k) ?? [])
  const content = around(clauses, subject, tailOf(clauses, openEnded(clauses, cue), from))
  if (content.length === 0) return null
  return {
    source: agent ? spanOf(clauses, [agent]) : null,
    cue: { start: startOf(clauses, verb.from), end: endOf(clauses, cue.to) },
    content,
    rule: 'cue:passive',
  }
}

/** "tends to favour", "tried to explain": an intended saying, with the verb that it hangs on as part of the cue. */
export const infinitiveOf = (clauses: Clauses, cue: Cue): Unspoken | null => {
  const { items, scene, subjects, pack } = clauses
  const verb = items[cue.k] as VerbGroup
  const source = subjects.get(cue.k) ?? []
  const at = items.findLastIndex((i, j) => j < cue.k && i.type === 'verb')
  const governor = items[at]
  if (source.length === 0 || governor?.type !== 'verb') return null
  if (cueTable(pack).find(scene.tokens, governor.at).length > 0) return null
  const content = tailOf(clauses, cue, endOf(clauses, cue.to))
  if (!content || !longEnough(scene, content)) return null
  const clausal = cue.row.clausal === true || isDeed(pack, cue.row)
  if (clausal && !isOpened(clauses, cue.k, content)) return null
  const from = at === cue.k - 1 && governor.shape === 'finite' ? governor.from : verb.from
  return {
    source: spanOf(clauses, source),
    cue: { start: startOf(clauses, from), end: endOf(clauses, cue.to) },
    content: [content],
    rule: 'cue:infinitive',
  }
}

/** "The plan seems to work": how a thing looks, to nobody in particular. */
export const seemingOf = (clauses: Clauses, cue: Cue): Unspoken | null => {
  const verb = clauses.items[cue.k] as VerbGroup
  const tail = tailOf(clauses, openEnded(clauses, cue), endOf(clauses, cue.to))
  const content = around(clauses, clauses.subjects.get(cue.k) ?? [], tail)
  if (!tail) return null
  return {
    source: null,
    cue: { start: startOf(clauses, verb.from), end: endOf(clauses, cue.to) },
    content,
    rule: 'cue:seeming',
  }
}

/** True for a cue that is done as often as said. */
export const isDeed = ({ statements }: Clauses['pack'], { lemmas }: CueRow): boolean =>
  statements.deeds?.includes(lemmas) === true

const opensClause = /^(?:to|that|as|whether|if)$/u

const preposition = /^(?:of|about|in|for|with|at|on|by)$/u

/** "is aware that", "are wary of", "is likely to": an adjective of the mind behind "be". */
export const adjectiveOf = (clauses: Clauses, k: number): Unspoken | null => {
  const { items, scene, pack, subjects } = clauses
  const verb = items[k] as VerbGroup
  if (!pack.events.passive.includes(scene.tokens[verb.at]?.lemma ?? '')) return null
  let at = verb.at + 1
  while (scene.tokens[at]?.pos === 'ADV' || scene.tokens[at]?.pos === 'PART') at++
  const word = scene.tokens[at]
  const { attitudeAdjectives = [], likelihood = [] } = pack.statements
  const likely = isOneOf(word, likelihood)
  if (!likely && !isOneOf(word, attitudeAdjectives)) return null
  const to = preposition.test(scene.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  const row: CueRow = { lemmas: word?.lemma ?? '', stance: 'asserts', frame: 'thought' }
  const tail = tailOf(clauses, { row, k, to }, endOf(clauses, to))
  const groups = subjects.get(k) ?? []
  if (!tail || (!likely && groups.length === 0)) return null
  return {
    source: likely || isEmpty(clauses, groups) ? null : spanOf(clauses, groups),
    cue: { start: startOf(clauses, verb.from), end: endOf(clauses, to) },
    content: likely ? around(clauses, groups, tail) : [tail],
    rule: 'cue:adjective',
  }
}

/** A cue whose tail runs on past commas only where it opens a clause: "expected to …". */
const openEnded = ({ scene }: Clauses, cue: Cue): Cue => {
  const opens = opensClause.test(scene.tokens[cue.to]?.norm ?? '')
  return { ...cue, row: { ...cue.row, frame: opens ? 'thought' : 'object' } }
}

/** The subject and what follows the cue; "it" says nothing. */
const around = (
  clauses: Clauses,
  subject: readonly NounGroup[],
  tail: Span | null,
): readonly Span[] => {
  const [first] = subject
  const empty = isEmpty(clauses, subject)
  const head = first && !(empty && tail) ? [spanOf(clauses, subject)] : []
  return [...head, ...(tail ? [tail] : [])].filter((s) => s.end > s.start)
}

const isEmpty = ({ scene, pack }: Clauses, [first]: readonly NounGroup[]): boolean =>
  first !== undefined && isOneOf(scene.tokens[first.from], pack.events.thingPronouns)

const startOf = ({ scene }: Clauses, token: number): number =>
  scene.tokens[token]?.start ?? scene.span.start

const endOf = ({ scene }: Clauses, token: number): number =>
  scene.tokens[token - 1]?.end ?? scene.span.end

const spanOf = (clauses: Clauses, groups: readonly NounGroup[]): Span => ({
  start: startOf(clauses, groups[0]?.from ?? 0),
  end: endOf(clauses, groups.at(-1)?.to ?? 0),
})
