import { wordKey } from '../../../text/normalise.ts'
import type { Verdict } from '../verdict.ts'
import type { Page } from './page.ts'

/** Longest headline, in UTF-16 units. */
const LONGEST = 300

/**
 * The line that prints the article's headline: the heading that says what the metadata says, else
 * the page's only `h1` of some length; −1 when there is none.
 */
export const findTitleLine = (
  page: Page,
  verdicts: readonly (Verdict | null)[],
  stated: string | null,
): number => {
  const key = stated === null ? '' : wordKey(stated)
  const headings: number[] = []
  for (const [index, line] of page.lines.entries()) {
    if (line.text.length > LONGEST) continue
    const tag = page.elements[line.block]?.tag ?? ''
    if (key !== '' && /^h[1-4]$/u.test(tag) && wordKey(line.text) === key) return index
    if (tag === 'h1') headings.push(index)
  }
  const near = headings.filter((index) => {
    const own = wordKey(page.lines[index]?.text ?? '')
    return key !== '' && own.length >= 10 && (key.startsWith(own) || own.startsWith(key))
  })
  if (near[0] !== undefined) return near[0]
  const open = headings.filter((i) => {
    const line = page.lines[i]
    return line !== undefined && line.text.length >= 12 && verdicts[i]?.kind !== 'navigation'
  })
  return open.length === 1 || key === '' ? (open[0] ?? -1) : -1
}
