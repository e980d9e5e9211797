import type { Modality } from '../../../../core/reading.ts'
import { senseRow } from '../../../../core/senses.ts'
import type { Sense } from '../../../../core/senses.ts'
import { isOneOf } from '../../scene.ts'
import { joins, lists } from '../../medial/joined-groups.ts'
import { cueVerbs } from '../../medial/cue-verbs.ts'
import { ingForm } from '../../medial/verb-words.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { describesObject } from '../../medial/described.ts'
import type { Clauses } from './clauses.ts'
import { carrierOf, isPerfect, phaseOf, rankedBy } from './modality.ts'
import { onLaws } from './untouched.ts'

interface Known {
  readonly modality: Modality
  readonly sense: Sense
  /** Verbs that are events already. */
  readonly typed: ReadonlyMap<number, unknown>
}

/** What of an event type a verb carries by its shape: see `EventDraft.typing`. */
export const typingOf = (
  clauses: Clauses,
  own: number,
  { modality, typed, sense }: Known,
): 'own' | 'intent' | 'none' => {
  const { items } = clauses
  const k = carrierOf(clauses, own)
  const verb = items[k] as VerbGroup
  // "Backed by X, Y went …" describes Y.
  if (verb.shape === 'participle' || describesObject(clauses, k)) return 'none'
  // "when it comes to banning", "opposed to signing": only named.
  const token = clauses.scene.tokens[verb.at]
  if (verb.shape === 'infinitive' && token && ingForm(token)) return 'none'
  if (verb.shape === 'gerund' && describesNoun(clauses, k)) return 'none'
  if (modality === 'conditional' || (modality !== 'actual' && phaseOf(clauses, k))) return 'none'
  if (verb.shape === 'finite') return modality === 'planned' ? 'intent' : 'own'
  const governor = governorOf(clauses, k)
  if (isPerfect(clauses, k) || (modality === 'actual' && rankedBy(clauses, k))) return 'own'
  if (verb.shape === 'infinitive' && decides(clauses, governor, sense)) return 'own'
  if (governor !== null && typed.has(governor)) return 'none'
  if (verb.shape === 'infinitive')
    return threatens(clauses, k, sense, ofInfinitive(clauses, k, governor))
  // "will rally, demanding": what goes on from a plan promises nothing.
  const isOpen = verb.shape === 'gerund' && modality !== 'actual'
  return isOpen || isAfterNegation(clauses, k) || isWished(clauses, k) || isTopic(clauses, k)
    ? 'none'
    : 'own'
}

/** "The house voted to pass the bill": it did; what leaves or ends a treaty is only decided by it. */
const decides = (
  { scene, pack, items }: Clauses,
  governor: number | null,
  sense: Sense,
): boolean => {
  const by = governor === null ? undefined : items[governor]
  return (
    by?.type === 'verb' &&
    by.shape === 'finite' &&
    by.from === by.at &&
    onLaws.has(sense) &&
    !effected.has(sense) &&
    isOneOf(scene.tokens[by.at], pack.events.medial?.small.decides ?? [])
  )
}

/** Acts towards other states, which a vote at home does not do yet. */
const effected: ReadonlySet<Sense> = new Set<Sense>([
  'withdraw-from',
  'suspend',
  'terminate',
  'deposit-instrument',
  'exchange-instruments',
])

/** "groups fighting the army", "an audit blaming the board": right behind a noun it tells which; "spent days on attacking" only what for. */
const describesNoun = ({ scene, pack, items }: Clauses, k: number): boolean => {
  const [before, verb] = [items[k - 1], items[k] as VerbGroup]
  const opener = scene.tokens[verb.from - 1]
  if (opener?.pos === 'ADP') return !(pack.events.medial?.small.doneBy ?? []).includes(opener.norm)
  if (before?.type !== 'noun' || before.to !== verb.from) return false
  return !isOneOf(scene.tokens[before.to - 1], pack.events.medial?.utterances ?? [])
}

/** "said attacking the ports would not help": a gerund of which a finite verb tells something is no act. */
export const isTopic = (clauses: Clauses, k: number): boolean => {
  const { scene, pack, items } = clauses
  const [before, verb] = [items[k - 1], items[k] as VerbGroup]
  if (verb.shape !== 'gerund') return false
  const next = items.slice(k + 1).find((i) => i.type === 'verb' || i.type === 'mark')
  const tells = next?.type === 'verb' && next.shape === 'finite'
  // "detaining or arresting them is": the second of two.
  const opener = scene.tokens[verb.from - 1]?.pos
  if (before?.type === 'mark' && lists(before, pack) && next?.type === 'mark' && joins(next, pack))
    return (
      items[items.indexOf(next) + 1]?.type === 'verb' && isTopic(clauses, items.indexOf(next) + 1)
    )
  if (before?.type === 'mark' && joins(before, pack) && opener !== 'ADP' && opener !== 'SCONJ')
    return tells && isSmall(pack, 'being', scene.tokens[next.at]?.lemma)
  // "Attacking the ports would not help."
  // "In the end, attacking the ports would not help."
  const opening = items.slice(0, k - 1).every((i) => i.type === 'noun' && i.marker !== null)
  const led = before?.type === 'mark' && before.kind === 'comma' && opening
  if (before?.type === 'noun' || (before?.type === 'mark' && before.word !== 'that' && !led))
    return false
  if (before?.type === 'verb' && !cueVerbs(pack).has(scene.tokens[before.at]?.lemma ?? ''))
    return false
  if (before === undefined && verb.from !== verb.at) return false
  return tells
}

/** "hoped to arrest him": what somebody only wants threatens nobody. */
const threatens = (
  { scene, pack, items }: Clauses,
  k: number,
  sense: Sense,
  typing: 'own' | 'intent' | 'none',
): 'own' | 'intent' | 'none' => {
  if (typing !== 'intent' || !hostile.has(senseRow(sense).plover ?? '')) return typing
  const { from } = items[k] as VerbGroup
  const near = scene.tokens.slice(Math.max(0, from - reach), from)
  return near.some((t) => isOneOf(t, pack.events.medial?.wants ?? [])) ? 'none' : typing
}

const hostile: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST'])

/** The verb that an infinitive or gerund hangs on; null where a mark other than a conjunction stands between. */
const governorOf = ({ items }: Clauses, k: number): number | null => {
  for (let j = k - 1; j >= 0; j--) {
    const item = items[j]
    if (item?.type === 'verb') return j
    if (item?.type === 'mark' && item.kind !== 'conjunction') return null
  }
  return null
}

/** "began to march" marches, "plans to march" intends it, "gathered to march" is only what for. */
const ofInfinitive = (
  clauses: Clauses,
  k: number,
  governor: number | null,
): 'own' | 'intent' | 'none' => {
  const { scene, pack, items } = clauses
  const { carriedOut = [], made = [], intends = [] } = pack.events.medial ?? {}
  const verb = items[k] as VerbGroup
  const by = governor === null ? undefined : (items[governor] as VerbGroup)
  const token = by && scene.tokens[by.at]
  if (by?.shape === 'infinitive' && items[k - 1]?.type === 'mark')
    return ofInfinitive(clauses, governor ?? k, governorOf(clauses, governor ?? k))
  if (by?.negative === true) return 'none'
  // "must be ready to" tells what is wished.
  if (by && scene.tokens.slice(by.from, by.at).some((t) => isOneOf(t, pack.events.must)))
    return 'none'
  // "wants Kenya to close": another's wish.
  if (by && isOneOf(token, pack.events.objectControl) && !isOneOf(token, carriedOut))
    if (!by.passive && items.slice((governor ?? 0) + 1, k).some((i) => i.type === 'noun'))
      return 'none'
  const before = scene.tokens.slice(Math.max(by?.at ?? 0, verb.at - reach), verb.at)
  if (before.some((t) => isOneOf(t, intends)) || isToDo(clauses, k, governor)) return 'intent'
  // "would move to ban"
  if (
    by &&
    scene.tokens
      .slice(by.from, by.at)
      .some((t) => t.pos === 'AUX' && isOneOf(t, pack.events.planned))
  )
    return 'intent'
  if (isSmall(pack, 'going', token?.norm)) return 'intent'
  if (isOneOf(token, carriedOut))
    return by?.shape === 'infinitive'
      ? ofInfinitive(clauses, governor ?? k, governorOf(clauses, governor ?? k))
      : 'own'
  return by?.passive === true && isOneOf(token, made) ? 'own' : 'none'
}

/** "Kenya to restore ties", "Kenya is to restore ties": an infinitive that makes its clause tells what comes. */
const isToDo = ({ scene, pack, items }: Clauses, k: number, governor: number | null): boolean => {
  const verb = items[k] as VerbGroup
  const chain = scene.tokens.slice(verb.from, verb.at)
  // "to be approved" alone tells nothing of who is to do it.
  const be = chain.slice(
    0,
    Math.max(
      0,
      chain.findLastIndex((t) => t.norm === 'to'),
    ),
  )
  return (
    be.some((t) => pack.events.passive.includes(t.lemma) && t.pos === 'AUX') ||
    (governor === null && k === 1 && items[0]?.type === 'noun')
  )
}

/** Most tokens between the word that tells the intent and the verb. */
const reach = 6

/** "should go further by strengthening": what a duty or a possibility holds has not happened. */
export const isWished = ({ scene, pack, items }: Clauses, k: number): boolean => {
  const j = items.findLastIndex((i, n) => n < k && i.type === 'verb' && i.shape === 'finite')
  const verb = items[j]
  if (verb?.type !== 'verb') return false
  const { must, possible } = pack.events
  return scene.tokens
    .slice(verb.from, verb.at)
    .some((t) => must.includes(t.norm) || possible.includes(t.norm))
}

/** "without attacking", "from attacking": not done. */
export const isAfterNegation = ({ scene, pack, items }: Clauses, k: number): boolean =>
  isOneOf(scene.tokens[(items[k] as VerbGroup).from - 1], pack.events.medial?.undone ?? [])
