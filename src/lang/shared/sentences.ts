import type { Span } from '../../core/span.ts'
import { onceAText } from '../../text/once-a-text.ts'
import { fold } from '../../text/normalise.ts'

interface Options {
  /** Marks that always end a sentence in this script, besides ? and !. */
  readonly stops: string
  /** Words (lower case) after which a full stop ends nothing. */
  readonly abbreviations: ReadonlySet<string>
  /** What behind a closing quotation mark goes on with the sentence; begins with `^`. */
  readonly goesOn?: RegExp
  /** Whether a full stop behind a word, stops inside it counted, ends a sentence before what follows; undefined for other words. */
  readonly isStopBehind?: ((before: string, after: string) => boolean | undefined) | undefined
}

const closers = '”’"\')]»'
const space = /\s/u
/** "১. প্রথম দাবি": the number of a point is no sentence. */
const listNumber = /^\p{Nd}{1,3}$/u
const lastWord = /[\p{L}\p{M}]+$/u
const withStops = /[\p{L}\p{M}.]+$/u

/** Marks before the points of a list. */
const bullets = '•●▪■◾►✔✅'
/** Every mark that may end a sentence or begin one. */
const marksOf = onceAText((stops) => new RegExp(`[.?!${bullets}${stops}]`, 'gu'))

/**
 * Sentences of one paragraph: at the script's stop, ?, ! or a full stop that ends no abbreviation,
 * number or initial. Closing quotes and brackets go with the sentence. Linear in the text.
 */
export const splitSentences = (
  text: string,
  { stops, abbreviations, goesOn, isStopBehind }: Options,
): readonly Span[] => {
  const found: Span[] = []
  const marks = marksOf(stops)
  let start = skipSpace(text, 0)
  marks.lastIndex = start
  while (marks.test(text)) {
    let end = marks.lastIndex
    const i = end - 1
    const c = text[i] ?? ''
    if (bullets.includes(c)) {
      found.push({ start, end: trimEnd(text.slice(0, i)) })
      start = i
      continue
    }
    if (
      c === '.' &&
      (listNumber.test(text.slice(start, i)) || !fullStop(text, i, { abbreviations, isStopBehind }))
    )
      continue
    while (
      end < text.length &&
      (closers.includes(text[end] ?? '') || '.?!'.includes(text[end] ?? ''))
    )
      end++
    if (closesApart(text, start, end)) end += 2
    const insideQuote =
      c !== '.' &&
      !stops.includes(c) &&
      end < text.length &&
      /^\s*[\p{Ll},]/u.test(text.slice(end, end + 4))
    if (insideQuote || (end > i + 1 && goesOn?.test(text.slice(end, end + 8)))) continue
    found.push({ start, end })
    start = skipSpace(text, end)
    marks.lastIndex = start
  }
  if (start < text.length) found.push({ start, end: trimEnd(text) })
  return found.filter((s) => s.end > s.start)
}

const fullStop = (
  text: string,
  index: number,
  { abbreviations, isStopBehind }: Pick<Options, 'abbreviations' | 'isStopBehind'>,
): boolean => {
  let next = index + 1
  while (next < text.length && closers.includes(text[next] ?? '')) next++
  if (next < text.length && !space.test(text[next] ?? '') && !isGlued(text, index, next))
    return false
  const before = lastWord.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? ''
  if (before !== '' && abbreviations.has(fold(before))) return false
  const after = text.slice(skipSpace(text, next), skipSpace(text, next) + 24)
  if (/^[\p{Ll},;)]/u.test(after)) return false
  if (isParted(text.slice(Math.max(0, index - 3), index), text.slice(next, next + 2))) return false
  const whole = withStops.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? ''
  return isStopBehind?.(whole, after) ?? !/^\p{Lu}$/u.test(before)
}

/** "0. 07 per cent": a fraction that a blank parts from its nought. */
const isParted = (before: string, after: string): boolean =>
  noughts.test(before) && /^\s\p{Nd}/u.test(after)

/** A digit nought of any script that is no part of a longer number. */
const noughts = /(?:^|[^\p{Nd}.,])[0০]$/u

/** '"Yes. " He left': a closing mark that a blank parts from its stop. */
const closesApart = (text: string, start: number, end: number): boolean => {
  const mark = text[end + 1] ?? ''
  if (!/^\s["”](?:\s|$)/u.test(text.slice(end, end + 3))) return false
  return mark === '”' || text.slice(start, end).split('"').length % 2 === 0
}

/** "came home.The next day": a stop that a web page's markup left without its blank. */
const isGlued = (text: string, index: number, next: number): boolean =>
  /(?:[\p{Ll}\p{N}”"’)]|\p{Lu}{3})$/u.test(text.slice(Math.max(0, index - 3), index)) &&
  /^[“‘]?\p{Lu}(?:\p{Ll}+(?:,? |’|')|\p{Lu}{1,4} \p{L})/u.test(text.slice(next, next + 24)) &&
  !/^(?:Com|Net|Org)\P{L}/u.test(text.slice(next, next + 4)) &&
  !/[@/.]\S*$/u.test(text.slice(Math.max(0, index - 40), index))

const skipSpace = (text: string, from: number): number => {
  let i = from
  while (i < text.length && space.test(text[i] ?? '')) i++
  return i
}

const trimEnd = (text: string): number => text.trimEnd().length
