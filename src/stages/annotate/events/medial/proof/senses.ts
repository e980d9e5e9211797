import type { Sense } from '../../../../../core/senses.ts'
import { senseRow } from '../../../../../core/senses.ts'
import type { Token } from '../../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../../lang/pack.ts'
import { joins } from '../../../medial/joined-groups.ts'
import type { NounGroup, VerbGroup } from '../../../medial/phrases.ts'
import { isSmall } from '../../../medial/small-words.ts'
import { antecedentOf } from '../../../medial/relatives.ts'
import { pastForm } from '../../../medial/verb-words.ts'
import { isOneOf, tokenFrom } from '../../../scene.ts'
import type { Scene } from '../../../scene.ts'
import type { EventDraft } from '../../draft.ts'
import { directObjects, isPeople } from '../objects.ts'
import type { Chained } from './chain.ts'

/**
 * "Why block roads?", "the parliament passes laws": a question, and what is always done, tell of no act. What somebody
 * supports or demands goes on, and a headline, which has no stop, tells in the present.
 */
export const isOnlyTold = (
  chained: Chained,
  k: number,
  { frame, modality }: EventDraft,
): boolean => {
  const { scene, items } = chained
  const { from, at, shape } = items[k] as VerbGroup
  const last = scene.tokens.at(-1)
  // "prepared for renewed sanctions": no verb stands right behind a preposition in a past form.
  const isBare = from === at && scene.tokens[at - 1]?.pos === 'ADP'
  if (isBare && (shape === 'finite' || shape === 'participle')) return true
  if (last?.norm === '?' || isAsked(chained, k) || isWished(chained, k)) return true
  const present = isBarePresent(scene, items[k] as VerbGroup)
  if (senseRow(frame.sense).plover === null || said.has(frame.sense)) return false
  return modality !== 'conditional' && present && last?.kind === 'punct'
}

/** "asked if Kenya intended to attack" */
const isAsked = ({ items, pack }: Chained, k: number): boolean => {
  const opener = items.findLast((i, n) => n < k && i.type === 'mark')
  return (
    items[k]?.type === 'verb' &&
    items[k].shape === 'infinitive' &&
    opener?.type === 'mark' &&
    (pack.events.medial?.asking ?? []).includes(opener.word)
  )
}

/** "had long wished to apologise" */
const isWished = ({ scene, pack, items }: Chained, k: number): boolean => {
  if ((items[k] as VerbGroup).shape !== 'infinitive') return false
  const governor = items.slice(0, k).findLast((i) => i.type === 'verb')
  return (
    governor !== undefined && isOneOf(scene.tokens[governor.at], pack.events.medial?.wishes ?? [])
  )
}

/** "defended its decision": support of oneself. */
const isOwnCause = ({ scene, pack, items }: Chained, k: number, { frame }: EventDraft): boolean => {
  const object = items[k + 1]
  return (
    frame.sense === 'support' &&
    object?.type === 'noun' &&
    isOneOf(scene.tokens[object.from], pack.events.medial?.possessives ?? [])
  )
}

/** "signs", without an auxiliary. */
export const isBarePresent = ({ tokens }: Scene, { shape, from, at }: VerbGroup): boolean => {
  const token = tokens[at]
  return (
    shape === 'finite' &&
    from === at &&
    token !== undefined &&
    !pastForm(token) &&
    (token.norm === token.lemma || token.norm.endsWith('s'))
  )
}

/** What is said or held, which a present tense tells as well. */
export const said: ReadonlySet<Sense> = new Set<Sense>([
  'support',
  'praise',
  'criticise',
  'accuse',
  'reject',
  'demand',
  'appeal',
  'agree',
  'promise',
  'threaten',
  'warn',
  'recognise',
])

/** Acts that are done to somebody or something: without an object the words are no such act. */
const wantsObject: ReadonlySet<Sense> = new Set<Sense>([
  'accuse',
  'criticise',
  'praise',
  'support',
  'arrest',
  'kill',
  'injure',
  'beat',
  'abduct',
  'torture',
  'sentence',
  'charge',
  'sue',
  'ban',
  'expel',
  'deport',
  'extradite',
  'recognise',
  'host',
  'destroy',
  'occupy',
  'seize',
  'reject',
  'investigate',
  'sign',
  'pass',
  'approve',
  'ratify',
  'defy',
  'obstruct',
])

/** "that", a quotation mark. */
const opensContent = (word: string, pack: LanguagePack): boolean =>
  isSmall(pack, 'contents', word) || /^[“"]$/u.test(word)

/** True for a predicate of several words, or one with an object, a clause or quoted words right behind it. */
const hasObject = ({ items, scene, pack }: Chained, k: number, to: number): boolean => {
  const verb = items[k] as VerbGroup
  if (to - verb.at > 1 || antecedentOf(items, k)) return true
  const next = items[k + 1]
  if (next?.type === 'noun') return next.marker === null
  if (next?.type === 'verb')
    return next.from === to && (next.shape === 'infinitive' || next.shape === 'gerund')
  const token = scene.tokens[to]
  if (next?.type === 'mark' && (joins(next, pack) || opensContent(next.word, pack)))
    return next.at === to
  return isSmall(pack, 'contents', token?.norm)
}

/** True where the words around a verb bear its sense out: an object where it needs one, of the class that the frame asks for. */
export const isBacked = (chained: Chained, k: number, draft: EventDraft): boolean => {
  const { frame, passive, span } = draft
  const to = tokenFrom(chained.scene.tokens, span.end)
  // "is committed to": the subject's own promise in a passive's clothes.
  if (passive && frame.sense === 'promise') return false
  if (isOwnCause(chained, k, draft) || opensDate(chained, draft)) return false
  if (!passive && wantsObject.has(frame.sense) && !hasObject(chained, k, to)) return false
  if (!passive && toPeople.has(frame.sense) && !isDoneToPeople(chained, k)) return false
  return (
    frame.object === undefined ||
    namesObject(chained, k, { words: frame.object, to, sense: frame.sense })
  )
}

const opensNoun: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB'])

/** "killed a rule": what is done to people only is done to nobody. A bare number counts people: "killing six". */
const isDoneToPeople = ({ scene, pack, items }: Chained, k: number): boolean => {
  const [object] = directObjects(items, k, pack)
  const alone = object && object.to - object.from === 1 ? scene.tokens[object.from] : undefined
  // "hurt his left knee"
  if (isOneOf(alone, pack.events.medial?.possessives ?? []))
    return !opensNoun.has(scene.tokens[object?.to ?? 0]?.pos ?? 'X')
  return (
    object === undefined ||
    isPeople(scene, pack, object) ||
    scene.tokens[object.to - 1]?.kind === 'number' ||
    scene.tokens[object.to - 1]?.pos === 'NUM'
  )
}

const toPeople: ReadonlySet<Sense> = new Set<Sense>(['kill', 'injure', 'torture', 'beat'])

/** "insisted on Wednesday that": the preposition is the date's. */
const opensDate = ({ scene }: Chained, { span }: EventDraft): boolean => {
  const at = tokenFrom(scene.tokens, span.end)
  return (
    scene.tokens[at - 1]?.pos === 'ADP' &&
    scene.dates.some(({ date }) => date.at.start === scene.tokens[at]?.start)
  )
}

interface Wanted {
  readonly words: readonly string[]
  /** Index after the predicate's last token. */
  readonly to: number
  readonly sense: Sense
}

/** True where what a frame asks for is what the act is done to, or the preposition that goes with it. */
const namesObject = (chained: Chained, k: number, { words, to, sense }: Wanted): boolean => {
  const { scene, pack, items, subjects } = chained
  const antecedent = antecedentOf(items, k)
  const groups = [
    ...directObjects(items, k, pack),
    ...behindPreposition(chained, k, { sense, to }),
    ...(subjects.get(k) ?? []),
    ...(antecedent ? [antecedent] : []),
  ]
  const named = words.filter((word) => !pack.events.thingPronouns.includes(word))
  const isObject = (t: Token, i: number): boolean =>
    isOneOf(t, words) &&
    (groups.some((g) => g.from <= i && i < g.to) || (i >= to && small.has(t.pos ?? 'X'))) &&
    // "concluded it": only where the sentence tells what "it" is.
    (isOneOf(t, named) || scene.tokens.slice(0, i).some((before) => isOneOf(before, named)))
  return scene.tokens.some(isObject)
}

const small: ReadonlySet<string> = new Set(['ADP', 'PART', 'SCONJ'])

/** "agreed to a truce", "withdrew from the treaty": the group behind the predicate's last word or the act's own preposition. */
const behindPreposition = (
  { scene, pack, items }: Chained,
  k: number,
  { sense, to }: { readonly sense: Sense; readonly to: number },
): readonly NounGroup[] => {
  const next = items[k + 1]
  if (next?.type !== 'noun' || next.marker === null) return []
  const own = pack.events.medial?.partners[sense] ?? []
  return scene.tokens[to - 1]?.norm === next.marker || own.includes(next.marker) ? [next] : []
}
