import type { Span } from '../../../../core/span.ts'
import type { SilenceWords } from '../../../../lang/contract/statement-words.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import { endOf, spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { isTime } from './when-said.ts'
import { isOpener } from './parted.ts'
import { tailOf } from './content-tail.ts'
import { closes } from './quoted.ts'

/** What is not said: the words by which it is told, and what follows them. */
export interface Silence {
  readonly cue: Span
  readonly content: Span
  /** True where only a person or body can be meant: "did not respond", "could not be reached". */
  readonly named?: true
  /** Who gave no comment, where that is no subject: "no comment from the ministry". */
  readonly source?: Span
}

/** A verb that may tell of silence. */
export interface Asked {
  readonly k: number
  readonly verb: VerbGroup
  readonly words: SilenceWords
}

export const chainOf = ({ scene }: Clauses, { from, at }: VerbGroup): Clauses['scene']['tokens'] =>
  scene.tokens.slice(from, at)

/** "has yet to respond" */
export const isNotYet = ({ scene, pack }: Clauses, from: number, at: number): boolean =>
  scene.tokens.slice(from, at).some((t) => isOneOf(t, pack.statements.silence?.notYet ?? []))

/** "did not respond to a request", "never returned the call"; null for what does not take words: "to heat". */
export const unanswered = (clauses: Clauses, asked: Asked): Silence | null => {
  const { scene, pack } = clauses
  // "could not answer the question"
  const { unsaid = [], silence } = pack.statements
  const able = chainOf(clauses, asked.verb).some((t) => isOneOf(t, unsaid))
  if (able && !chainOf(clauses, asked.verb).some((t) => silence?.unwilling.includes(t.norm)))
    return null
  const found = withheld(clauses, asked)
  const takes = scene.tokens.some(
    (t) =>
      found !== null &&
      t.start >= found.content.start &&
      t.end <= found.content.end &&
      isOneOf(t, asked.words.requests),
  )
  return takes ? found : null
}

/** "would not say whether it was safe", "did not comment on it", "will not comment". */
export const withheld = (clauses: Clauses, { k, verb, words }: Asked): Silence | null => {
  const { scene, pack } = clauses
  let at = verb.at + 1
  if (isAlone(clauses, at) && !isAsked(clauses, at)) return alone(clauses, verb)
  // "would not say on Friday how"
  while (isTime(scene, scene.tokens, at)) at++
  const next = scene.tokens[at]
  const to = at === verb.at + 1 && isOneOf(next, words.leads) ? at + 1 : verb.at + 1
  const { complementisers, doings } = pack.statements
  const clausal = isOneOf(next, [...complementisers, ...(doings?.supposing ?? [])])
  const row = { lemmas: '', stance: 'declines', frame: clausal ? 'thought' : 'object' } as const
  const content = tailOf(clauses, { row, k, to }, endOf(clauses, to))
  return content && { cue: spanBetween(clauses, verb.from, to), content }
}

/** "did not immediately respond": what was not done is all that is told of. */
export const alone = (clauses: Clauses, { from, at, shape }: VerbGroup): Silence | null =>
  from < at && (shape !== 'infinitive' || isNotYet(clauses, from, at))
    ? {
        cue: spanBetween(clauses, from, at),
        content: spanBetween(clauses, at, at + 1),
        named: true,
      }
    : null

export const pastAdverbs = ({ scene }: Clauses, from: number): number => {
  let at = from
  while (scene.tokens[at]?.pos === 'ADV' || scene.tokens[at]?.pos === 'PART') at++
  return at
}

/** True where the clause ends at a token, but for when and how. */
export const isAlone = (clauses: Clauses, from: number): boolean => {
  const { scene, pack } = clauses
  if (isOneOf(scene.tokens[from], pack.statements.asked ?? [])) return false
  const at = pastAdverbs(clauses, from)
  const next = scene.tokens[at]
  return closes(next) || isTime(scene, scene.tokens, at) || next?.pos === 'CCONJ' || isOpener(next)
}

/** "would not say on Friday whether": words of the content stand behind when it was not said. */
const isAsked = ({ scene, pack }: Clauses, from: number): boolean => {
  let at = from
  while (isTime(scene, scene.tokens, at)) at++
  const { asked = [], doings } = pack.statements
  // "would not say if it was safe"
  return isOneOf(scene.tokens[at], asked) || isOneOf(scene.tokens[at], doings?.supposing ?? [])
}
