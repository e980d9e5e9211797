import type { LanguagePack } from '../../lang/pack.ts'
import type { Flow } from './flow.ts'
import { CARD } from './inline-cards.ts'
import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'

/**
 * Judges what is left of lines from which repeats were cut: a credit or a label that stood inside a line stands alone now.
 *
 * @param before the lines as they were before the cut.
 * @param judge what a line is by its words; null for text.
 */
export const judgeLeftOver = (
  before: readonly Flow[],
  source: Source,
  judge: (line: Flow) => Verdict | null,
): Source => {
  if (source.lines.length === before.length) return source
  const known = new Set(before)
  const verdicts: (Verdict | null)[] = []
  /** For each paragraph that there was, the one that has its place now. */
  const places: number[] = []
  let kept = 0
  for (const [i, line] of source.lines.entries()) {
    const verdict = source.verdicts[i] ?? null
    const isText = verdict === null && i !== source.titleLine
    const found = isText && !known.has(line) ? judge(line) : verdict
    verdicts.push(found)
    if (!isText) continue
    places.push(kept)
    if (found === null) kept++
  }
  if (places.length === kept || kept === 0) return source
  return {
    ...source,
    verdicts: verdicts.map((verdict) =>
      verdict?.repeatOf === undefined
        ? verdict
        : { ...verdict, repeatOf: Math.min(places[verdict.repeatOf] ?? 0, kept - 1) },
    ),
  }
}

/** A line that is nothing but a related card of one language. */
export const wholeCard = (line: Flow, packs: readonly LanguagePack[]): Verdict | null => {
  for (const { clean } of packs)
    if (clean.card)
      for (const [match] of line.text.matchAll(clean.card.pattern))
        if (match.trim() === line.text.trim()) return CARD
  return null
}
