import { labelLength } from '../labels.ts'
import type { Labels } from '../labels.ts'
import type { Stamp } from '../published.ts'
import type { Verdict } from '../verdict.ts'
import type { Element } from './element.ts'
import type { Page } from './page.ts'
import { writtenDates } from './written-date.ts'

/** Names of elements that hold the date of a report. */
const DATE_HINT =
  /[^a-z](?:[a-z]*date|datum|fecha|time|timestamp|publish(?:ed|ing)?(?:date)?|posted|created|pubdate|submitted|meta|info|byline|dateline|doc-?data|entry-meta|post-meta)(?=[^a-z])/u
/** Names of elements whose dates are those of something else. */
const FOREIGN =
  /[^a-z](?:comments?|related|teaser|sidebar|widget|footer|copyright|archive|upcoming|events?|calendar|more|latest|recent|popular|card|recommend[a-z]*|author-?bio)(?=[^a-z])/u
/** Lines around the headline in which a bare date is the report's; in a named element farther. */
const NEAR = { before: 5, after: 8 } as const
const NAMED = { before: 12, after: 40 } as const
/** Longest line, in UTF-16 units, that is looked into. */
const LONGEST = 120
/** UTF-16 units between a label and its date. */
const LABEL_GAP = 20
/** UTF-16 units of a text that hold its dateline. */
const OPENING = 70
/** Letters beside the date that a line without a name may hold. */
const WORDS = 40

interface Found {
  readonly stamp: Stamp
  readonly far: number
  readonly changed: boolean
}

interface Setting {
  readonly titleLine: number
  readonly labels: Labels
}

/** Days that the page prints around its headline, nearest first, told apart by whether they say that they are of a change. */
export const visibleDates = (
  page: Page,
  verdicts: readonly (Verdict | null)[],
  { titleLine, labels }: Setting,
): { readonly published: readonly Stamp[]; readonly changed: readonly Stamp[] } => {
  const anchor = titleLine >= 0 ? titleLine : verdicts.indexOf(null)
  if (anchor < 0) return { published: [], changed: [] }
  const found: Found[] = []
  const last = Math.min(page.lines.length, anchor + NAMED.after + 1)
  for (let i = Math.max(0, anchor - NAMED.before); i < last; i++) {
    if (i !== titleLine) found.push(...dateAt(page, verdicts, { line: i, anchor, labels }))
  }
  for (let i = last; found.length === 0 && i < page.lines.length; i++)
    found.push(...labelledAt(page, labels, i))
  const opening = found.length === 0 ? openingDate(page, verdicts, { anchor, labels }) : []
  found.sort((a, b) => a.far - b.far)
  return {
    published: [...found.filter((f) => !f.changed).map((f) => f.stamp), ...opening],
    changed: found.filter((f) => f.changed).map((f) => f.stamp),
  }
}

interface Place {
  readonly line: number
  /** The line of the headline, else the first of the text. */
  readonly anchor: number
  readonly labels: Labels
}

const dateAt = (
  page: Page,
  verdicts: readonly (Verdict | null)[],
  { line: i, anchor, labels }: Place,
): readonly Found[] => {
  const { days } = labels
  const line = page.lines[i]
  const kind = verdicts[i]?.kind
  if (!line || line.text.length > LONGEST || kind === 'related' || kind === 'advert') return []
  const [date, second] = writtenDates(line.text, days)
  if (!date || isMasthead(page, i, anchor)) return []
  const names = namesAround(page, line.element)
  if (FOREIGN.test(names)) return []
  const rest = line.text.slice(0, date.start) + line.text.slice(date.end)
  const letters = rest.replace(/[^\p{L}]/gu, '').length
  const near = i >= anchor - NEAR.before && i <= anchor + NEAR.after && letters <= WORDS
  const named = DATE_HINT.test(names) && letters <= WORDS * 2
  if (!near && !named) return []
  const above = page.lines[i - 1]?.text ?? ''
  const before = line.text.slice(0, date.start)
  // A label belongs to the date that it stands before: "প্রকাশ: … | আপডেট: …".
  const own = second || labelLength(before.trim(), labels.publication) > 0 ? before : rest
  const far = Math.abs(i - anchor) + (i < anchor ? 2 : 0) - (named ? 3 : 0)
  const found = (day: string, changed: boolean): Found => ({
    stamp: { value: day, basis: 'text', raw: line.raw },
    ...{ far, changed },
  })
  const first = found(
    date.day,
    days.changed.test(own) || (above.length < 30 && days.changed.test(above)),
  )
  const later = second !== undefined && days.changed.test(line.text.slice(date.end, second.start))
  return later ? [first, found(second.day, true)] : [first]
}

/** True for a line in a header or navigation that ends before the headline: what stands there is today's day. */
const isMasthead = (page: Page, line: number, anchor: number): boolean => {
  const headline = page.lines[anchor]?.raw[0] ?? 0
  let at = line < anchor ? (page.lines[line]?.element ?? -1) : -1
  for (; at >= 0; at = page.elements[at]?.parent ?? -1) {
    const { tag, end } = page.elements[at] ?? {}
    if ((tag === 'header' || tag === 'nav') && end !== undefined && end <= headline) return true
  }
  return false
}

/** "Veröffentlicht am …" farther down, mostly below the text. */
const labelledAt = (page: Page, labels: Labels, at: number): readonly Found[] => {
  const line = page.lines[at]
  if (!line || line.text.length > LONGEST || !/\p{N}{2}/u.test(line.text)) return []
  const published = labelLength(line.text, labels.publication)
  const label = published || labelLength(line.text, labels.updated)
  if (label === 0) return []
  const [date] = writtenDates(line.text, labels.days)
  if (!date || date.start > label + LABEL_GAP || FOREIGN.test(namesAround(page, line.element)))
    return []
  const stamp: Stamp = { value: date.day, basis: 'text', raw: line.raw }
  return [{ stamp, far: at, changed: published === 0 }]
}

/** A dateline with its whole date that opens the text: "ঢাকা, ১২ মার্চ ২০২৪ (বাসস)", "12.03.2024 – …". */
const openingDate = (
  page: Page,
  verdicts: readonly (Verdict | null)[],
  { anchor, labels }: Pick<Place, 'anchor' | 'labels'>,
): readonly Stamp[] => {
  const at = verdicts.findIndex((verdict, i) => i > anchor && verdict === null)
  const line = page.lines[at]
  if (!line) return []
  const opening = line.text.slice(0, OPENING)
  const [date] = writtenDates(opening, labels.days)
  const closed = date !== undefined && /^\s*(?:[)(|:–—-]|$)/u.test(opening.slice(date.end))
  return closed && /^[^.!?।]{0,30}$/u.test(opening.slice(0, date.start))
    ? [{ value: date.day, basis: 'text', raw: line.raw }]
    : []
}

/** Names of an element and of three around it. */
const namesAround = (page: Page, element: number): string => {
  const names: string[] = []
  for (let at = element, i = 0; at >= 0 && i < 4; i++) {
    const own: Element | undefined = page.elements[at]
    if (!own || own.tag === 'body') break
    names.push(own.tag === 'time' ? ' time ' : own.names.hints)
    at = own.parent
  }
  return names.join(' ').replace(/_/gu, '-')
}
