import type { Report } from '../../core/reading.ts'
import type { RawRange } from '../../core/span.ts'
import { textRanges } from './html/text-ranges.ts'

/** Characters that are in no part and no removal, and characters that are in two. */
export interface Accounting {
  readonly unaccounted: readonly RawRange[]
  readonly twice: readonly RawRange[]
}

/**
 * Checks the contract's accounting: each character of the original that is neither white nor markup
 * lies in exactly one part of a paragraph or of the title, or in one removal.
 */
export const checkAccounting = (
  original: { readonly text: string; readonly mediaType: string },
  report: Report,
): Accounting => {
  const { text } = original
  const counts = new Uint8Array(text.length)
  const add = (start: number, end: number): void => {
    for (let i = start; i < end; i++) counts[i] = Math.min(2, (counts[i] ?? 0) + 1)
  }
  for (const { parts } of report.paragraphs) for (const [start, end] of parts) add(start, end)
  for (const [start, end] of report.titleParts ?? []) add(start, end)
  for (const { raw } of report.removed) add(...raw)
  const unaccounted: [number, number][] = []
  const twice: [number, number][] = []
  const ranges: readonly RawRange[] =
    original.mediaType === 'text/html' ? textRanges(text) : [[0, text.length]]
  for (const [start, end] of ranges) {
    for (let i = start; i < end; i++) {
      if (counts[i] === 1 || WHITE.test(text[i] ?? ' ')) continue
      extend(counts[i] === 0 ? unaccounted : twice, i)
    }
  }
  return { unaccounted, twice }
}

const WHITE = /\s/u

const extend = (ranges: [number, number][], at: number): void => {
  const last = ranges.at(-1)
  if (last && last[1] === at) last[1] = at + 1
  else ranges.push([at, at + 1])
}
