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
  /** Sticky, Unicode; tried wherever no letter, mark or digit stands right before. */
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
  if (rules.length === 0) return []
  const beginnings = [...mapped.text.matchAll(beginning)].map(({ index }) => index)
  const found = rules.flatMap((rule, order) => matchesOf(mapped.text, beginnings, rule, order))
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

/** Trying a pattern here alone, and not at every unit, is what makes many rules cheap. */
const beginning = /(?<![\p{L}\p{M}\p{N}])\S/gu

const matchesOf = <Value>(
  text: string,
  beginnings: readonly number[],
  { name, pattern, make }: Rule<Value>,
  order: number,
): readonly (Found<Value> & { readonly order: number })[] => {
  const found: (Found<Value> & { readonly order: number })[] = []
  let from = 0
  for (const start of beginnings) {
    if (start < from) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null || match[0] === '') continue
    const end = start + match[0].length
    from = end
    const value = make(match.groups ?? {}, match[0], { text, start, end })
    if (value !== null) found.push({ start, end, value, rule: name, order })
  }
  return found
}

/** No letter, mark or digit right after. */
const RIGHT = '(?![\\p{L}\\p{M}\\p{N}])'

/** Alternatives of literal words, longest first, in NFC. */
export const oneOf = (words: Iterable<string>): string =>
  [...words]
    .map((w) => w.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|')

/** The pattern of a rule that ends with a word, whatever the case of its letters; put into NFC like the text. */
export const toWordEnd = (source: string): RegExp => sticky(`(?:${source})${RIGHT}`)

/** The pattern of a rule that ends with a bracket or a word. */
export const toBracketOrWordEnd = (source: string): RegExp =>
  sticky(`(?:${source})(?:(?<=\\))|${RIGHT})`)

const sticky = (source: string): RegExp => new RegExp(source.normalize('NFC'), 'iuy')
