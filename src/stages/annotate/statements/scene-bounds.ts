import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** No blank stands between two sentences where the page lost the joint of two paragraphs. */
export const isGlued = (before: Scene | undefined, { span }: Scene): boolean =>
  before?.span.end === span.start

/** True for a token in no quotation. */
export const isOutside = ({ quotations }: Scene, { start }: Token): boolean =>
  !quotations.some((q) => q.start < start && start < q.end)

/**
 * True for a sentence that is so by somebody's account; "বিধি অনুযায়ী ব্যবস্থা নেওয়া হবে" tells by which rule something will be done, but a duty
 * by a rule is anybody's.
 */
export const isByAccount = ({ tokens }: Scene, { statements }: LanguagePack): boolean => {
  const { accordingTo, records = [] } = statements
  const verb = tokens.findLastIndex((t) => isFinite(t))
  const isDuty = tokens[verb - 1]?.features.nonFinite === 'inf'
  const ahead = tokens[verb]?.features.tense === 'fut' && !isDuty
  return tokens.some(
    (t, i) =>
      accordingTo.includes(t.norm) &&
      !(ahead && t.pos === 'ADP' && !isOneOf(tokens[i - 1], records)),
  )
}
