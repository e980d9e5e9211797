import type { Sense } from '../../../../core/senses.ts'
import { isOneOf } from '../../scene.ts'
import type { Place } from './found.ts'

/** Acts that regard whoever did what they are about, and what they take: its noun in the genitive, or bare. */
const judging: Readonly<Partial<Record<Sense, 'gen' | 'bare'>>> = {
  criticise: 'gen',
  praise: 'gen',
  reject: 'bare',
}

/**
 * "রাশিয়ার হামলার নিন্দা জানায়", "চীনের প্রস্তাব প্রত্যাখ্যান করে": whose doing is judged or refused right behind it.
 *
 * @param index index of whose it is.
 */
export const isWhoseDoing = (
  { scene: { tokens }, final, found: { match } }: Place,
  index: number,
): boolean => {
  const takes = judging[match.row.sense]
  const [doing, ...between] = tokens.slice(index + 1, match.from)
  return (
    takes !== undefined &&
    isOneOf(doing, final.doings) &&
    doing?.features.case === (takes === 'gen' ? 'gen' : undefined) &&
    between.length <= attributes &&
    between.every((t) => t.kind === 'word' && t.pos !== 'VERB' && t.features.case === undefined)
  )
}

/** Most words between what is judged and the judgement: "হামলার তীব্র নিন্দা". */
const attributes = 1
