import type { Token } from '../../../lang/contract/token.ts'
import { bareNorm } from './evidence.ts'
import type { Setting } from './evidence.ts'

/** "OC", "CEO", "QB": the short form of what somebody is, in capitals. */
export const isMark = ({ tables }: Setting, token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}+$/u.test(token.text) && tables.officeMarks.has(token.norm)

/** "SM Tamblyn Renn", "Md. Renn": the given names of somebody in short. */
export const isInitials = ({ tables }: Setting, token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && tables.initials.has(bareNorm(token))

/** "IGPs", "CEOs": several who are the same. */
export const areMarks = ({ tables }: Setting, token: Token | undefined): boolean =>
  /^\p{Lu}{2,}s$/u.test(token?.text ?? '') && tables.officeMarks.has(token?.norm.slice(0, -1) ?? '')
