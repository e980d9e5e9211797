import type { Report } from '../../core/reading.ts'
import type { RawRange } from '../../core/span.ts'

/** Characters that are in no part and no removal, and characters that are in two. */
export interface Accounting {
  readonly unaccounted: readonly RawRange[]
  readonly twice: readonly RawRange[]
}

/**
 * Checks the contract's accounting over the pieces of text of an original: each character that is
 * not white lies in exactly one part of a paragraph, the title, or one removal.
 *
 * @param text places of the original's text, markup left out.
 */
export const checkAccounting = (
  original: string,
  text: readonly RawRange[],
  report: Report,
): Accounting => {
  const counts = new Uint8Array(original.length)
  const add = ([start, end]: RawRange): void => {
    for (let i = start; i < end; i++) counts[i] = (counts[i] ?? 0) + 1
  }
  for (const paragraph of report.paragraphs)
    for (const [start, end] of paragraph.parts) add([start, end])
  for (const [start, end] of report.titleParts ?? []) add([start, end])
  for (const removal of report.removed) add(removal.raw)
  const unaccounted: RawRange[] = []
  const twice: RawRange[] = []
  for (const [start, end] of text) {
    for (let i = start; i < end; i++) {
      if (/\s/u.test(original[i] ?? ' ')) continue
      if (counts[i] === 0) extend(unaccounted, i)
      if ((counts[i] ?? 0) > 1) extend(twice, i)
    }
  }
  return { unaccounted, twice }
}

const extend = (ranges: RawRange[], at: number): void => {
  const last = ranges.at(-1)
  if (last && last[1] === at) ranges[ranges.length - 1] = [last[0], at + 1]
  else ranges.push([at, at + 1])
}
