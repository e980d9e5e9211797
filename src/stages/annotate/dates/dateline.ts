import type { Span } from '../../../core/span.ts'

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
