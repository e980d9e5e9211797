import type { Span } from '../../core/span.ts'

const joiner = '\u200C'

/**
 * Reads a text as if no zero-width non-joiner stood in it: papers set stray ones inside words ("দুপু\u200Cরে"), where they are not seen.
 *
 * @param find finds spans in the text that it is given.
 * @returns what is found, with places of the text as it is.
 */
export const withoutJoiners = <Found extends Span>(
  text: string,
  find: (text: string) => readonly Found[],
): readonly Found[] => {
  if (!text.includes(joiner)) return find(text)
  const kept = [...Array(text.length).keys()].filter((i) => text[i] !== joiner)
  return find(text.replaceAll(joiner, '')).map((found) => ({
    ...found,
    start: kept[found.start] ?? 0,
    end: (kept[found.end - 1] ?? text.length - 1) + 1,
  }))
}
