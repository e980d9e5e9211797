import { createGunzip } from 'node:zlib'
import { pipeline, Readable } from 'node:stream'
import type { Given } from '../pipeline/board.ts'
import { decode } from './decode.ts'
import type { Fetched, Fetcher } from './fetch/fetcher.ts'
import { formatOf, urlsIn } from './formats.ts'
import type { Format } from './formats.ts'
import { refused, tooLarge } from './intake.ts'
import type { Intake } from './intake.ts'
import { notFollowed } from './link.ts'
import type { Link } from './link.ts'
import { readJson } from './json.ts'
import { readJsonl } from './jsonl.ts'
import { readMail, readMbox } from './mail.ts'
import { readSitemap } from './sitemap.ts'
import { refusalOf } from './sniff.ts'
import { peek, readUpTo } from './stream.ts'
import { readWarc } from './warc.ts'

/** Bytes looked at to tell one format from another. */
const HEAD = 65_536

/** Largest feed, sitemap or list, in bytes: the sitemap protocol's own limit. */
const MAX_LIST_BYTES = 50 * 1024 * 1024

/** How deep a list may name lists: an address, a sitemap index behind it, its sitemaps, and no further. */
const deepest = 2

/** Something to read: what it is called, and what may be fetched from it. */
export interface Source {
  readonly name: string
  readonly maxBytes: number
  /** Present when links may be fetched. */
  readonly fetcher?: Fetcher | undefined
  /** True when the links of feeds and sitemaps are wanted too, not only the addresses that the user named. */
  readonly follow: boolean
  readonly depth: number
  /** Addresses asked for already: none is fetched twice. */
  readonly asked: Set<string>
}

/** Reads whatever a stream holds: a report, or reports of a container, one at a time. */
export async function* readSource(
  chunks: AsyncIterable<Uint8Array>,
  source: Source,
): AsyncGenerator<Intake> {
  const { head, all } = await peek(chunks, HEAD)
  const format = formatOf(head, source.name)
  switch (format) {
    case 'jsonl':
      yield* readJsonl(all, source)
      return
    case 'warc':
      yield* readWarc(all, source)
      return
    case 'mbox':
      yield* readMbox(all, source)
      return
    case 'gzip':
      yield* readPacked(all, source)
      return
    default:
      yield* readWhole(all, format, source)
  }
}

/** Unpacks and reads what is inside; a WARC is packed record by record, which is one stream for this purpose. */
async function* readPacked(
  chunks: AsyncIterable<Uint8Array>,
  source: Source,
): AsyncGenerator<Intake> {
  const name = source.name.replace(/\.gz$/iu, '')
  try {
    const unpacked = pipeline(Readable.from(chunks), createGunzip(), () => {})
    const inside = unpacked as AsyncIterable<Uint8Array>
    if (/\.warc$/iu.test(name)) yield* readWarc(inside, source)
    else yield* readSource(inside, { ...source, name })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    yield refused(source.name, 'E_ARCHIVE', `a packed file that is broken: ${reason}`)
  }
}

async function* readWhole(
  chunks: AsyncIterable<Uint8Array>,
  format: Exclude<Format, 'jsonl' | 'warc' | 'mbox' | 'gzip'>,
  source: Source,
): AsyncGenerator<Intake> {
  const listed = ['feed', 'json', 'sitemap', 'urls'].includes(format)
  const limit = listed ? MAX_LIST_BYTES : source.maxBytes
  const bytes = await readUpTo(chunks, limit)
  if (bytes === null) yield tooLarge(source.name, limit)
  else if (format === 'feed') {
    // Loaded where a feed comes: most runs see none.
    const { readFeed } = await import('./feed.ts')
    for (const entry of readFeed(bytes, source.name)) {
      if (entry.kind === 'link') yield* follow(entry, source)
      else yield entry
    }
  } else if (format === 'sitemap') yield* readPages(bytes, source)
  else if (format === 'urls') {
    for (const url of urlsIn(decode(bytes).text)) {
      // A list that was fetched is not a list that the user gave.
      if (source.depth > 0) yield* follow({ kind: 'link', url, given: {} }, source)
      else yield* readUrl(url, source)
    }
  } else if (format === 'mail') yield await readMail(bytes, source.name)
  else {
    const rows = format === 'json' ? readJson(bytes, source.name) : null
    if (rows) yield* rows
    else yield reportOf(bytes, source)
  }
}

const reportOf = (bytes: Uint8Array, { name, maxBytes }: Source): Intake => {
  if (bytes.length > maxBytes) return tooLarge(name, maxBytes)
  return refusalOf(name, bytes) ?? { kind: 'report', id: name, bytes, given: {} }
}

async function* readPages(bytes: Uint8Array, source: Source): AsyncGenerator<Intake> {
  const { pages, sitemaps } = readSitemap(bytes)
  const count = pages.length + sitemaps.length
  if (count === 0) yield refused(source.name, 'E_EMPTY', 'a sitemap without addresses')
  else if (!source.follow || !source.fetcher)
    yield refused(
      source.name,
      'E_FOLLOW',
      `a sitemap of ${String(count)} addresses; give --follow to fetch them`,
    )
  else {
    for (const link of pages) yield* follow(link, source)
    for (const url of sitemaps) yield* follow({ kind: 'link', url, given: {} }, source)
  }
}

async function* follow(link: Link, source: Source): AsyncGenerator<Intake> {
  if (!source.follow || !source.fetcher) yield notFollowed(link)
  else yield* fetched(link.url, link.given, source)
}

/** Fetches an address that the user named, and reads what it holds. */
export async function* readUrl(url: string, source: Source): AsyncGenerator<Intake> {
  yield* fetched(url, {}, source)
}

async function* fetched(url: string, given: Given, source: Source): AsyncGenerator<Intake> {
  if (!source.fetcher || source.asked.has(url)) return
  source.asked.add(url)
  const answer = await source.fetcher.fetch(url)
  if (answer.kind === 'refused') {
    yield answer
    return
  }
  const name = new URL(answer.url).pathname.split('/').pop() ?? ''
  const format = formatOf(answer.bytes.subarray(0, HEAD), name)
  if (format === 'report') yield pageOf(answer, url, given)
  else if (source.depth >= deepest)
    yield refused(url, 'E_FOLLOW', 'a list inside a list inside a list is not followed')
  else
    yield* readSource(Readable.from([answer.bytes]), {
      ...source,
      name: name === '' ? url : name,
      depth: source.depth + 1,
    })
}

const pageOf = (page: Fetched, asked: string, given: Given): Intake =>
  refusalOf(asked, page.bytes) ?? {
    kind: 'report',
    id: asked,
    bytes: page.bytes,
    given: {
      ...given,
      url: page.url,
      fetched: page.fetchedAt,
      ...(page.charset === null ? {} : { charset: page.charset }),
    },
    ...(/html/iu.test(page.contentType) ? { mediaType: 'text/html' as const } : {}),
  }
