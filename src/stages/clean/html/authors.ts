import { bylineNames, isSigned, opensByline, withoutByline } from '../byline.ts'
import type { Mark } from '../byline.ts'
import { lineKind } from '../line-kind.ts'
import type { Labels } from '../labels.ts'
import { domainOf } from '../outlet.ts'
import { markedElements } from './author-marks.ts'
import { joined } from './site.ts'
import type { Metadata } from './metadata.ts'
import type { Element } from './element.ts'
import type { Page } from './page.ts'
import type { Verdict } from '../verdict.ts'
import { writtenDates } from './written-date.ts'

/** Longest line, in UTF-16 units, that is read as a byline. */
const LONGEST = 120
/** Lines around the headline in which "By …" without a mark is the byline. */
const NEAR = { before: 4, after: 8 } as const
/** More names than a report is signed with: a list of all who write for the site. */
const MOST_NAMES = 12

interface Setting {
  readonly labels: Labels
  readonly titleLine: number
  /** Address of the page. */
  readonly base: string | null
  /** What the site calls itself, as `joined` writes it. */
  readonly sites: ReadonlySet<string>
  /** What each line is by its place. */
  readonly verdicts: readonly (Verdict | null)[]
}

/** The report's authors: what the markup states, else elements that the page marks as its author, else a byline at the headline. */
export const authorsOf = (
  page: Page,
  metadata: Metadata,
  { labels, titleLine, base, sites, verdicts }: Setting,
): readonly string[] => {
  const fit = (names: readonly string[]): readonly string[] => [
    ...new Set(
      names
        .map((name) => withoutOutlet(withoutByline(name, labels), metadata.outlet))
        .filter((name) => isName(name, labels)),
    ),
  ]
  const isSite = (name: string): boolean =>
    sites.has(joined(name.replace(labels.bylines.online, '')))
  const isPerson = (name: string): boolean => !isSite(name) && !labels.bylines.body.test(name)
  // Who writes a site of their own may bear its name, where the markup states it and the page names nobody else.
  const stated = metadata.authors.length > MOST_NAMES ? [] : fit(metadata.authors)
  const people = stated.filter(isPerson)
  if (people.length > 0) return people
  const marks = markedElements(page, titleLine, domainOf(base ?? ''))
  const ways = [
    () => namesIn(page, labels, marks.sure, 'sure'),
    () => namesIn(page, labels, marks.linked, 'name'),
    () => namesAtTitle(page, labels, titleLine),
    () => namesIn(page, labels, marks.named, 'none'),
    () => namesIn(page, labels, marks.boxes, 'none'),
    () => signedNames(page, labels, verdicts),
  ]
  let bodies: readonly string[] = []
  for (const way of ways) {
    const names = fit(way())
    const found = names.filter(isPerson)
    if (found.length > 0) return found
    if (bodies.length === 0) bodies = names.filter((name) => !isSite(name))
  }
  return stated.length > 0 ? stated : bodies
}

const isName = (name: string, labels: Labels): boolean =>
  !labels.bylines.nobody.test(name) &&
  name.length >= 2 &&
  name.length <= 80 &&
  lineKind(name, labels) !== 'byline'

/** "Nadia Karim, Example Times" without the outlet. */
const withoutOutlet = (name: string, outlet: string | null): string => {
  const at = name.lastIndexOf(',')
  return at > 0 && outlet !== null && joined(name.slice(at)) === joined(outlet)
    ? name.slice(0, at)
    : name
}

/** Names in the first marked element that holds one. */
const namesIn = (
  page: Page,
  labels: Labels,
  marked: readonly Element[],
  mark: Mark,
): readonly string[] => {
  for (const element of marked)
    for (const { text, pieces } of textsIn(page, element)) {
      const names = bylineNames(text, labels, mark)
      const unclear = names.length === 0 || names.some((name) => TWO_IN_ONE.test(name))
      const apart = unclear ? bylineNames(pieces.join(' | '), labels) : []
      const found = apart.length > 0 ? apart : names
      if (found.length > 0) return found.slice(0, 6)
    }
  return []
}

/** A name of four words or more, or with a capital inside a word: perhaps a name and a post in elements of their own. */
const TWO_IN_ONE = /^\S+(?:\s+\S+){3}|\p{Ll}{3}\p{Lu}\p{Ll}/u

interface Text {
  readonly text: string
  /** The same as the tags inside cut it. */
  readonly pieces: readonly string[]
}

/** The lines of text that stand inside an element, or what of them does; none where it holds more than a byline. */
const textsIn = (page: Page, element: Element): readonly Text[] => {
  const texts: Text[] = []
  let length = 0
  for (let i = firstLineIn(page, element); i < page.lines.length; i++) {
    const line = page.lines[i]
    if (!line || line.raw[0] >= element.end) break
    const { parts } = line
    const pieces: string[] = []
    for (const [k, [from, to, at]] of parts.entries())
      if (element.start <= from && to <= element.end)
        pieces.push(line.text.slice(at, parts[k + 1]?.[2]))
    if (pieces.length === 0) continue
    const text = pieces.join('').trim()
    length += text.length
    if (length > LONGEST) return []
    texts.push({ text, pieces })
  }
  return texts
}

/** Index of the first line that reaches into an element, or that would stand behind it; lines stand in order. */
const firstLineIn = (page: Page, { start }: Element): number => {
  let low = 0
  let high = page.lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((page.lines[middle]?.raw[1] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** "By Nadia Karim" right at the headline, before or behind a date; the name may stand in the next line. */
const namesAtTitle = (page: Page, labels: Labels, titleLine: number): readonly string[] => {
  if (titleLine < 0) return []
  for (let i = Math.max(0, titleLine - NEAR.before); i <= titleLine + NEAR.after; i++) {
    const line = page.lines[i]
    if (!line || i === titleLine || line.text.length > LONGEST) continue
    const [date] = writtenDates(line.text, labels.days)
    const parts = date
      ? [line.text.slice(0, date.start), line.text.slice(date.end).replace(labels.days.clock, '')]
      : [line.text]
    const next = opensByline(line.text, labels) ? (page.lines[i + 1]?.text ?? '') : ''
    if (next !== '' && next.length <= LONGEST) parts.push(`${line.text} ${next}`)
    for (const part of parts.flatMap((p) => p.split(/\s[|•·–—-]\s/u))) {
      if (withoutByline(part, labels) === part.trim()) continue
      const found = bylineNames(part, labels, date ? 'name' : 'none')
      if (found.length > 0) return found.slice(0, 6)
    }
  }
  return []
}

/** "Text von Nadia Karim", "লেখক: …" somewhere in the article, mostly at its end. */
const signedNames = (
  page: Page,
  labels: Labels,
  verdicts: readonly (Verdict | null)[],
): readonly string[] => {
  for (let i = 0; i < page.lines.length; i++) {
    const text = page.lines[i]?.text ?? ''
    const kind = verdicts[i]?.kind
    if (text.length > LONGEST || (kind !== undefined && kind !== 'other')) continue
    if (!isSigned(text, labels)) continue
    const found = bylineNames(text, labels)
    if (found.length > 0) return found.slice(0, 6)
  }
  return []
}
