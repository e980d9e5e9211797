import type { Mention } from './reading.ts'

/**
 * What tells that a name stands for the person whom the base knows by it. The first alone states it: an office
 * beside the name that is nobody else's. All others leave it implied, since a stranger may bear the name; the surest comes first.
 */
export const identityBases = {
  proven: 'an office of theirs beside the name',
  called: 'an office beside the name that may be theirs',
  office: 'an office of theirs elsewhere in the report',
  backed: 'a body or an official of their land in the report',
  company: 'others of their land in the report',
  trade: 'what they do for a living',
  household: 'a name that everybody knows',
  affairs: 'a report of public affairs',
  none: 'nothing but the name',
} as const

export type IdentityBasis = (typeof identityBases)[keyof typeof identityBases]

const ofNames: ReadonlySet<string> = new Set(Object.values(identityBases))

/** True for a mention by a name, whose bearer is stated or implied; false for an office that stands for somebody. */
export const isByName = ({ basis = [] }: Pick<Mention, 'basis'>): boolean =>
  basis.some((told) => ofNames.has(told))
