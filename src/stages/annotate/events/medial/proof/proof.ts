import type { Mention } from '../../../../../core/reading.ts'
import type { Sense } from '../../../../../core/senses.ts'
import { senseRow } from '../../../../../core/senses.ts'
import type { Token } from '../../../../../lang/contract/token.ts'
import { lists, wordOf } from '../../../medial/joined-groups.ts'
import type { Item, NounGroup, VerbGroup } from '../../../medial/phrases.ts'
import { antecedentOf } from '../../../medial/relatives.ts'
import { isOneOf, tokenFrom } from '../../../scene.ts'
import { onLaws, undergone } from '../untouched.ts'
import type { EventDraft, RoleDraft } from '../../draft.ts'
import { isSubject } from './chain.ts'
import type { Chained } from './chain.ts'
import { reachedBy } from './reached.ts'
import { askedThat, isHaven } from '../reached.ts'
import { besideWhom } from '../alongside.ts'
import { classOf } from '../described.ts'
import { partiesBetween } from '../between.ts'
import { bareParty, headOf } from '../heads.ts'
import { homesOf } from '../homes.ts'
import { isOffice } from './offices.ts'
import { isBacked, isBarePresent, isOnlyTold, said } from './senses.ts'
import { isOfState, standingOf } from './standing.ts'
import { isTakenUpInPart } from './taken-up.ts'
import type { Standing } from './standing.ts'

interface Act {
  readonly k: number
  readonly to: number
  readonly sense: Sense
  readonly passive: boolean
}

/**
 * An act with those of its roles that the grammar of its sentence proves, and null where who does it is named but not
 * proved, or where what it is done to is missing. See decision 0016.
 */
export const provedOf = (chained: Chained, k: number, draft: EventDraft): EventDraft | null => {
  if (isOnlyTold(chained, k, draft) || !isBacked(chained, k, draft)) return null
  const to = tokenFrom(chained.scene.tokens, draft.span.end)
  const act: Act = { k, to, sense: draft.frame.sense, passive: draft.passive }
  const roles = draft.roles.flatMap((r) =>
    isProved(chained, act, r) ? ofBody(chained, act, r) : [],
  )
  const lost = (role: RoleDraft['role']): boolean =>
    draft.roles.some((r) => r.role === role) && !roles.some((r) => r.role === role)
  if (lost('agent') && !draft.passive && !isOfPeople(chained, act, draft)) return null
  if (lost('recipient') && !roles.some((r) => r.role === 'agent')) return null
  return isScheduled(chained, k, draft)
    ? { ...draft, roles, modality: 'planned' }
    : { ...draft, roles }
}

/** "Students of Lake University blocked a road": people do it, not the body behind "of". */
const isOfPeople = (chained: Chained, act: Act, { roles }: EventDraft): boolean =>
  roles.every((role) => {
    const group = role.role === 'agent' ? groupAt(chained, act, role) : undefined
    if (!group || !role.mention) return role.role !== 'agent'
    const head = headOf(chained, group)
    return (
      role.mention.kind === 'organisation' &&
      head !== undefined &&
      head.end < role.mention.at.start &&
      classOf(chained, head) === 'person' &&
      isSubject(chained, act.k, group)
    )
  })

/** "ruled after a plea filed by police, seeking": the court, the plea or the police. */
const hangsOnDescribed = ({ scene: { tokens }, pack, items }: Chained, { k }: Act): boolean => {
  const { shape, from } = items[k] as VerbGroup
  const v = items.findLastIndex((i, n) => n < k && i.type === 'verb')
  const [said, before] = [items[v - 1], items[v]]
  return (
    shape === 'gerund' &&
    tokens[from - 1]?.norm === ',' &&
    before?.type === 'verb' &&
    before.shape === 'participle' &&
    said?.type === 'noun' &&
    isOneOf(tokens[said.to - 1], pack.events.medial?.sayings ?? [])
  )
}

/** "The law comes into force on 1 January." */
const isScheduled = (
  { scene, items }: Chained,
  k: number,
  { frame, modality }: EventDraft,
): boolean =>
  frame.sense === 'enter-into-force' &&
  modality === 'actual' &&
  scene.tokens.at(-1)?.kind === 'punct' &&
  isBarePresent(scene, items[k] as VerbGroup)

const isProved = (chained: Chained, act: Act, role: RoleDraft): boolean => {
  const filler = groupAt(chained, act, role)
  if (!filler || (filler.pronoun === true && isTakenUpInPart(chained, filler))) return false
  const group = besideWhom(chained, filler)
  const before = group.from < (chained.items[act.k] as VerbGroup).from
  const standing: Standing = role.mention ? standingOf(chained, filler, role.mention) : 'head'
  if (role.role !== 'object' && (standing === 'none' || isJoinedToOwner(chained, group)))
    return false
  const { groups } = partiesBetween(chained, chained.subjects.get(act.k) ?? [], act.sense)
  if (groups.some((g) => g.from === group.from) && role.role !== 'object')
    return standing === 'head' || standing === 'body'
  const subject = (): boolean => {
    const acting = (chained.subjects.get(act.k) ?? []).find(
      (g) => g.from === group.from || isHome(chained, g, { group, sense: act.sense }),
    )
    return acting !== undefined && isSubject(chained, act.k, acting)
  }
  switch (role.role) {
    case 'agent':
      if (standing === 'people' || standing === 'owner') return false
      // "the ministry's prosecutor resigned": not the ministry.
      if (act.sense === 'resign' && standing !== 'head') return false
      if (!canDo(chained, group, role, standing) || hangsOnDescribed(chained, act)) return false
      return act.passive ? reachedBy(chained, act, group) === 'agent' : subject()
    case 'recipient':
      return isRegarded(chained, act, { group, standing, subject, mention: role.mention })
    case 'place':
      if (before) return isOpening(chained, group)
      return !said.has(act.sense) && reachedBy(chained, act, group) === 'place'
    default:
      if (role.mention?.kind === 'event' && standing !== 'head') return false
      if (role.mention?.kind === 'event' && !before)
        return reachedBy(chained, act, group) === 'object'
      return before ? isHandled(chained, act, group) : isReached(chained, act.k, group)
  }
}

/** "Envoys from Kenya", "a spokesman for the ministry": whom the subject acts for; a crowd acts for nobody. */
const isHome = (
  chained: Chained,
  subject: NounGroup,
  { group, sense }: { readonly group: NounGroup; readonly sense: Sense },
): boolean =>
  homesOf(chained, subject, sense).some((g) => g.from === group.from) &&
  // "leaders in the Senate": not the Senate.
  (group.marker === 'for' || group.mentions.every((m) => m.kind !== 'organisation')) &&
  !isCrowd(chained, headOf(chained, subject))

/** "The treaty was signed", "the treaty, which Kenya signed". */
const isHandled = (chained: Chained, { k }: Act, group: NounGroup): boolean =>
  (chained.subjects.get(k) ?? []).some((g) => g.from === group.from) ||
  antecedentOf(chained.items, k)?.from === group.from

/** "signed the treaty", "voted on the bill": only noun groups stand between. */
const isReached = ({ pack, items }: Chained, k: number, group: NounGroup): boolean => {
  const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  return (
    j > k &&
    j - k <= farthest &&
    !(pack.events.medial?.small.aside ?? []).includes(group.marker ?? '') &&
    items.slice(k + 1, j).every((i) => i.type === 'noun' || lists(i, pack))
  )
}

/** Most items from an act to a thing that it is done to. */
const farthest = 4

interface Regarded {
  readonly group: NounGroup
  readonly standing: Standing
  readonly mention: Mention | undefined
  readonly subject: () => boolean
}

const isRegarded = (
  chained: Chained,
  act: Act,
  { group, standing, mention, subject }: Regarded,
): boolean => {
  const type = senseRow(act.sense).plover ?? ''
  const belongs =
    standing === 'head' ||
    standing === 'body' ||
    standing === 'people' ||
    // "the president of Kenya was killed": not Kenya; nor does a reproach to its member regard a party.
    (standing === 'holder' && !undergone.has(act.sense) && mention?.kind !== 'organisation') ||
    (standing === 'owner' &&
      ((onThings.has(type) && mention !== undefined && isOfState(mention)) ||
        judged.has(act.sense)))
  if (!belongs) return false
  if (act.passive && subject()) return true
  const antecedent = antecedentOf(chained.items, act.k)
  if (antecedent?.from === group.from) return true
  if (askedThat(chained, act.k, act.sense).some((g) => g.from === group.from)) return true
  const reached = reachedBy(chained, act, group)
  if (reached === 'object') return true
  if (reached === 'place') return isHaven(chained, group, act.sense)
  if (standing === 'owner' && reached === 'partner' && act.sense !== 'protest') return false
  if (reached === 'doer') return judged.has(act.sense)
  return reached === 'partner'
}

/** Types whose act on what a state owns regards the state: "bombed Kenyan towns". */
const onThings: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

/** Acts that regard whoever did or said what they judge. */
const judged: ReadonlySet<Sense> = new Set<Sense>([
  'criticise',
  'praise',
  'reject',
  'support',
  'defy',
  'appeal',
  'veto',
])

/** "Yemeni pirates": a crowd from a state does nothing in its name. */
const canDo = (
  chained: Chained,
  group: NounGroup,
  { mention }: RoleDraft,
  standing: Standing,
): boolean => {
  if (standing !== 'body' || !mention || mention.kind === 'organisation') return true
  return !isCrowd(chained, headOf(chained, group))
}

const isCrowd = ({ pack }: Chained, head: Token | undefined): boolean =>
  pack.events.institutions.some((row) => row.class === 'group' && isOneOf(head, row.words))

/** "A Kisumu court": the court acts, not the town; "the Senate's trade committee" passes no law for the Senate. */
const ofBody = (chained: Chained, act: Act, role: RoleDraft): readonly RoleDraft[] => {
  const { kind } = role.mention ?? {}
  const ofHouse = kind === 'organisation' && role.role === 'agent' && onLaws.has(act.sense)
  if (role.role === 'place' || !role.mention || !(kind === 'place' || ofHouse)) return [role]
  const group = groupAt(chained, act, role)
  const standing = group && standingOf(chained, group, role.mention)
  if (!group || standing === 'head' || (ofHouse && standing !== 'holder')) return [role]
  const { institutions, medial } = chained.pack.events
  const parties = ofHouse ? (medial?.lawmakers ?? []) : institutions
  const bare = bareParty(chained, group, role.role, parties)
  return bare ? [bare] : []
}

/**
 * "the bench of Odhiambo and Otieno", "the goods of Kenya and Chad": what "of" governs may go on over "and"; "the envoys
 * of Kenya and Chad" act for both.
 */
const isJoinedToOwner = ({ scene, pack, items }: Chained, group: NounGroup): boolean => {
  const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  const [before, joint] = [items[j - 2], items[j - 1]]
  return (
    group.marker === null &&
    before?.type === 'noun' &&
    pack.text.joints.includes(wordOf(joint) ?? '') &&
    headOf({ scene, pack, items }, before) !== scene.tokens[before.to - 1] &&
    !(
      isOffice({ scene, pack, items }, headOf({ scene, pack, items }, before)) &&
      [...before.mentions, ...group.mentions].every(isOfState)
    )
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
