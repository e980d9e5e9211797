import type { RoleName } from '../core/role-names.ts'
import type { Edtf, EntityClass, EntityId, EntityKind } from '../core/reading.ts'
import { heldOn } from './roles.ts'
import type { EntityRow, Knowledge, Role } from './types.ts'

/** An office, by what it may be called and whose it is. */
export interface Office {
  readonly roles: readonly RoleName[]
  /** State, body or place that it is an office of. */
  readonly of: EntityId
  /** True for the advisers who lead ministries of an interim government. */
  readonly adviser?: boolean
}

/** Who held an office, and the role that says so. */
export interface Holder {
  readonly row: EntityRow
  readonly role: Role
}

type Index = ReadonlyMap<string, readonly Holder[]>

const indexes = new WeakMap<Knowledge, Index>()

/** Holders of each office, by role and by whose it is; made once a knowledge base. */
const indexOf = (knowledge: Knowledge): Index => {
  const known = indexes.get(knowledge)
  if (known) return known
  const all = knowledge.rows.flatMap((row) => (row.roles ?? []).map((role) => ({ row, role })))
  const made = Map.groupBy(all, ({ role }) => `${role.role} ${role.of}`)
  indexes.set(knowledge, made)
  return made
}

/** Offices that a state, a body and a place have one of. */
const singular: Readonly<Record<'state' | 'body' | 'party' | 'place', ReadonlySet<RoleName>>> = {
  state: new Set<RoleName>([
    'president',
    'vice-president',
    'monarch',
    'supreme-leader',
    'prime-minister',
    'chief-adviser',
    'foreign-minister',
    'defence-minister',
    'finance-minister',
    'interior-minister',
    'law-minister',
    'education-minister',
    'health-minister',
    'commerce-minister',
    'information-minister',
    'agriculture-minister',
    'speaker',
    'chief-justice',
    'attorney-general',
    'chief-election-commissioner',
    'central-bank-governor',
    'army-chief',
    'navy-chief',
    'air-force-chief',
    'police-chief',
  ]),
  body: new Set<RoleName>([
    'secretary-general',
    'head',
    'speaker',
    'central-bank-governor',
  ]),
  party: new Set<RoleName>(['party-leader', 'party-secretary']),
  place: new Set<RoleName>(['chief-minister', 'governor']),
}

/** Whose an office is: what kind of owner. */
export interface OwnerKind {
  readonly kind: EntityKind
  readonly class: EntityClass | undefined
}

const setting = (owner: OwnerKind): keyof typeof singular | null => {
  if (owner.kind === 'state' || owner.kind === 'place') return owner.kind
  if (owner.kind !== 'organisation') return null
  return owner.class === 'party' ? 'party' : 'body'
}

/** Those of an office's roles that an owner of a kind has one of. */
export const singularRoles = (
  roles: readonly RoleName[],
  owner: OwnerKind,
): readonly RoleName[] => {
  const kind = setting(owner)
  return kind === null ? [] : roles.filter((role) => singular[kind].has(role))
}

/**
 * The one who surely held an office on all of some days (EDTF days or closed intervals), if nobody else may have held
 * it on them; else null. Whoever stands in, or shares the office, leaves it open.
 */
export const holderOn = (
  knowledge: Knowledge,
  { roles, of, adviser = false }: Office,
  days: readonly Edtf[],
): Holder | null => {
  const index = indexOf(knowledge)
  const likely = roles
    .flatMap((role) => index.get(`${role} ${of}`) ?? [])
    .filter(({ role }) => named(role))
    .filter(({ role }) => days.some((day) => heldOn(role, day) !== 'no'))
  const [first] = likely
  if (!first || likely.some(({ row }) => row.id !== first.row.id)) return null
  const sure = likely.find(({ role }) => days.every((day) => heldOn(role, day) === 'surely'))
  if (!sure || /^(?:acting|co)/u.test(sure.role.title ?? '')) return null
  return adviser === isAdviser(sure.role) ? sure : null
}

/** A head by another title is not the one whom "the head of" means. */
const named = ({ role, title }: Role): boolean => role !== 'head' || title === undefined

const isAdviser = ({ title }: Role): boolean => title?.endsWith(' adviser') === true
