import { nfcMapped } from '../../text/nfc-map.ts'

/** A pattern with what its match says; `make` returns null when the match is none after all. */
export interface Rule<Value> {
  readonly name: string
  /** Global, Unicode; its boundaries are its own. */
  readonly pattern: RegExp
  readonly make: (
    groups: Readonly<Record<string, string | undefined>>,
    match: string,
  ) => Value | null
}

/** A value where it was found; UTF-16 units of the text as given. */
export interface Found<Value> {
  readonly start: number
  readonly end: number
  readonly value: Value
  readonly rule: string
}

/**
 * All matches of all rules that do not overlap: the earlier wins, at one place the longer, then the earlier rule.
 * Patterns are matched with the text in NFC; offsets are those of the text as given.
 */
export const findAll = <Value>(
  text: string,
  rules: readonly Rule<Value>[],
): readonly Found<Value>[] => {
  const mapped = nfcMapped(text)
  const found: (Found<Value> & { readonly order: number })[] = []
  for (const [order, rule] of rules.entries()) {
    for (const match of mapped.text.matchAll(rule.pattern)) {
      const value = rule.make(match.groups ?? {}, match[0])
      if (value === null || match[0] === '') continue
      found.push({
        start: mapped.source(match.index),
        end: mapped.source(match.index + match[0].length),
        value,
        rule: rule.name,
        order,
      })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
  const kept: Found<Value>[] = []
  for (const { start, end, value, rule } of found) {
    const last = kept.at(-1)
    if (last && start < last.end) {
      // A longer match that begins inside a shorter one takes its place.
      if (end - start > last.end - last.start && start - last.start < 2) kept.pop()
      else continue
    }
    kept.push({ start, end, value, rule })
  }
  return kept
}

/** No letter, mark or digit right before. */
export const LEFT = '(?<![\\p{L}\\p{M}\\p{N}])'
/** No letter, mark or digit right after. */
export const RIGHT = '(?![\\p{L}\\p{M}\\p{N}])'

/** Alternatives of literal words, longest first, in NFC. */
export const oneOf = (words: Iterable<string>): string =>
  [...words]
    .map((w) => w.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|')

/** A global Unicode pattern between word boundaries; the source is put into NFC like the text. */
export const between = (source: string, flags = 'gu'): RegExp =>
  new RegExp(`${LEFT}(?:${source.normalize('NFC')})${RIGHT}`, flags)
