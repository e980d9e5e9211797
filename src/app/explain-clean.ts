import type { Fates, Run, Stretch, Tally } from '../core/fates.ts'
import type { Removal, RemovalKind, Report } from '../core/reading.ts'
import type { Original } from '../pipeline/board.ts'
import { fatesIn } from './clean.ts'
import { painted, visible } from './paint.ts'
import type { Paint } from './paint.ts'

/** Markup longer than this, in UTF-16 units, is told by its length: a script of a page is no reading matter. */
const LONGEST_MARKUP = 200

/** The original with each cut marked by its kind and reason, and a legend whose counts add up. */
export const explainClean = (original: Original, report: Report, paint: Paint): string => {
  const fates = fatesIn(original, report)
  return [
    painted(paint, 'strong', `── ${visible(report.id)}`),
    painted(
      paint,
      'soft',
      `${report.language} · ${report.mediaType} · ${report.encoding} · ${count(fates.tally.total)} characters`,
    ),
    '',
    source(original.text, report, { fates, paint }).trimEnd(),
    '',
    ...legend(report, fates.tally, paint),
  ].join('\n')
}

const source = (
  text: string,
  report: Report,
  { fates, paint }: { readonly fates: Fates; readonly paint: Paint },
): string =>
  fates.stretches
    .map((stretch) => {
      const { fate } = stretch
      switch (fate.kind) {
        case 'text':
          return visible(shown(text, stretch.runs))
        case 'title':
          return painted(paint, 'title', `⟦title¦${visible(shown(text, stretch.runs))}⟧`)
        case 'between':
          return between(text, stretch, paint)
        case 'cut':
          return cut(shown(text, stretch.runs), report.removed[fate.removal], {
            number: fate.removal + 1,
            paint,
          })
      }
      return fate satisfies never
    })
    .join('')

const cut = (
  words: string,
  removal: Removal | undefined,
  { number, paint }: { readonly number: number; readonly paint: Paint },
): string => {
  const { kind, reason } = removal ?? { kind: 'other' as const, reason: '' }
  return painted(paint, kind, `⟦${number} ${kind}: ${reason}¦${visible(words)}⟧`)
}

/** Markup and white space; text that stands here has been lost, and is told as our fault. */
const between = (text: string, { runs }: Stretch, paint: Paint): string =>
  runs
    .map((run) => {
      const words = shown(text, [run])
      if (run.markup) return painted(paint, 'soft', visible(words))
      return words.trim() === ''
        ? visible(words)
        : painted(paint, 'fault', `⟦LOST¦${visible(words)}⟧`)
    })
    .join('')

const shown = (text: string, runs: readonly Run[]): string =>
  runs
    .map(({ start, end, markup }) =>
      markup && end - start > LONGEST_MARKUP
        ? `‹${count(end - start)} characters of markup›`
        : text.slice(start, end),
    )
    .join('')

const legend = (report: Report, tally: Tally, paint: Paint): readonly string[] => {
  const cuts = Object.entries(tally.cut) as readonly (readonly [RemovalKind, number])[]
  const rows: readonly (readonly [string, number, string])[] = [
    ['kept', tally.text, `${report.paragraphs.length} paragraphs`],
    ['title', tally.title, tally.title === 0 && report.title ? 'named by the markup' : ''],
    ...cuts
      .toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([kind, n]) => [kind, n, reasonsOf(report.removed, kind)] as const),
    ...(tally.lost > 0 ? [['LOST', tally.lost, 'a defect of ours'] as const] : []),
    ['white space', tally.white, ''],
    ['tags', tally.markup, 'tags, comments, scripts'],
    ['original', tally.total, 'all of the above'],
  ]
  const widest = count(tally.total).length
  return rows.map(([name, n, note]) => {
    const line = `${name.padEnd(12)} ${count(n).padStart(widest)}  ${note}`.trimEnd()
    return name in tally.cut ? painted(paint, name as RemovalKind, line) : line
  })
}

/** "share bar", "label and links (3 times)". */
const reasonsOf = (removed: readonly Removal[], kind: RemovalKind): string => {
  const times = new Map<string, number>()
  for (const r of removed) if (r.kind === kind) times.set(r.reason, (times.get(r.reason) ?? 0) + 1)
  return [...times].map(([reason, n]) => (n > 1 ? `${reason} (${n} times)` : reason)).join(', ')
}

const count = (n: number): string => n.toLocaleString('en-US')
