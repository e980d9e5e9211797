import type { Layer } from '../core/layer.ts'
import type { Span } from '../core/span.ts'

/** Where a finding is marked in a paragraph: its spans, in order, and the number behind the last. */
export interface Mark {
  readonly layer: Layer
  readonly number: number
  readonly spans: readonly Span[]
}

/** A stretch of a paragraph that the same findings cover, and those that end with it. */
export interface Piece {
  readonly text: string
  readonly layers: readonly Layer[]
  readonly ends: readonly Mark[]
}

interface Edge {
  readonly opens: Layer[]
  readonly closes: Layer[]
  readonly ends: Mark[]
}

/**
 * Cuts a paragraph at every edge of its findings, which may overlap; nothing of the text is lost. An edge
 * never parts a letter from its vowel sign (আইন in আইনে), and a number stands behind the whole word.
 */
export const piecesOf = (
  text: string,
  marks: readonly Mark[],
  order: readonly Layer[],
): readonly Piece[] => {
  const edges = edgesOf(text, marks)
  const places = [...new Set([0, ...edges.keys(), text.length])].sort((a, b) => a - b)
  const open = new Map<Layer, number>()
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? text.length
    const here = edges.get(start)
    for (const layer of here?.opens ?? []) open.set(layer, (open.get(layer) ?? 0) + 1)
    for (const layer of here?.closes ?? []) open.set(layer, (open.get(layer) ?? 0) - 1)
    return {
      text: text.slice(start, end),
      layers: order.filter((layer) => (open.get(layer) ?? 0) > 0),
      ends: edges.get(end)?.ends ?? [],
    }
  })
}

/** Vowel signs, virama and joiners that belong to the letter before them. */
const SIGNS = /[\p{M}\u200C\u200D]*/uy
/** The rest of a word: its case ending, its classifier. */
const WORD = /[\p{L}\p{M}\p{N}\u200C\u200D]*/uy

/** Where a match from `start` on ends. */
const past = (pattern: RegExp, text: string, start: number): number => {
  pattern.lastIndex = start
  pattern.test(text)
  return Math.max(start, pattern.lastIndex)
}

const edgesOf = (text: string, marks: readonly Mark[]): ReadonlyMap<number, Edge> => {
  const edges = new Map<number, Edge>()
  const at = (place: number): Edge => {
    const known = edges.get(place)
    if (known) return known
    const made: Edge = { opens: [], closes: [], ends: [] }
    edges.set(place, made)
    return made
  }
  for (const mark of marks) {
    for (const { start, end } of mark.spans) {
      at(start).opens.push(mark.layer)
      at(past(SIGNS, text, end)).closes.push(mark.layer)
    }
    const last = mark.spans.at(-1)
    if (last) at(past(WORD, text, last.end)).ends.push(mark)
  }
  return edges
}
