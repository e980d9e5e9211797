import type { Paragraph } from './reading.ts'
import type { At, RawRange } from './span.ts'

/**
 * The place in the decoded original of a stretch of a paragraph's text.
 *
 * @param start @param end UTF-16 units in `paragraph.text`, half open, `start < end`.
 * @returns the smallest range that covers every part the stretch touches; inside a run copied
 *   letter by letter it is exact, inside a decoded entity it is the whole entity.
 */
export const rawOf = (paragraph: Paragraph, start: number, end: number): RawRange => {
  const { parts, text } = paragraph
  let from = paragraph.raw[0]
  let to = paragraph.raw[1]
  for (let i = firstPart(parts, start); i < parts.length; i++) {
    const [rawStart, rawEnd, textStart] = parts[i] as (typeof parts)[number]
    if (textStart >= end) break
    const textEnd = parts[i + 1]?.[2] ?? text.length
    const copied = rawEnd - rawStart === textEnd - textStart
    if (textStart <= start && start < textEnd) {
      from = copied ? rawStart + (start - textStart) : rawStart
    }
    if (textStart < end && end <= textEnd) to = copied ? rawStart + (end - textStart) : rawEnd
  }
  return [from, to]
}

/** Index of the part that holds text position `start`, by bisection. */
const firstPart = (parts: Paragraph['parts'], start: number): number => {
  let low = 0
  let high = parts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((parts[middle]?.[2] ?? 0) <= start) low = middle
    else high = middle - 1
  }
  return low
}

/** A finding's place: where it is in the clean text, where in the original, and its words. */
export const placeOf = (
  paragraphs: readonly Paragraph[],
  at: At,
): { readonly at: At; readonly raw: RawRange; readonly text: string } => {
  const paragraph = paragraphs[at.paragraph]
  if (!paragraph) throw new RangeError(`no paragraph ${at.paragraph}`)
  return {
    at: { paragraph: at.paragraph, start: at.start, end: at.end },
    raw: rawOf(paragraph, at.start, at.end),
    text: paragraph.text.slice(at.start, at.end),
  }
}
