import type { Bound } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import { nfcMapped } from '../../text/nfc-map.ts'
import type { FoundQuantity } from '../contract/quantities.ts'
import { piecesOf } from './pieces.ts'
import type { Piece } from './pieces.ts'
import type { Candidate, NumberRead, QuantityGrammar, UncountedRead } from './quantity-grammar.ts'
import { headOverBracket } from './restated-counts.ts'

/** All quantities of a text, in order; offsets are those of the text as given. */
export const scanQuantities = (
  text: string,
  taken: readonly Span[],
  grammar: QuantityGrammar,
): readonly FoundQuantity[] => {
  const mapped = nfcMapped(text)
  const pieces = piecesOf(mapped.text)
  const busy = [...taken].sort((a, b) => a.start - b.start)
  const place = (from: number, next: number): Span => ({
    start: mapped.source(pieces[from]?.start ?? 0),
    end: mapped.source(pieces[next - 1]?.end ?? 0),
  })
  const found: FoundQuantity[] = []
  let [free, floor, at] = [0, 0, 0]
  while (at < pieces.length) {
    const piece = pieces[at]
    if (!piece || !grammar.mayBegin(piece)) {
      at++
      continue
    }
    const uncounted = grammar.uncounted(pieces, at)
    const candidate = uncounted ? null : candidateAt(pieces, at, floor, grammar)
    const read = uncounted && uncounted.from >= floor ? uncountedFrom(uncounted) : candidate
    at = Math.max(uncounted?.next ?? read?.next ?? 0, at + 1)
    if (!read) continue
    const span = place(read.from, read.next)
    while ((busy[free]?.end ?? Infinity) <= span.start) free++
    if ((busy[free]?.start ?? Infinity) < span.end || (candidate && grammar.rejects(candidate)))
      continue
    floor = read.next
    const { head, min, max, bound, unit, rule } = read
    const headAt = head && place(head.from, head.next)
    const words = headAt ? text.slice(headAt.start, headAt.end) : null
    found.push({ ...span, min, max, bound, unit, head: words, ...(headAt ? { headAt } : {}), rule })
  }
  return found
}

/** True for one of several numbers set side by side, as in a telephone number. */
export const isInDigitRow = ({ pieces, number, next }: Candidate): boolean =>
  pieces[number]?.kind === 'digits' &&
  (pieces[number - 1]?.kind === 'digits' || pieces[next]?.kind === 'digits')

interface Full extends Candidate {
  readonly unit: string | null
  readonly rule: string
}

/** Digits behind the point of a fraction. */
const fine = 1e4

const uncountedFrom = ({ from, next, value, bound, unit, head }: UncountedRead) => {
  const rounded = Math.round(value * fine) / fine
  return { from, next, head, unit, rule: unit, ...valued(bound, rounded, rounded) }
}

const nothing: NumberRead = { value: 0, next: 0, scale: 1, spelled: true, bare: false, tail: '' }

const candidateAt = (
  pieces: readonly Piece[],
  at: number,
  floor: number,
  grammar: QuantityGrammar,
): Full | null => {
  const vagueEnd = grammar.vague(pieces, at)
  if (vagueEnd !== null) {
    const head = grammar.head(pieces, vagueEnd, nothing)
    const values = { min: null, max: null, bound: 'vague' as const }
    const place = { pieces, from: at, next: vagueEnd, number: at }
    return {
      ...place,
      ...values,
      read: nothing,
      head,
      signed: false,
      unit: head ? head.unit : (grammar.ofVerb?.(pieces, vagueEnd) ?? null),
      rule: 'vague',
    }
  }
  const first = grammar.number(pieces, at)
  if (!first) return null
  const range = rangeAt(pieces, { at, floor, first }, grammar)
  const read = range?.read ?? first
  const sign = grammar.sign(pieces, at)
  const lead = grammar.before(pieces, sign?.from ?? at)
  const own = lead && lead.from >= floor ? lead : null
  const tail = grammar.after(pieces, read)
  const next = Math.max(read.next, tail?.next ?? 0)
  const head = grammar.head(pieces, next, read) ?? headOverBracket(pieces, next, read, grammar)
  const late = head && !head.shared && !tail && !own ? grammar.afterHead(pieces, head) : null
  // "দুই হাজার থেকে আড়াই হাজার টাকা পর্যন্ত": until ends the range and bounds nothing more.
  const said = own?.bound ?? tail?.bound ?? late?.bound
  const bound = range && (!said || (said === 'at-most' && !own)) ? 'range' : (said ?? 'exact')
  return {
    pieces,
    from: own?.from ?? sign?.from ?? at,
    // Verbs bound a number from outside.
    next: late && late.next > (head?.next ?? 0) ? late.next : next,
    number: at,
    ...valued(bound, decimal(range?.low ?? read.value), decimal(read.value)),
    read,
    head,
    signed: sign !== null,
    unit:
      sign?.unit ??
      head?.unit ??
      tail?.unit ??
      grammar.ownUnit(read) ??
      (head ? null : (grammar.ofVerb?.(pieces, next) ?? null)),
    rule: bound === 'exact' ? 'number' : bound,
  }
}

const rangeAt = (
  pieces: readonly Piece[],
  start: { readonly at: number; readonly floor: number; readonly first: NumberRead },
  grammar: QuantityGrammar,
): { readonly low: number; readonly read: NumberRead } | null => {
  const { first, at } = start
  const linked = grammar.link(pieces, first, at)
  const second = linked === null ? null : grammar.number(pieces, linked)
  if (!second || second.bare) return null
  // "১০ থেকে ১২ হাজার": the first number borrows the second's multiplier.
  const borrowed =
    first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale
      ? first.value * second.scale
      : first.value
  return borrowed < second.value ? { low: borrowed, read: second } : null
}

/** 4.1 × 1,000,000,000 is 4,100,000,000 and no binary neighbour of it; a number that was said with as many digits stays. */
const decimal = (value: number): number => {
  // A whole number has no neighbour that is nearer to what was said; most are whole.
  if (Number.isSafeInteger(value) && value < WHOLE) return value
  const near = Number(value.toPrecision(15))
  return String(near).length + NOISE < String(value).length ? near : value
}
/** Below it whole numbers have fifteen digits at most. */
const WHOLE = 1e15

/** Digits by which a binary neighbour is longer than the number it stands for. */
const NOISE = 3

/** The bounds of a number; a bounded range keeps the end that the bound speaks of. */
const valued = (
  bound: Bound,
  low: number,
  high: number,
): { readonly min: number | null; readonly max: number | null; readonly bound: Bound } => {
  switch (bound) {
    case 'at-least':
      return { min: low, max: null, bound }
    case 'at-most':
      return { min: null, max: high, bound }
    case 'vague':
      return { min: null, max: null, bound }
    case 'about':
    case 'exact':
      return { min: low, max: high, bound: low === high ? bound : 'range' }
    case 'range':
      return { min: low, max: high, bound: low === high ? 'exact' : 'range' }
  }
}
