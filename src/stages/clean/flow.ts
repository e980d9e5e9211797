import type { Part, RawRange } from '../../core/span.ts'
import { ownText } from '../../text/own-text.ts'

/** A run of the original: copied letter by letter, or one entity with the text that it stands for. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** The decoded text of an entity; absent where the original is copied. */
  readonly decoded?: string
  /** True for a line break inside a sentence: it is read as white space. */
  readonly blank?: boolean
  /** True for text that a line leaves out; white space on both sides of it is not one stretch of the original. */
  readonly cut?: boolean
}

/** Text with its map: runs of white space are one blank, none stands at an end. */
export interface Flow {
  readonly text: string
  readonly raw: RawRange
  readonly parts: readonly Part[]
  /** White space at an end, or behind what is left out, that the original writes as entities. */
  readonly edges: readonly RawRange[]
}

interface Draft {
  text: string
  readonly parts: Part[]
  readonly edges: RawRange[]
  /** Where the last part stops in the original, if it copies. */
  copying: number
  gap: { start: number; end: number; entity: boolean; whole: boolean } | null
}

const BLANK = 0x20
const RARE_SPACE = /\s/u

/** As `\s`, without a pattern for the common letters. */
export const isSpace = (code: number): boolean => {
  if (code <= BLANK) return code === BLANK || (code >= 9 && code <= 13)
  if (code < 0x1680) return code === 0xa0
  return code < 0x2000 || (code > 0x205f && code !== 0x3000 && code !== 0xfeff)
    ? code === 0x1680
    : RARE_SPACE.test(String.fromCharCode(code))
}

/** True for a stretch of white space, or of nothing. */
export const isWhite = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

/** Joins pieces of the original into one line of text. */
export const flowOf = (original: string, pieces: readonly Piece[]): Flow => {
  const draft: Draft = { text: '', parts: [], edges: [], copying: -1, gap: null }
  for (const piece of pieces) {
    if (piece.cut) {
      if (draft.gap) draft.gap.whole = true
    } else if (piece.blank) addGap(draft, [piece.start, piece.end])
    else if (piece.decoded !== undefined) addEntity(draft, original, piece)
    else addCopied(draft, original, piece)
  }
  closeEdge(draft)
  const first = draft.parts[0]
  const last = draft.parts.at(-1)
  const edge = draft.edges[0]
  const raw: RawRange =
    first && last ? [first[0], last[1]] : edge ? [edge[0], (draft.edges.at(-1) ?? edge)[1]] : [0, 0]
  return { text: ownText(draft.text), raw, parts: draft.parts, edges: draft.edges }
}

const addCopied = (draft: Draft, original: string, { start, end }: Piece): void => {
  let at = start
  while (at < end) {
    const from = at
    while (at < end && isSpace(original.charCodeAt(at))) at++
    if (at > from) addGap(draft, [from, at])
    const run = at
    at = endOfRun(original, at, end)
    if (at > run) addRun(draft, original, [run, at])
  }
}

/** Where copied text stops: before white space other than one blank between two letters. */
const endOfRun = (original: string, from: number, end: number): number => {
  let at = from
  while (at < end) {
    const code = original.charCodeAt(at)
    if (code === BLANK) {
      if (at + 1 >= end || isSpace(original.charCodeAt(at + 1))) return at
    } else if (isSpace(code)) return at
    at++
  }
  return at
}

const addRun = (draft: Draft, original: string, [start, end]: RawRange): void => {
  flushGap(draft, original)
  const last = draft.parts.at(-1)
  if (last && draft.copying === start) draft.parts[draft.parts.length - 1] = [last[0], end, last[2]]
  else draft.parts.push([start, end, draft.text.length])
  draft.text += original.slice(start, end)
  draft.copying = end
}

const addEntity = (draft: Draft, original: string, piece: Piece): void => {
  const decoded = piece.decoded ?? ''
  if (/^\s+$/u.test(decoded)) {
    addGap(draft, [piece.start, piece.end], 'entity')
    return
  }
  flushGap(draft, original)
  draft.parts.push([piece.start, piece.end, draft.text.length])
  draft.text += decoded
  draft.copying = -1
}

const addGap = (draft: Draft, [start, end]: RawRange, form?: 'entity'): void => {
  const entity = form === 'entity'
  if (draft.gap?.whole) {
    if (entity) draft.edges.push([start, end])
  } else if (draft.gap) {
    draft.gap.end = end
    draft.gap.entity ||= entity
  } else draft.gap = { start, end, entity, whole: false }
}

/** A run of white space inside the line: one blank, copied where the original has just that. */
const flushGap = (draft: Draft, original: string): void => {
  const gap = draft.gap
  draft.gap = null
  if (!gap) return
  if (draft.text === '') {
    if (gap.entity) draft.edges.push([gap.start, gap.end])
    return
  }
  const last = draft.parts.at(-1)
  const plain = gap.end - gap.start === 1 && original[gap.start] === ' '
  if (plain && last && draft.copying === gap.start) {
    draft.parts[draft.parts.length - 1] = [last[0], gap.end, last[2]]
    draft.copying = gap.end
  } else {
    draft.parts.push([gap.start, gap.end, draft.text.length])
    draft.copying = plain ? gap.end : -1
  }
  draft.text += ' '
}

const closeEdge = (draft: Draft): void => {
  if (draft.gap?.entity) draft.edges.push([draft.gap.start, draft.gap.end])
  draft.gap = null
}
