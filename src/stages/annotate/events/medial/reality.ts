import type { Token } from '../../../../lang/contract/token.ts'
import { cueVerbs } from '../../medial/cue-verbs.ts'
import { joins, wordOf } from '../../medial/joined-groups.ts'
import type { Item, VerbGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { Subjects } from '../../medial/subjects.ts'
import { anyPastForm } from '../../medial/verb-words.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { isNobody, isNotAll } from './nobody.ts'
import { isCalledUntrue, isJudged, isMeant, isSupposed, isTerm } from './supposed.ts'
import { isAfterNegation, isTopic, isWished } from './typing.ts'

/** How the words around an act hold it: as told, as laid to somebody's charge, or as nothing that was done. */
export type Reality = 'told' | 'alleged' | 'unreal'

/** What the words around the verb at `k` let its act be. */
export const realityOf = (clauses: Clauses, k: number, subjects: Subjects): Reality => {
  const verb = clauses.items[k] as VerbGroup
  if (isSaidToBe(clauses, k)) return 'alleged'
  if (isMeant(clauses, k) || isHeldByNobody(clauses, k, subjects)) return 'unreal'
  if (
    (subjects.get(k) ?? []).some((g) => isNotAll(clauses, g)) ||
    isJudged(clauses, k) ||
    isTerm(clauses, k)
  )
    return 'unreal'
  if (isSupposed(clauses, k, subjects)) return 'alleged'
  if (hangsOnAlleged(clauses, k, subjects) || isRumoured(clauses, k)) return 'alleged'
  if (verb.shape === 'gerund') return ofGerund(clauses, k, subjects)
  return isHabit(clauses, k) || isWishedOf(clauses, k) || isOfPower(clauses, k) ? 'unreal' : 'told'
}

/** "allegedly threw stones and attacked the shops": of both. */
const isSaidToBe = ({ scene, pack, items }: Clauses, k: number): boolean => {
  const { from, at } = items[k] as VerbGroup
  if (scene.tokens.slice(from, at).some((t) => isSmall(pack, 'allegedly', t.norm))) return true
  const before = items.findLastIndex((item, i) => i < k && item.type === 'verb')
  return (
    from === at &&
    before !== -1 &&
    joins(items[k - 1], pack) &&
    items.slice(before + 1, k - 1).every((i) => i.type === 'noun' || joins(i, pack)) &&
    isSaidToBe({ scene, pack, items }, before)
  )
}

/** "who allegedly shot three, killing one": what went with what is only laid to somebody's charge. */
const hangsOnAlleged = (clauses: Clauses, k: number, subjects: Subjects): boolean => {
  const { scene, items } = clauses
  const { shape, from } = items[k] as VerbGroup
  const opener = scene.tokens[from - 1]
  if (shape !== 'gerund' || opener?.kind !== 'punct') return false
  const host = items.findLastIndex((item, i) => i < k && item.type === 'verb')
  return (
    host !== -1 &&
    items.slice(host + 1, k).every((i) => i.type === 'noun' || isOpening(i)) &&
    (realityOf(clauses, host, subjects) === 'alleged' || laysToCharge(clauses, host))
  )
}

/** "are accused of opening fire on a fair, killing two", where the tagger takes what they did for a noun. */
const laysToCharge = ({ scene: { tokens }, pack, items }: Clauses, host: number): boolean => {
  const { alleging = [] } = pack.events.medial?.small ?? {}
  const [verb, what] = [items[host] as VerbGroup, items[host + 1]]
  return (
    isOneOf(tokens[verb.at], alleging) &&
    what?.type === 'noun' &&
    what.from === verb.at + 2 &&
    isGround(pack, what.marker)
  )
}

const isGround = (pack: LanguagePack, word: string | null): boolean =>
  isSmall(pack, 'ofObject', word) || isSmall(pack, 'chargedWith', word)

const isOpening = (item: Item): boolean => /^(?:[,–—(]|--?)$/u.test(wordOf(item) ?? '')

/** "Rumours spread that he had been killed" */
const isRumoured = ({ scene: { tokens }, pack, items }: Clauses, k: number): boolean => {
  const that = items.findLastIndex((item, i) => i < k && wordOf(item) === 'that')
  const [first, last] = items.slice(Math.max(0, that - 2), that)
  const noun = last?.type === 'noun' ? last : first
  return (
    that !== -1 &&
    items.slice(that + 1, k).every((i) => i.type === 'noun') &&
    noun?.type === 'noun' &&
    tokens.slice(noun.from, noun.to).some((t) => isSmall(pack, 'hearsay', t.norm))
  )
}

/** "accused of shooting", "guilty of shooting", "instead of shooting": a gerund is what the word before its preposition makes of it. */
const ofGerund = (clauses: Clauses, k: number, subjects: Subjects): Reality => {
  const { scene, pack, items } = clauses
  if (isWished(clauses, k) || isTopic(clauses, k) || isCalledUntrue(clauses, k)) return 'unreal'
  const joined = ofJoined(clauses, k, subjects)
  if (joined !== 'told') return joined
  if (isProposed(clauses, k)) return 'unreal'
  const {
    alleging = [],
    proving = [],
    lieuOf = [],
    ofObject = [],
  } = pack.events.medial?.small ?? {}
  const verb = items[k] as VerbGroup
  const { from } = verb
  const opener = scene.tokens[from - 1]
  const near = scene.tokens.slice(0, from - 1).findLast((t) => t.kind === 'word')
  // "was open to Kenya joining": what is only thought of, and the noun before it would do it.
  const before = items[k - 1]
  if (before?.type === 'noun' && before.to === from && isSmall(pack, 'thoughtOf', before.marker))
    return 'unreal'
  // "Kenya not joining is a question": of what is not done something is told.
  const next = items.slice(k + 1).find((i) => i.type !== 'noun')
  const isNamed = before?.type === 'noun' && before.to === from && before.marker === null
  if (isNamed && verb.negative && next?.type === 'verb' && next.shape === 'finite') return 'unreal'
  // "avoided signing", "considers sending"
  if (opener?.pos === 'VERB' && isAfterNegation(clauses, k)) return 'unreal'
  if (opener?.pos !== 'ADP' && opener?.pos !== 'SCONJ') return 'told'
  if (isOneOf(near, lieuOf)) return 'unreal'
  const v = items.findLastIndex((item, i) => i < k && item.type !== 'noun')
  const host = items[v]
  const words = [near, host?.type === 'verb' ? scene.tokens[host.at] : undefined]
  if (words.some((t) => isOneOf(t, proving))) return 'told'
  if (isGround(pack, opener.norm) && words.some((t) => isOneOf(t, alleging))) return 'alleged'
  const named = ofObject.includes(opener.norm) && isNoun(near)
  return named || isAfterNegation(clauses, k) ? 'unreal' : 'told'
}

/** "accused of beating and robbing two": of both. */
const ofJoined = (clauses: Clauses, k: number, subjects: Subjects): Reality => {
  const { items } = clauses
  const v = items.findLastIndex((item, i) => i < k && item.type === 'verb')
  const before = items[v]
  return before?.type === 'verb' &&
    before.shape === 'gerund' &&
    joins(items[k - 1], clauses.pack) &&
    items.slice(v + 1, k - 1).every((i) => i.type === 'noun')
    ? ofGerund(clauses, v, subjects)
    : 'told'
}

/** "proposed several steps, including closing the road, holding talks": one of the steps. */
const isProposed = ({ scene: { tokens }, pack, items }: Clauses, k: number): boolean => {
  const v = items.findLastIndex((i, n) => n < k && i.type === 'verb' && i.shape === 'finite')
  const proposes = items[v]
  const listed = tokens.findLastIndex(
    (t, i) => i < (items[k] as VerbGroup).from && isSmall(pack, 'listing', t.norm),
  )
  const what = items.findLast((i) => i.type === 'noun' && i.from < listed)
  if (what?.type === 'noun' && v !== -1 && what.from > ((items[v] as VerbGroup).at ?? 0))
    if (tokens.slice(what.from, what.to).some((t) => isSmall(pack, 'proposals', t.norm)))
      return true
  const { proposing = [] } = pack.events.medial?.small ?? {}
  if (proposes?.type !== 'verb' || !isOneOf(tokens[proposes.at], proposing)) return false
  const { from } = items[k] as VerbGroup
  // "proposed building a wall, deploying troops"
  const gerund = /ing$/u.test(tokens[proposes.at + 1]?.norm ?? '')
  const onlyNamed = items.slice(v + 1, k).every((i) => i.type !== 'verb' || i.shape === 'gerund')
  if (gerund && onlyNamed) return true
  return tokens.slice(proposes.at, from).some((t) => isSmall(pack, 'listing', t.norm))
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN'

/** "Nobody thinks that Kenya will sign" */
const isHeldByNobody = (clauses: Clauses, k: number, subjects: Subjects): boolean => {
  const { scene, pack, items } = clauses
  const v = items.findLastIndex((item, i) => i < k && item.type === 'verb')
  const holds = items[v]
  return (
    holds?.type === 'verb' &&
    cueVerbs(pack).has(scene.tokens[holds.at]?.lemma ?? '') &&
    items.slice(v + 1, k).every((i) => i.type === 'noun' || wordOf(i) === 'that') &&
    (subjects.get(v) ?? []).some((g) => isNobody(clauses, g))
  )
}

/** "have broad discretion to deploy": what somebody may do. */
const isOfPower = ({ scene: { tokens }, pack, items }: Clauses, k: number): boolean => {
  const [before, verb] = [items[k - 1], items[k] as VerbGroup]
  return (
    verb.shape === 'infinitive' &&
    before?.type === 'noun' &&
    before.to === verb.from &&
    isSmall(pack, 'powers', tokens[before.to - 1]?.norm)
  )
}

/** "used to arrest smugglers": a habit of the past. */
const isHabit = ({ scene, pack, items }: Clauses, k: number): boolean => {
  const [before, verb] = [items[k - 1], items[k] as VerbGroup]
  return (
    verb.shape === 'infinitive' &&
    before?.type === 'verb' &&
    !before.passive &&
    isOneOf(scene.tokens[before.at], pack.events.medial?.small.means ?? [])
  )
}

/** "want the minister arrested": a wish. */
const isWishedOf = ({ scene, pack, items }: Clauses, k: number): boolean => {
  const [wish, object, verb] = [items[k - 2], items[k - 1], items[k] as VerbGroup]
  const token = scene.tokens[verb.at]
  return (
    wish?.type === 'verb' &&
    object?.type === 'noun' &&
    object.marker === null &&
    verb.from === verb.at &&
    token !== undefined &&
    anyPastForm(token) &&
    isOneOf(scene.tokens[wish.at], pack.events.medial?.wishes ?? [])
  )
}
