import { mapped } from '../../../core/mapped.ts'
import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { StatementDraft } from './draft.ts'
import type { Said } from './said.ts'
import { nfc } from '../../../text/normalise.ts'

/** The end of a rule's name for a content that is the whole sentence before. */
export const sentenceBefore = 'sentence before'

/**
 * "X বলেন, C. সভায় তিনি এ কথা বলেন.": what a sentence takes up that gives somebody's words are those words, where the
 * same one speaks again.
 */
export const withTakenUp = (said: readonly Said[], pack: LanguagePack): readonly Said[] =>
  mapped(said, ({ scene, drafts }, i) => {
    const before = said[i - 1]
    if (!before || !drafts.some((d) => d.rule.endsWith(sentenceBefore))) return { scene, drafts }
    return {
      scene,
      drafts: drafts.flatMap((draft): readonly StatementDraft[] => {
        const words = draft.rule.endsWith(sentenceBefore) ? wordsOf(before) : undefined
        if (!words || !isSame(scene, pack, { draft, words })) return [draft]
        return isTopic(words, before, pack) ? [] : [{ ...draft, content: words.content }]
      }),
    }
  })

/** The statement that fills a sentence: its cue governs all of it. */
const wordsOf = ({ scene, drafts }: Said): StatementDraft | undefined =>
  drafts.find(({ source, cue, content, contentParagraph }) => {
    if (source === null || contentParagraph !== undefined) return false
    const spans = [source, cue, ...content]
    const start = Math.min(...spans.map((s) => s.start))
    const end = Math.max(...spans.map((s) => s.end))
    const { span } = scene
    return end <= span.end && (end - start) * 3 > (span.end - span.start) * 2
  })

/** "নির্দেশনার কথা জানিয়েছেন": what the words were about, not the words. */
const isTopic = ({ content }: StatementDraft, { scene }: Said, { text }: LanguagePack): boolean => {
  const end = content.at(-1)?.end
  const last = scene.tokens.findLast((t) => end !== undefined && t.end <= end && t.kind === 'word')
  return (
    content.length === 1 &&
    last !== undefined &&
    last.pos !== 'VERB' &&
    last.features.nonFinite === undefined &&
    text.endings.genitive.test(last.norm)
  )
}

/** What takes words up, and those words. */
export interface Pair {
  readonly draft: StatementDraft
  readonly words: StatementDraft
}

/** The same speaker: a pronoun of one person, the same last word, or an office alone that stood before the name: "(বাংলাদেশ ব্যাংকের গভর্নর) রহিম শেখ". */
export const isSame = (scene: Scene, pack: LanguagePack, { draft, words }: Pair): boolean => {
  const { onePerson = [] } = pack.statements
  const { source } = draft
  if (!source || !words.source || draft.paragraph !== words.paragraph) return false
  const isPronoun = ({ start, end }: Span): boolean =>
    onePerson.includes(nfc(scene.text.slice(start, end)))
  if (isPronoun(source) || isPronoun(words.source)) return true
  const lastWord = ({ start, end }: Span): string | undefined =>
    scene.text.slice(start, end).split(/\s+/u).at(-1)
  return (
    lastWord(source) === lastWord(words.source) ||
    isOfficeOf(scene, pack, { office: source, whole: words.source })
  )
}

/** True for an office all of whose words stand in a longer phrase before a name. */
const isOfficeOf = (
  { tokens, text }: Scene,
  { statements }: LanguagePack,
  { office, whole }: { readonly office: Span; readonly whole: Span },
): boolean => {
  const head = tokens.findLast((t) => office.start <= t.start && t.end <= office.end)
  const [part, all] = [office, whole].map(({ start, end }) => ` ${text.slice(start, end)} `)
  return (
    isOneOf(head, statements.speakers) &&
    !isOneOf(head, statements.bodies ?? []) &&
    all !== undefined &&
    part !== undefined &&
    all.includes(part)
  )
}
