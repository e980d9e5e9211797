import type { EntityClass } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import type { TradeName } from '../../../core/trade-names.ts'
import { roleClass } from '../../../knowledge/roles.ts'
import type { Role } from '../../../knowledge/types.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Standing } from './beside.ts'
import type { Calling, PlacedCalling } from './calling-words.ts'
import { isSmallLink } from './link.ts'
import type { Draft } from './match.ts'
import { isOfFirm, isOfUnknown, ownerOf } from './owner-beside.ts'

/** A sentence, its names as far as they are known, and its language. */
export interface Ground {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
  readonly pack: LanguagePack
}

/**
 * What the callings beside a name say of the one whom the base knows by it: one that the row had proves it, one that
 * nobody known is called by denies it, one that the row is not known for doubts it.
 */
export type Verdict = 'proves' | 'denies' | 'doubts' | 'open'

export const verdictOf = (standing: Standing, draft: Draft, ground: Ground): Verdict => {
  if (standing.isIntroduced) return 'denies'
  const told = standing.callings.map((placed) => signOf(placed, draft, ground))
  if (told.includes('denies')) return 'denies'
  // What a joint leads to may be somebody else's: the chair of any body tells nothing then.
  const joined = standing.joined
    .filter(({ calling }) => calling.roles?.every((role) => ofBodies.has(role)) === false)
    .map((placed) => signOf(placed, draft, ground))
  // "Union Home Minister Amit Shah": a land has ministers, none of its parts.
  const ofBranch =
    standing.ofBranch && !standing.callings.some(({ calling }) => isMinister(calling))
  if ([...told, ...joined].includes('proves')) return ofBranch ? 'open' : 'proves'
  if (told.includes('doubts') || standing.isAged) return 'doubts'
  return ofBranch && isOfNone(standing, draft, ground) ? 'doubts' : 'open'
}

const isMinister = ({ class: named, roles }: Calling): boolean =>
  named === 'minister' || roles?.some((role) => roleClass(role) === 'minister') === true

/** "ওয়ার্ড জামায়াতের আমির": an officer of a branch of what the row has no office of. */
const isOfNone = ({ callings }: Standing, draft: Draft, ground: Ground): boolean =>
  callings.every((placed) => {
    const owner = ownerOf(placed, ground)
    return owner !== null && owner !== 'body' && !isIts(owner, draft)
  })

const signOf = (placed: PlacedCalling, draft: Draft, ground: Ground): Verdict => {
  const { calling } = placed
  // "অভিনেত্রী ট্রাম্পের প্রশাসনের": a surname that owns what follows may belong to another clause.
  if (isOfUnit(placed, ground)) return 'doubts'
  if (calling.isFounder === true) return signOfFounder(placed, draft, ground)
  const owns = draft.via === 'short' && ground.tokens[draft.to - 1]?.features.case === 'gen'
  if (calling.trade !== undefined) return owns ? 'open' : signOfTrade(calling, draft)
  if (calling.roles?.length === 0) return 'denies'
  if (calling.roles === null) return signOfClass(placed, draft, ground)
  return signOfOffice(calling.roles, { placed, draft, ground })
}

/** "the chief of its Zorvian city unit", whom the land does not know. */
const isOfUnit = ({ to }: PlacedCalling, { tokens, pack }: Ground): boolean => {
  const { naming } = pack.names
  if (!isSmallLink(tokens[to], 'of', pack)) return false
  const at = tokens.findIndex((t, i) => i > to && (t.kind !== 'word' || naming?.units.has(t.norm)))
  return (
    at !== -1 &&
    tokens[at]?.kind === 'word' &&
    naming?.unitPlaces.has(tokens[at - 1]?.norm ?? '') === true
  )
}

/** "the founder of Zorvia Labour Watch": nobody in office, but for those who are in business or lead the body. */
const signOfFounder = (placed: PlacedCalling, draft: Draft, ground: Ground): Verdict => {
  const owner = ownerOf(placed, ground)
  const isOfBody =
    owner === 'body' || (owner?.kind === 'organisation' && !unfounded.has(owner.class))
  const isOwn = owner !== null && owner !== 'body' && isBodyOf(owner, draft)
  return draft.roles && isOfBody && !isOwn && !foundsBodies(draft) ? 'doubts' : 'open'
}

/** True for those who may have founded any body, and come to lead it. */
export const foundsBodies = ({ trades }: Pick<Draft, 'trades'>): boolean =>
  trades?.some((trade) => founding.has(trade)) === true

const founding: ReadonlySet<TradeName> = new Set<TradeName>([
  'business',
  'activist',
  'cleric',
  'player',
])

/** Bodies that people in office found. */
const unfounded: ReadonlySet<EntityClass | undefined> = new Set<EntityClass>(['party', 'group'])

/** "actor Imran Khan": whoever has a trade that the row has not is another; a title tells that only of a name that many bear. */
const signOfTrade = ({ trade, isTitle }: Calling, draft: Draft): Verdict => {
  const { trades, roles, via, rivals = [] } = draft
  if (trade === undefined || tradesOf(draft).includes(trade)) return 'open'
  const isCommon = via === 'shared' || rivals.length > 0
  // "Maulana Sheikh Mujibur Rahman": clerics alone are called so, where others may have been lawyers and professors once.
  const isTelling = isCommon || (trade === 'cleric' && roles !== undefined)
  if (isTitle === true) return isTelling ? 'doubts' : 'open'
  if (trades) return 'denies'
  return isInOffice(draft) ? 'doubts' : 'open'
}

/** "party leader", "সাংগঠনিক সম্পাদক": an office without a role of its own tells whose it is by its body alone. */
const signOfClass = (placed: PlacedCalling, draft: Draft, ground: Ground): Verdict => {
  const { calling } = placed
  if (calling.class === 'person') return 'open'
  const owner = ownerOf(placed, ground)
  if (calling.class === 'official') {
    if (owner !== null && owner !== 'body' && isBodyOf(owner, draft)) return 'proves'
    return calling.isElected === true && isCareer(draft) ? 'doubts' : 'open'
  }
  if (owner !== null && isForeign(owner, draft) && !isParty(owner)) return 'doubts'
  return draft.offices?.includes(calling.class) === true ? 'proves' : 'open'
}

interface Office {
  readonly placed: PlacedCalling
  readonly draft: Draft
  readonly ground: Ground
}

const signOfOffice = (roles: readonly RoleName[], { placed, draft, ground }: Office): Verdict => {
  const owner = ownerOf(placed, ground)
  const held = (draft.roles ?? []).filter((r) => roles.includes(r.role))
  if (held.length === 0) {
    const isBusiness = draft.trades?.includes('business') === true
    const isNone =
      roles.every((r) => jobs.has(r)) ||
      isDeputyOfUnknown(placed, ground) ||
      (!isBusiness && isOfFirm(placed, ground))
    return draft.roles && !(owner && isIts(owner, draft)) && isNone ? 'doubts' : 'open'
  }
  const isTold = held.some(({ role }) => role !== 'official')
  if (owner === null) {
    const isOthers =
      draft.via === 'shared' && held.every(isOfAnyBody) && isOfUnknown(placed, ground)
    return isTold && !isOthers ? 'proves' : 'open'
  }
  // An envoy has the land that he is sent by beside him, or the one that he is sent to.
  if (owner !== 'body' && held.some(({ role }) => role === 'ambassador')) return 'proves'
  const ofState = held.every(isOfState)
  const ofBody = held.every(isOfAnyBody)
  // "আওয়ামী লীগের খাদ্যমন্ত্রী", "সরকারের প্রধান উপদেষ্টা"
  if (isIts(owner, draft) || (!ofBody && isParty(owner))) return 'proves'
  if (owner === 'body') return ofState ? 'doubts' : isTold ? 'proves' : 'open'
  // A city corporation has the mayor whom the row gives the land.
  if (isForeign(owner, draft)) {
    // Whoever leads one body comes to lead another, unless he served the state.
    if (ofBody) return isCareer(draft) ? 'doubts' : 'open'
    const isElsewhere = owner.kind !== 'organisation' && owner.state !== draft.state
    return isElsewhere || ofState ? 'doubts' : 'proves'
  }
  if (owner.kind !== 'organisation') return 'proves'
  if (ofState) return publicBodies.has(owner.class) ? 'proves' : 'doubts'
  return ofBody ? 'open' : 'proves'
}

/** "জেএসডির সহ-সভাপতি": one of many officers of what nobody knows. */
const isDeputyOfUnknown = (placed: PlacedCalling, ground: Ground): boolean => {
  const { tokens, pack } = ground
  const { from } = placed
  const before = tokens[from - 1]?.norm === '-' ? from - 2 : from - 1
  return (
    [before, from].some((i) => pack.names.naming?.deputies.has(tokens[i]?.norm ?? '')) &&
    ownerOf(placed, ground) === null &&
    isOfUnknown(placed, ground)
  )
}

/** True for whoever is known by an office, be it none that the row tells. */
export const isInOffice = ({
  roles,
  trades,
  class: named,
}: Pick<Draft, 'roles' | 'trades' | 'class'>): boolean =>
  roles !== undefined || (named === 'official' && trades === undefined)

/** True for whoever served and was never elected, as far as the row knows. */
const isCareer = ({ roles = [] }: Draft): boolean =>
  roles.some(({ role }) => careers.has(role)) &&
  roles.every(({ role }) => role === 'head' || careers.has(role))

const careers: ReadonlySet<RoleName> = new Set<RoleName>([
  'police-chief',
  'intelligence-chief',
  'chief-election-commissioner',
  'army-chief',
  'navy-chief',
  'air-force-chief',
  'military-chief',
  'commander',
  'ambassador',
  'central-bank-governor',
  'chief-justice',
  'chief-prosecutor',
])

/** Offices that somebody in politics is never called by: who holds one is not the minister of that name. */
const jobs: ReadonlySet<RoleName> = new Set<RoleName>([
  'police-chief',
  'intelligence-chief',
  'chief-election-commissioner',
  'head',
  'official',
])

/** Offices of a state that bodies and clubs have as well. */
const ofStates: ReadonlySet<RoleName> = new Set<RoleName>(['president', 'vice-president'])

const isOfState = ({ role }: Role): boolean => ofStates.has(role)

const ofBodies: ReadonlySet<RoleName> = new Set<RoleName>([
  'head',
  'official',
  'party-leader',
  'party-secretary',
  'secretary-general',
])

/** True for an office that bodies of all kinds have. */
export const isOfAnyBody = ({ role }: Pick<Role, 'role'>): boolean => ofBodies.has(role)

const publicBodies: ReadonlySet<EntityClass | undefined> = new Set<EntityClass>([
  'government',
  'ministry',
  'legislature',
  'court',
  'armed-forces',
  'intelligence',
])

/** True for a body of a state: a ministry, a court. */
export const isPublicBody = ({ kind, class: named }: Pick<Draft, 'kind' | 'class'>): boolean =>
  kind === 'organisation' && publicBodies.has(named)

type Owner = Exclude<ReturnType<typeof ownerOf>, null>

/** True for a body that the row has an office of. */
export const isBodyOf = (
  { entity }: Pick<Draft, 'entity'>,
  { roles = [] }: Pick<Draft, 'roles'>,
): boolean => entity !== null && roles.some((r) => r.of === entity)

/** True where the body, the land or the town is that of an office of the row. */
export const isIts = (owner: Owner, draft: Pick<Draft, 'roles' | 'state'>): boolean => {
  if (owner === 'body' || owner.entity === null) return false
  if (isBodyOf(owner, draft)) return true
  const { state = null } = draft
  const ofItsState = state !== null && (owner.entity === state || owner.state === state)
  return ofItsState && (owner.kind !== 'organisation' || publicBodies.has(owner.class))
}

const isParty = (owner: Owner): boolean => owner !== 'body' && owner.class === 'party'

/** True for a known body that the row has no office of, and for another land. */
const isForeign = (owner: Owner, draft: Draft): boolean =>
  owner !== 'body' && owner.entity !== null && !isIts(owner, draft)

/** What whoever held an office is by it. */
const byRole: Partial<Record<RoleName, readonly TradeName[]>> = {
  'law-minister': ['lawyer'],
  'attorney-general': ['lawyer'],
  'chief-justice': ['lawyer'],
  'chief-prosecutor': ['lawyer', 'prosecutor'],
}

const tradesOf = ({ trades = [], roles = [] }: Draft): readonly TradeName[] => [
  ...trades,
  ...roles.flatMap(({ role }) => byRole[role] ?? []),
]
