import { mapped } from '../../../core/mapped.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Quotation } from '../../../text/quote.ts'
import { mayGoOn } from './goes-on.ts'
import type { Said } from './said.ts'
import type { Scene } from '../scene.ts'
import { isBlank } from './said-until.ts'
import type { StatementDraft } from './draft.ts'

/**
 * "X বলেন, ‘‘A।’’ ‘‘B।’’": words in marks right behind the closed words of somebody are his as well, where nobody is told
 * to speak beside them.
 */
export const withQuotationsThatGoOn = (
  said: readonly Said[],
  pack: LanguagePack,
): readonly Said[] =>
  mapped(said, ({ scene, drafts }, i) => {
    const [first] = drafts
    const content = first?.content.at(-1)
    if (!first || !content || first.contentParagraph !== undefined) return { scene, drafts }
    const own = scene.paragraphQuotations.find((q) => q.closed && q.start === content.start)
    if (!own || own.end !== content.end || content.start < first.cue.start) return { scene, drafts }
    if (!mayGoOn(scene, first, pack) || isInStory(scene, first)) return { scene, drafts }
    const last = lastBehind(said, i, own)
    if (last === own) return { scene, drafts }
    const longer = {
      ...first,
      content: [...first.content.slice(0, -1), { ...content, end: last.end }],
      rule: `${first.rule}, goes on`,
    }
    return { scene, drafts: [longer, ...drafts.slice(1)] }
  })

/** "বলে ওঠেন": in a story another answers with the next words. */
const isInStory = ({ tokens }: Scene, { cue }: StatementDraft): boolean =>
  tokens.some((t) => cue.start <= t.start && t.end < cue.end && t.features.nonFinite === 'conj')

/** The last of the quotations that stand one right behind the other. */
const lastBehind = (said: readonly Said[], at: number, own: Quotation): Quotation => {
  const scene = said[at]?.scene
  let last = own
  for (;;) {
    const { end } = last
    const next = scene?.paragraphQuotations.find((q) => q.start >= end)
    if (!scene || !next?.closed || !isBlank(scene.text.slice(end, next.start))) return last
    if (!isWhole(said, at, next)) return last
    last = next
  }
}

/** True for words in marks that are whole sentences, with no cue outside them. */
const isWhole = (
  said: readonly Said[],
  at: number,
  { start, end, innerEnd }: Quotation,
): boolean => {
  const paragraph = said[at]?.scene.paragraph
  const text = said[at]?.scene.text ?? ''
  const inside = said.filter(
    ({ scene }) =>
      scene.paragraph === paragraph && scene.span.start < end && start < scene.span.end,
  )
  const isOutside = ({ cue }: StatementDraft): boolean => cue.start >= end || cue.end <= start
  return (
    /[।?!]/u.test(text[innerEnd - 1] ?? '') &&
    inside.every(
      ({ scene, drafts }) =>
        scene === said[at]?.scene || (scene.span.end <= end && !drafts.some(isOutside)),
    )
  )
}
