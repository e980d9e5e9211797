import { wordKey } from '../../../text/normalise.ts'
import { bylineNames, withoutByline } from '../byline.ts'
import { labelKey } from '../labels.ts'
import type { Labels } from '../labels.ts'
import type { Metadata } from './metadata.ts'
import type { Element, Page } from './page.ts'

const AUTHOR_HINT =
  /[^a-z0-9](?:post-?|entry-?|article-?|meta-?)?(?:author|byline|by-line|writer|reporter|autor|verfasser|redakteur)(?:s|-?name|__name|-?link|_name)?(?=[^a-z0-9])/u
/** Boxes about an author, or of those who comment. */
const FOREIGN =
  /[^a-z](?:comments?|respond|related|teaser|sidebar|widget|bio|about-?author|author-?box)(?=[^a-z])/u
const NOBODY =
  /^(?:admin|administrator|editor|editors|redaktion|staff|guest|unknown|user|webmaster|home|about|contact|kontakt|impressum|author|authors|autor|über den autor|about the author|meet the author)$/iu
/** Words of a body rather than a person. */
const BODY =
  /(?<![\p{L}])(?:e\.\s?v\.|gmbh|inc|llc|ltd|www|redaktion|team|staff|editors?|news|media|magazine?|zeitung|verlag|landesanstalt|universität|university|stiftung|institut|illustrierte|desk)(?![\p{L}])|\.(?:com|de|at|ch|net|org|in|bd|info)(?![\p{L}])/iu
const AUTHOR_PAGE =
  /\/(?:author|authors|autor|autoren|auteur|contributor|contributors|writers?|profile|staff|by)\/[^/?#]+\/?(?:[?#]|$)/iu
/** Longest line, in UTF-16 units, that is read as a byline. */
const LONGEST = 120
/** Lines around the headline in which "By …" without a mark is the byline. */
const NEAR = { before: 4, after: 8 } as const

/** The report's authors: what the markup states, else elements that the page marks as its author, else a byline at the headline. */
export const authorsOf = (
  page: Page,
  metadata: Metadata,
  { labels, titleLine }: { readonly labels: Labels; readonly titleLine: number },
): readonly string[] => {
  const site = wordKey(metadata.outlet ?? '')
  const fit = (names: readonly string[], own = false): readonly string[] => [
    ...new Set(
      names
        .map((name) => withoutByline(name, labels))
        .filter((name) => isName(name, labels) && (own || wordKey(name) !== site)),
    ),
  ]
  // Who writes a site of their own may bear its name, where the markup states it and the page names nobody else.
  const stated = fit(metadata.authors, true)
  const people = stated.filter((name) => wordKey(name) !== site && !BODY.test(name))
  if (people.length > 0) return people
  const ways = [
    () => namesIn(page, labels, isMarked, true),
    () => namesIn(page, labels, isAuthorLink, true),
    () => namesIn(page, labels, isHinted, false),
    () => namesAtTitle(page, labels, titleLine),
  ]
  for (const way of ways) {
    const names = fit(way())
    if (names.length > 0) return names
  }
  return stated
}

const isName = (name: string, labels: Labels): boolean =>
  !NOBODY.test(name) && name.length >= 3 && name.length <= 80 && !labels.byline.has(labelKey(name))

const isMarked = ({ attributes }: Element): boolean =>
  /(?:^|\s)author(?:\s|$)/iu.test(attributes['rel'] ?? '') ||
  /(?:^|\s)(?:author|creator)(?:\s|$)/iu.test(attributes['itemprop'] ?? '')

const isAuthorLink = ({ tag, attributes }: Element): boolean =>
  tag === 'a' && AUTHOR_PAGE.test(attributes['href'] ?? '')

const isHinted = ({ hints, tag }: Element): boolean =>
  tag !== 'body' && hints !== '' && AUTHOR_HINT.test(hints)

/** Most marked elements that are looked into. */
const MOST = 20

/** Names in the first marked element that holds one; one word is enough where the mark is plain. */
const namesIn = (
  page: Page,
  labels: Labels,
  marks: (element: Element) => boolean,
  plain: boolean,
): readonly string[] => {
  const foreign: boolean[] = []
  const marked: Element[] = []
  for (const element of page.elements) {
    const outside =
      (element.parent >= 0 && (foreign[element.parent] ?? false)) ||
      (element.tag !== 'body' && FOREIGN.test(element.hints))
    foreign.push(outside)
    if (!outside && marked.length < MOST && marks(element)) marked.push(element)
  }
  for (const element of marked) {
    const text = textIn(page, element)
    const found = text === '' || text.length > LONGEST ? [] : bylineNames(text, labels, plain)
    if (found.length > 0) return found.slice(0, 6)
  }
  return []
}

/** The text that stands inside an element, which may be a piece of a line. */
const textIn = (page: Page, element: Element): string => {
  let text = ''
  for (const line of page.lines) {
    if (line.raw[1] <= element.start) continue
    if (line.raw[0] >= element.end || text.length > LONGEST) break
    const inside = line.parts.filter(([from, to]) => element.start <= from && to <= element.end)
    const [first, last] = [inside[0], inside.at(-1)]
    if (!first || !last) continue
    const next = line.parts[line.parts.indexOf(last) + 1]
    text += ` ${line.text.slice(first[2], next ? next[2] : line.text.length)}`
  }
  return text.trim()
}

/** "By Nadia Karim" right at the headline. */
const namesAtTitle = (page: Page, labels: Labels, titleLine: number): readonly string[] => {
  if (titleLine < 0) return []
  for (let i = Math.max(0, titleLine - NEAR.before); i <= titleLine + NEAR.after; i++) {
    const line = page.lines[i]
    if (!line || i === titleLine || line.text.length > LONGEST) continue
    if (withoutByline(line.text, labels) === line.text.trim()) continue
    const found = bylineNames(line.text, labels, false)
    if (found.length > 0) return found.slice(0, 6)
  }
  return []
}
