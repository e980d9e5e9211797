import { decodeHTML } from 'entities'
import {
  CONTENT,
  DATETIME,
  HREF,
  HTTP_EQUIV,
  ITEMPROP,
  LANG,
  NAME,
  PROPERTY,
  REL,
  TITLE,
  XML_LANG,
} from './attributes.ts'
import { readJsonLd } from './json-ld.ts'
import type { Linked } from './json-ld.ts'
import type { Labels } from '../labels.ts'
import type { Stamp } from '../published.ts'
import type { Metadata } from './metadata.ts'
import type { Element } from './element.ts'
import { headingOf } from './page.ts'
import type { Page } from './page.ts'

const AUTHOR_META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc:creator',
  'dcterms:creator',
  'article.author',
  'citation_author',
  'creator',
  'og:author',
  'author_name',
]
const TITLE_META = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title']
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.created',
  'article.published',
  'cxenseparse:recs:publishtime',
  'ptime',
  'displaydate',
  'rnews:datepublished',
  'article_date_original',
  'dcterms:created',
  'dcterms.issued',
  'schema:datecreated',
  'datecreated',
  'date.created',
  'citation_publication_date',
  'citation_date',
  'article:published',
  'article_date',
  'publication_date',
  'published_at',
  'pub_date',
]
/** Names that some sites give to the day of publication, and others to that of a change. */
const DATE_META = ['date', 'dc.date', 'dc:date', 'dcterms.date', 'last-published']
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'dcterms.modified',
  'last-modified',
]

/** Reads what the page's markup says about its article. */
export const readMetadata = (source: string, page: Page, labels: Labels): Metadata => {
  const linked = readJsonLd(page.data.map(([start, end]) => source.slice(start, end)))
  const metas = metaTable(page)
  const meta = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => metas.get(name) ?? [])
  const link = (rel: string): string | null =>
    page.telling
      .find((e) => e.tag === 'link' && e.attribute(REL)?.toLowerCase() === rel)
      ?.attribute(HREF)
      ?.trim() ?? null
  const stated = linked?.authors.length ? linked.authors : meta(AUTHOR_META)
  const authors = namesOf(stated).length > 0 ? stated : labelledAuthor(metas, labels)
  const titles = [linked?.headline, ...meta(TITLE_META)].flatMap((title) => clean(title) ?? [])
  return {
    title: titles[0] ?? null,
    titles,
    authors: namesOf(authors),
    outlet:
      clean(linked?.publisher) ??
      clean(meta(['og:site_name', 'application-name', 'dc.publisher', 'publisher'])[0]),
    canonical:
      webUrl(link('canonical') ?? undefined) ??
      webUrl(meta(['og:url', 'twitter:url'])[0]) ??
      webUrl(linked?.url),
    language:
      languageOf(page.elements) ??
      linked?.language ??
      meta(['og:locale', 'content-language'])[0] ??
      null,
    ...datesOf(page, linked, metas),
  }
}

/** Title and name of the site as the page's `meta` elements give them, without the rest: for who wants the text alone. */
export const readTitle = (page: Page): Pick<Metadata, 'titles' | 'outlet'> => {
  const metas = metaTable(page)
  const titles = ['og:title', 'twitter:title'].flatMap((name) => clean(metas.get(name)?.[0]) ?? [])
  return {
    titles,
    outlet: clean(metas.get('og:site_name')?.[0]),
  }
}

/** The author in a card for social networks: a pair of "label" and "data". */
const labelledAuthor = (metas: Metas, { bylines }: Labels): readonly string[] =>
  ['1', '2'].flatMap((n) =>
    bylines.label.test(metas.get(`twitter:label${n}`)?.[0] ?? '')
      ? (metas.get(`twitter:data${n}`) ?? [])
      : [],
  )

type Metas = ReadonlyMap<string, readonly string[]>

/** Stamps of publication and change, strongest first. */
const datesOf = (
  page: Page,
  linked: Linked | null,
  metas: Metas,
): Pick<Metadata, 'published' | 'dated' | 'modified'> => {
  const titleStart = page.lines.find((line) => headingOf(page, line) === 1)?.raw[0] ?? 0
  const stamps = (basis: Stamp['basis'], values: readonly (string | undefined)[]): Stamp[] =>
    values.flatMap((value) => (value === undefined ? [] : [{ value, basis }]))
  const meta = (names: readonly string[]): Stamp[] =>
    stamps(
      'meta',
      names.flatMap((name) => metas.get(name) ?? []),
    )
  return {
    published: [
      ...stamps('json-ld', [linked?.published]),
      ...meta(PUBLISHED_META),
      ...otherDates(metas, saysPublication),
      ...timesNamed(page.telling, 'datepublished'),
    ],
    dated: [...times(page.telling, titleStart), ...meta(DATE_META)],
    modified: [
      ...stamps('json-ld', [linked?.modified]),
      ...meta(MODIFIED_META),
      ...otherDates(metas, saysChange),
      ...timesNamed(page.telling, 'datemodified'),
    ],
  }
}

const metaTable = ({ telling }: Page): Metas => {
  const table = new Map<string, string[]>()
  for (const element of telling) {
    if (element.tag !== 'meta') continue
    const content = element.attribute(CONTENT)?.trim()
    if (!content) continue
    for (const key of [NAME, PROPERTY, ITEMPROP, HTTP_EQUIV]) {
      const name = element.attribute(key)?.trim().toLowerCase()
      if (!name) continue
      const known = table.get(name)
      if (known) known.push(content)
      else table.set(name, [content])
    }
  }
  return table
}

const clean = (value: string | undefined): string | null => {
  const text = decodeHTML(value ?? '')
    .replace(/<[^<>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return text === '' ? null : text
}

/** Names without addresses of pages and without doubles. */
const namesOf = (values: readonly string[]): readonly string[] => {
  const names = values
    .map((value) => clean(value) ?? '')
    .filter((name) => name !== '' && name.length < 100 && !/^https?:|^www\.|@/u.test(name))
  return [...new Set(names)]
}

const webUrl = (value: string | undefined): string | null =>
  value !== undefined && /^https?:\/\/[^\s/]+/iu.test(value.trim()) ? value.trim() : null

const languageOf = (elements: readonly Element[]): string | undefined => {
  const html = elements.find((element) => element.tag === 'html')
  return html?.attribute(LANG) ?? html?.attribute(XML_LANG)
}

const timesNamed = (elements: readonly Element[], itemprop: string): readonly Stamp[] =>
  elements.flatMap((e) => {
    if (!e.has(ITEMPROP) || e.attribute(ITEMPROP)?.toLowerCase() !== itemprop) return NONE
    const value = e.attribute(DATETIME) ?? e.attribute(CONTENT)
    return value ? [{ value, basis: 'time' as const, raw: [e.start, e.end] as const }] : NONE
  })
const NONE: readonly Stamp[] = []

const PUBLICATION_NAME =
  /(?:^|[^a-z])(?:publi(?:shed|cation|sh)[-_:. ]?(?:date|time|on|at)?|(?:date|time)[-_:. ]?(?:of[-_:. ]?)?publi(?:shed|cation)|issued)$/u

const CHANGE_NAME =
  /(?:^|[^a-z])(?:(?:last[-_:. ]?)?(?:modified|updated?)[-_:. ]?(?:date|time|on|at)|(?:date|time)[-_:. ]?(?:modified|updated))$/u

const saysPublication = (name: string): boolean =>
  /publi|issued/u.test(name) && PUBLICATION_NAME.test(name)
const saysChange = (name: string): boolean => /modified|updat/u.test(name) && CHANGE_NAME.test(name)

/** Dates under a name of the site's own that says publication, or change. */
const otherDates = (metas: Metas, says: (name: string) => boolean): readonly Stamp[] =>
  [...metas]
    .filter(([name]) => says(name))
    .flatMap(([, values]) => values.map((value) => ({ value, basis: 'meta' as const })))

/** The first `time` after the headline, else the first of all. */
const times = (elements: readonly Element[], titleStart: number): readonly Stamp[] => {
  const dated = elements.flatMap((e): readonly Stamp[] => {
    if (!e.has(DATETIME) && !e.has(TITLE)) return NONE
    const value =
      e.tag === 'time'
        ? e.attribute(DATETIME)
        : e.tag === 'abbr' && e.names.hints.includes(' published ')
          ? e.attribute(TITLE)
          : undefined
    return value ? [{ value, basis: 'time', raw: [e.start, e.end] }] : NONE
  })
  const after = dated.find(({ raw }) => (raw?.[0] ?? 0) >= titleStart) ?? dated[0]
  return after ? [after] : []
}
