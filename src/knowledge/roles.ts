import type { Edtf, EntityClass } from '../core/reading.ts'
import { earliest, latest } from '../values/date.ts'
import type { RoleName } from '../core/role-names.ts'
import type { EntityRow, Role } from './types.ts'

const heads: ReadonlySet<RoleName> = new Set(['president', 'monarch', 'supreme-leader'])
const governs: ReadonlySet<RoleName> = new Set(['prime-minister', 'chief-adviser'])

/** The class of a role, as offices have it in text: an adviser of an interim government is a minister. */
export const roleClass = (role: RoleName): EntityClass => {
  if (heads.has(role)) return 'head-of-state'
  if (governs.has(role)) return 'head-of-government'
  return /minister$|^adviser$/u.test(role) ? 'minister' : 'official'
}

/** Classes of offices, the highest first. */
const ranks: readonly EntityClass[] = ['head-of-state', 'head-of-government', 'minister', 'official']

/**
 * The class of a row on a day: its own, but for somebody who came to that office only later the highest of the offices
 * that had begun. Offices that have ended still count: "former president".
 *
 * @param day when the report was published (EDTF); null leaves the row's own.
 */
export const classOn = (
  { class: own, roles = [] }: Pick<EntityRow, 'class' | 'roles'>,
  day: Edtf | null,
): EntityClass | undefined => {
  const last = day === null ? null : latest(day)
  if (last === null) return own
  const begun = roles.filter(({ from }) => (earliest(from) ?? '0') <= last)
  const classes = new Set(begun.map(({ role }) => roleClass(role)))
  const isTold = roles.some(({ role }) => roleClass(role) === own)
  if (!isTold || own === undefined || classes.has(own)) return own
  return ranks.find((rank) => classes.has(rank)) ?? 'person'
}

/**
 * The class of a row in a report without a day: its own, but for somebody whom the report calls only by other offices that
 * they held the highest of those.
 *
 * @param called offices that the report calls them by.
 */
export const classAmong = (
  { class: own, roles = [] }: Pick<EntityRow, 'class' | 'roles'>,
  called: ReadonlySet<RoleName>,
): EntityClass | undefined => {
  const held = new Set(roles.map(({ role }) => roleClass(role)))
  const told = new Set(roles.filter(({ role }) => called.has(role)).map((r) => roleClass(r.role)))
  const isOwn = [...called].some((role) => roleClass(role) === own)
  if (own === undefined || !held.has(own) || told.size === 0 || isOwn) return own
  return ranks.find((rank) => told.has(rank)) ?? own
}

/** Whether an office was held on a date: surely, perhaps (a bound is coarse or unknown, or the row is older), or not. */
export type Held = 'surely' | 'perhaps' | 'no'

/**
 * Whether a role was held on all days of a date.
 *
 * @param date a day or a closed interval of days (EDTF).
 */
export const heldOn = ({ from, to, on }: Role, date: Edtf): Held => {
  const [first, last] = [earliest(date), latest(date)]
  if (first === null || last === null) return 'perhaps'
  const [begins, ends] = [boundsOf(from), to === null ? open : boundsOf(to)]
  const seen = on === undefined ? null : earliest(on)
  if ((begins.earliest ?? '0') > last || (ends.latest ?? '9') < first) return 'no'
  const sure =
    begins.latest !== null &&
    begins.latest <= first &&
    ((to === null && seen === null) ||
      (ends.earliest !== null && last <= ends.earliest) ||
      (seen !== null && last <= seen))
  return sure ? 'surely' : 'perhaps'
}

const open = { earliest: null, latest: null }
const boundsOf = (edtf: Edtf): { readonly earliest: Edtf | null; readonly latest: Edtf | null } =>
  edtf === '' ? open : { earliest: earliest(edtf), latest: latest(edtf) }
