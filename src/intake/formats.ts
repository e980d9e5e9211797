import { looksLikeJson } from './json.ts'
import { looksLikeJsonl } from './jsonl.ts'

/** What bytes are, by how they begin. */
export type Format =
  'jsonl' | 'json' | 'warc' | 'gzip' | 'mbox' | 'mail' | 'feed' | 'sitemap' | 'urls' | 'report'

/** Tells a format from the first bytes (64 KB are enough) and the name, which only breaks ties. */
export const formatOf = (head: Uint8Array, name: string): Format => {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (/\.(?:jsonl|ndjson)$/iu.test(name)) return 'jsonl'
  const text = new TextDecoder('utf-8')
    .decode(head)
    .replace(/^\uFEFF/u, '')
    .trimStart()
  if (/^WARC\/1\.[01]\r?\n/u.test(text)) return 'warc'
  if (isJsonFeed(text)) return 'feed'
  if (looksLikeJsonl(head)) return 'jsonl'
  if (looksLikeJson(text)) return 'json'
  const root = rootOf(text)
  if (root === 'rss' || root === 'feed' || root === 'rdf:rdf') return 'feed'
  if (root === 'urlset' || root === 'sitemapindex') return 'sitemap'
  if (/^From \S[^\n]*\d{4}\r?\n[A-Za-z-]+:/u.test(text)) return 'mbox'
  if (isMail(text)) return 'mail'
  return isUrls(text) ? 'urls' : 'report'
}

const isJsonFeed = (text: string): boolean =>
  text.startsWith('{') &&
  /"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org\\?\/version/u.test(text.slice(0, 4096))

/** The first element's name in lower case, past declarations and comments. */
export const rootOf = (text: string): string | null => {
  let rest = text.slice(0, 8192).trimStart()
  for (;;) {
    const skipped = /^(?:<\?[^>]*\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>)\s*/iu.exec(rest)?.[0]
    if (skipped === undefined) break
    rest = rest.slice(skipped.length)
  }
  return /^<([a-z:]+)[\s>]/iu.exec(rest)?.[1]?.toLowerCase() ?? null
}

/** A message: header lines to the first empty line, with those that every mail has. */
const isMail = (text: string): boolean => {
  const head = text.slice(0, 16_384).split(/\r?\n\r?\n/u, 1)[0] ?? ''
  const lines = head.split(/\r?\n/u)
  if (!lines.every((line) => /^(?:[!-9;-~]+:|[ \t])/u.test(line))) return false
  const names = new Set(lines.map((line) => line.split(':', 1)[0]?.toLowerCase()))
  return names.has('from') && names.has('date') && (names.has('subject') || names.has('message-id'))
}

/** A list: every line an address, a remark with # or empty, and more than none an address. */
const isUrls = (text: string): boolean => {
  const lines = text.split(/\r?\n/u).map((line) => line.trim())
  const whole = lines.slice(0, lines.length > 1 ? -1 : undefined)
  const told = whole.filter((line) => line !== '' && !line.startsWith('#'))
  return told.length > 0 && told.every((line) => /^https?:\/\/\S+$/iu.test(line))
}

/** Addresses of a list, in order, each once. */
export const urlsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  ),
]
