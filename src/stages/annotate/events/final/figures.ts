import type { VerbFinalPart } from '../../../../lang/contract/verb-final.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Found } from './found.ts'

const deadly: ReadonlySet<string> = new Set(['die', 'kill'])

/** Words before a predicate among which what it is done to is looked for: "গণতন্ত্রকে গলা টিপে হত্যা করেছে". */
const reach = 4

/** "গণতন্ত্রের মৃত্যু হয়েছে", "স্বপ্নকে হত্যা করা হয়েছে", "রাজনৈতিক আত্মহত্যা করেছে": nobody died; nor is anybody wounded by what is said to him. */
export const isFigure = (
  { tokens }: Scene,
  { undying, hurtful }: VerbFinalPart,
  { row, from, to }: Found['match'],
): boolean => {
  // "তাঁর আচরণে আমি আহত হয়েছি"
  if (row.sense === 'be-injured')
    return tokens
      .slice(Math.max(0, from - reach), from)
      .some((t) => t.features.case === 'loc' && isOneOf(t, hurtful))
  if (!deadly.has(row.sense)) return false
  const right = tokens[from - 1]
  if (isOneOf(right, undying.how)) return true
  const before = tokens.slice(Math.max(0, from - reach), from)
  const clause = before.slice(before.findLastIndex((t) => t.kind === 'punct') + 1)
  return clause.some(
    (t, i) =>
      isOneOf(t, undying.things) &&
      (t.features.case === 'acc' ||
        t.features.classifier !== undefined ||
        // "বিনা বিচারে হত্যা": how somebody is killed is told in the locative.
        (i === clause.length - 1 &&
          (t.features.case === 'gen' || (t.features.case === undefined && to - from > 1)))),
  )
}
