import { wordKey } from '../../../text/normalise.ts'
import { domainOf } from '../outlet.ts'
import type { Metadata } from './metadata.ts'
import type { Page } from './page.ts'

/** A name as an address writes it: folded, without blanks and marks. */
export const joined = (name: string): string => wordKey(name).replace(/\s/gu, '')

/** What the site calls itself: in its metadata, in its address, behind the last divider of the document's title unless a headline ends so. */
export const siteKeys = (
  page: Page,
  { outlet }: Pick<Metadata, 'outlet'>,
  base: string | null,
): ReadonlySet<string> => {
  const title = page.documentTitles[0]?.text.split(/\s+[|–—»·-]+\s+/u) ?? []
  const host = domainOf(base ?? '') ?? ''
  const names = [outlet ?? '', host, host.split('.').at(-2) ?? ''].map(joined)
  const last = title.length > 1 ? joined(title.at(-1) ?? '') : ''
  return new Set(last === '' || endsHeading(page, last) ? names : [...names, last])
}

/** True where the first heading prints these words behind others: they are of the headline. */
const endsHeading = ({ lines, elements }: Page, end: string): boolean =>
  lines.some(({ block, text }) => {
    if (elements[block]?.tag !== 'h1') return false
    const key = joined(text)
    return key.length > end.length && key.endsWith(end)
  })

/** Most words of a site's name behind the headline. */
const WORDS = 5

/** What the document's title says behind a divider after the headline: the one clue to the outlet of a page without an address. */
export const siteBehind = (page: Page, title: string | null): string | null => {
  const head = page.documentTitles[0]?.text ?? ''
  if (title === null || title === '' || !head.startsWith(title)) return null
  const rest = head.slice(title.length)
  const divider = /^\s+(?:[|–—»·-]|::)\s+/u.exec(rest)?.[0]
  const name = rest.slice(divider?.length ?? 0).trim()
  const fits = name !== '' && !/[|»]/u.test(name) && name.split(/\s+/u).length <= WORDS
  return divider !== undefined && fits ? name : null
}
