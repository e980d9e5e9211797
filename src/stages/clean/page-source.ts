import type { Original } from '../../pipeline/board.ts'
import { cut } from './block.ts'
import type { Block, Run, Verdict } from './block.ts'
import { parsePage } from './html/parse.ts'
import type { Page } from './html/parse.ts'
import { relatedCards } from './html/related.ts'
import type { Card } from './html/related.ts'
import { selectBlocks } from './html/select.ts'
import { readJsonLd } from './json-ld.ts'
import { urlWitness } from './published.ts'
import type { Witness } from './published.ts'
import { pageTitle } from './title.ts'

/** What a format gives the cleaner: blocks with first verdicts, and what its metadata says. */
export interface Source {
  readonly blocks: readonly Block[]
  readonly verdicts: readonly Verdict[]
  readonly cards: readonly Card[]
  readonly silent: readonly Run[]
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: readonly Witness[]
  readonly modified: string | null
  readonly canonical: string | null
  readonly language: string | null
}

/** Reads an HTML original. */
export const pageSource = (original: Original, labels: readonly string[]): Source => {
  const page = parsePage(original.text)
  const meta = (...keys: readonly string[]): string | null =>
    keys.map((k) => page.meta.get(k)?.[0]).find((v) => v !== undefined) ?? null
  const data = readJsonLd(page.jsonLd)
  const chosen = selectBlocks(page)
  const titled = pageTitle(page.blocks, [
    original.given.title,
    data.headline,
    meta('og:title', 'twitter:title', 'dc.title', 'title'),
    page.whole ? page.headTitle : null,
  ])
  const withTitle = chosen.map((v, i): Verdict => (i === titled.block ? { kind: 'title' } : v))
  const cards = relatedCards(page, withTitle, labels)
  const inCard = new Map(cards.flatMap((c, k) => c.blocks.map((b) => [b, k] as const)))
  const verdicts = withTitle.map((v, i): Verdict => {
    const card = inCard.get(i)
    return card === undefined || v.kind === 'title'
      ? v
      : ({ ...cut('related', 'a card of related reading'), group: card } as Verdict)
  })
  const url = original.given.url ?? page.canonical ?? meta('og:url')
  return {
    blocks: page.blocks,
    verdicts,
    cards,
    silent: page.silent,
    title: titled.title,
    authors: authorsOf(
      page,
      data.authors,
      meta('author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'),
    ),
    publisher: data.publisher ?? meta('og:site_name', 'application-name'),
    published: [
      { basis: 'given', value: original.given.published },
      { basis: 'json-ld', value: data.published },
      {
        basis: 'meta',
        value: meta(
          'article:published_time',
          'datepublished',
          'og:published_time',
          'pubdate',
          'publishdate',
          'publish-date',
          'date',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
          'parsely-pub-date',
          'sailthru.date',
          'article.published',
          'published_time',
        ),
      },
      { basis: 'time', value: page.times[0] },
      urlWitness(url),
    ],
    modified:
      data.modified ??
      meta('article:modified_time', 'datemodified', 'og:updated_time', 'last-modified'),
    canonical: page.canonical,
    language: page.language ?? data.language ?? meta('og:locale'),
  }
}

const authorsOf = (
  page: Page,
  stated: readonly string[],
  meta: string | null,
): readonly string[] => {
  const names =
    stated.length > 0
      ? stated
      : meta !== null && !/^https?:/u.test(meta)
        ? meta.split(/\s*(?:,|;|\sand\s|&)\s*/u)
        : bylines(page)
  return [
    ...new Set(
      names.map((n) =>
        n
          .replace(/\s+/gu, ' ')
          .replace(/^by\s+/iu, '')
          .trim(),
      ),
    ),
  ].filter((n) => n.length > 2 && n.length < 80)
}

/** Text of elements that say rel=author or itemprop=author. */
const bylines = (page: Page): readonly string[] => {
  const marked = new Set(
    page.elements.flatMap((e, i) =>
      e.attributes['rel'] === 'author' || /author/iu.test(e.attributes['itemprop'] ?? '')
        ? [i]
        : [],
    ),
  )
  if (marked.size === 0) return []
  return page.blocks
    .filter((b) => marked.has(b.element) || marked.has(page.elements[b.element]?.parent ?? -1))
    .map((b) => b.text)
    .filter((t) => t.length < 60)
    .slice(0, 3)
}
