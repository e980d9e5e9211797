import { mapped } from '../../../core/mapped.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'
import type { StatementDraft } from './draft.ts'

/** A sentence with what is said in it. */
export interface Said {
  readonly scene: Scene
  readonly drafts: readonly StatementDraft[]
}

/** Most sentences over which words go on after their cue's own. */
const most = 8

/**
 * Words that go on after the sentence of their cue, where the text proves it: a sentence soon after, with nobody else
 * speaking before it, says "we", "I" or "you" outside any quotation or tells people what they must do, or the mark that
 * opened the words was never closed and somebody speaks again later in the paragraph.
 */
export const withWordsThatGoOn = (said: readonly Said[], pack: LanguagePack): readonly Said[] =>
  mapped(said, ({ scene, drafts }, i) => {
    const [first] = drafts
    const content = first?.content[0]
    if (!first || !content || !opensToTheEnd(scene, first)) return { scene, drafts }
    const last = lastOf(said, i, { pack, open: isOpen(scene, content.start) })
    const end = said[last]?.scene.span.end ?? content.end
    if (last === i) return { scene, drafts }
    const longer = {
      ...first,
      content: [{ ...content, end }],
      rule: `${first.rule}, goes on`,
    }
    return { scene, drafts: [longer, ...drafts.slice(1)] }
  })

/** True for words after their cue that run to the end of the sentence and are no closed quotation. */
const opensToTheEnd = (scene: Scene, draft: StatementDraft): boolean => {
  const [content] = draft.content
  return (
    content !== undefined &&
    draft.contentParagraph === undefined &&
    // A writing may print another's words as they are.
    draft.rule !== 'a writing says' &&
    content.start > draft.cue.start &&
    scene.span.end - content.end < 2 &&
    !scene.paragraphQuotations.some(
      (q) =>
        (q.start < draft.cue.start && draft.cue.start < q.end) ||
        (q.closed && q.start === content.start),
    )
  )
}

/** True where a quotation mark opens the words and none closes them. */
const isOpen = (scene: Scene, start: number): boolean => /[“‘]/u.test(scene.text[start] ?? '')

/** Index of the last sentence of the words that begin in sentence `i`. */
const lastOf = (
  said: readonly Said[],
  i: number,
  { pack, open }: { readonly pack: LanguagePack; readonly open: boolean },
): number => {
  const paragraph = said[i]?.scene.paragraph
  let last = i
  for (let k = i + 1; k <= i + most; k++) {
    const next = said[k]
    if (!next || next.scene.paragraph !== paragraph) return last
    if (next.drafts.length > 0) return open ? k - 1 : last
    if (isTeller(next.scene)) return last
    if (speaksOfSelf(next.scene, pack) || speaksToPeople(next.scene, pack)) last = k
  }
  return last
}

/** "আমি বললাম, …": who tells of himself is not who was told of. */
const isTeller = ({ tokens }: Scene): boolean =>
  tokens.some(
    (t, i) =>
      t.features.person === 1 &&
      t.features.tense === 'past' &&
      t.pos === 'VERB' &&
      tokens[i + 1]?.norm === ',',
  )

/** True for a sentence in which somebody says "we" or "I" outside any quotation. */
export const speaksOfSelf = (scene: Scene, pack: LanguagePack): boolean =>
  scene.tokens.some(
    (t) =>
      (t.features.person === 1 || pack.statements.firstPerson?.includes(t.norm)) &&
      !scene.quotations.some((q) => q.start < t.start && t.start < q.end),
  )

/** True for a sentence that says "you", or what must be done, outside any quotation: no reporter talks so. */
const speaksToPeople = (scene: Scene, { statements }: LanguagePack): boolean =>
  scene.tokens.some(
    (t, i) =>
      (statements.secondPerson?.includes(t.norm) ||
        (statements.duty?.includes(t.norm) && scene.tokens[i - 1]?.features.nonFinite === 'inf')) &&
      !scene.quotations.some((q) => q.start < t.start && t.start < q.end),
  )
