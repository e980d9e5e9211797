import { domainOf } from '../outlet.ts'
import { HREF, ITEMPROP, REL } from './attributes.ts'
import type { Element } from './element.ts'
import { NO_NAMES, nameTest } from './names.ts'
import type { Page } from './page.ts'

const namesAuthor = nameTest(
  /[^a-z0-9](?:author|authors|byline|by-line|writer|reporter|autor|autorin|autoren|autorenzeile|auteur|verfasser|redakteur|creator)s?(?:-?name|link)?(?=[^a-z0-9])/u,
)
/** Blocks around an article whose authors are those of something else. */
const namesOther = nameTest(
  /[^a-z](?:comments?|respond|related|teasers?|sidebar|widget|recommend[a-z]*)(?=[^a-z])/u,
)
/** Boxes about an author: their name stands in one, but so may much else. */
const tellsAbout = nameTest(/[^a-z](?:bio|about-?(?:the-?)?author|author-?box)(?=[^a-z])/u)
const AUTHOR_PAGE =
  /\/(?:author|authors|autor|autoren|auteur|contributor|contributors|writers?|profile|staff|by)\/[^/?#]+\/?(?:[?#]|$)/iu
/** Share of the page's source above which a block is no sidebar. */
const MOST_OF_PAGE = 0.5
/** Most marked elements of a kind that are looked into. */
const MOST = 20

/** Elements that may hold the author's name, nearest to the headline first. */
export interface Marks {
  /** By `rel` or `itemprop`. */
  readonly sure: readonly Element[]
  /** Links to a page about an author of this site. */
  readonly linked: readonly Element[]
  /** By class or id. */
  readonly named: readonly Element[]
  /** By class or id inside a box about the author. */
  readonly boxes: readonly Element[]
}

/** The marks of authors on a page, outside comments, sidebars and teasers. */
export const markedElements = (page: Page, titleLine: number, domain: string | null): Marks => {
  const title = page.lines[titleLine]?.raw[0] ?? -1
  let size = 0
  for (const { start, end } of page.elements) size = Math.max(size, end - start)
  const kinds = { sure: [], linked: [], named: [], boxes: [] } as Record<keyof Marks, Element[]>
  const foreign = new Uint8Array(page.elements.length)
  const about = new Uint8Array(page.elements.length)
  for (const element of page.elements) {
    const { index, names, tag, parent, start, end } = element
    // A name such as "with-sidebar" on a block around the headline or most of the page says nothing about what is in it.
    const wraps = (start <= title && title < end) || end - start > size * MOST_OF_PAGE
    const own = names !== NO_NAMES && tag !== 'body' && !wraps
    const outside = (parent >= 0 && foreign[parent] === 1) || (own && namesOther(names))
    const box = (parent >= 0 && about[parent] === 1) || (own && tellsAbout(names))
    if (outside) foreign[index] = 1
    if (box) about[index] = 1
    if (outside) continue
    const hinted = own && namesAuthor(names)
    if (box) {
      if (hinted || isMarked(element)) kinds.boxes.push(element)
      continue
    }
    if (isMarked(element)) kinds.sure.push(element)
    if (isAuthorLink(element, domain)) kinds.linked.push(element)
    if (hinted) kinds.named.push(element)
  }
  const far = ({ start }: Element): number =>
    title < 0 ? 0 : start >= title ? start - title : 3 * (title - start)
  const nearest = (elements: readonly Element[]): readonly Element[] =>
    [...elements].sort((a, b) => far(a) - far(b)).slice(0, MOST)
  return {
    sure: nearest(kinds.sure),
    linked: nearest(kinds.linked),
    named: nearest(kinds.named),
    boxes: nearest(kinds.boxes),
  }
}

const isMarked = (element: Element): boolean =>
  (element.has(REL) && /(?:^|\s)author(?:\s|$)/iu.test(element.attribute(REL) ?? '')) ||
  (element.has(ITEMPROP) &&
    /(?:^|\s)(?:author|creator)(?:\s|$)/iu.test(element.attribute(ITEMPROP) ?? ''))

/** A profile on another site (a social network) names an account, not the author. */
const isAuthorLink = (element: Element, domain: string | null): boolean => {
  if (element.tag !== 'a') return false
  const href = element.attribute(HREF) ?? ''
  if (!AUTHOR_PAGE.test(href)) return false
  const host = domainOf(href)
  return host === null || domain === null || isSameSite(host, domain)
}

const isSameSite = (left: string, right: string): boolean => {
  const site = (host: string): string => host.split('.').slice(-2).join('.')
  return site(left) === site(right)
}
