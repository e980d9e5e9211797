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
