import type { RemovalKind, Report } from './reading.ts'
import type { RawRange, Span } from './span.ts'

/** What became of a stretch of the original; `between` is markup and white space that no paragraph and no cut holds. */
export type Fate =
  | { readonly kind: 'text'; readonly paragraph: number }
  | { readonly kind: 'title' }
  | { readonly kind: 'cut'; readonly removal: number }
  | { readonly kind: 'between' }

/** A run of a stretch that is all markup (tags, comments, scripts) or all text. */
export interface Run extends Span {
  readonly markup: boolean
}

/** A stretch of the original with one fate; UTF-16 units of the decoded original. */
export interface Stretch extends Span {
  readonly fate: Fate
  readonly runs: readonly Run[]
}

/** UTF-16 units of an original by their fate. All rows together are `total`. */
export interface Tally {
  readonly text: number
  readonly title: number
  readonly cut: Readonly<Partial<Record<RemovalKind, number>>>
  readonly white: number
  readonly markup: number
  /** Text that is in no paragraph, title or cut: a defect of ours when it is not 0. */
  readonly lost: number
  readonly total: number
}

/** An original cut into stretches that follow each other without a gap. */
export interface Fates {
  readonly stretches: readonly Stretch[]
  readonly tally: Tally
}

interface Piece extends Span {
  readonly fate: Fate
}

/**
 * The fate of every character of an original.
 *
 * @param ranges where the original holds text, in order; everything else is markup.
 */
export const fatesOf = (text: string, report: Report, ranges: readonly RawRange[]): Fates => {
  const stretches = withRuns(piecesOf(text.length, report), ranges)
  return { stretches, tally: tallyOf(text, report, stretches) }
}

/** Pieces without gap or overlap; where two claim a character, the first has it. */
const piecesOf = (length: number, report: Report): readonly Piece[] => {
  const claimed: Piece[] = [
    ...report.paragraphs.flatMap(({ parts }, paragraph) =>
      parts.map(([start, end]) => ({ start, end, fate: { kind: 'text' as const, paragraph } })),
    ),
    ...(report.titleParts ?? []).map(([start, end]) => ({
      start,
      end,
      fate: { kind: 'title' as const },
    })),
    ...report.removed.map(({ raw: [start, end] }, removal) => ({
      start,
      end,
      fate: { kind: 'cut' as const, removal },
    })),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: Piece[] = []
  let reached = 0
  const between = (end: number): void => {
    if (end > reached) pieces.push({ start: reached, end, fate: { kind: 'between' } })
  }
  for (const { start, end, fate } of claimed) {
    if (end <= reached) continue
    between(start)
    pieces.push({ start: Math.max(start, reached), end, fate })
    reached = end
  }
  between(length)
  return pieces
}

const withRuns = (pieces: readonly Piece[], ranges: readonly RawRange[]): readonly Stretch[] => {
  let at = 0
  return pieces.map((piece) => {
    const runs: Run[] = []
    let reached = piece.start
    const add = (end: number, markup: boolean): void => {
      const last = runs.at(-1)
      if (end <= reached) return
      if (last && last.markup === markup) runs[runs.length - 1] = { ...last, end }
      else runs.push({ start: reached, end, markup })
      reached = end
    }
    for (; at < ranges.length; at++) {
      const [start, end] = ranges[at] as RawRange
      if (start >= piece.end) break
      add(Math.min(start, piece.end), true)
      add(Math.min(end, piece.end), false)
      if (end > piece.end) break
    }
    add(piece.end, true)
    return { ...piece, runs }
  })
}

const WHITE = /\s/u

const tallyOf = (text: string, report: Report, stretches: readonly Stretch[]): Tally => {
  const cut: Partial<Record<RemovalKind, number>> = {}
  const counts = { text: 0, title: 0, white: 0, markup: 0, lost: 0 }
  for (const { fate, runs } of stretches) {
    for (const { start, end, markup } of runs) {
      if (markup) {
        counts.markup += end - start
        continue
      }
      const inked = inkedIn(text, start, end)
      counts.white += end - start - inked
      if (fate.kind === 'between') counts.lost += inked
      else if (fate.kind !== 'cut') counts[fate.kind] += inked
      else {
        const kind = report.removed[fate.removal]?.kind ?? 'other'
        cut[kind] = (cut[kind] ?? 0) + inked
      }
    }
  }
  return { ...counts, cut, total: text.length }
}

const inkedIn = (text: string, start: number, end: number): number => {
  let inked = 0
  for (let i = start; i < end; i++) if (!WHITE.test(text[i] ?? ' ')) inked++
  return inked
}
