import { zeros } from '../../core/scratch.ts'
import { nfcMapped } from '../../text/nfc-map.ts'
import { foldedOpening, openersOf, openingLength, openingsOf } from './openings.ts'
import type { KnownGroups } from './openings.ts'
import { tracesOf } from './traces.ts'
import type { Traces } from './traces.ts'
import { questionOf, wordsNeeded } from './words-needed.ts'
import type { Need } from './words-needed.ts'
import { nextBeginning } from '../../text/beginning.ts'
import { onceAStretch } from '../../text/once-a-stretch.ts'
import { WORD_RANGES } from '../../text/word-ranges.ts'

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
  const found = matchesOf(mapped.text, families)
  found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.order - b.order,
  )
  const taken = takenIn(mapped.text.length)
  const kept = found.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return false
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

// What one text after the other is worked out in: no rule looks for matches of its own.
const takenIn = zeros((length) => new Uint8Array(length))
const statesIn = zeros((length) => new Uint8Array(length))
const freeIn = zeros((length) => new Int32Array(length))

/** A rule with its place among all rules of a language, and that of its family. */
interface Placed<Value> extends Rule<Value> {
  readonly order: number
  readonly family: number
  /** What a text must answer with yes by its traces, that of the fewest words first. */
  readonly needs: readonly ((traces: Traces) => boolean)[]
}

/** Rules that may match where a text begins so; asked once for each beginning that was met. */
interface Dispatch<Value> {
  readonly at: (text: string, start: number) => readonly Placed<Value>[]
  readonly count: number
}

const dispatches = new WeakMap<readonly RuleFamily<never>[], Dispatch<never>>()

/** Beginnings that are kept in mind. */
const mostMet = 20_000

const dispatchOf = <Value>(families: readonly RuleFamily<Value>[]): Dispatch<Value> => {
  const known = dispatches.get(families as readonly RuleFamily<never>[])
  if (known) return known as unknown as Dispatch<Value>
  const words = new Map<string, readonly Need[]>()
  const placed = families
    .flatMap(({ rules }, family) =>
      rules.map((rule) => ({
        ...rule,
        family,
        needs: wordsNeeded(rule.pattern.source, words).map(questionOf),
      })),
    )
    .map((rule, order): Placed<Value> => ({ ...rule, order }))
  const byOpening = new Map<string, number[]>()
  const groups: KnownGroups = new Map()
  for (const { order, pattern } of placed)
    for (const opening of openingsOf(pattern.source, groups)) {
      const orders = byOpening.get(opening)
      if (orders) orders.push(order)
      else byOpening.set(opening, [order])
    }
  const mayBegin = (beginning: string): readonly Placed<Value>[] => {
    const folded = foldedOpening(beginning)
    const orders = new Set<number>()
    for (let n = 0; n <= folded.length; n++)
      for (const order of byOpening.get(folded.slice(0, n)) ?? []) orders.add(order)
    return [...orders].sort((a, b) => a - b).flatMap((order) => placed[order] ?? [])
  }
  const rulesOf = onceAStretch(mayBegin, mostMet)
  const opens = openersOf(byOpening.keys())
  const at: Dispatch<Value>['at'] = (text, start) =>
    opens(text, start) ? rulesOf(text, start, Math.min(start + openingLength, text.length)) : nobody
  const made: Dispatch<Value> = { at, count: placed.length }
  dispatches.set(families as readonly RuleFamily<never>[], made as unknown as Dispatch<never>)
  return made
}

const nobody: readonly never[] = []

const matchesOf = <Value>(
  text: string,
  families: readonly RuleFamily<Value>[],
): (Found<Value> & { readonly order: number })[] => {
  const found: (Found<Value> & { readonly order: number })[] = []
  const { at, count } = dispatchOf(families)
  const traces = tracesOf(text)
  // A family's hint is looked for when a rule of it may match for the first time.
  const hinted: (boolean | undefined)[] = families.map(() => undefined)
  const isHinted = (family: number): boolean =>
    (hinted[family] ??= families[family]?.hint.test(text) ?? false)
  // Whether a rule may match somewhere in the text is asked where it may begin for the first time.
  const states = statesIn(count)
  const stateOf = ({ order, needs, family }: Placed<Value>): number =>
    (states[order] = needs.every((has) => has(traces)) && isHinted(family) ? POSSIBLE : OUT)
  // Matches of one rule never overlap: where each rule may match again.
  const free = freeIn(count)
  for (
    let start = nextBeginning(text, 0);
    start < text.length;
    start = nextBeginning(text, start + 1)
  ) {
    for (const rule of at(text, start)) {
      const { order, pattern, name } = rule
      const state = states[order] ?? OUT
      if (state === OUT || start < (free[order] ?? 0)) continue
      if (state === UNASKED && stateOf(rule) === OUT) continue
      pattern.lastIndex = start
      const match = pattern.exec(text)
      if (match === null || match[0] === '') continue
      const end = start + match[0].length
      free[order] = end
      const value = rule.make(match.groups ?? {}, match[0], { text, start, end })
      if (value !== null) found.push({ start, end, value, rule: name, order })
    }
  }
  return found
}

/** What is known of a rule in a text. */
const [UNASKED, POSSIBLE, OUT] = [0, 1, 2]

/** No letter, mark or digit right after. */
const RIGHT = `(?!${WORD_RANGES})`

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
