import { wordKey } from '../../../text/normalise.ts'
import type { Verdict } from '../verdict.ts'
import { ITEMPROP } from './attributes.ts'
import type { Metadata } from './metadata.ts'
import { nameTest } from './names.ts'
import { headingOf } from './page.ts'
import type { Page, PageLine } from './page.ts'
import { joined } from './site.ts'

/** Between a site or section and the headline behind it. */
const BEFORE = /\s+[|–—»«·•⋆:-]+\s+|\s*[|｜]\s*|:\s+|\s\/\s/gu
/** Between the headline and what stands behind it. */
const WIDE = /\s+[|–—»«·•:-]+\s+|\s*\|\s*/gu
/** Dividers that stand before the name of a site in a headline that metadata gives. */
const BARS = new Set('|•·»')
/** Shortest headline, in UTF-16 units, that is believed to stand before the name of a site or a section. */
const SHORTEST = 15
/** Most words of a site's name behind a bar. */
const SITE_WORDS = 4

/** The headline as the page's markup gives it, without the name of the site before or behind it. */
export const statedTitle = (
  page: Page,
  { titles, outlet }: Pick<Metadata, 'titles' | 'outlet'>,
  sites: ReadonlySet<string>,
): string | null => {
  const head = page.documentTitles[0]?.text
  const all = head === undefined ? titles : [...titles, head]
  const headings = headingsOf(page)
  for (const title of all) {
    const said = saidPart(title, headings, joined(outlet ?? ''))
    if (said !== null) return said
  }
  const stated = all[0]
  if (stated === undefined) return null
  const cuts = [...stated.matchAll(WIDE)].slice(0, 6)
  const parted = cuts.map((cut) => ({
    divider: cut[0].trim(),
    front: stated.slice(0, cut.index),
    rest: stated.slice(cut.index + cut[0].length),
  }))
  const named = parted.find(({ rest }) => sites.has(joined(rest)))
  if (named) return named.front
  const last = parted.at(-1)
  if (!last || last.front.length < SHORTEST) return stated
  // A document's title nearly always ends in the site's name; a headline from metadata behind a bar at most.
  const site =
    titles.length === 0
      ? last.front.length > stated.length * 0.4
      : BARS.has(last.divider) && last.rest.split(/\s+/u).length <= SITE_WORDS
  return site ? last.front : stated
}

/** The whole title, or the longest of its fronts and ends that a heading says. */
const saidPart = (title: string, headings: Headings, site: string): string | null => {
  const key = wordKey(title)
  if (headings.any.has(key) && joined(title) !== site) return withoutSection(title)
  const fronts = [...title.matchAll(WIDE)].slice(0, 6).map((cut) => title.slice(0, cut.index))
  const cuts = [...title.matchAll(BEFORE)].slice(0, 6)
  const ends = cuts.map((cut) => title.slice(cut.index + cut[0].length))
  // What stands before the headline is the site's name or a section, which is shorter.
  const long = ends.filter((end) => end.length > (cuts[0]?.index ?? 0))
  // A lesser heading speaks for the title only where the first ones are parts of it as well, or there are none.
  const first = [...headings.first].every((own) => key.includes(own))
  const said = first ? headings.all : headings.first
  const isSaid = (part: string): boolean => said.has(wordKey(part)) && joined(part) !== site
  const [front, end] = [fronts.findLast(isSaid), long.find(isSaid)]
  if (front === undefined || end === undefined) return front ?? end ?? null
  // Where both are said, one is what the site says of itself: behind a bar, before an arrow.
  return /^\s*[|–—]/u.test(title.slice(front.length)) || front.length > end.length ? front : end
}

/** "… | Opinion": a section that a site sets behind its headlines, in the heading as well. */
const withoutSection = (title: string): string => {
  const at = title.lastIndexOf(' | ')
  const rest = title.slice(at + 3).split(/\s+/u)
  return at >= SHORTEST && rest.length <= 2 && !/[-\p{N}]/u.test(title.slice(at))
    ? title.slice(0, at)
    : title
}

/** The lowest level of a heading that may be the headline. */
const LEAST = 4

/** Keys of headings of some length: of `h1` to `h4`, of `h1` and `h2`, and of `h1` alone. */
interface Headings {
  readonly any: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  readonly first: ReadonlySet<string>
}

const headingsOf = (page: Page): Headings => {
  const any = new Set<string>()
  const all = new Set<string>()
  const first = new Set<string>()
  for (const line of page.lines) {
    const level = headingOf(page, line)
    if (level > LEAST) continue
    const key = wordKey(line.text)
    if (key.length < 10) continue
    any.add(key)
    if (level <= 2) all.add(key)
    if (level === 1) first.add(key)
  }
  return { any, all, first }
}

/** Longest headline, in UTF-16 units, and the longest that nothing else on the page says. */
const LONGEST = 300
const SENTENCE = 200

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
  const named: number[] = []
  for (let index = 0; index < page.lines.length; index++) {
    const line = page.lines[index]
    if (!line || line.text.length > LONGEST) continue
    const level = headingOf(page, line)
    if (key !== '' && level <= LEAST && wordKey(line.text) === key) return index
    if (level === 1) headings.push(index)
    else if (isNamed(page, line)) named.push(index)
  }
  const near = [...headings, ...named].filter((index) => {
    const own = wordKey(page.lines[index]?.text ?? '')
    return key !== '' && own.length >= 10 && (key.startsWith(own) || own.startsWith(key))
  })
  if (near[0] !== undefined) return near[0]
  const late = lateLine(page, verdicts)
  const isOpen = (i: number): boolean => {
    const { text } = page.lines[i] ?? { text: '' }
    const fits = text.length >= 12 && (text.length <= SENTENCE || key === '')
    return i < late && fits && verdicts[i]?.kind !== 'navigation'
  }
  for (const open of [headings.filter(isOpen), named.filter(isOpen)])
    if (open[0] !== undefined && (key === '' || isOne(page, open))) return open[0]
  return -1
}

/** True for one line, or several that print the same words: for the wide screen and for the small one. */
const isOne = ({ lines }: Page, open: readonly number[]): boolean =>
  new Set(open.map((line) => wordKey(lines[line]?.text ?? ''))).size === 1

/** Names that publishing systems give to the headline of a report, not to those of cards. */
const namesHeadline = nameTest(
  /[^a-z](?:entry|post|article|story|news|single)[-_]*(?:title|headline|heading)(?=[^a-z])/u,
)

const isNamed = ({ elements }: Page, { block }: PageLine): boolean => {
  const element = elements[block]
  if (!element || element.heading > LEAST) return false
  return element.attribute(ITEMPROP) === 'headline' || namesHeadline(element.names)
}

/** Share of the article's running text before which its headline stands. */
const LATE = 0.5
/** Shortest line, in UTF-16 units, that counts as running text. */
const PROSE = 80

/** The line from which on no heading is the headline: the larger part of the text stands before it. */
const lateLine = (page: Page, verdicts: readonly (Verdict | null)[]): number => {
  const lengths = page.lines.map(({ text }, i) =>
    verdicts[i] === null && text.length >= PROSE ? text.length : 0,
  )
  let left = LATE * lengths.reduce((sum, length) => sum + length, 0)
  if (left === 0) return lengths.length
  for (const [line, length] of lengths.entries()) {
    left -= length
    if (left <= 0) return line
  }
  return lengths.length
}
