import type { RelatedLink } from '../../../core/reading.ts'
import type { RawRange } from '../../../core/span.ts'
import { dayInUrl } from '../published.ts'
import { HREF, TITLE } from './attributes.ts'
import type { Element } from './element.ts'
import type { Page } from './page.ts'

interface Box {
  readonly from: number
  readonly to: number
  readonly raw: RawRange
  readonly labelled: boolean
}

/** The links of a box with their headlines, each address once; a link without words takes the box's headline. */
export const linksIn = (page: Page, box: Box, base: string | null): readonly RelatedLink[] => {
  const links = new Map<string, string | null>()
  for (const anchor of anchorsIn(page.elements, box.raw)) {
    const url = addressOf(anchor, base)
    if (url === null) continue
    const title = wordsOf(page, box, anchor)
    if (!links.get(url)) links.set(url, title)
  }
  const own = page.lines.slice(box.labelled ? box.from + 1 : box.from, box.to + 1)
  const headline = links.size === 1 ? (own[0]?.text ?? null) : null
  return [...links].map(([url, title]) => ({ url, title: title ?? headline, date: dayInUrl(url) }))
}

const anchorsIn = (elements: readonly Element[], [start, end]: RawRange): readonly Element[] => {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Element[] = []
  for (let i = low; i < elements.length; i++) {
    const element = elements[i]
    if (!element || element.start >= end) break
    if (element.tag === 'a' && element.attribute(HREF)) found.push(element)
  }
  return found
}

const addressOf = (anchor: Element, base: string | null): string | null => {
  const href = anchor.attribute(HREF)?.trim() ?? ''
  if (/^https?:\/\//iu.test(href)) return href
  if (href === '' || /^(?:#|[a-z][a-z0-9+.-]*:)/iu.test(href)) return null
  if (base === null || !URL.canParse(href, base)) return href
  return new URL(href, base).href
}

const wordsOf = (page: Page, box: Box, anchor: Element): string | null => {
  for (let i = box.from; i <= box.to; i++) {
    const line = page.lines[i]
    if (!line) continue
    const inside = line.parts.filter(([s, e]) => s >= anchor.start && e <= anchor.end)
    if (inside.length === 0) continue
    const from = inside[0]?.[2] ?? 0
    const after = line.parts[line.parts.indexOf(inside.at(-1) ?? [0, 0, 0]) + 1]
    const words = line.text.slice(from, after?.[2] ?? line.text.length).trim()
    if (words.length > 1) return words
  }
  return anchor.attribute(TITLE)?.trim() || null
}
