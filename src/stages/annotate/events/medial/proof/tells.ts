import type { Sense } from '../../../../../core/senses.ts'
import type { NounGroup, VerbGroup } from '../../../medial/phrases.ts'
import { isSmall } from '../../../medial/small-words.ts'
import { isOneOf, mentionAt } from '../../../scene.ts'
import type { EventDraft } from '../../draft.ts'
import { isOfWords } from '../verbal.ts'
import type { Chained } from './chain.ts'

/**
 * True where the sentence bears an act out that its verb alone does not: such verbs have everyday senses without end, so
 * each sense asks for what only the public one has. All others need no more than their roles' proof.
 */
export const tellsAct = (chained: Chained, k: number, draft: EventDraft): boolean => {
  const proof = proofs[draft.frame.sense]
  return proof === undefined || proof(chained, k, draft)
}

type Proof = (chained: Chained, k: number, draft: EventDraft) => boolean

const partiesOf = ({ roles, unnamed = [] }: EventDraft): EventDraft['roles'] =>
  [...roles, ...unnamed].filter((r) => r.role === 'agent' || r.role === 'recipient')

const hasAgent: Proof = (_chained, _k, draft) => partiesOf(draft).some((r) => r.role === 'agent')

/** "as an elected leader", "it does not matter who gets elected": nobody by name, nor by a pronoun. */
const isByName: Proof = (_chained, _k, draft) =>
  partiesOf(draft).some((r) => r.mention !== undefined || r.class === undefined)

/** "judges shall be appointed": a rule; "none was appointed": of nobody. */
const isAppointed: Proof = ({ scene, items, pack }, k, draft) => {
  const { from, at } = items[k] as VerbGroup
  const isRule = scene.tokens.slice(from, at).some((t) => isSmall(pack, 'ruled', t.norm))
  return !isRule && partiesOf(draft).length > 0
}

/** "denied the report", "a charge denied by Kenya", no "denied children a school": what is kept from somebody is no answer. */
const isAnswered: Proof = (chained, k, draft) => {
  const { scene, items, pack, subjects } = chained
  const [first, second] = items.slice(k + 1, k + 3)
  if (hasAgent(chained, k, draft)) {
    const isGiven = first?.type === 'noun' && second?.type === 'noun'
    const toPeople = first?.type === 'noun' && first.marker === null && isSomebody(chained, first)
    const givesTo = isGiven && first.marker === null && second.marker === null
    return draft.passive || !(givesTo || (toPeople && !isClause(items, k + 2)))
  }
  if (draft.passive)
    return first?.type === 'noun' && pack.events.agentMarkers.includes(first.marker ?? '')
  const { claims = [], sayings = [] } = pack.events.medial ?? {}
  const isClaim =
    first?.type === 'noun' && isOneOf(scene.tokens[first.to - 1], [...claims, ...sayings])
  return (subjects.get(k) ?? []).length > 0 && isClaim
}

/** "him", "the traders", "Anna Otieno" */
const isSomebody = ({ scene, pack }: Chained, group: NounGroup): boolean => {
  const last = scene.tokens[group.to - 1]
  const { persons, groups } = pack.names
  return (
    group.pronoun === true ||
    isOneOf(last, [...persons, ...groups, ...(pack.events.medial?.people ?? [])]) ||
    (last !== undefined && mentionAt(scene, last)?.kind === 'person')
  )
}

/** "denied Kenya had left": a noun that a verb follows is no object. */
const isClause = (items: Chained['items'], at: number): boolean => {
  const next = items[at]
  return next?.type === 'verb' || (next?.type === 'noun' && next.marker !== null)
}

/** "An incident occurred": neither where nor when. */
const isPlacedOrDated: Proof = (
  { scene: { tokens, dates } },
  _k,
  { roles, clause: [from, to] },
) => {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  return (
    dates.some(({ date: { at } }) => start <= at.start && at.end <= end) ||
    roles.some((r) => r.role === 'place')
  )
}

/** "the war was fought", "with fighting going on": nobody fights anybody. */
const isFought: Proof = ({ scene, pack, items }, k, draft) => {
  if (isOfWords(draft, partiesOf(draft), scene, pack)) return false
  if (!draft.rule.endsWith(':fight')) return true
  const [verb, next] = [items[k], items[k + 1]]
  const isNoun = verb?.type === 'verb' && verb.shape === 'gerund' && next?.type !== 'noun'
  return !isNoun && partiesOf(draft).length > 0
}

/** "called on the minister": a visit, where nobody is asked to do anything. */
const isAskedToAct: Proof = ({ items }, k, { rule }) => {
  const next = items.slice(k + 1).find((i) => i.type === 'verb')
  return !rule.endsWith(':call on') || (next?.type === 'verb' && next.shape === 'infinitive')
}

/** "flattened by the quake", "The flood destroyed": the disaster does it, and does not only stand in the clause. */
const isOfDisaster: Proof = ({ scene, items, subjects }, k, { frame, passive, span }) => {
  const words = frame.with ?? []
  const names = (group: { readonly from: number; readonly to: number }): boolean =>
    scene.tokens.slice(group.from, group.to).some((t) => isOneOf(t, words))
  const inPredicate = scene.tokens.some(
    (t) => span.start <= t.start && t.end <= span.end && isOneOf(t, words),
  )
  if (inPredicate || (!passive && (subjects.get(k) ?? []).some(names))) return true
  const end = items.findIndex((i, n) => n > k && (i.type === 'verb' || i.type === 'mark'))
  return items
    .slice(k + 1, end === -1 ? undefined : end)
    .some((i) => i.type === 'noun' && i.marker !== null && names(i) && passive)
}

const proofs: Readonly<Partial<Record<Sense, Proof>>> = {
  elect: isByName,
  appoint: isAppointed,
  deny: isAnswered,
  occur: isPlacedOrDated,
  attack: isFought,
  demand: isAskedToAct,
  'strike-disaster': isOfDisaster,
}
