import type { Modality } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { isOfDate, isOneOf } from '../../scene.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { joins, lists, wordOf } from '../../medial/joined-groups.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { Item, VerbGroup } from '../../medial/phrases.ts'
import { ingForm, pastForm } from '../../medial/verb-words.ts'
import type { Clauses } from './clauses.ts'
import { isBidden } from './bidden.ts'
import { hostOf, rankedFrom } from './hosted.ts'

/** Whether the act of the verb at `k` happened, by its auxiliaries and what opens its clause, which begins at token `from`. */
export const modalityOf = (clauses: Clauses, own: number, from: number): Modality => {
  const { scene, pack, items } = clauses
  const k = carrierOf(clauses, own)
  const verb = items[k] as VerbGroup
  const { tokens } = scene
  const phase = phaseOf(clauses, k)
  if (phase) return modalityOf(clauses, k - 1, phase.from)
  const chain = tokens.slice(verb.from, verb.at)
  const opener = openerOf(
    clauses,
    k,
    isAdverb(tokens, from - 1) ? undefined : tokens[from - 1]?.norm,
  )
  if (opener !== 'after' && pack.events.conditional.includes(opener)) return 'conditional'
  if (isInverted(clauses, k)) return 'conditional'
  if (isAsked(tokens)) return 'possible'
  // "without saying whether Kenya would help"
  if ([opener, ...tokens.slice(from, verb.from).map((t) => t.norm)].some(isWhether(pack)))
    return 'possible'
  // "would have signed": had something else been so.
  if (isUnfulfilled(chain, pack)) return 'conditional'
  // "before Kenya signs", "after the papers are exchanged": not yet; a headline, which has no stop, tells what was.
  if (
    (opener === 'before' ||
      isSmall(pack, 'whenever', opener) ||
      (opener === 'after' && tokens.at(-1)?.kind === 'punct')) &&
    verb.shape === 'finite' &&
    isPresent(tokens.slice(verb.from, verb.at + 1), pack)
  )
    return 'conditional'
  if (
    tokens
      .slice(Math.max(0, verb.from - 3), verb.at)
      .some((t) => isOneOf(t, pack.events.possible) && !isOfDate(scene, t))
  )
    return 'possible'
  if (chain.some((t) => pack.events.must.includes(t.norm))) return 'possible'
  // "asked that they be arrested"
  if (chain.find((t) => t.pos === 'AUX')?.norm === 'be' && verb.shape === 'finite')
    return 'possible'
  if (isNegatedBase(clauses, verb) || isBidden(clauses, k)) return 'possible'
  if (verb.shape === 'infinitive') return ofInfinitive(clauses, k)
  const host = hostOf(clauses, k)
  const hosted =
    host === null ? 'actual' : modalityOf(clauses, host, (items[host] as VerbGroup).from)
  if (hosted !== 'actual') return hosted
  if (isArriving(clauses, verb)) return 'planned'
  if (!chain.some((t) => isOneOf(t, pack.events.planned))) return 'actual'
  return tokens.some((t) => isSmall(pack, 'pending', t.norm)) ? 'conditional' : 'planned'
}

const isWhether =
  (pack: LanguagePack) =>
  (word: string): boolean =>
    isSmall(pack, 'whether', word)

/** "would have", "would not have" */
const isUnfulfilled = (chain: readonly Token[], pack: LanguagePack): boolean =>
  chain.some((t) => isSmall(pack, 'hypothetic', t.norm)) &&
  chain.some((t) => isSmall(pack, 'having', t.norm))

/** "prepared to *resume* shelling": the verb right before a gerund by which it goes on; null where it hangs on none. */
export const phaseOf = ({ scene, pack, items }: Clauses, k: number): VerbGroup | null => {
  const [before, verb] = [items[k - 1], items[k] as VerbGroup]
  return verb.shape === 'gerund' &&
    before?.type === 'verb' &&
    before.at === verb.from - 1 &&
    isOneOf(scene.tokens[before.at], pack.events.medial?.carriedOut ?? [])
    ? before
    : null
}

/** "a law is going into effect": what is on its way has not come. */
const isArriving = ({ scene: { tokens }, pack }: Clauses, { from, at }: VerbGroup): boolean => {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  return (
    verb !== undefined &&
    from < at &&
    ingForm(verb) &&
    isSmall(pack, 'arriving', verb.lemma) &&
    isSmall(pack, 'into', next?.norm) &&
    isPresent(tokens.slice(from, at + 1), pack)
  )
}

/** "a demand that Kenya not sign": a base form that "not" negates without an auxiliary is asked for. */
const isNegatedBase = (
  { scene: { tokens }, pack }: Clauses,
  { shape, from, at }: VerbGroup,
): boolean => {
  const [token, chain] = [tokens[at], tokens.slice(from, at)]
  return (
    shape === 'finite' &&
    token?.norm === token?.lemma &&
    !chain.some((t) => t.pos === 'AUX') &&
    [...chain, ...tokens.slice(from - 1, from)].some(
      (t) => t.norm !== 'never' && t.norm !== 'no' && isOneOf(t, pack.events.negators),
    )
  )
}

/** "Had Kenya signed, …", "Should Kenya sign, …": an auxiliary before its subject opens a condition. */
const isInverted = ({ scene: { tokens }, pack, items }: Clauses, k: number): boolean => {
  const [before, opener, subject] = [items[k - 3], items[k - 2], items[k - 1]]
  return (
    subject?.type === 'noun' &&
    subject.marker === null &&
    opener?.type === 'verb' &&
    opener.from === opener.at &&
    opener.at === subject.from - 1 &&
    isSmall(pack, 'inverting', tokens[opener.at]?.norm) &&
    (opener.at === 0 || (before?.type === 'mark' && before.at === opener.at - 1)) &&
    tokens.at(-1)?.norm !== '?'
  )
}

/**
 * "tried to ratify" may have, "failed to ratify" did not, "was forced to ratify" did; any other infinitive tells what is
 * to come.
 */
const ofInfinitive = (clauses: Clauses, k: number): Modality => {
  if (isFailed(clauses, k)) return 'actual'
  const { tries = [] } = clauses.pack.events.medial?.small ?? {}
  if (isOneOf(governing(clauses, k), tries)) return 'possible'
  if (isReadyIf(clauses, k)) return 'conditional'
  if (isPerfect(clauses, k)) return 'actual'
  const ranked = rankedBy(clauses, k)
  if (ranked) return modalityOf(clauses, clauses.items.indexOf(ranked), ranked.from)
  const told = rankedFrom(clauses, k)
  // "the first to sign and ratify it": what is joined to this verb says no more of it.
  if (told !== null && carrierOf(clauses, told) !== k)
    return modalityOf(clauses, told, (clauses.items[told] as VerbGroup).from)
  const cause = causeOf(clauses, k)
  return cause ? modalityOf(clauses, clauses.items.indexOf(cause), cause.from) : 'planned'
}

/** "claims to have signed": what comes before the telling, where nobody only hopes for it. */
export const isPerfect = (clauses: Clauses, k: number): boolean => {
  const { scene, pack, items } = clauses
  const { shape, from, at } = items[k] as VerbGroup
  return (
    shape === 'infinitive' &&
    scene.tokens.slice(from, at).some((t) => t.pos === 'AUX' && isSmall(pack, 'having', t.norm)) &&
    !isOneOf(governing(clauses, k), pack.events.medial?.intends ?? [])
  )
}

/** "became the first country to ratify": the verb that tells of the one among many, by which the act was done or not. */
export const rankedBy = (
  { scene: { tokens }, pack, items }: Clauses,
  k: number,
): VerbGroup | null => {
  const v = items.findLastIndex((item, i) => i < k && item.type === 'verb')
  const verb = items[v]
  const [first, ...more] = items.slice(v + 1, k)
  if (verb?.type !== 'verb' || first?.type !== 'noun' || first.marker !== null) return null
  // "at risk of becoming the first to be rejected"
  if (verb.shape === 'gerund' && tokens[verb.from - 1]?.pos === 'ADP') return null
  return more.every((i) => i.type === 'noun' && i.marker !== null) &&
    tokens.slice(first.from, first.to).some((t) => isSmall(pack, 'rankings', t.norm))
    ? verb
    : null
}

/** "would be prepared to send troops if asked": what one would be ready for hangs on the condition. */
const isReadyIf = ({ scene: { tokens }, pack, items }: Clauses, k: number): boolean => {
  const v = items.findLastIndex((item, i) => i < k && item.type === 'verb')
  const ready = items[v]
  return (
    ready?.type === 'verb' &&
    items.slice(v + 1, k).every((i) => i.type === 'noun' && i.to - i.from === 1) &&
    tokens.slice(ready.from, ready.at + 1).some((t) => isSmall(pack, 'hypothetic', t.norm)) &&
    tokens.some((t) => isSmall(pack, 'pending', t.norm))
  )
}

/** The verb by whose doing an infinitive is done: "causing the ship *to sink*", "used *to kill*"; null where it hangs on none. */
const causeOf = ({ scene: { tokens }, pack, items }: Clauses, k: number): VerbGroup | null => {
  const v = items.findLastIndex((item, i) => i < k && item.type !== 'noun')
  const cause = items[v]
  if (cause?.type !== 'verb' || cause.negative) return null
  const { causes = [], means = [] } = pack.events.medial?.small ?? {}
  const token = tokens[cause.at]
  const made = isOneOf(token, causes) && (cause.passive ? v === k - 1 : v < k - 1)
  return made || (cause.passive && v === k - 1 && isOneOf(token, means)) ? cause : null
}

/** "failed to ratify", "the refusal to sign": not done. */
export const isFailed = (clauses: Clauses, k: number): boolean =>
  (clauses.items[k] as VerbGroup).shape === 'infinitive' &&
  isOneOf(governing(clauses, k), clauses.pack.events.medial?.small.fails ?? []) &&
  !governsNegated(clauses, k)

/** "does not plan to sign": what is not planned, agreed or begun is not done. */
export const isForgone = (clauses: Clauses, k: number): boolean =>
  (clauses.items[k] as VerbGroup).shape === 'infinitive' &&
  governsNegated(clauses, k) &&
  !isOneOf(governing(clauses, k), clauses.pack.events.medial?.small.fails ?? []) &&
  !isOneOf(governing(clauses, k), clauses.pack.events.objectControl)

/** "did not fail to sign", "is not ready to sign" */
const governsNegated = ({ scene: { tokens }, items }: Clauses, k: number): boolean => {
  const [verb, before] = [items[k - 2], items[k - 1]]
  const governor =
    before?.type === 'noun' && before.from === before.to - 1 && tokens[before.from]?.pos === 'ADJ'
      ? verb
      : before
  return governor?.type === 'verb' && governor.negative
}

/** The word right before the "to" of an infinitive: "failed to", "has yet to". */
const governing = ({ scene: { tokens }, items }: Clauses, k: number): Token | undefined => {
  const { from, at } = items[k] as VerbGroup
  return tokens[tokens.findIndex((t, i) => i >= from && i < at && t.norm === 'to') - 1]
}

/** "Did Kenya refuse?" tells of no refusal. */
const isAsked = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.norm === '?' && tokens[0]?.pos === 'AUX'

const isPresent = (words: readonly Token[], pack: LanguagePack): boolean => {
  const [first] = words
  if (words.length > 1) return first?.pos === 'AUX' && isSmall(pack, 'present', first.norm)
  // "after the storm hit the coast": such a form is a past in news.
  if (isSmall(pack, 'unchanged', first?.norm)) return false
  return words.every((t) => t.norm === t.lemma || (t.norm.endsWith('s') && !pastForm(t)))
}

/** The conjunction that opens the verb's clause, if one does. */
const openerOf = (clauses: Clauses, k: number, before: string | undefined): string => {
  const { scene, items, pack } = clauses
  // "if somebody is hurt or killed": the second verb stands under what opens the first.
  const joint = items[k - 1]
  if (items[k - 2]?.type === 'verb' && joint?.type === 'mark' && lists(joint, pack))
    return openerOf(clauses, k - 2, before)
  for (let j = k - 1; j >= 0; j--) {
    const item = items[j]
    // "if Kenya and Chad reject it"
    if (item?.type === 'mark' && joinsGroups(items, j, pack)) continue
    // "Once, Otieno was hurt": at some time.
    if (item?.type === 'mark' && isAdverb(scene.tokens, item.at)) continue
    if (item?.type === 'mark' && item.kind === 'conjunction') return item.word
    if (item?.type === 'verb' || (item?.type === 'mark' && item.kind !== 'comma')) break
  }
  return before ?? ''
}

const isAdverb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'ADV' && tokens[at + 1]?.norm === ','

const joinsGroups = (items: readonly Item[], j: number, pack: LanguagePack): boolean =>
  items[j - 1]?.type === 'noun' && items[j + 1]?.type === 'noun' && joins(items[j], pack)

/** "should go further and strengthen ties": the verb whose auxiliaries or "to" a base form that is joined to it shares; else the verb itself. */
export const carrierOf = (clauses: Clauses, k: number): number => {
  const { scene, pack, items } = clauses
  const verb = items[k]
  const token = verb?.type === 'verb' ? scene.tokens[verb.at] : undefined
  if (verb?.type !== 'verb' || verb.shape !== 'finite') return k
  if (verb.passive) return verb.from === verb.at ? sharedPassive(items, k) : k
  if (!token || token.pos !== 'VERB' || token.norm !== token.lemma) return k
  if (scene.tokens.slice(verb.from, verb.at).some((t) => t.pos !== 'ADV')) return k
  const joint = items[k - 1]
  if (!lists(joint, pack) && !isSmall(pack, 'contrast', wordOf(joint))) return k
  const j = items.findLastIndex(
    (item, i) => i < k && item.type === 'verb' && item.shape !== 'gerund',
  )
  const before = items[j]
  if (before?.type !== 'verb' || items.slice(j, k).some(isBreak)) return k
  const carrier = carrierOf(clauses, j)
  const { from = 0, at = 0 } = items[carrier] as VerbGroup
  return scene.tokens.slice(from, at).some((t) => t.pos === 'AUX' || t.norm === 'to') ? carrier : k
}

/** "be arrested and extradited": the passive that lends its auxiliaries. */
const sharedPassive = (items: readonly Item[], k: number): number => {
  const j = items.findLastIndex((item, i) => i < k && item.type === 'verb')
  const before = items[j]
  return before?.type === 'verb' && before.passive && before.from < before.at ? j : k
}

const isBreak = (item: Item): boolean =>
  item.type === 'mark' && (item.kind === 'stop' || item.kind === 'relative')
