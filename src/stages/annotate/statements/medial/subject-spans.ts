import type { Span } from '../../../../core/span.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import { endOf, startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'

/** The subject and what follows the cue; "it" before a clause says nothing: "it is hoped that", not "it is expected to". */
export const around = (
  clauses: Clauses,
  subject: readonly NounGroup[],
  tail: Span | null,
  to = 0,
): readonly Span[] => {
  const [first] = subject
  const opener = clauses.scene.tokens.find((t) => t.start === tail?.start)?.norm ?? ''
  const empty = tail !== null && opener !== 'to' && isEmpty(clauses, subject)
  const head = first && !empty ? [wholeOf(clauses, subject, to)] : []
  return [...head, ...(tail ? [tail] : [])].filter((s) => s.end > s.start)
}

/** "None of the teams in the race has been": up to the verb at token `to` where only what belongs to the subject stands between. */
export const wholeOf = (clauses: Clauses, subject: readonly NounGroup[], to: number): Span => {
  const last = subject.at(-1)
  const between = clauses.items.filter(
    (item) => last !== undefined && startsAt(item) >= last.to && startsAt(item) < to,
  )
  const whole = last !== undefined && to > last.to && between.every((item) => item.type === 'noun')
  const span = spanOf(clauses, subject)
  return whole ? { ...span, end: endOf(clauses, to) } : span
}

const startsAt = (item: Clauses['items'][number]): number =>
  item.type === 'mark' ? item.at : item.from

/** A lone pronoun; not "this plan". */
const isEmpty = ({ scene, pack }: Clauses, [first]: readonly NounGroup[]): boolean =>
  first !== undefined &&
  first.to === first.from + 1 &&
  isOneOf(scene.tokens[first.from], pack.events.thingPronouns)

export const spanOf = (clauses: Clauses, groups: readonly NounGroup[]): Span => ({
  start: startOf(clauses, groups[0]?.from ?? 0),
  end: endOf(clauses, groups.at(-1)?.to ?? 0),
})
