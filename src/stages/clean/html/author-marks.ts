import { domainOf } from '../outlet.ts'
import type { Element, Page } from './page.ts'

const AUTHOR_HINT =
  /[^a-z0-9](?:author|authors|byline|by-line|writer|reporter|autor|autorin|autoren|autorenzeile|auteur|verfasser|redakteur|creator)s?(?:-?name|link)?(?=[^a-z0-9])/u
/** Blocks around an article whose authors are those of something else. */
const FOREIGN =
  /[^a-z](?:comments?|respond|related|teasers?|sidebar|widget|recommend[a-z]*)(?=[^a-z])/u
/** Boxes about an author: their name stands in one, but so may much else. */
const ABOUT = /[^a-z](?:bio|about-?(?:the-?)?author|author-?box)(?=[^a-z])/u
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
  const size = page.elements.reduce((most, { end, start }) => Math.max(most, end - start), 0)
  const kinds = { sure: [], linked: [], named: [], boxes: [] } as Record<keyof Marks, Element[]>
  const foreign: boolean[] = []
  const about: boolean[] = []
  for (const element of page.elements) {
    const { hints, tag, parent, start, end } = element
    // A name such as "with-sidebar" on a block around the headline or most of the page says nothing about what is in it.
    const wraps = (start <= title && title < end) || end - start > size * MOST_OF_PAGE
    const own = hints !== '' && tag !== 'body' && !wraps
    const outside = (foreign[parent] ?? false) || (own && FOREIGN.test(hints))
    const box = (about[parent] ?? false) || (own && ABOUT.test(hints))
    foreign.push(outside)
    about.push(box)
    if (outside) continue
    const hinted = own && AUTHOR_HINT.test(hints)
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

const isMarked = ({ attributes }: Element): boolean =>
  /(?:^|\s)author(?:\s|$)/iu.test(attributes['rel'] ?? '') ||
  /(?:^|\s)(?:author|creator)(?:\s|$)/iu.test(attributes['itemprop'] ?? '')

/** A profile on another site (a social network) names an account, not the author. */
const isAuthorLink = ({ tag, attributes }: Element, domain: string | null): boolean => {
  const href = attributes['href'] ?? ''
  if (tag !== 'a' || !AUTHOR_PAGE.test(href)) return false
  const host = domainOf(href)
  return host === null || domain === null || isSameSite(host, domain)
}

const isSameSite = (left: string, right: string): boolean => {
  const site = (host: string): string => host.split('.').slice(-2).join('.')
  return site(left) === site(right)
}
