import type { Labels } from '../labels.ts'
import { readTitle } from './read-metadata.ts'
import { scanHtml } from './scan.ts'
import { siteKeys } from './site.ts'
import { cutByWords, placeLines } from './source.ts'
import { statedTitle } from './title-line.ts'

/** The text of an article: its headline, null when the page prints none, and its paragraphs. */
export interface MainText {
  readonly title: string | null
  readonly paragraphs: readonly string[]
}

/** Reads only the text out of HTML: no map to the original, no metadata, credits, repeats or removals. */
export const mainTextOf = (
  html: string,
  { labels, url }: { readonly labels: Labels; readonly url: string | null },
): MainText => {
  const scanned = scanHtml(html)
  const metadata = readTitle(scanned)
  const stated = statedTitle(scanned, metadata, siteKeys(scanned, metadata, url))
  const { page, verdicts, titleLine } = placeLines(scanned, stated, url)
  cutByWords(page, verdicts, { labels, titleLine, base: url })
  return {
    title: page.lines[titleLine]?.text ?? stated,
    paragraphs: page.lines.flatMap(({ text }, i) =>
      verdicts[i] === null && i !== titleLine ? [text] : [],
    ),
  }
}
