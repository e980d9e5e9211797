import type { Standing } from './beside.ts'
import type { PlacedCalling } from './calling-words.ts'
import type { Draft } from './match.ts'
import { verdictOf } from './verdict.ts'
import type { Ground } from './verdict.ts'

/** True where what is no public office, told apart from the name, is nothing that the known one is. */
export const denies = (placed: PlacedCalling, draft: Draft, ground: Ground): boolean =>
  placed.calling.roles?.length === 0 && verdictOf(standingBy(placed), draft, ground) === 'denies'

/** What is told of a name by one calling alone. */
export const standingBy = (placed: PlacedCalling): Standing => ({
  callings: [placed],
  joined: [],
  ofBranch: false,
  isIntroduced: false,
  isAged: false,
  isOfAge: false,
  isYoung: false,
})
