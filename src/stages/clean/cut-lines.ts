import { rawOf } from '../../core/paragraph.ts'
import type { Part, Span } from '../../core/span.ts'
import type { Flow } from './flow.ts'
import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'

/** A stretch of a line that leaves the report. */
export interface Cut extends Span {
  readonly verdict: Verdict
}

/**
 * Cuts stretches out of kept lines: what stands before, between and after them becomes lines of its own,
 * each with its own map.
 *
 * @param cuts by line, in order, without overlap; a line that is cut as a whole has one verdict.
 */
export const cutLines = (source: Source, cuts: ReadonlyMap<number, readonly Cut[]>): Source => {
  if (cuts.size === 0) return source
  const lines: Flow[] = []
  const verdicts: (Verdict | null)[] = []
  const mayRecur: boolean[] = []
  let { titleLine } = source
  for (const [index, line] of source.lines.entries()) {
    if (index === source.titleLine) titleLine = lines.length
    const asked = cuts.get(index)
    const pieces =
      asked === undefined
        ? [{ line, verdict: source.verdicts[index] ?? null }]
        : piecesOf(line, asked)
    for (const piece of pieces) {
      lines.push(piece.line)
      verdicts.push(piece.verdict)
      mayRecur.push(source.mayRecur[index] ?? false)
    }
  }
  return { ...source, lines, verdicts, mayRecur, titleLine }
}

interface Piece {
  readonly line: Flow
  readonly verdict: Verdict | null
}

const piecesOf = (line: Flow, cuts: readonly Cut[]): readonly Piece[] => {
  const [first] = cuts
  if (first && cuts.length === 1 && first.start === 0 && first.end === line.text.length)
    return [{ line, verdict: first.verdict }]
  const kept: Span[] = []
  let reached = 0
  for (const { start, end } of [...cuts, { start: line.text.length, end: line.text.length }]) {
    const inner = trimmed(line.text, reached, start)
    if (inner) kept.push(inner)
    reached = end
  }
  const flows = slices(line, kept)
  const pieces: (Piece & Span)[] = [
    ...kept.map((span, i) => ({ ...span, line: flows[i] as Flow, verdict: null })),
    ...cuts.map(({ start, end, verdict }) => ({ start, end, line, verdict })),
  ].sort((a, b) => a.start - b.start)
  return pieces.map((piece, i) => {
    if (piece.verdict === null) return piece
    // White space around a cut goes with it, so that nothing is left over.
    const before = pieces[i - 1]
    const after = pieces[i + 1]
    const from = before ? (before.verdict ? piece.start : before.end) : 0
    const to = after ? after.start : line.text.length
    const raw = [
      before && !before.verdict ? before.line.raw[1] : startOf(line, from),
      after ? startOf(line, to) : line.raw[1],
    ] as const
    const text = line.text.slice(from, to)
    return { line: { text, raw, parts: [], edges: [] }, verdict: piece.verdict }
  })
}

const startOf = (line: Flow, at: number): number =>
  at === 0 ? line.raw[0] : rawOf(line, at, at + 1)[0]

const trimmed = (text: string, from: number, to: number): Span | null => {
  const inner = text.slice(from, to)
  const start = from + inner.length - inner.trimStart().length
  const end = from + inner.trimEnd().length
  return end > start ? { start, end } : null
}

/** The map of each stretch, in one pass over the line's own. */
const slices = (line: Flow, spans: readonly Span[]): readonly Flow[] => {
  let at = 0
  return spans.map(({ start, end }) => {
    while ((line.parts[at + 1]?.[2] ?? Infinity) <= start) at++
    const parts: Part[] = []
    for (let i = at; i < line.parts.length; i++) {
      const [rawStart, rawEnd, textStart] = line.parts[i] as Part
      if (textStart >= end) break
      const textEnd = line.parts[i + 1]?.[2] ?? line.text.length
      const copied = rawEnd - rawStart === textEnd - textStart
      const skip = Math.max(0, start - textStart)
      const drop = Math.max(0, textEnd - end)
      parts.push([
        copied ? rawStart + skip : rawStart,
        copied ? rawEnd - drop : rawEnd,
        Math.max(textStart, start) - start,
      ])
    }
    const raw = [parts[0]?.[0] ?? 0, parts.at(-1)?.[1] ?? 0] as const
    return { text: line.text.slice(start, end), raw, parts, edges: [] }
  })
}

/** True when the original can be cut before this place of the text: not inside what one entity stands for. */
export const canCutAt = (line: Flow, at: number): boolean => {
  if (at <= 0 || at >= line.text.length) return true
  const [before, after] = [rawOf(line, at - 1, at), rawOf(line, at, at + 1)]
  return before[1] <= after[0]
}
