import { wordKey } from '../../../text/normalise.ts'
import { domainOf } from '../outlet.ts'
import type { Metadata } from './metadata.ts'
import type { Page } from './page.ts'

/** A name as an address writes it: folded, without blanks and marks. */
export const joined = (name: string): string => wordKey(name).replace(/\s/gu, '')

/** What the site calls itself: in its metadata, behind the last divider of the document's title, in its address. */
export const siteKeys = (
  page: Page,
  { outlet }: Pick<Metadata, 'outlet'>,
  base: string | null,
): ReadonlySet<string> => {
  const title = page.documentTitles[0]?.text.split(/\s+[|–—»·-]+\s+/u) ?? []
  const host = domainOf(base ?? '') ?? ''
  const names = [outlet ?? '', host, host.split('.').at(-2) ?? '']
  return new Set([...names, ...(title.length > 1 ? [title.at(-1) ?? ''] : [])].map(joined))
}

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
