import { mapped } from '../../../core/mapped.ts'
import { opensToTheEnd } from './goes-on.ts'
import { goingOnTo } from './said.ts'
import type { Said } from './said.ts'

/**
 * "মেয়র বলেন, ঘাট বন্ধ, ‘মাঝিরা কাজ পাবে না। আমরা দুঃখিত।’": words that end inside a quotation which begins in them go on to its
 * closing mark, where nobody speaks between outside the marks.
 */
export const withWholeQuotations = (said: readonly Said[]): readonly Said[] =>
  mapped(said, ({ scene, drafts }, i) => {
    const [first] = drafts
    const content = first?.content[0]
    if (!first || !content || first.content.length > 1 || !opensToTheEnd(scene, first))
      return { scene, drafts }
    const open = scene.paragraphQuotations.find(
      (q) => q.closed && content.start < q.start && q.start < content.end && content.end < q.end,
    )
    if (!open) return { scene, drafts }
    const inside = said
      .slice(i + 1)
      .filter((s) => s.scene.paragraph === scene.paragraph && s.scene.span.start < open.end)
    if (inside.some((s) => s.drafts.length > 0 || s.scene.span.end > open.end + 1))
      return { scene, drafts }
    return goingOnTo({ scene, drafts }, open.end)
  })
