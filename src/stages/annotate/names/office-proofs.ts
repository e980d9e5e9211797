import type { EntityClass, EntityId } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import type { EntityRow, Knowledge, Role } from '../../../knowledge/types.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { officesBeside } from './affairs.ts'
import { standingOf } from './beside.ts'
import { callingBefore, callingInCase } from './calling-words.ts'
import type { PlacedCalling } from './calling-words.ts'
import { isAtHome, isOfOtherLands } from './heads.ts'
import type { Draft } from './match.ts'
import { isCharged, ofOthers, ofTowns } from './offices-of-many.ts'
import { isOfOtherBody } from './other-bodies.ts'
import { isGenitive, isOfFirm, isOfUnknown, ownerOf } from './owner-beside.ts'
import { isHouseWord, isOfHouse, isOfPublic, near } from './whose-words.ts'
import { foundsBodies, isIts, isOfAnyBody } from './verdict.ts'
import type { Verdict } from './verdict.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

interface Setting {
  readonly row: EntityRow
  readonly before: Named | undefined
  readonly states: ReadonlyMap<string, ReadonlySet<EntityId | null>>
  /** Bodies and lands that the report names. */
  readonly others: ReadonlySet<EntityId>
  readonly knowledge: Knowledge
  readonly isBacked: (row: EntityRow) => boolean
  readonly pack: LanguagePack
  /** Sentences of the report. */
  readonly length: number
}

/**
 * What the offices beside a name prove in their report. A university or a club has a president as a state has, and any
 * body a director: where the report names nothing of the known one's state or body, such an office may be somebody else's.
 */
export const proofOf = (draft: Draft, named: Named, setting: Setting): Verdict => {
  const { tokens } = named.sentence
  const proofs = standingOf(tokens, draft, setting.pack).callings.flatMap((placed) => {
    const held = heldBy(setting.row, placed)
    if (held.length > 0) return [proofBy(held, { placed, draft, named, setting })]
    // "ক্লাবের উপদেষ্টা"
    const ground = { tokens, drafts: named.drafts, pack: setting.pack }
    return isOfOtherBody(placed, ground) ? ['doubts' as const] : []
  })
  return (['proves', 'doubts', 'open'] as const).find((v) => proofs.includes(v)) ?? 'proves'
}

const heldBy = ({ roles = [] }: EntityRow, { calling }: PlacedCalling): readonly Role[] =>
  roles.filter(({ role }) => calling.roles?.includes(role) === true)

interface Office {
  readonly placed: PlacedCalling
  readonly draft: Draft
  readonly named: Named
  readonly setting: Setting
}

const proofBy = (held: readonly Role[], { placed, draft, named, setting }: Office): Verdict => {
  const { row, before, pack } = setting
  const { tokens } = named.sentence
  const owner = ownerOf(placed, { ...named, tokens, pack })
  if (owner !== null && owner !== 'body') return 'proves'
  const ground = { tokens, drafts: named.drafts, pack }
  if (isOfOthersHouse(held, placed, ground)) return 'doubts'
  // "The museum reopens. Its director, William Burns, mended a camera of the CIA"
  const isOfBefore = tokens[placed.from - 1]?.pos === 'PRON'
  if (isOfBefore && before?.sentence.tokens.some((t) => isHouseWord(t, pack)) === true)
    return 'doubts'
  const isAny = owner === null || isOfFirm(placed, ground) || isOfHouse(placed, ground)
  // "মসজিদ কমিটির সভাপতি শফিকুর রহমান": of a name that many bear any body's head is any body's.
  const isAnyBodys = isAny || draft.via === 'shared'
  const ofBody = held.every(({ role }) => (isAnyBodys ? isOfAnyBody({ role }) : ofHeads.has(role)))
  if (ofBody && !isItsBodyNamed(held, setting))
    return owner === 'body' || draft.via === 'shared' ? 'doubts' : 'open'
  const isPublic = isOfPublic(placed, ground) || isOfOffice(placed, ground)
  if (!isPublic && held.every((role) => isOthersToo(role, { placed, owner, setting })))
    return 'doubts'
  if (owner === 'body' || !held.some(({ role }) => ofStates.has(role))) return 'proves'
  if (row.state === null || isAtHome(row, setting)) return 'proves'
  const told = [before, named].flatMap((n) => n?.sentence.tokens ?? [])
  return told.some((t) => isHouse(t, pack)) ? 'doubts' : 'proves'
}

/** "উৎসব কমিটির আহ্বায়ক", "ক্লাবের উপদেষ্টা": what he held, but of a club or a body that has a name of its own and that nobody knows. */
const isOfOthersHouse = (held: readonly Role[], placed: PlacedCalling, ground: Ground): boolean =>
  held.length > 0 && isOfOtherBody(placed, ground)

/** "প্রধান উপদেষ্টার প্রেস সচিব", "the chief adviser's press secretary": of somebody in office. */
const isOfOffice = ({ from }: PlacedCalling, { tokens, pack }: Ground): boolean =>
  callingInCase(tokens, from - 1, pack) !== null ||
  (isGenitive(tokens[from - 1]) && callingBefore(tokens, from - 1, pack) !== null)

/** An office of a whole land that a branch of a body has as well. */
const isOfBranches = (held: readonly Role[]): boolean =>
  held.length > 0 && held.every(({ role }) => ofOthers.has(role))

/**
 * "Speaker Mike Johnson" of a youth parliament, "পৌরসভার প্যানেল মেয়র": an office that towns and bodies of all kinds have, in a
 * report that names neither the town or the body that it was of, nor, where no body is told of, the land.
 */
const isOthersToo = (
  held: Role,
  {
    placed,
    owner,
    setting,
  }: Pick<Office, 'placed' | 'setting'> & { readonly owner: 'body' | null },
): boolean => {
  if (setting.length < enough || !ofOthers.has(held.role) || isCharged(held, placed) === true)
    return false
  if (isItsBodyNamed([held], setting)) return false
  if (ofTowns.has(held.role) && held.title !== undefined) return !isTownNamed(held.title, setting)
  return owner === 'body' || !isAtHome(setting.row, setting)
}

/** Sentences of a report that would name the town or the land. */
const enough = 3

/** "mayor of New York": the town is named. */
const isTownNamed = (title: string, { others, knowledge }: Setting): boolean =>
  [...others].some((id) => {
    const name = knowledge.get(id)?.name
    return name !== undefined && title.includes(name)
  })

/** True where an office stands beside a name that may be the known one's: one that he held, or one of his land or of people in politics. */
export const mayBeCalled = (
  draft: Draft,
  { sentence, drafts }: Named,
  { row, pack }: Pick<Setting, 'row' | 'pack'>,
): boolean => {
  const ground = { tokens: sentence.tokens, drafts, pack }
  return officesBeside(sentence.tokens, draft, pack).some((placed) => {
    if (isOfPublic(placed, ground) || isOfLands(placed, ground)) return true
    if (isOfHouse(placed, ground)) return false
    const owner = ownerOf(placed, ground)
    const { roles } = placed.calling
    // What a body that nobody knows has as well would have proved him, were it his.
    const isHeld = heldBy(row, placed).some(
      (held) => !isOfAnyBody(held) && !ofStates.has(held.role),
    )
    return (
      roles === null ||
      (isHeld && !isStrange(owner) && !isOfFirm(placed, ground)) ||
      mayBeItsOwn(owner, row)
    )
  })
}

const isStrange = (owner: ReturnType<typeof ownerOf>): boolean =>
  owner === 'body' || (owner !== null && owner.entity === null)

/**
 * What an office beside a name, that the known one never held, tells of it: in a report that names other lands only, or the
 * office of a body that nobody knows and nothing of the known one's affairs, it is somebody else's.
 */
export const doubtOf = (draft: Draft, { sentence, drafts }: Named, setting: Setting): Verdict => {
  const { row, pack } = setting
  const { tokens } = sentence
  if (!row.roles || draft.via === 'short') return 'open'
  const ground = { tokens, drafts, pack }
  const standing = standingOf(tokens, draft, pack)
  // "সংগঠনের জেলা গভর্নর"
  const isBranchs = (placed: PlacedCalling): boolean =>
    isOfBranches(heldBy(row, placed)) && ownerOf(placed, ground) === null
  if (standing.ofBranch && standing.callings.some(isBranchs)) return 'doubts'
  const beside = [...standing.callings, ...wonBefore(tokens, draft.from, pack)]
  if (beside.some((placed) => isOfOthersHouse(heldBy(row, placed), placed, ground))) return 'doubts'
  const strange = beside.filter(
    (placed) =>
      isOffice(placed, ground) &&
      heldBy(row, placed).length === 0 &&
      !mayBeItsOwn(ownerOf(placed, ground), row) &&
      !isOfPublic(placed, ground),
  )
  if (strange.length === 0) return 'open'
  if (isOfOtherLands(row, setting) && !strange.some((placed) => mayRise(placed, ground)))
    return 'doubts'
  const founds = foundsBodies(row)
  return strange.some((placed) => isOfStrangeBody(placed, { ...ground, founds, row, setting }))
    ? 'doubts'
    : 'open'
}

/**
 * "EU climate chief", "Deputy Secretary of State", "leader of the world's Catholics": an office of a body of many lands,
 * which people of all of them come to, one on the way to his own, and what anybody is called who leads.
 */
const mayRise = (placed: PlacedCalling, ground: Ground): boolean =>
  ground.pack.names.holders.otherBefore.has(ground.tokens[placed.from]?.norm ?? '') ||
  ground.pack.names.naming?.anyLeader.has(ground.tokens[placed.to - 1]?.norm ?? '') === true ||
  isOfLands(placed, ground)

const isOfLands = ({ from, to }: PlacedCalling, { drafts }: Ground): boolean =>
  drafts.some(
    (d) =>
      ofLands.has(d.class) &&
      ((d.to <= from && from - d.to < near) || (d.from >= to && d.from - to < near)),
  )

const ofLands: ReadonlySet<EntityClass | undefined> = new Set([
  'international',
  'alliance',
] as const)

interface Ground {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
  readonly pack: LanguagePack
}

/** "সমিতির সাধারণ সম্পাদক পদে জয়ী হয়েছেন শফিক আহমেদ": an office that somebody came to, told before the name. */
const wonBefore = (
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
): readonly PlacedCalling[] => {
  const { won } = pack.names.naming ?? {}
  let at = from
  while (tokens[at - 1]?.pos === 'VERB' || won?.has(tokens[at - 1]?.norm ?? '') === true) at--
  const isWon = tokens.slice(at, from).some(({ norm }) => won?.has(norm))
  const placed = isWon ? callingBefore(tokens, at, pack) : null
  return placed === null ? [] : [placed]
}

/** An office, no rank. */
const isOffice = ({ calling, from, to }: PlacedCalling, { tokens, pack }: Ground): boolean =>
  calling.class !== 'person' &&
  calling.roles?.length !== 0 &&
  !tokens.slice(from, to).every(({ norm }) => pack.names.ranks?.has(norm) === true)

/** The office of a body that nobody knows, be it one that every body has. */
const isOfStrangeBody = (
  placed: PlacedCalling,
  {
    founds,
    row,
    setting,
    ...ground
  }: Ground & { readonly founds: boolean; readonly row: EntityRow; readonly setting: Setting },
): boolean => {
  const { tokens, pack } = ground
  const { roles } = placed.calling
  const leads = roles?.some((role) => ofStates.has(role) || isOfAnyBody({ role })) === true
  // "টাওয়ার কোম্পানির মুখপাত্র": whoever speaks for a body or serves it did not make it.
  // "Bangladesh's Energy Adviser": what stands before an English office may be what it is charged with.
  const isOwned = pack.script !== 'Latn' || tokens[placed.to]?.pos === 'ADP'
  const serves = roles === null ? isOwned : roles.some((role) => serving.has(role))
  if (!serves && (!leads || founds)) return false
  const owner = ownerOf(placed, ground)
  const isBody =
    owner === 'body' ||
    (owner !== null && owner.entity === null && owner.kind === 'organisation') ||
    (serves && owner === null && isOfThing(placed.to, ground))
  // "সমিতির নির্বাচনে সাধারণ সম্পাদক পদে": whose it is may stand a word before.
  if ((isBody || pack.script !== 'Latn') && isOfHouse(placed, ground)) return true
  // "জনঐক্যের আহ্বায়ক": what nobody knows may be a small party, and the known one leads it.
  return (isBody || (serves && isOfUnknown(placed, ground))) && !setting.isBacked(row)
}

/** Whoever has such an office serves somebody else's body. */
const serving: ReadonlySet<RoleName> = new Set<RoleName>(['spokesperson', 'adviser'])

/** "spokeswoman for the reserve": of what a common noun tells of. */
const isOfThing = (to: number, { tokens, pack }: Ground): boolean =>
  pack.script === 'Latn' &&
  tokens[to]?.pos === 'ADP' &&
  tokens[to + 1]?.pos === 'DET' &&
  tokens[to + 2]?.pos === 'NOUN'

/** An office of a body or a land of his, or of a known body of no other land. */
const mayBeItsOwn = (owner: ReturnType<typeof ownerOf>, row: EntityRow): boolean =>
  owner !== null &&
  owner !== 'body' &&
  (isIts(owner, row) || (owner.entity !== null && (!owner.state || owner.state === row.state)))

/** The body that somebody leads is named, or, for one of all lands, any such: "the UN humanitarian chief". */
const isItsBodyNamed = (held: readonly Role[], { row, others, knowledge }: Setting): boolean =>
  held.some(({ of }) => others.has(of)) ||
  (row.state === null && [...others].some((id) => knowledge.get(id)?.class === 'international'))

/** Offices that bodies of all kinds have, parties apart: a party's leader is told by "the party" alone. */
const ofHeads: ReadonlySet<RoleName> = new Set<RoleName>(['head', 'official', 'secretary-general'])

/** Offices of a state that such bodies have as well. */
const ofStates: ReadonlySet<RoleName> = new Set<RoleName>(['president', 'vice-president'])

/** No part of a name ("Basketball Association"), no verb. */
const isHouse = ({ norm, pos, stems }: Token, { script, names }: LanguagePack): boolean =>
  script === 'Latn'
    ? pos === 'NOUN' && names.naming?.houses.has(norm) === true
    : stems.some((word) => names.naming?.houses.has(word))
