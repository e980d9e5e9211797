import { mapped } from '../../../core/mapped.ts'
import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'
import type { StatementDraft } from './draft.ts'
import { mayGoOn, opensToTheEnd } from './goes-on.ts'
import type { Said } from './said.ts'
import { isSame, sentenceBefore } from './taken-up.ts'

/** Most sentences back to the first that is taken up. */
const most = 12

/** The words that are taken up, and the sentence whose statement goes on with them, where one does. */
interface TakenUp {
  readonly words: Span
  readonly from?: number
}

/**
 * "X বলেছেন, A. B. C. সভায় তিনি এসব কথা বলেন.": what takes up several words takes up all that the same one has said
 * since he was last told to speak in the paragraph, and proves that the sentences without a cue between are his.
 */
export const withAllTakenUp = (said: readonly Said[], pack: LanguagePack): readonly Said[] => {
  const longer = new Map<number, number>()
  const taking = mapped(said, ({ scene, drafts }, i) => ({
    scene,
    drafts: mapped(drafts, (draft) => {
      const found = takesSeveral(scene, draft, pack) ? takenUp(said, { i, draft, pack }) : null
      if (found?.from !== undefined) longer.set(found.from, found.words.end)
      if (found) return { ...draft, content: [found.words] }
      return { ...draft, content: wholeOf(said, { i, draft, pack }) }
    }),
  }))
  return longer.size === 0 ? taking : mapped(taking, (here, i) => goingOn(here, longer.get(i)))
}

/** A sentence with its first statement to where its words end. */
const goingOn = (here: Said, end: number | undefined): Said => {
  const [first, ...rest] = here.drafts
  const content = first?.content[0]
  if (!first || !content || end === undefined || content.end >= end) return here
  const rule = first.rule.endsWith(goesOn) ? first.rule : `${first.rule}${goesOn}`
  return { ...here, drafts: [{ ...first, content: [{ ...content, end }], rule }, ...rest] }
}

const goesOn = ', goes on'

const takesSeveral = (
  scene: Scene,
  { rule, cue, contentParagraph }: StatementDraft,
  { statements }: LanguagePack,
): boolean =>
  rule.endsWith(sentenceBefore) &&
  contentParagraph === scene.paragraph &&
  scene.tokens.some(
    (t) => t.start === cue.start && statements.final?.several.includes(t.norm) === true,
  )

interface Taking {
  readonly i: number
  readonly draft: StatementDraft
  readonly pack: LanguagePack
}

/** "X বলেন, ‘A। B।’ তিনি এ কথা বলেন": where the sentence before is the end of what the same one says or of words in marks, all of it. */
const wholeOf = (said: readonly Said[], { i, draft, pack }: Taking): readonly Span[] => {
  const [taken] = draft.content
  const scene = said[i]?.scene
  if (!taken || !scene || !draft.rule.endsWith(sentenceBefore)) return draft.content
  if (draft.contentParagraph !== scene.paragraph) return draft.content
  for (
    let k = i - 1;
    k >= Math.max(0, i - most) && said[k]?.scene.paragraph === scene.paragraph;
    k--
  ) {
    const words = said[k]?.drafts.find(({ content, contentParagraph }) =>
      content.some(
        ({ start, end }) =>
          contentParagraph === undefined && start < taken.start && end + 1 >= taken.end,
      ),
    )
    if (!words) continue
    const isQuoted = scene.paragraphQuotations.some(
      (q) => q.closed && q.start < taken.start && q.end + 1 >= taken.end,
    )
    return isQuoted || isSame(scene, pack, { draft, words }) ? words.content : draft.content
  }
  return draft.content
}

/** All that the same one says before sentence `i`; null where he says nothing there but the sentence before. */
const takenUp = (said: readonly Said[], { i, draft, pack }: Taking): TakenUp | null => {
  let between: Span | undefined
  for (let k = i - 1; k >= Math.max(0, i - most); k--) {
    const here = said[k]
    if (here?.scene.paragraph !== draft.paragraph) return null
    const [words] = here.drafts
    if (!words) {
      between = { start: here.scene.span.start, end: between?.end ?? here.scene.span.end }
      continue
    }
    const content = words.contentParagraph === undefined ? words.content.at(-1) : undefined
    if (!content || !between || !isSame(here.scene, pack, { draft, words })) return null
    const goes = opensToTheEnd(here.scene, words) || content.end > here.scene.span.end
    if (goes && words.content.length === 1 && mayGoOn(here.scene, words, pack))
      return {
        words: { start: content.start, end: Math.max(content.end, between.end) },
        from: k,
      }
    // The words before were closed, or a quotative closed them.
    return content.end > between.start ? null : { words: between }
  }
  return null
}
