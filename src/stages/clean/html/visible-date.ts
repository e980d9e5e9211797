import type { Stamp } from '../published.ts'
import type { Verdict } from '../verdict.ts'
import type { Element, Page } from './page.ts'
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
/** Letters beside the date that a line without a name may hold. */
const WORDS = 40
const CHANGED =
  /updat|aktualis|modif|revis|actualiz|aggiorn|bijgewerkt|হালনাগাদ|আপডেট|অপডেট|geändert|mis à jour|last (?:edited|reviewed)/iu

/** Days that the page prints around its headline, nearest first, told apart by whether they say that they are of a change. */
export const visibleDates = (
  page: Page,
  verdicts: readonly (Verdict | null)[],
  titleLine: number,
): { readonly published: readonly Stamp[]; readonly changed: readonly Stamp[] } => {
  const anchor = titleLine >= 0 ? titleLine : verdicts.indexOf(null)
  if (anchor < 0) return { published: [], changed: [] }
  const found: { readonly stamp: Stamp; readonly far: number; readonly changed: boolean }[] = []
  const last = Math.min(page.lines.length, anchor + NAMED.after + 1)
  for (let i = Math.max(0, anchor - NAMED.before); i < last; i++) {
    const line = page.lines[i]
    if (!line || i === titleLine || line.text.length > LONGEST) continue
    const kind = verdicts[i]?.kind
    if (kind === 'related' || kind === 'advert') continue
    const [date] = writtenDates(line.text)
    if (!date) continue
    const names = namesAround(page, line.element)
    if (FOREIGN.test(names)) continue
    const rest = line.text.slice(0, date.start) + line.text.slice(date.end)
    const letters = rest.replace(/[^\p{L}]/gu, '').length
    const near = i >= anchor - NEAR.before && i <= anchor + NEAR.after && letters <= WORDS
    const named = DATE_HINT.test(names) && letters <= WORDS * 2
    if (!near && !named) continue
    const before = page.lines[i - 1]?.text ?? ''
    found.push({
      stamp: { value: date.day, basis: 'text', raw: line.raw },
      far: Math.abs(i - anchor) + (i < anchor ? 2 : 0) - (named ? 3 : 0),
      changed: CHANGED.test(rest) || (before.length < 30 && CHANGED.test(before)),
    })
  }
  found.sort((a, b) => a.far - b.far)
  return {
    published: found.filter((f) => !f.changed).map((f) => f.stamp),
    changed: found.filter((f) => f.changed).map((f) => f.stamp),
  }
}

/** Names of an element and of three around it. */
const namesAround = (page: Page, element: number): string => {
  const names: string[] = []
  for (let at = element, i = 0; at >= 0 && i < 4; i++) {
    const own: Element | undefined = page.elements[at]
    if (!own || own.tag === 'body') break
    names.push(own.tag === 'time' ? ' time ' : own.hints)
    at = own.parent
  }
  return names.join(' ').replace(/_/gu, '-')
}
