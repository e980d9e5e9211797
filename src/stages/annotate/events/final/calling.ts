import type { Token } from '../../../../lang/contract/token.ts'
import type { VerbFinalPart } from '../../../../lang/contract/verb-final.ts'

/** True for a word for people by what they do: -কর্মী. */
export const hasCalling = ({ stems }: Token, { callings }: VerbFinalPart): boolean =>
  stems.some((stem) => callings.some((e) => stem.endsWith(e)))
