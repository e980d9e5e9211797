import { endsSentence } from '../labels.ts'
import type { Labels } from '../labels.ts'
import type { Source } from '../source.ts'
import type { Verdict } from '../verdict.ts'
import { byWords } from '../words.ts'
import { authorsOf } from './authors.ts'
import { findBody, massOf } from './body.ts'
import { findCards } from './cards.ts'
import { furnitureOf } from './furniture.ts'
import { leadLines } from './lead.ts'
import { lineIndexOf } from './line-index.ts'
import { partHeadline } from './kicker.ts'
import { linksIn } from './links.ts'
import { headingOf } from './page.ts'
import type { Page, PageLine } from './page.ts'
import { readMetadata } from './read-metadata.ts'
import { withRelatedLinks } from './related-links.ts'
import { siteBehind, siteKeys } from './site.ts'
import { scanHtml } from './scan.ts'
import { NO_HEADING } from './tags.ts'
import { findTitleLine, statedTitle } from './title-line.ts'
import { visibleDates } from './visible-date.ts'

/** What the caller knows of the page. */
export interface PageSetting {
  readonly labels: Labels
  readonly url: string | null
}

/** Reads an HTML original: a whole page gives its article, a piece of one all its body. */
export const htmlSource = (text: string, { labels, url }: PageSetting): Source => {
  const scanned = scanHtml(text)
  const stated = readMetadata(text, scanned, labels)
  const base = url ?? stated.canonical
  const sites = siteKeys(scanned, stated, base)
  const title = statedTitle(scanned, stated, sites)
  const outlet = stated.outlet ?? (base === null ? siteBehind(scanned, title) : null)
  const metadata = { ...stated, title, outlet }
  const { page, verdicts, titleLine } = placeLines(scanned, metadata.title, base)
  const printed = visibleDates(page, verdicts, { titleLine, labels })
  cutByWords(page, verdicts, { labels, titleLine, base })
  return {
    lines: page.lines,
    verdicts: withRelatedLinks(page, verdicts, base),
    mayRecur: page.lines.map((line) => isHeading(page, line) || isCell(page, line)),
    titleLine,
    metadata: {
      ...metadata,
      authors: authorsOf(page, stated, { labels, titleLine, base, sites, verdicts }),
      published: [...metadata.published, ...printed.published, ...metadata.dated],
      modified: [...metadata.modified, ...printed.changed],
    },
    extra: [
      ...page.documentTitles.map(({ raw }) => ({ raw, verdict: DOCUMENT_TITLE })),
      ...page.asides.map((raw) => ({ raw, verdict: HIDDEN_IN_LINE })),
      ...page.debris.map((raw) => ({ raw, verdict: DEBRIS })),
    ],
  }
}

const DOCUMENT_TITLE: Verdict = { kind: 'markup', reason: 'title element of the page' }
const HIDDEN_IN_LINE: Verdict = { kind: 'other', reason: 'hidden or beside the words of a line' }
const DEBRIS: Verdict = { kind: 'markup', reason: 'white space or broken markup' }

/** The page with its headline parted from its kicker. */
interface Placed {
  readonly page: Page
  readonly verdicts: (Verdict | null)[]
  /** −1 when no line is the headline. */
  readonly titleLine: number
}

/** Verdicts by place, and the line of the headline. */
export const placeLines = (scanned: Page, title: string | null, base: string | null): Placed => {
  const { page, kickers, headline } = partHeadline(scanned, title)
  const verdicts = placeVerdicts(page, base)
  for (const [line, verdict] of kickers) verdicts[line] = verdict
  const titleLine = headline ?? findTitleLine(page, verdicts, title)
  if (titleLine >= 0) verdicts[titleLine] = null
  return { page, verdicts, titleLine }
}

/** Takes out of the article what its own words or links tell to be none of it: cards, labels, bars of links. */
export const cutByWords = (page: Page, verdicts: (Verdict | null)[], setting: CutSetting): void => {
  const { labels, titleLine } = setting
  cutCards(page, verdicts, setting)
  page.lines.forEach((line, index) => {
    if (verdicts[index] === null && index !== titleLine)
      verdicts[index] = byWords(line, labels) ?? linksOnly(page, line)
  })
  cutLoneHeadings(page, verdicts, titleLine)
}

/** Verdicts by place: furniture by tag and name, then all that lies outside the article. */
const placeVerdicts = (page: Page, base: string | null): (Verdict | null)[] => {
  const { mass, total } = massOf(page)
  const furniture = furnitureOf(page, mass, total)
  const body = page.whole ? findBody(page, furniture) : null
  const lead = body ? leadLines(page, furniture, body) : null
  const linked = new Map<string, Verdict>()
  return page.lines.map((line, index) => {
    if (lead?.has(index)) return null
    const verdict = furniture[line.element] ?? null
    const inside = body?.holds(index) ?? true
    if (verdict === null) return inside ? null : OUTSIDE
    if (verdict.kind !== 'related' || !inside) return verdict
    const known = linked.get(verdict.group ?? '')
    if (known) return known
    const made = withLinks(page, verdict, { line: index, base })
    linked.set(verdict.group ?? '', made)
    return made
  })
}

/** A block of related reports inside the article, with its links; those of a sidebar are as young as the crawl. */
const withLinks = (
  page: Page,
  verdict: Verdict,
  { line, base }: { readonly line: number; readonly base: string | null },
): Verdict => {
  const element = page.elements[Number(verdict.group?.slice(1))]
  if (!element) return verdict
  const raw = [element.start, element.end] as const
  let to = line
  while ((page.lines[to + 1]?.raw[1] ?? Infinity) <= element.end) to++
  return {
    ...verdict,
    links: linksIn(page, { from: line, to, raw, labelled: false }, base),
    span: raw,
  }
}

const OUTSIDE: Verdict = { kind: 'other', reason: 'outside the article' }

interface CutSetting {
  readonly labels: Labels
  readonly titleLine: number
  readonly base: string | null
}

const cutCards = (
  page: Page,
  verdicts: (Verdict | null)[],
  { labels, titleLine, base }: CutSetting,
): void => {
  const cards = findCards({
    page,
    labels,
    base,
    lines: lineIndexOf(page),
    open: (line) => verdicts[line] === null && line !== titleLine,
  })
  for (const [line, verdict] of cards) verdicts[line] ??= verdict
}

/** A list item or a short line that is nothing but links. */
const linksOnly = (page: Page, line: PageLine): Verdict | null => {
  if (line.linked < line.text.length * 0.8 || line.text.length > 250) return null
  if (isHeading(page, line) || endsSentence(line.text)) return null
  return { kind: 'navigation', reason: 'nothing but links' }
}

const isHeading = (page: Page, line: PageLine): boolean => headingOf(page, line) < NO_HEADING

const isCellTag = (tag: string | undefined): boolean => tag === 'td' || tag === 'th'

const isCell = (page: Page, line: PageLine): boolean => {
  const block = page.elements[line.block]
  return isCellTag(block?.tag) || isCellTag(page.elements[block?.parent ?? -1]?.tag)
}

/** A heading that heads nothing but removed lines, or nothing at all, goes with them. */
const cutLoneHeadings = (page: Page, verdicts: (Verdict | null)[], titleLine: number): void => {
  let text = false
  let cut = true
  for (let i = page.lines.length - 1; i >= 0; i--) {
    const kept = verdicts[i] === null
    const line = page.lines[i]
    if (!line || !isHeading(page, line) || i === titleLine) {
      if (kept) text = true
      else cut = true
      continue
    }
    if (!kept) continue
    if (!text && cut) verdicts[i] = { kind: 'other', reason: 'a heading without text' }
    else {
      text = false
      cut = false
    }
  }
}
