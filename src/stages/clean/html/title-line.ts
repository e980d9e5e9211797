import { wordKey } from '../../../text/normalise.ts'
import type { Verdict } from '../verdict.ts'
import type { Metadata } from './metadata.ts'
import type { Page } from './page.ts'

const DIVIDER = /\s+[|–—»·:-]+\s+|\s*\|\s*/gu

/** The headline as the page's markup gives it, without the name of the site behind it. */
export const statedTitle = (
  page: Page,
  metadata: Pick<Metadata, 'title' | 'outlet'>,
): string | null => {
  const head = page.documentTitles[0]?.text ?? null
  const stated = metadata.title ?? head
  if (stated === null) return null
  const site = wordKey(metadata.outlet ?? '')
  const cuts = [...stated.matchAll(DIVIDER)].slice(0, 6)
  for (const cut of cuts) {
    const [front, rest] = [stated.slice(0, cut.index), stated.slice(cut.index + cut[0].length)]
    if (site !== '' && (wordKey(rest) === site || site.startsWith(wordKey(rest)))) return front
    if (headingSays(page, front)) return front
  }
  const last = cuts.at(-1)
  // A document's title nearly always ends in the site's name; a headline from metadata does not.
  if (metadata.title !== null || !last) return stated
  return last.index >= 15 && last.index > stated.length * 0.4 ? stated.slice(0, last.index) : stated
}

const headingSays = (page: Page, words: string): boolean => {
  const key = wordKey(words)
  return (
    key.length >= 10 &&
    page.lines.some(
      ({ block, text }) =>
        /^h[12]$/u.test(page.elements[block]?.tag ?? '') && wordKey(text) === key,
    )
  )
}

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
