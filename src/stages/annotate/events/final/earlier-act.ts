import type { Token } from '../../../../lang/contract/token.ts'
import type { VerbFinalPart } from '../../../../lang/contract/verb-final.ts'
import { isOneOf, lastWhere } from '../../scene.ts'

/** Most words of a stretch of time between an act and what came after it: "হামলার এক দিন পর". */
const stretch = 3

/**
 * Index of the last word before `to` by which an act or a happening came first: "পেহেলগামে হামলার পর", "চুক্তি অনুমোদনের তিন দিন
 * পর", or came later: "পেহেলগামে হামলার এক মাস আগে"; −1 where none stands there. What is told before it, its day and its place, is not that of the act behind. A part of the
 * day ("জুমার নামাজের পর") is no happening.
 */
export const lastAfter = (
  tokens: readonly Token[],
  final: VerbFinalPart,
  { from, to }: { readonly from: number; readonly to: number },
): number =>
  lastWhere(tokens, { from: from + 1, to }, (token, i) => {
    const later = final.nominal.earlier.includes(token.norm)
    if (!later && !final.nominal.after.includes(token.norm)) return false
    const before = { from: Math.max(from, i - 1 - stretch), to: i }
    const act = lastWhere(tokens, before, (t) => t.features.case === 'gen')
    return (
      act !== -1 &&
      // "নির্বাচনের আগে ঢাকায়": only of what befell somewhere is the place told before it.
      (!later || [final.happenings, final.strokes].some((acts) => isOneOf(tokens[act], acts))) &&
      !isOneOf(tokens[act], final.nominal.hours) &&
      !tokens.slice(act + 1, i).some((t) => t.pos === 'VERB' || t.kind === 'punct')
    )
  })

/**
 * Index of the last act before `to` that is told as a noun and known to have happened, "গুলি করার ঘটনায়", "হত্যা করার প্রতিবাদে"; −1
 * where none stands there. A day before it may be its own or that of what came of it.
 */
export const lastKnownAct = (
  tokens: readonly Token[],
  { known }: VerbFinalPart,
  { from, to }: { readonly from: number; readonly to: number },
): number =>
  lastWhere(
    tokens,
    { from, to },
    (token, i) => i + 1 < to && isKnownAct(token, tokens[i + 1], known),
  )

/** True for a verbal noun in the genitive before a word by which it is known to have happened. */
export const isKnownAct = (
  token: Token | undefined,
  next: Token | undefined,
  known: readonly string[],
): boolean =>
  token?.features.nonFinite === 'verbal-noun' &&
  token.features.case === 'gen' &&
  isOneOf(next, known)

/** "(রংপুরে শিক্ষার্থীকে) হত্যার ঘটনায় (তাঁর সাজা হয়)", "হামলার মামলায়": the harm on whose account something is done, which happened where it is told. */
export const isMatter = (
  tokens: readonly Token[],
  { matters }: VerbFinalPart,
  index: number,
): boolean => {
  const [harm, token] = [tokens[index - 1], tokens[index]]
  return (
    token?.features.case === 'loc' &&
    isOneOf(token, matters.told) &&
    harm?.features.case === 'gen' &&
    isOneOf(harm, matters.harms)
  )
}
