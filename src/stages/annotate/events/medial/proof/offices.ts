import type { Token } from '../../../../../lang/contract/token.ts'
import { isOneOf } from '../../../scene.ts'
import type { Clauses } from '../clauses.ts'

/** True for a noun of an office, a body or those who act for one. */
export const isOffice = (clauses: Clauses, token: Token | undefined): boolean =>
  isOneOf(token, clauses.pack.events.medial?.publicParts ?? []) || isBody(clauses, token)

/** True for a noun of a body or of those who act for one. */
export const isBody = ({ pack }: Clauses, token: Token | undefined): boolean =>
  isOneOf(token, pack.events.forces) ||
  pack.events.institutions.some((row) => isOneOf(token, row.words))
