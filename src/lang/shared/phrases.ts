import type { Piece } from './pieces.ts'

type Phrases<Value> = readonly (readonly [words: readonly string[], value: Value])[]

const stands = (pieces: readonly Piece[], from: number, words: readonly string[]): boolean =>
  from >= 0 && words.every((word, i) => pieces[from + i]?.norm === word)

/** The longest phrase that ends right before a piece, and where it begins. */
export const phraseBefore = <Value>(
  pieces: readonly Piece[],
  at: number,
  phrases: Phrases<Value>,
): { readonly bound: Value; readonly from: number } | null => {
  let best: { readonly bound: Value; readonly from: number } | null = null
  for (const [words, bound] of phrases) {
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
  for (const [words, value] of phrases) {
    const next = at + words.length
    if (stands(pieces, at, words) && (!best || next > best.next)) best = { value, next }
  }
  return best
}
