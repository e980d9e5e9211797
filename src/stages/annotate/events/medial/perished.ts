import type { FrameRow } from '../../../../lang/contract/events.ts'
import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { headOf } from './heads.ts'
import { isPeople } from './objects.ts'

/** "the bill died", "her dogs died": of no people. */
export const isFigurative = (
  clauses: Clauses,
  k: number,
  { sense, suffered }: FrameRow,
  subject: readonly NounGroup[],
): boolean => {
  const right = clauses.items[k - 1]
  return (
    sense === 'die' &&
    suffered === true &&
    subject.some((g) => right?.type === 'noun' && right.from === g.from && isThing(clauses, g))
  )
}

const isThing = (clauses: Clauses, group: NounGroup): boolean => {
  const { scene, pack } = clauses
  const head = headOf(clauses, group)
  return (
    head?.pos === 'NOUN' &&
    /^\p{Ll}/u.test(head.text) &&
    // "the film star Otieno"
    group.mentions.every((m) => m.kind === 'instrument' || m.at.end < head.start) &&
    scene.tokens[group.to - 1]?.pos !== 'PROPN' &&
    !isPeople(scene, pack, group) &&
    !isOneOf(head, pack.events.medial?.measures ?? []) &&
    !pack.events.institutions.some((row) => isOneOf(head, row.words))
  )
}

/** "an army jet crashed, killing three": whoever crashes kills nobody by it on purpose. */
export const hangsOnAccident = (
  { scene, items }: Clauses,
  k: number,
  accidents: readonly string[],
): boolean => {
  const verb = items[k] as VerbGroup
  const host = items.findLast((i, n) => n < k && i.type === 'verb' && i.shape === 'finite')
  return (
    verb.shape === 'gerund' && host?.type === 'verb' && isOneOf(scene.tokens[host.at], accidents)
  )
}
