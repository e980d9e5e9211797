import type { Sense } from '../../../../../core/senses.ts'
import { senseRow } from '../../../../../core/senses.ts'
import type { Token } from '../../../../../lang/contract/token.ts'
import { pastForm } from '../../../medial/verb-words.ts'
import { wordOf } from '../../../medial/joined-groups.ts'
import type { Item, NounGroup, VerbGroup } from '../../../medial/phrases.ts'
import { antecedentOf } from '../../../medial/relatives.ts'
import { isOneOf, tokenFrom } from '../../../scene.ts'
import { undergone } from '../untouched.ts'
import type { EventDraft, RoleDraft } from '../../draft.ts'
import { isSubject } from './chain.ts'
import type { Chained } from './chain.ts'
import { reachedBy } from './reached.ts'
import { headOf } from '../heads.ts'
import { standingOf } from './standing.ts'
import type { Standing } from './standing.ts'

interface Act {
  readonly k: number
  readonly to: number
  readonly sense: Sense
  readonly passive: boolean
}

/**
 * An act with those of its roles that the grammar of its sentence proves, and null where who does it is named but not
 * proved, or where what it is done to is missing. See decision 0015.
 */
export const provedOf = (chained: Chained, k: number, draft: EventDraft): EventDraft | null => {
  if (isOnlyTold(chained, k, draft)) return null
  // "is committed to": the subject's own promise in a passive's clothes.
  if (draft.passive && draft.frame.sense === 'promise') return null
  if (isWished(chained, k) || isOwnCause(chained, k, draft)) return null
  const to = tokenFrom(chained.scene.tokens, draft.span.end)
  const act: Act = { k, to, sense: draft.frame.sense, passive: draft.passive }
  const roles = draft.roles.filter((r) => isProved(chained, act, r))
  const lost = (role: RoleDraft['role']): boolean =>
    draft.roles.some((r) => r.role === role) && !roles.some((r) => r.role === role)
  if (lost('agent') && !draft.passive) return null
  if (lost('recipient') && !roles.some((r) => r.role === 'agent')) return null
  if (!draft.passive && wantsObject.has(act.sense) && !hasObject(chained, act)) return null
  return { ...draft, roles }
}

/**
 * "Why block roads?", "the parliament passes laws": a question, and what is always done, tell of no act. What somebody
 * supports or demands goes on, and a headline, which has no stop, tells in the present.
 */
const isOnlyTold = ({ scene, items }: Chained, k: number, { frame }: EventDraft): boolean => {
  const { from, at, shape } = items[k] as VerbGroup
  const last = scene.tokens.at(-1)
  if (last?.norm === '?') return true
  const token = scene.tokens[at]
  const present = shape === 'finite' && from === at && token !== undefined && isPresent(token)
  if (senseRow(frame.sense).plover === null || lasting.has(frame.sense)) return false
  return present && last?.kind === 'punct'
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

const isPresent = (token: Token): boolean =>
  !pastForm(token) && (token.norm === token.lemma || token.norm.endsWith('s'))

/** What is said or held, which a present tense tells as well. */
const lasting: ReadonlySet<Sense> = new Set<Sense>([
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

/** True for a predicate of several words, or one with an object, a clause or quoted words right behind it. */
const hasObject = ({ items, scene }: Chained, { k, to }: Act): boolean => {
  const verb = items[k] as VerbGroup
  if (to - verb.at > 1) return true
  const next = items[k + 1]
  if (next?.type === 'noun') return next.marker === null
  if (next?.type === 'verb')
    return next.from === to && (next.shape === 'infinitive' || next.shape === 'gerund')
  const token = scene.tokens[to]
  if (next?.type === 'mark' && /^(?:and|or|that|[“"])$/u.test(next.word)) return next.at === to
  return token?.norm === 'that' || token?.norm === 'whether'
}

const isProved = (chained: Chained, act: Act, role: RoleDraft): boolean => {
  const group = groupAt(chained, act, role)
  if (!group) return false
  const before = group.from < (chained.items[act.k] as VerbGroup).from
  const standing: Standing = role.mention ? standingOf(chained, group, role.mention) : 'head'
  if (standing === 'none' && role.role !== 'object') return false
  const subject = (): boolean =>
    (chained.subjects.get(act.k) ?? []).some((g) => g.from === group.from) &&
    isSubject(chained, act.k, group)
  switch (role.role) {
    case 'agent':
      if (standing === 'people' || standing === 'owner') return false
      if (!canDo(chained, group, role, standing)) return false
      return act.passive ? reachedBy(chained, act, group) === 'agent' : subject()
    case 'recipient':
      return isRegarded(chained, act, { group, standing, subject })
    case 'place':
      return before ? isOpening(chained, group) : reachedBy(chained, act, group) === 'place'
    default:
      if (role.mention?.kind === 'event' && standing !== 'head') return false
      return before ? isHandled(chained, act, group) : isReached(chained, act.k, group)
  }
}

/** "The treaty was signed", "the treaty, which Kenya signed". */
const isHandled = (chained: Chained, { k }: Act, group: NounGroup): boolean =>
  (chained.subjects.get(k) ?? []).some((g) => g.from === group.from) ||
  antecedentOf(chained.items, k)?.from === group.from

/** "signed the treaty", "voted on the bill": only noun groups stand between. */
const isReached = ({ items }: Chained, k: number, group: NounGroup): boolean => {
  const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  return (
    j > k &&
    j - k <= farthest &&
    items.slice(k + 1, j).every((i) => i.type === 'noun' || /^(?:,|and)$/u.test(wordOf(i) ?? ''))
  )
}

/** Most items from an act to a thing that it is done to. */
const farthest = 4

interface Regarded {
  readonly group: NounGroup
  readonly standing: Standing
  readonly subject: () => boolean
}

const isRegarded = (
  chained: Chained,
  act: Act,
  { group, standing, subject }: Regarded,
): boolean => {
  const type = senseRow(act.sense).plover ?? ''
  const belongs =
    standing === 'head' ||
    standing === 'body' ||
    standing === 'people' ||
    // "the president of Kenya was killed": not Kenya.
    (standing === 'holder' && !undergone.has(act.sense)) ||
    (standing === 'owner' && (onThings.has(type) || judged.has(act.sense)))
  if (!belongs) return false
  if (act.passive && subject()) return true
  const antecedent = antecedentOf(chained.items, act.k)
  if (antecedent?.from === group.from) return true
  const reached = reachedBy(chained, act, group)
  if (reached === 'object') return true
  if (standing === 'owner' && act.sense !== 'protest' && !judged.has(act.sense)) return false
  if (reached === 'doer') return judged.has(act.sense)
  return reached === 'partner'
}

/** Types whose act on what a state owns regards the state: "bombed Kenyan towns". */
const onThings: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION'])

/** Acts that regard whoever did or said what they judge. */
const judged: ReadonlySet<Sense> = new Set<Sense>([
  'criticise',
  'praise',
  'reject',
  'support',
  'defy',
  'appeal',
])

/** "Yemeni pirates": a crowd from a state does nothing in its name. */
const canDo = (
  chained: Chained,
  group: NounGroup,
  { mention }: RoleDraft,
  standing: Standing,
): boolean => {
  if (standing !== 'body' || !mention || mention.kind === 'organisation') return true
  const head = headOf(chained, group)
  return !chained.pack.events.institutions.some(
    (row) => row.class === 'group' && isOneOf(head, row.words),
  )
}

/** The noun group that fills a role: a subject, with its pronoun, or any of the sentence. */
const groupAt = (
  { scene, items, subjects }: Chained,
  { k }: Act,
  { span }: RoleDraft,
): NounGroup | undefined => {
  const at = tokenFrom(scene.tokens, span.start)
  const holds = (i: Item): i is NounGroup => i.type === 'noun' && i.from <= at && at < i.to
  return (subjects.get(k) ?? []).find(holds) ?? items.find(holds)
}

/** "In Kisumu, police arrested": the place that opens the sentence. */
const isOpening = ({ items }: Chained, group: NounGroup): boolean => {
  const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  return j === 0 && wordOf(items[1]) === ','
}
