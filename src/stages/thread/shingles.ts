import { fold } from '../../text/normalise.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu
const size = 4

/** 32-bit FNV-1a over UTF-16 units. */
const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Folded words of a text, in order. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(word) ?? []

/** Hashes of all runs of four words; of the whole when there are fewer. */
export const shinglesOf = (words: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>()
  if (words.length > 0 && words.length < size) found.add(hash(words.join(' ')))
  for (let i = 0; i + size <= words.length; i++) found.add(hash(words.slice(i, i + size).join(' ')))
  return found
}

/** Share of the smaller set that the larger one holds, in [0, 1]. */
export const containment = (left: ReadonlySet<number>, right: ReadonlySet<number>): number => {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left]
  if (small.size === 0) return 0
  let shared = 0
  for (const item of small) if (large.has(item)) shared++
  return shared / small.size
}
