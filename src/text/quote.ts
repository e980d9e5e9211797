import type { Span } from '../core/span.ts'
import { isWordAt } from './word.ts'

/** A quotation: `start`–`end` with its marks, `innerStart`–`innerEnd` without. UTF-16 units. */
export interface Quotation extends Span {
  readonly innerStart: number
  readonly innerEnd: number
  /** False when the closing mark is missing: the quotation runs into the next paragraph. */
  readonly closed: boolean
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
  '"': '"',
  "'": "'",
  "''": "''",
  '``': "''",
}

const openers = /[“‘«„"'`]/gu

/**
 * Quotations of one paragraph, outermost only, in order.
 * An apostrophe inside a word or after one (’s, workers’) is no mark.
 */
export const findQuotations = (text: string): readonly Quotation[] => {
  const found: Quotation[] = []
  let i = nextMark(text, 0)
  while (i < text.length) {
    const mark = markAt(text, i)
    const closer = closers[mark]
    if (closer === undefined || !opens(text, i, mark.length)) {
      i = nextMark(text, i + mark.length)
      continue
    }
    const end = earlier(closing(text, i, closer), otherEnd(text, i))
    if (end === -1) {
      if (text[i] === '“') {
        found.push({
          start: i,
          end: text.length,
          innerStart: i + 1,
          innerEnd: text.length,
          closed: false,
        })
        break
      }
      i = nextMark(text, i + mark.length)
      continue
    }
    const after = end + (text.startsWith(closer, end) ? closer.length : 1)
    found.push({
      start: i,
      end: after,
      innerStart: i + mark.length,
      innerEnd: end,
      closed: true,
    })
    i = nextMark(text, after)
  }
  return found
}

const earlier = (a: number, b: number): number => (a === -1 || (b !== -1 && b < a) ? b : a)

/** "“We go," he said": where a mark of the other kind closes what a straight or curly one opened; -1 where it does not. */
const otherEnd = (text: string, open: number): number => {
  const mark = text[open]
  if (mark !== '“' && mark !== '"') return -1
  const at = text.indexOf(mark === '“' ? '"' : '”', open)
  if (at === -1 || at - open > longest) return -1
  const inside = mark === '"' && text.slice(open, at).includes('“')
  const closes = /[,.?!]/u.test(text[at - 1] ?? '') && !isWordAt(text, at + 1)
  return closes && !inside ? at : -1
}

/** Index of the next mark that may open a quotation; the length of the text when none comes. */
const nextMark = (text: string, from: number): number => {
  openers.lastIndex = from
  return openers.exec(text)?.index ?? text.length
}

/** The mark at `index`; two apostrophes are one, and two grave accents. */
const markAt = (text: string, index: number): string =>
  doubled.find((mark) => text.startsWith(mark, index)) ?? text[index] ?? ''

const doubled: readonly string[] = ["''", '``']

/** Index of the last character before a place that shows something: joiners and the like may stand before a mark. */
const beforeInvisible = (text: string, index: number): number => {
  let at = index - 1
  while (at >= 0 && /[\u200B-\u200D\uFEFF]/u.test(text[at] ?? '')) at--
  return at
}

const opens = (text: string, index: number, length: number): boolean =>
  !isWordAt(text, beforeInvisible(text, index)) &&
  index + length < text.length &&
  !/\s/u.test(text[index + length] ?? ' ')

/**
 * Where a quotation closes; -1 where it does not. Curly marks of one kind nest: a name in such marks inside a quotation
 * closes first. Where they do not balance, the first mark closes a double quotation, and a single one is none: its mark
 * may as well be an apostrophe.
 */
const closing = (text: string, open: number, closer: string): number => {
  const opener = text[open] ?? ''
  const single = closer === '’' || closer === "'"
  const nests = closer.length === 1 && closer !== opener
  let first = -1
  let inside = 0
  let from = open + 1
  for (
    let i = text.indexOf(closer, open + closer.length);
    i !== -1 && i - open < longest;
    i = text.indexOf(closer, i + 1)
  ) {
    if (single && isWordAt(text, i - 1) && isWordAt(text, i + 1)) continue
    // The year of "in ’71".
    if (single && /\s/u.test(text[i - 1] ?? '') && /\p{N}/u.test(text[i + 1] ?? '')) continue
    if (i === open + closer.length) continue
    if (!nests) return i
    if (first === -1) first = i
    inside += count(text, opener, { from, to: i })
    from = i + 1
    if (inside === 0) return i
    inside--
  }
  return single ? -1 : first
}

/** Longest quotation, in UTF-16 units. */
const longest = 20_000

const count = (
  text: string,
  mark: string,
  { from, to }: { readonly from: number; readonly to: number },
): number => {
  let found = 0
  for (let i = text.indexOf(mark, from); i !== -1 && i < to; i = text.indexOf(mark, i + 1)) found++
  return found
}
