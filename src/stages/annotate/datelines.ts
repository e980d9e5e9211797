import type { Span } from '../../core/span.ts'
import type { Token } from '../../lang/contract/token.ts'

/** Longest place name before the date of a dateline, in UTF-16 units. */
const datelineReach = 40

/**
 * True for the date of "MOSCOW, December 5 (Interfax) -", "ঢাকা, ৯ নভেম্বর (বাসস) :": a place, the day, then a bracket or dash.
 *
 * @param text the report's first paragraph.
 * @param date where the date stands in it.
 */
export const isDateline = (text: string, { start, end }: Span): boolean =>
  start <= datelineReach &&
  /^[\p{L}\p{M}\s.'-]{2,}[,:]\s*$/u.test(text.slice(0, start)) &&
  /^(?:\s*,)?\s*\(|^\s*[（:—–-]/u.test(text.slice(end))

/** "LOS ANGELES, Feb. 2 (UPI) — The record …", "Lagos (CNN)The record …". */
const dateline =
  /^(?:[^—–]{0,70}(?:\p{Lu}{3}|\))[^—–]{0,30}\s[—–-]\s|\p{Lu}[\p{L}\s,.]{0,40}\(\p{Lu}[\p{L}\s]{1,15}\)(?=\p{Lu}))/u

/** Length of the dateline that opens a sentence, in UTF-16 units; 0 for none. */
export const datelineIn = (sentence: string): number => {
  const found = dateline.exec(sentence)?.[0] ?? ''
  // "Eight UPF makers — Orvia and Renn among them — own it": no dateline has a plain word.
  return /\s\p{Ll}{4}/u.test(found) ? 0 : found.length
}

/** Most tokens of a dateline, "BRADFORD, 6 November 2025 -". */
const inDateline = 9

/** Index of the first token behind a dateline at the head of a sentence, its colon or dash; 0 where none stands. */
export const pastDateline = (tokens: readonly Token[]): number => {
  const dash = tokens
    .slice(0, inDateline)
    .findIndex(
      ({ norm, start }, i) => /^[—–:-]$/u.test(norm) && (norm === ':' || isApart(tokens, i, start)),
    )
  return dash + 1
}

const isApart = (tokens: readonly Token[], at: number, start: number): boolean =>
  (tokens[at - 1]?.end ?? start) < start
