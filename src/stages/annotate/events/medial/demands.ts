import type { Mention } from '../../../../core/reading.ts'
import { isOneOf } from '../../scene.ts'
import { actorsIn, isPossessor } from './actors.ts'
import type { EventDraft } from '../draft.ts'
import type { Clauses } from './clauses.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import type { Subjects } from '../../medial/subjects.ts'
import { isSubject } from './proof/chain.ts'
import { standingOf } from './proof/standing.ts'

const isSame = (a: Mention, b: Mention): boolean =>
  a === b || (b.entity !== null && (a.entity === b.entity || a.state === b.entity))

/** "X said Y must …": what somebody says another must do is asked of that other. */
export const demandOf = (
  { scene, pack, items }: Clauses,
  k: number,
  { subjects, proved }: { readonly subjects: Subjects; readonly proved: boolean },
): EventDraft | null => {
  const verb = items[k]
  if (verb?.type !== 'verb' || verb.shape !== 'finite' || verb.passive) return null
  // "should be in prison" asks nothing of whom it is about, "must be ready to" does.
  const next = items.slice(k + 1).find((i) => i.type === 'verb')
  if (scene.tokens[verb.at]?.pos === 'AUX' && next?.shape !== 'infinitive') return null
  const chain = scene.tokens.slice(verb.from, verb.at)
  if (!chain.some((t) => pack.events.must.includes(t.norm))) return null
  const frame = pack.events.frames.find((f) => f.sense === 'demand')
  const speaker = items.findIndex(
    (i, j) =>
      i.type === 'verb' &&
      j !== k &&
      isOneOf(scene.tokens[i.at], pack.events.medial?.demanding ?? []),
  )
  const clauses = { scene, pack, items }
  const isSure = (index: number, group: NounGroup, mention: Mention): boolean => {
    const standing = standingOf(clauses, group, mention)
    return (
      // "the party's nominee should go": not the party.
      (standing === 'head' ||
        standing === 'body' ||
        (standing === 'holder' && mention.kind !== 'organisation')) &&
      isSubject({ ...clauses, subjects }, index, group)
    )
  }
  const of = (index: number): readonly Mention[] =>
    (subjects.get(index) ?? []).flatMap((g) =>
      actorsIn(clauses, g).filter(
        (m) => !isPossessor(clauses, g, m) && (!proved || isSure(index, g, m)),
      ),
    )
  const agents = of(speaker)
  const recipients = of(k).filter((m) => !agents.some((a) => isSame(a, m)))
  if (!frame || agents.length === 0 || recipients.length === 0) return null
  const first = chain.find((t) => isOneOf(t, pack.events.must)) ?? chain[0]
  return {
    frame,
    span: { start: first?.start ?? 0, end: scene.tokens[verb.at]?.end ?? 0 },
    clause: [verb.from, verb.at + 1],
    roles: [
      ...agents.map((m) => ({ role: 'agent' as const, span: m.at, mention: m })),
      ...recipients.map((m) => ({ role: 'recipient' as const, span: m.at, mention: m })),
    ],
    passive: false,
    polarity: verb.negative ? 'negative' : 'positive',
    modality: 'actual',
    byTheSpeaker: true,
    rule: 'must',
  }
}
