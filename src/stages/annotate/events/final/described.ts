import type { Token } from '../../../../lang/contract/token.ts'
import type { VerbFinalPart } from '../../../../lang/contract/verb-final.ts'
import { onceAFormWith } from '../../once-a-form.ts'
import type { Scene } from '../../scene.ts'
import type { Found } from './found.ts'

/** A participle that describes the noun behind it: স্বাক্ষরিত. */
export const isDescribing = onceAFormWith(({ norm }, { describing }: VerbFinalPart) =>
  describing.includes(norm),
)

/** Most words from a participle to the noun that it describes. */
const reach = 5

/** "সই হওয়া ৩০ বছর মেয়াদি চুক্তি", "স্বাক্ষরিত চুক্তি": the words behind a bare participle, among which its noun stands. */
export const describedBy = (
  { tokens }: Scene,
  final: VerbFinalPart,
  { verb, end }: Pick<Found, 'verb' | 'end'>,
): readonly Token[] => {
  const token = tokens[verb]
  const participle =
    token?.pos === 'VERB'
      ? token.features.nonFinite === 'verbal-noun' && token.features.case === undefined
      : token !== undefined && isDescribing(token, final)
  if (!participle || end > verb + 1) return []
  const ahead = tokens.slice(end, end + reach)
  const stop = ahead.findIndex((t) => t.pos === 'VERB' || t.kind === 'punct')
  return ahead.slice(0, stop === -1 ? undefined : stop)
}
