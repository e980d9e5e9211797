import type { RoleName } from '../../../core/role-names.ts'
import type { Role } from '../../../knowledge/types.ts'
import type { PlacedCalling } from './calling-words.ts'

/** Offices of a town or a part of a land. */
export const ofTowns: ReadonlySet<RoleName> = new Set<RoleName>(['mayor', 'governor'])

/** Offices that bodies and towns of all kinds have: a school's parliament has its speaker, a bar its election commissioner. */
export const ofOthers: ReadonlySet<RoleName> = new Set<RoleName>([
  ...ofTowns,
  'speaker',
  'ambassador',
  'adviser',
  'spokesperson',
  'central-bank-governor',
  'chief-election-commissioner',
])

/** Words of offices that are told with what they are charged with, or with their rank: "law adviser", "chief election commissioner". */
const leastWords: Partial<Readonly<Record<RoleName, number>>> = {
  adviser: 2,
  minister: 2,
  'state-minister': 2,
  'chief-election-commissioner': 3,
}

/** True for an office whose words tell its charge or its rank; null where its word alone tells enough. */
export const isCharged = (
  { role }: Pick<Role, 'role'>,
  { from, to }: Pick<PlacedCalling, 'from' | 'to'>,
): boolean | null => {
  const least = leastWords[role]
  return least === undefined ? null : to - from >= least
}
