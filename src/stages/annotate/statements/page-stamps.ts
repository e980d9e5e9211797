import { mapped } from '../../../core/mapped.ts'
import type { Span } from '../../../core/span.ts'
import type { Said } from './said.ts'

/** "| ১৫:৪৭ ": the clock time with which the stamp of a page ends that stands glued before its first sentence. */
const clock = /\|\s*\p{Nd}{1,2}:\p{Nd}{2}\s+/gu

/** "প্রকাশ: ১৭ ডিসেম্বর ২০২৫ | ১৫:৪৭ (সেতু খুলবে) বলে জানান মেয়র": when a page was published is no part of anybody's words. */
export const withoutStamps = (said: readonly Said[]): readonly Said[] => {
  const texts = new Map(said.map(({ scene }) => [scene.paragraph, scene.text]))
  return mapped(said, ({ scene, drafts }) => ({
    scene,
    drafts: mapped(drafts, (draft) => {
      const text = texts.get(draft.contentParagraph ?? scene.paragraph) ?? scene.text
      return { ...draft, content: mapped(draft.content, (span) => behindStamp(text, span)) }
    }),
  }))
}

const behindStamp = (text: string, { start, end }: Span): Span => {
  const last = [...text.slice(start, end).matchAll(clock)].at(-1)
  return last === undefined ? { start, end } : { start: start + last.index + last[0].length, end }
}
