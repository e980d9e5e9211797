import { wordKey } from '../../../text/normalise.ts'
import type { Verdict } from '../verdict.ts'
import type { Page, PageLine } from './page.ts'

/** A page whose headline stands in a line of its own. */
export interface Parted {
  readonly page: Page
  /** Lines that stood in the headline's element and are no part of it, with what they are. */
  readonly kickers: ReadonlyMap<number, Verdict>
}

const KICKER: Verdict = { kind: 'other', reason: 'kicker of the headline' }
/** Shortest headline, in UTF-16 units of its key, that is told from what stands beside it. */
const SHORTEST = 10

/** Takes a kicker, a date or the like out of the heading whose beginning or end is the stated headline. */
export const partHeadline = (page: Page, stated: string | null): Parted => {
  const key = wordKey(stated ?? '')
  if (key.length >= SHORTEST)
    for (const [index, line] of page.lines.entries()) {
      if (!/^h[12]$/u.test(page.elements[line.block]?.tag ?? '')) continue
      const own = wordKey(line.text)
      if (own === key) break
      const found = cutOf(line, own, key)
      if (!found) continue
      const lines = [...page.lines]
      lines.splice(index, 1, ...halves(line, found.at))
      return { page: { ...page, lines }, kickers: new Map([[index + found.kicker, KICKER]]) }
    }
  return { page, kickers: new Map() }
}

/** Where in the line headline and kicker meet, in UTF-16 units, and which half is the kicker. */
const cutOf = (
  { text, parts }: PageLine,
  own: string,
  key: string,
): { readonly at: number; readonly kicker: 0 | 1 } | null => {
  const first = own.startsWith(`${key} `)
  if (!first && !own.endsWith(` ${key}`)) return null
  const tags = new Set(parts.map(([, , at]) => at))
  for (const { index: at } of text.matchAll(/(?<=\s|[^\p{L}\p{M}\p{N}])\S/gu)) {
    const [front, rest] = [text.slice(0, at), text.slice(at)]
    // Where no tag parts them, a mark must: more words of a headline are a longer headline.
    const tag = tags.has(at) || (/\s$/u.test(front) && tags.has(at - 1))
    const isParted = tag || (first ? /^\|/u.test(rest) : /[|:–]\s*$/u.test(front))
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
