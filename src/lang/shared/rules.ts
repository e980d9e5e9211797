import { nfcMapped } from '../../text/nfc-map.ts'

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Where a match stands in the text in NFC. */
export interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A pattern with what its match says; `make` returns null when the match is none after all. */
export interface Rule<Value> {
  readonly name: string
  /** Global, Unicode; its boundaries are its own. */
  readonly pattern: RegExp
  readonly make: (groups: Groups, match: string, place: Place) => Value | null
}

/** Rules that can match only where a hint stands in the text; the hint is neither global nor sticky. */
export interface RuleFamily<Value> {
  readonly hint: RegExp
  readonly rules: readonly Rule<Value>[]
}

/** A value where it was found; UTF-16 units of the text as given. */
export interface Found<Value> {
  readonly start: number
  readonly end: number
  readonly value: Value
  readonly rule: string
}

/**
 * All matches of all rules that do not overlap: the longer wins, then the earlier, then the earlier rule.
 * Patterns are matched with the text in NFC; offsets are those of the text as given.
 */
export const findAll = <Value>(
  text: string,
  families: readonly RuleFamily<Value>[],
): readonly Found<Value>[] => {
  const mapped = nfcMapped(text)
  const rules = families.flatMap((f) => (f.hint.test(mapped.text) ? f.rules : []))
  const found = rules.flatMap((rule, order) => matchesOf(mapped.text, rule, order))
  found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.order - b.order,
  )
  const taken = new Uint8Array(mapped.text.length)
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value, rule }) => ({
      start: mapped.source(start),
      end: mapped.source(end),
      value,
      rule,
    }))
}

const matchesOf = <Value>(
  text: string,
  rule: Rule<Value>,
  order: number,
): (Found<Value> & { readonly order: number })[] =>
  [...text.matchAll(rule.pattern)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (start === end) return []
    const value = rule.make(match.groups ?? {}, match[0], { text, start, end })
    return value === null ? [] : [{ start, end, value, rule: rule.name, order }]
  })

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
