import { flatMapped, mapped } from '../../../core/mapped.ts'
import type { Span } from '../../../core/span.ts'
import { isWordAt } from '../../../text/word.ts'
import type { Said } from './said.ts'
import type { StatementDraft } from './draft.ts'

const closers: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"' }

/** The end of a rule's name for words that stand in a paragraph after their cue's. */
export const nextParagraph = ', next paragraph'

/**
 * A quotation over several paragraphs: its mark is never closed in the first, and each of the next begins with the same
 * mark again. The first goes on to the end of its paragraph; each of the next is a statement of the same speaker.
 */
export const withNextParagraphs = (said: readonly Said[]): readonly Said[] => {
  const texts = new Map(said.map(({ scene }) => [scene.paragraph, scene.text]))
  return mapped(said, ({ scene, drafts }) => ({
    scene,
    drafts: flatMapped(drafts, (draft) => {
      if (draft.contentParagraph !== undefined) return [draft]
      const parts = withOpened(scene, draft)
      const last = parts.at(-1)
      const mark = last && scene.text[last.start]
      const closer = mark && closers[mark]
      if (!last || !closer) return [draft]
      const next = openAgain({ ...scene, texts }, last.start, mark)
      if (next.length === 0) return [draft]
      const end = scene.text.trimEnd().length
      return [
        {
          ...draft,
          content: [...parts.slice(0, -1), { start: last.start, end }],
          rule: `${draft.rule}, to the${nextParagraph.slice(1)}`,
        },
        ...next.map(({ paragraph, ...span }): StatementDraft => ({
          ...draft,
          content: [span],
          contentParagraph: paragraph,
          rule: `${draft.rule}${nextParagraph}`,
        })),
      ]
    }),
  }))
}

/** "“A,” said X. “B …": with the mark that opens right behind the sentence, where what the sentence itself says is closed. */
const withOpened = (
  { text, span }: Said['scene'],
  { content }: StatementDraft,
): readonly Span[] => {
  const last = content.at(-1)
  const start = span.end + (/^\s*/u.exec(text.slice(span.end))?.[0].length ?? 0)
  const mark = text[start]
  const own = last && text[last.start]
  if (!last || !own || own !== mark || !closers[mark] || last.end > span.end) return content
  return [...content, { start, end: text.length }]
}

interface Place {
  readonly paragraph: number
  readonly text: string
  readonly texts: ReadonlyMap<number, string>
}

/** The paragraphs over which a quotation goes on that opens at `start`; none where it closes in its own. */
const openAgain = (
  { paragraph, text, texts }: Place,
  start: number,
  mark: string,
): readonly (Span & { readonly paragraph: number })[] => {
  const found: (Span & { readonly paragraph: number })[] = []
  let closed = closedAt(text, start, mark) !== -1
  for (let p = paragraph + 1; !closed; p++) {
    const next = texts.get(p)
    if (next === undefined || !next.startsWith(mark)) break
    const close = closedAt(next, 0, mark)
    closed = close !== -1
    found.push({ paragraph: p, start: 0, end: closed ? close + 1 : next.trimEnd().length })
  }
  // Never closed, it may be a stray mark.
  return closed ? found : []
}

/** Where the mark that opens at `start` is closed; -1 where it is not. An apostrophe inside a word closes nothing. */
const closedAt = (text: string, start: number, mark: string): number => {
  const closer = closers[mark] ?? mark
  let depth = 1
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === mark && mark !== closer) depth++
    else if (text[i] === closer && !(isWordAt(text, i - 1) && isWordAt(text, i + 1))) depth--
    if (depth === 0) return i
  }
  return -1
}
