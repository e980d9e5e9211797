import type { Span } from '../../core/span.ts'

/** The counted noun after a number, with the unit that it stands for. */
export interface Head extends Span {
  readonly text: string
  readonly unit: string
}

/**
 * Looks for the counted noun in the words after a number: the first word that a table knows, within
 * `reach` words; a stop word or punctuation ends the search.
 */
export const headAfter = (
  text: string,
  from: number,
  options: {
    readonly units: (word: string) => string | undefined
    readonly stops: (word: string) => boolean
    readonly reach: number
  },
): Head | null => {
  const word = /[\p{L}\p{M}\u200C\u200D%]+/gu
  word.lastIndex = from
  let last = from
  for (let i = 0; i < options.reach; i++) {
    const match = word.exec(text)
    if (!match || /[^\s\-–]/u.test(text.slice(last, match.index))) return null
    const unit = options.units(match[0])
    if (unit !== undefined)
      return { start: match.index, end: match.index + match[0].length, text: match[0], unit }
    if (options.stops(match[0])) return null
    last = match.index + match[0].length
  }
  return null
}
