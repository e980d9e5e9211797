import type { Part } from '../../../core/span.ts'
import { wordKey } from '../../../text/normalise.ts'
import type { Verdict } from '../verdict.ts'
import { nameTest } from './names.ts'
import { headingOf } from './page.ts'
import type { Page, PageLine } from './page.ts'

/** A page whose headline stands in a line of its own. */
export interface Parted {
  readonly page: Page
  /** Lines that stood in the headline's element and are no part of it, with what they are. */
  readonly kickers: ReadonlyMap<number, Verdict>
  /** The line of the headline; absent where no heading was parted. */
  readonly headline?: number
}

const KICKER: Verdict = { kind: 'other', reason: 'kicker of the headline' }
/** Shortest headline, in UTF-16 units of its key, that is told from what stands beside it. */
const SHORTEST = 10

/** Names that pages give to the line above or beside a headline. */
const namesKicker = nameTest(
  /[^a-z](?:kicker|overline|over[-_]?title|topline|roof[-_]?line|dachzeile|spitzmarke|eyebrow|sur[-_]?title|sur[-_]?titre|super[-_]?title|super[-_]?head|antetitulo|occhiello|shoulder|title[-_]?header|pre[-_]?title|pre[-_]?head|h1small|descriptor|label)(?=[^a-z])/u,
)

/**
 * Takes a kicker, a date or the like out of the heading: what the page names so, else what stands
 * before or behind the stated headline.
 */
export const partHeadline = (page: Page, stated: string | null): Parted => {
  const key = wordKey(stated ?? '')
  for (let index = 0; index < page.lines.length; index++) {
    const line = page.lines[index]
    if (!line || headingOf(page, line) > 2) continue
    const own = wordKey(line.text)
    const named = namedCut(page, line, { own, key })
    const found = named ?? (key.length >= SHORTEST ? cutOf(line, own, key) : null)
    if (!found && own === key) break
    if (!found) continue
    const lines = [...page.lines]
    lines.splice(index, 1, ...halves(line, found.at))
    return {
      page: { ...page, lines },
      kickers: new Map([[index + found.kicker, KICKER]]),
      headline: index + 1 - found.kicker,
    }
  }
  return { page, kickers: new Map() }
}

interface Cut {
  /** Where headline and kicker meet, in UTF-16 units of the line. */
  readonly at: number
  /** The half that is the kicker. */
  readonly kicker: 0 | 1
}

/** The cut behind a first or before a last element of the heading that the page names a kicker; the rest must be stated. */
const namedCut = (
  page: Page,
  { block, text, parts }: PageLine,
  { own, key }: { readonly own: string; readonly key: string },
): Cut | null => {
  const heading = page.elements[block]
  for (let i = block + 1; heading && (page.elements[i]?.start ?? Infinity) < heading.end; i++) {
    const { names, start, end } = page.elements[i] ?? heading
    if (!namesKicker(names)) continue
    const from = parts.find(([, to]) => to > start)?.[2] ?? text.length
    const to = parts.find(([at]) => at >= end)?.[2] ?? text.length
    const behind = text.slice(to).search(/[\p{L}\p{N}«»„“‚‘"'([]/u)
    const at = from === 0 ? to + Math.max(0, behind) : from
    const rest = wordKey(from === 0 ? text.slice(at) : text.slice(0, at))
    const fits = rest.length >= SHORTEST && (key.includes(rest) || own === key)
    if (fits && (from === 0) !== (to === text.length)) return { at, kicker: from === 0 ? 0 : 1 }
  }
  return null
}

/** The cut where all but the stated headline stands before or behind it. */
const cutOf = ({ text, parts }: PageLine, own: string, key: string): Cut | null => {
  const mark = /^[:/|–—-]\s*/u.exec(text)
  if (own === key) return mark ? { at: mark[0].length, kicker: 0 } : null
  const first = own.startsWith(`${key} `)
  if (!first && !own.endsWith(` ${key}`)) return null
  // Where two parts touch in the original, no tag stands between them but an entity; white space may hide one.
  const touches = ([from, , at]: Part, i: number): boolean =>
    parts[i - 1]?.[1] === from && !/\s/u.test(text.slice(at - 1, at + 1))
  const tags = new Set(parts.flatMap((part, i) => (touches(part, i) ? [] : [part[2]])))
  for (const { index: at } of text.matchAll(/(?<=\s|[^\p{L}\p{M}\p{N}])\S/gu)) {
    const [front, rest] = [text.slice(0, at), text.slice(at)]
    if (!first && /^[:/|–—-]\s/u.test(rest)) continue
    // Where no tag parts them, a mark must: more words of a headline are a longer headline.
    const tag = tags.has(at) || (/\s$/u.test(front) && tags.has(at - 1))
    const isParted = tag || (first ? /^\|/u.test(rest) : /(?:[|:–]|\s\/)\s*$/u.test(front))
    if (isParted && wordKey(first ? front : rest) === key) return { at, kicker: first ? 1 : 0 }
  }
  return null
}

/** A line as two; white space between them belongs to the first and is not in its text. */
const halves = (line: PageLine, at: number): readonly PageLine[] => {
  const front: PageLine['parts'][number][] = []
  const rest: PageLine['parts'][number][] = []
  const end = line.text.slice(0, at).trimEnd().length
  for (const [i, [from, to, place]] of line.parts.entries()) {
    const stop = line.parts[i + 1]?.[2] ?? line.text.length
    // Copied letter by letter, or an entity, which is not cut.
    const copied = to - from === stop - place
    if (place < end)
      front.push(copied && stop > end ? [from, from + end - place, place] : [from, to, place])
    if (stop > at && place >= at) rest.push([from, to, place - at])
    else if (stop > at && copied) rest.push([from + at - place, to, 0])
  }
  const middle = rest[0]?.[0] ?? line.raw[1]
  return [
    half(line, line.text.slice(0, end), front, [line.raw[0], middle]),
    half(line, line.text.slice(at), rest, [middle, line.raw[1]]),
  ]
}

const half = (
  line: PageLine,
  text: string,
  parts: PageLine['parts'],
  raw: PageLine['raw'],
): PageLine => ({
  ...line,
  ...{ text, parts, raw },
  linked: Math.min(line.linked, text.length),
  stressed: Math.min(line.stressed, text.length),
})
