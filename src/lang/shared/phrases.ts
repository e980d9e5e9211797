import type { Piece } from './pieces.ts'

type Phrases<Value> = readonly (readonly [words: readonly string[], value: Value])[]

/** Phrases of a list by their first words and by their last, in their order. */
interface Table<Value> {
  readonly byFirst: ReadonlyMap<string, Phrases<Value>>
  readonly byLast: ReadonlyMap<string, Phrases<Value>>
}

const tables = new WeakMap<Phrases<unknown>, Table<unknown>>()

/** Made once a list; lists are those of packs. */
const tableOf = <Value>(phrases: Phrases<Value>): Table<Value> => {
  // A list is looked up with the type that it was stored with.
  const known = tables.get(phrases) as Table<Value> | undefined
  if (known) return known
  const made = {
    byFirst: Map.groupBy(phrases, ([words]) => words[0] ?? ''),
    byLast: Map.groupBy(phrases, ([words]) => words.at(-1) ?? ''),
  }
  tables.set(phrases, made)
  return made
}

/** Phrases of a list that begin with a word, in their order. */
export const phrasesFrom = <Value>(phrases: Phrases<Value>, first: string): Phrases<Value> =>
  tableOf(phrases).byFirst.get(first) ?? none

const none: readonly never[] = []

const stands = (pieces: readonly Piece[], from: number, words: readonly string[]): boolean =>
  from >= 0 && words.every((word, i) => pieces[from + i]?.norm === word)

/** The longest phrase that ends right before a piece, and where it begins. */
export const phraseBefore = <Value>(
  pieces: readonly Piece[],
  at: number,
  phrases: Phrases<Value>,
): { readonly bound: Value; readonly from: number } | null => {
  let best: { readonly bound: Value; readonly from: number } | null = null
  for (const [words, bound] of tableOf(phrases).byLast.get(pieces[at - 1]?.norm ?? '') ?? none) {
    const from = at - words.length
    if (stands(pieces, from, words) && (!best || from < best.from)) best = { bound, from }
  }
  return best
}

/** The longest phrase that begins at a piece, and the index after it. */
export const phraseAt = <Value>(
  pieces: readonly Piece[],
  at: number,
  phrases: Phrases<Value>,
): { readonly value: Value; readonly next: number } | null => {
  let best: { readonly value: Value; readonly next: number } | null = null
  for (const [words, value] of phrasesFrom(phrases, pieces[at]?.norm ?? '')) {
    const next = at + words.length
    if (stands(pieces, at, words) && (!best || next > best.next)) best = { value, next }
  }
  return best
}
