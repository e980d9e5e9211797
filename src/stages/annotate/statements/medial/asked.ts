import type { Span } from '../../../../core/span.ts'
import { isOneOf } from '../../scene.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { endOf, startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import type { Cue } from './content-end.ts'

/** What an unspoken attitude consists of; offsets in the paragraph. */
export interface Unspoken {
  readonly source: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
  readonly rule: string
  /** True for what the report says of itself: "seems", "is unclear". */
  readonly own?: true
  /** True for what may still be said: "is going to announce". */
  readonly unsaid?: true
  /** True for who has nothing to say of it: "is unaware that". */
  readonly negative?: boolean
}

/** "was asked about the plan", "was asked whether it was safe". */
export const isQuestion = ({ scene, pack }: Clauses, { row, to }: Cue): boolean => {
  if (row.lemmas === 'ask about') return true
  const opener = scene.tokens[to]
  return (
    row.lemmas === 'ask' &&
    (/^(?:if|whether|about)$/u.test(opener?.norm ?? '') ||
      isOneOf(opener, pack.statements.asked ?? []))
  )
}

/** "Asked on Tuesday whether": behind when, how and by whom it was asked. */
const pastAside = ({ scene, pack }: Clauses, to: number): number => {
  const { tokens } = scene
  let at = to
  const opens = (i: number): boolean =>
    /^(?:if|whether|about)$/u.test(tokens[i]?.norm ?? '') ||
    isOneOf(tokens[i], pack.statements.asked ?? [])
  while (at < to + 5 && !opens(at) && !/^(?:,|by)$/u.test(tokens[at]?.norm ?? ',')) at++
  return opens(at) ? at : to
}

/** "Asked whether it was safe, he nodded": what nobody named asked him, up to the comma. */
export const askedOf = (clauses: Clauses, cue: Cue): Unspoken | null => {
  const { items, scene } = clauses
  const verb = items[cue.k] as VerbGroup
  const [last] = items.slice(Math.max(0, cue.k - 1), cue.k)
  const opens = last === undefined || (last.type === 'mark' && last.at === verb.at - 1)
  const past = scene.tokens[verb.at]?.norm === 'asked'
  if (!opens || !past) return null
  if (!isQuestion(clauses, cue) && !isQuestion(clauses, { ...cue, to: pastAside(clauses, cue.to) }))
    return null
  const comma = items.findIndex((item, j) => j > cue.k && item.type === 'mark' && item.word === ',')
  const end = items[comma]
  if (end?.type !== 'mark' || items[comma + 1]?.type !== 'noun') return null
  const content = {
    start: startOf(clauses, pastAside(clauses, cue.to)),
    end: endOf(clauses, end.at),
  }
  return {
    source: null,
    cue: { start: startOf(clauses, verb.at), end: endOf(clauses, cue.to) },
    content: [content],
    rule: 'cue:passive',
  }
}
