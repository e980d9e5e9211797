import { parseFeed } from 'feedsmith'
import { decode } from './decode.ts'
import { stampOf } from './instant.ts'
import { refused } from './intake.ts'
import type { Intake } from './intake.ts'
import type { Link } from './link.ts'
import { bijoyRefusal } from './bijoy.ts'
import type { Given } from '../pipeline/board.ts'

/** Characters of text from which an entry counts as the whole report and not a teaser. */
const whole = 600
/** Fewest characters of a short report. */
const least = 200

interface Entry {
  readonly url: string | undefined
  readonly title: string | undefined
  readonly published: unknown
  readonly html: string | undefined
  readonly text: string | undefined
  /** What the feed gives for a teaser beside the text. */
  readonly teaser?: string | undefined
}

/** Entries of RSS, Atom, RDF or JSON Feed: a report where the feed holds its text, else a link to it. */
export const readFeed = (bytes: Uint8Array, name: string): readonly (Intake | Link)[] => {
  let parsed: ReturnType<typeof parseFeed>
  try {
    parsed = parseFeed(decode(bytes).text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return [refused(name, 'E_FEED', `a feed that cannot be read: ${reason}`)]
  }
  const { outlet, language, entries } = contentsOf(parsed)
  if (entries.length === 0) return [refused(name, 'E_EMPTY', 'a feed without entries')]
  const shared = { ...(outlet ? { outlet } : {}), ...(language ? { language } : {}) }
  return entries.map((entry, i) => readEntry(entry, `${name}#${String(i + 1)}`, shared))
}

const readEntry = (entry: Entry, place: string, shared: Given): Intake | Link => {
  const published = stampOf(entry.published)
  const given: Given = {
    ...shared,
    ...(entry.url ? { url: entry.url } : {}),
    ...(entry.title ? { title: entry.title } : {}),
    ...(published ? { published } : {}),
  }
  const body = entry.html ?? entry.text ?? ''
  if (isWhole(entry, body) || (entry.url === undefined && body.trim() !== '')) {
    const bytes = new TextEncoder().encode(body)
    const html = entry.html !== undefined ? { mediaType: 'text/html' as const } : {}
    const id = entry.url ?? place
    return bijoyRefusal(id, body) ?? { kind: 'report', id, bytes, given, ...html }
  }
  if (entry.url !== undefined && /^https?:\/\//iu.test(entry.url))
    return { kind: 'link', url: entry.url, given }
  return refused(place, 'E_EMPTY', 'an entry without text and without a link')
}

/** Times as long as its teaser that a short text is the whole of a short report. */
const fuller = 2

const isWhole = ({ teaser }: Entry, body: string): boolean => {
  const length = textLength(body)
  const short = textLength(teaser ?? '')
  return (
    length >= whole || (short > 0 && length >= short * fuller && length >= least && !CUT.test(body))
  )
}

/** How a text ends that goes on elsewhere. */
const CUT = /(?:…|\.\.\.|\[&#8230;\]|&hellip;|&#8230;|>[^<>]{0,40}<\/a>)[\s\])]*(?:<[^<>]*>\s*)*$/u

const textLength = (html: string): number =>
  html
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim().length

interface Contents {
  readonly outlet: string | undefined
  readonly language: string | undefined
  readonly entries: readonly Entry[]
}

const contentsOf = (parsed: ReturnType<typeof parseFeed>): Contents => {
  switch (parsed.format) {
    case 'rss':
      return {
        outlet: parsed.feed.title,
        language: parsed.feed.language,
        entries: (parsed.feed.items ?? []).map((item) => ({
          url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title,
          published: item.pubDate ?? item.dc?.dates?.[0],
          html: longer(item.content?.encoded, item.description),
          text: undefined,
          teaser: shorter(item.content?.encoded, item.description),
        })),
      }
    case 'atom':
      return {
        outlet: parsed.feed.title?.value,
        language: undefined,
        entries: (parsed.feed.entries ?? []).map((entry) => ({
          url: (
            entry.links?.find((l) => l.rel === undefined || l.rel === 'alternate') ??
            entry.links?.[0]
          )?.href,
          title: entry.title?.value,
          published: entry.published ?? entry.updated,
          html: longer(entry.content?.value, entry.summary?.value),
          text: undefined,
          teaser: shorter(entry.content?.value, entry.summary?.value),
        })),
      }
    case 'rdf':
      return {
        outlet: parsed.feed.title,
        language: parsed.feed.dc?.languages?.[0],
        entries: (parsed.feed.items ?? []).map((item) => ({
          url: item.link,
          title: item.title,
          published: item.dc?.dates?.[0],
          html: longer(item.content?.encoded, item.description),
          text: undefined,
          teaser: shorter(item.content?.encoded, item.description),
        })),
      }
    case 'json':
      return {
        outlet: parsed.feed.title,
        language: parsed.feed.language,
        entries: (parsed.feed.items ?? []).map((item) => ({
          url: item.url ?? item.external_url,
          title: item.title,
          published: item.date_published,
          html: item.content_html,
          text: item.content_text ?? item.summary,
          teaser: item.summary,
        })),
      }
  }
}

const longer = (left: string | undefined, right: string | undefined): string | undefined =>
  (left?.length ?? 0) >= (right?.length ?? 0) ? left : right

/** The shorter of two; undefined where one is missing. */
const shorter = (left: string | undefined, right: string | undefined): string | undefined => {
  if (left === undefined || right === undefined) return undefined
  return longer(left, right) === left ? right : left
}
