import type { Sentence } from '../../../lang/contract/token.ts'
import type { Draft } from './match.ts'

/** A sentence with the names in it. */
export interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}
