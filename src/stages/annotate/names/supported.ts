import { identityBases } from '../../../core/identity-basis.ts'
import type { IdentityBasis } from '../../../core/identity-basis.ts'
import type { EntityId, Published } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import type { TradeName } from '../../../core/trade-names.ts'
import { roleClass } from '../../../knowledge/roles.ts'
import type { EntityRow, Knowledge } from '../../../knowledge/types.ts'
import type { AffairsTold } from './affairs.ts'
import { isAtHome, isHead, isOfOtherLands, leads } from './heads.ts'
import type { Draft } from './match.ts'
import { isOfPastime } from './pastimes.ts'
import type { Pastime } from './pastimes.ts'
import { isInOffice, isOfAnyBody } from './verdict.ts'

/** What a report tells of public affairs, games and trades, and of whom it tells. */
interface Report {
  readonly published: Published | null
  readonly affairs: () => AffairsTold
  /** Offices that the report tells of, whosesoever they are. */
  readonly roles: () => ReadonlySet<RoleName>
  /** States that the report names, apart from each person. */
  readonly states: ReadonlyMap<string, ReadonlySet<EntityId | null>>
  /** Those whom the report names in full. */
  readonly whole: ReadonlySet<EntityId>
  /** Those beside whose name an office is told of, whosesoever it is, and those beside whose name one that may be theirs is. */
  readonly called: ReadonlySet<EntityId>
  readonly calledSo: ReadonlySet<EntityId>
  readonly isBacked: (row: EntityRow) => boolean
  readonly trades: () => ReadonlySet<TradeName>
  readonly pastimes: () => readonly Pastime[]
  readonly mayBeOfGames: () => boolean
}

/** Words, people and bodies of public affairs that make a report one of them, by how many sentences it has at the least; a shorter one tells too little. */
const enough = [
  { sentences: 4, affairs: 5 },
  { sentences: 3, affairs: 2 },
] as const

/** The same of a household name in a report of other lands. */
const ofHousehold = 2

/**
 * A paper tells who somebody is, unless everybody knows: "Than Swe was elected to the school board" is of somebody else.
 * True for whom a report ties to nothing of the known one's: no office or trade of his, no body or official of his land,
 * nobody in his company, and few words of public affairs.
 */
export const isUnsupported = (row: EntityRow, report: Report): boolean =>
  (isOfNone(row, report) || isHardlyOfAny(row, report)) && !report.isBacked(row)

/**
 * A known person's name with its certainty, the same in the whole report but for names that many bear: an office or a body of theirs beside it, anywhere in
 * the report, states who is meant; all else implies it, since a stranger may bear the name.
 */
export const withCertainty = (
  draft: Draft,
  report: Report & {
    readonly knowledge: Knowledge
    readonly stated: ReadonlySet<EntityId>
    readonly statedAt: ReadonlySet<Draft>
  },
): Draft => {
  const row = draft.entity === null ? undefined : report.knowledge.get(draft.entity)
  if (!row) return draft
  const isStated = report.stated.has(row.id)
  // Of a name that many bear the next mention may be another's.
  if (isStated && draft.via === 'shared' && !report.statedAt.has(draft))
    return { ...draft, certainty: 'implied', basis: [identityBases.office] }
  return isStated
    ? { ...draft, certainty: 'stated', basis: [identityBases.proven] }
    : { ...draft, certainty: 'implied', basis: [supportOf(row, report)] }
}

/** What in a report stands for the known bearer of a name that nothing beside it proves, the surest of it. */
const supportOf = (row: EntityRow, report: Report): IdentityBasis => {
  if (report.calledSo.has(row.id)) return identityBases.called
  if (isOfficeNamed(row, report)) return identityBases.office
  if (report.isBacked(row)) return identityBases.backed
  if (isInCompany(row, report)) return identityBases.company
  if (isInPrivate(row, report)) return identityBases.trade
  if (row.household === true) return identityBases.household
  return report.affairs().isNone ? identityBases.none : identityBases.affairs
}

/** "A nurse retires. Theresa May": nobody in office has a part in a report without public affairs that names nothing of his. */
const isOfNone = (row: EntityRow, report: Report): boolean =>
  isInOffice(row) &&
  report.affairs().isNone &&
  !report.called.has(row.id) &&
  !(leads.has(row.class) && isAtHome(row, report)) &&
  !isOfPastime(row, 'arts') &&
  !isInPrivate(row, report)

/** Ministers, votes and the police have a part in most reports: whom one names in full needs more, unless it is a household name. */
const isHardlyOfAny = (row: EntityRow, report: Report): boolean => {
  const least = enough.find(({ sentences }) => report.affairs().sentences >= sentences)
  if (!report.whole.has(row.id) || !least) return false
  if (report.calledSo.has(row.id) || isInCompany(row, report) || isInPrivate(row, report))
    return false
  const affairs = affairsBeside(row, report)
  const isElsewhere = isOfOtherLands(row, report)
  if (row.household === true) return isElsewhere && affairs < ofHousehold && !isHead(row, report)
  return isElsewhere || (affairs < least.affairs && !isOfficeNamed(row, report))
}

/** Words of public affairs, and people and bodies that have a part in them, besides somebody himself. */
const affairsBeside = ({ id }: EntityRow, report: Report): number => {
  const { words, named } = report.affairs()
  return words + named.size - (named.has(id) ? 1 : 0)
}

/** Somebody else of the same land is named whom the base knows. */
const isInCompany = ({ id, state }: EntityRow, { states }: Report): boolean =>
  state !== null && [...(states.get(state) ?? [])].some((who) => who !== null && who !== id)

/** An office of his is told of, be it without his name: "The chief minister met officials"; whoever leads a land has a part in many reports. */
const isOfficeNamed = ({ roles = [] }: EntityRow, report: Report): boolean =>
  roles.some(
    (held) =>
      !isOfAnyBody(held) && !leads.has(roleClass(held.role)) && report.roles().has(held.role),
  )

/** True for whoever may be told of for what he does besides: a player, the head of a body of games, an economist among economists. */
const isInPrivate = (row: EntityRow, { pastimes, mayBeOfGames, trades }: Report): boolean =>
  (isOfPastime(row, 'games') && mayBeOfGames()) ||
  (isOfPastime(row, 'arts') && pastimes().includes('arts')) ||
  (pastimes().includes('games') && row.roles?.some(({ role }) => role === 'head') === true) ||
  row.trades?.some((trade) => trades().has(trade)) === true
