import { Parser } from 'htmlparser2'
import { decode } from './decode.ts'
import { stampOf } from './instant.ts'
import type { Link } from './link.ts'
import type { Given } from '../pipeline/board.ts'

/** Addresses of a sitemap: pages, and other sitemaps where it is an index. */
export interface Sitemap {
  readonly pages: readonly Link[]
  readonly sitemaps: readonly string[]
}

/** Pages that one sitemap may name; the protocol's own limit. */
const most = 50_000

/** Reads a sitemap, a news sitemap (title, date and outlet of each page) or a sitemap index. */
export const readSitemap = (bytes: Uint8Array): Sitemap => {
  const pages: Link[] = []
  const sitemaps: string[] = []
  let fields: Record<string, string> = {}
  let text = ''
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (name === 'url' || name === 'sitemap') fields = {}
        text = ''
      },
      ontext: (data) => {
        text += data
      },
      onclosetag: (name) => {
        const value = text.trim()
        text = ''
        if (name === 'sitemap' && fields['loc']) sitemaps.push(fields['loc'])
        else if (name === 'url' && fields['loc'] && pages.length < most) pages.push(linkOf(fields))
        else if (value !== '' && fields[name] === undefined) fields[name] = value
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(decode(bytes).text)
  return { pages, sitemaps }
}

const linkOf = (fields: Readonly<Record<string, string>>): Link => {
  const published = stampOf(fields['news:publication_date'])
  const given: Given = {
    ...(fields['news:title'] ? { title: fields['news:title'] } : {}),
    ...(fields['news:name'] ? { outlet: fields['news:name'] } : {}),
    ...(fields['news:language'] ? { language: fields['news:language'] } : {}),
    ...(published ? { published } : {}),
  }
  return { kind: 'link', url: fields['loc'] ?? '', given }
}
