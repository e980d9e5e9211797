import type { EntityClass, EntityId } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import { roleClass } from '../../../knowledge/roles.ts'
import type { EntityRow, Role } from '../../../knowledge/types.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { officesBeside } from './affairs.ts'
import { standingOf } from './beside.ts'
import type { PlacedCalling } from './calling-words.ts'
import { isAtHome } from './heads.ts'
import type { Draft } from './match.ts'
import { isOfFirm, isOfGovernment, isOfUnknown, ownerOf } from './owner-beside.ts'
import { isCharged, ofTowns } from './offices-of-many.ts'
import { isOfAnyBody, isPublicBody } from './verdict.ts'
import { isHouseWord } from './whose-words.ts'
import { gradeStart } from './whole-role.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

interface Setting {
  readonly row: EntityRow
  readonly pack: LanguagePack
  /** Lands that the report names, and by whom. */
  readonly states: ReadonlyMap<string, ReadonlySet<EntityId | null>>
}

/**
 * True where what stands beside a name states that the known one is meant: an office of theirs with the land or the body that
 * it is of, or one that states alone have. A club has a secretary, a bar its election commissioner and a village its mayor.
 */
export const isStated = (draft: Draft, { sentence, drafts }: Named, setting: Setting): boolean => {
  const { tokens } = sentence
  const ground = { tokens, drafts, pack: setting.pack }
  const { ofBranch } = standingOf(tokens, draft, setting.pack)
  return officesBeside(tokens, draft, setting.pack).some((placed) => {
    if (isOfFirm(placed, ground)) return false
    const whole = { ...placed, from: gradeStart(placed.from, tokens, setting.pack) }
    if (isOfGovernment(whole, ground)) return isOfStates(placed, tokens, setting)
    const owner = ownerOf(whole, ground)
    if (owner === null) return !isOfUnknown(whole, ground) && isOfStates(placed, tokens, setting)
    // "ওয়ার্ড জামায়াতের আমির": a branch has its own.
    return owner !== 'body' && !ofBranch && isOfOwner(placed, owner, setting.row)
  })
}

const heldBy = ({ roles = [] }: EntityRow, { calling }: PlacedCalling): readonly Role[] =>
  roles.filter(({ role }) => calling.roles?.includes(role) === true)

/** "বিএনপির মহাসচিব", "ভারতের প্রধানমন্ত্রী", "North Korean vice foreign minister", "New York Mayor"; a body has many leaders and officers. */
const isOfOwner = (placed: PlacedCalling, owner: Draft, row: EntityRow): boolean => {
  const isLand = owner.entity !== null && owner.entity === row.state
  const held = heldBy(row, placed)
  if (held.length === 0) return isLand && placed.calling.class === 'minister'
  if (owner.entity !== null && held.some(({ of }) => of === owner.entity) && !isLand) return true
  const isOrgan = isPublicBody(owner) && owner.state === row.state
  return held.some(({ role, of, title }) => {
    if (role === 'central-bank-governor' && owner.kind === 'organisation') return owner.state === of
    if (ofTowns.has(role)) return owner.name !== null && title?.includes(owner.name) === true
    return isOfAnyBody({ role }) ? false : isLand || isOrgan
  })
}

/** "প্রধানমন্ত্রী", "Chief Justice"; a president where the land is named or everybody knows the name. */
const isOfStates = (placed: PlacedCalling, tokens: readonly Token[], setting: Setting): boolean =>
  heldBy(setting.row, placed).some(({ role }) => {
    if (ofAnyHead.has(role))
      return (
        (setting.row.household === true || isAtHome(setting.row, setting)) &&
        !tokens.some((token) => isHouseWord(token, setting.pack))
      )
    return isCharged({ role }, placed) ?? (alone.has(role) || ofStates.has(roleClass(role)))
  })

/** Presidents, of whom clubs have some too. */
const ofAnyHead: ReadonlySet<RoleName> = new Set<RoleName>(['president', 'vice-president'])

const ofStates: ReadonlySet<EntityClass> = new Set<EntityClass>([
  'head-of-state',
  'head-of-government',
  'minister',
])

/** Offices that nothing but a state has, by their words alone. */
const alone: ReadonlySet<RoleName> = new Set<RoleName>([
  'chief-minister',
  'chief-justice',
  'national-security-adviser',
  'army-chief',
  'navy-chief',
  'air-force-chief',
])
