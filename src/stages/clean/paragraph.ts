import type { Paragraph } from '../../core/reading.ts'
import type { Part } from '../../core/span.ts'
import type { Block, Run } from './block.ts'

/**
 * A block as a paragraph with its map. White space runs become one blank; a decoded entity is a part
 * of its own; all else is copied, so that any stretch of the text can be shown in the original.
 */
export const paragraphOf = (block: Block): Paragraph => {
  const parts: Part[] = []
  let text = ''
  let blank = null as { start: number; end: number } | null
  const put = (rawStart: number, rawEnd: number, piece: string): void => {
    const last = parts.at(-1)
    const copies = rawEnd - rawStart === piece.length
    const lastCopies = last !== undefined && last[1] - last[0] === text.length - last[2]
    if (last && copies && lastCopies && last[1] === rawStart)
      parts[parts.length - 1] = [last[0], rawEnd, last[2]]
    else parts.push([rawStart, rawEnd, text.length])
    text += piece
  }
  const flush = (): void => {
    if (blank && text !== '') put(blank.start, blank.end, ' ')
    blank = null
  }
  for (const run of block.runs) {
    for (const piece of piecesOf(run)) {
      if (piece.white) blank = { start: blank?.start ?? piece.start, end: piece.end }
      else {
        flush()
        put(piece.start, piece.end, piece.text)
      }
    }
  }
  return { text, raw: block.raw, parts }
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly white: boolean
}

const stretches = /\s+|\S+/gu

const piecesOf = (run: Run): readonly Piece[] => {
  if (run.end - run.start !== run.text.length) return [{ ...run, white: !/\S/u.test(run.text) }]
  return [...run.text.matchAll(stretches)].map((m) => ({
    start: run.start + m.index,
    end: run.start + m.index + m[0].length,
    text: m[0],
    white: !/\S/u.test(m[0]),
  }))
}
