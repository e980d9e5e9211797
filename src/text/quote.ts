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

/** Marks that papers set at the end of what another mark opened. */
const strays: Readonly<Record<string, readonly string[]>> = {
  '“': ['"', '’’', '’'],
  '"': ['”', "'", '’'],
  '‘': ["'"],
  "'": ['’'],
  '‘‘': ['”', '"'],
}

const openerOf: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '’’': '‘‘' }

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
    const lost = isNeverClosed(text, i, mark)
    const closed = earlier(lost ? null : closing(text, i, mark), strayEnd(text, i, mark))
    if (!closed) {
      if (text[i] === '“' && !lost) {
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
    found.push({
      start: i,
      end: closed.end,
      innerStart: i + mark.length,
      innerEnd: closed.start,
      closed: true,
    })
    i = nextMark(text, closed.end)
  }
  return found
}

/**
 * "‘আমরা যাব। তিনি বলেন, ‘দেরি হবে।’": true for words behind which, sentences later, others are introduced in marks of
 * their kind, around which nothing closes the first.
 */
const isNeverClosed = (text: string, open: number, mark: string): boolean => {
  const closer = mark === '“' || mark === '‘' ? closers[mark] : undefined
  const next = text.indexOf(mark, open + 1)
  if (closer === undefined || next === -1 || next - open > longest) return false
  const before = (at: number): string => text.slice(Math.max(0, at - 2), at)
  if (!introduced.test(before(open)) || !follows.test(before(next))) return false
  if (!/[।?!]|\.\s/u.test(text.slice(open, next))) return false
  const inner = closingMark(text, closer, next + 1)
  if (inner === -1 || closingMark(text, closer, open + 1) !== inner) return false
  const outer = closingMark(text, closer, inner + 1)
  const other = text.indexOf(mark, next + 1)
  return outer === -1 || (other !== -1 && other < outer)
}

/** What introduces somebody's words right before their mark. */
const introduced = /[,:]\s?$/u

/** The same, or the end of a sentence: words in marks of their own. */
const follows = /[,:।.?!]\s?$/u

/** Index of the next closing mark that is no apostrophe; -1 where none comes. */
const closingMark = (text: string, closer: string, from: number): number => {
  let at = text.indexOf(closer, from)
  while (at !== -1 && isApostrophe(text, at)) at = text.indexOf(closer, at + 1)
  return at
}

/** Of two closing marks the one that comes first. */
const earlier = (a: Span | null, b: Span | null): Span | null =>
  a && b ? (b.start < a.start ? b : a) : (a ?? b)

/** "“We go," he said", "‘আমরা যাব।' তিনি": the mark of another kind that closes what one opened, behind the end of a clause. */
const strayEnd = (text: string, open: number, mark: string): Span | null => {
  const opener = text.startsWith('‘‘', open) ? '‘‘' : mark
  return (strays[opener] ?? [])
    .map((end) => strayMark(text, open + opener.length, end))
    .reduce(earlier, null)
}

const strayMark = (text: string, from: number, end: string): Span | null => {
  let at = text.indexOf(end, from)
  while (at !== -1 && isWordAt(text, at - 1) && isWordAt(text, at + 1))
    at = text.indexOf(end, at + 1)
  if (at === -1 || at - from > longest) return null
  const behind = at + end.length
  // Before a word a straight mark may open another quotation.
  const opens = (end === '"' || end === "'") && isWordAt(text, behind)
  const other = openerOf[end]
  const within = text.slice(from, at)
  // "“He said 'go.’": a straight mark may have opened what it closes.
  const straight = /^['’]$/u.test(end) && /(?:^|\s)['‘]\p{L}/u.test(within)
  // "“… why me?’”": its own mark closes it behind the other.
  const own = /^['’]$/u.test(end) && /^[”"]/u.test(text.slice(behind))
  const inside = straight || own || (other !== undefined && within.includes(other))
  return /[,.?!।…]/u.test(text[at - 1] ?? '') && !opens && !inside
    ? { start: at, end: behind }
    : null
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
  (!/\s/u.test(text[index + length] ?? ' ') || isLoose(text, index))

/** "said: ‘ We go.’": behind a colon or comma a curly mark opens though a blank follows it. */
const isLoose = (text: string, index: number): boolean =>
  /^[“‘]\s\S/u.test(text.slice(index, index + 3)) &&
  /[:,]\s?$/u.test(text.slice(Math.max(0, index - 2), index))

/**
 * Where a quotation closes; null where it does not. Marks of one kind nest: a name in such marks inside a quotation closes
 * first. Where they do not balance, the first mark closes a double quotation, and a single one is none: its mark may as
 * well be an apostrophe; but one that a name stands before: "‘পথ’কে".
 */
const closing = (text: string, open: number, mark: string): Span | null => {
  const closer = closers[mark] ?? mark
  const single = closer === '’' || closer === "'"
  const straight = closer === mark && closer.length === 1
  let first: Span | null = null
  let name: Span | null = null
  let inside = 0
  let from = open + 1
  for (
    let i = text.indexOf(closer, open + closer.length);
    i !== -1 && i - open < longest;
    i = text.indexOf(closer, i + 1)
  ) {
    const found = { start: i, end: i + closer.length }
    if (i === open + closer.length) continue
    if (closer.length > 1) return found
    if (!straight) inside += count(text, mark, { from, to: i })
    from = i + 1
    if (single && isApostrophe(text, i)) {
      const after = inside > 0 ? open + 1 : open
      if (!endsName(text, i, after)) continue
      if (inside === 0) {
        name ??= found
        continue
      }
    }
    if (mark === '"' && opensSentence(text, i)) return null
    if (mark === "'" && opensAt(text, i)) {
      const end = shortClosing(text, i)
      if (end === -1) return null
      i = end
      continue
    }
    first ??= found
    if (inside === 0) return found
    inside--
  }
  return single ? name : first
}

/** A single straight mark right before a word, behind a blank or a bracket, opens what it marks. */
const opensAt = (text: string, at: number): boolean =>
  /[\s([]/u.test(text[at - 1] ?? '') &&
  (isWordAt(text, at + 1) || openersOnly.test(text[at + 1] ?? ''))

/**
 * "The looms stand. "We weave," she said": a straight mark behind a blank, before a capital, opens other words; the marks
 * behind it must be uneven, as one of them closes it: "“…, "Odum said" has none.
 */
const opensSentence = (text: string, at: number): boolean =>
  /[.?!,:]\s$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /\p{Lu}/u.test(text[at + 1] ?? '') &&
  count(text, '"', { from: at + 1, to: text.length }) % 2 === 1

const openersOnly = /[“‘"']/u

/** Index of the mark that closes a name or a few words in straight marks; -1 where none comes soon. */
const shortClosing = (text: string, open: number): number => {
  const mark = text[open] ?? ''
  let at = text.indexOf(mark, open + 1)
  while (at !== -1 && isWordAt(text, at - 1) && isWordAt(text, at + 1))
    at = text.indexOf(mark, at + 1)
  return at > open + 1 && at - open <= longestName && !opensAt(text, at) ? at : -1
}

/** Longest name or wording that stands in marks inside another quotation, in UTF-16 units. */
const longestName = 100

/** Inside a word, or before the year of "in ’71". */
const isApostrophe = (text: string, at: number): boolean =>
  (isWordAt(text, at - 1) && isWordAt(text, at + 1)) ||
  (/\s/u.test(text[at - 1] ?? '') && /\p{N}/u.test(text[at + 1] ?? ''))

/** "‘পথ’সহ": where words seldom hold an apostrophe an ending may follow the mark of a name at once. */
const endsName = (text: string, at: number, from: number): boolean => {
  const name = text.lastIndexOf('‘', at)
  return (
    name >= from &&
    at - name <= longestName &&
    text.lastIndexOf('’', at - 1) < name &&
    /(?=\p{L})\P{Script=Latin}/u.test(text[at + 1] ?? '')
  )
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
