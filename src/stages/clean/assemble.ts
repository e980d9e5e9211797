import type { Paragraph, Removal } from '../../core/reading.ts'
import type { RawRange } from '../../core/span.ts'
import type { Block, Run, Verdict } from './block.ts'
import { paragraphOf } from './paragraph.ts'
import type { Card } from './html/related.ts'

/** Paragraphs, title and removals: every block is in exactly one. */
export interface Assembled {
  readonly paragraphs: readonly Paragraph[]
  readonly title: Paragraph | null
  readonly removed: readonly Removal[]
}

/**
 * Turns verdicts into the report's parts. Neighbouring blocks removed for one reason become one
 * removal; the blocks of one card always do.
 */
export const assemble = (
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  { cards, silent }: { readonly cards: readonly Card[]; readonly silent: readonly Run[] },
): Assembled => {
  const paragraphs: Paragraph[] = []
  let title: Paragraph | null = null
  const removed: (Removal & { readonly group: number | undefined })[] = []
  let joinable = false
  for (const [i, block] of blocks.entries()) {
    const verdict = verdicts[i]
    if (!verdict) continue
    if (verdict.kind !== 'remove') {
      if (verdict.kind === 'keep') paragraphs.push(paragraphOf(block))
      else title = paragraphOf(block)
      joinable = false
      continue
    }
    const last = removed.at(-1)
    const same =
      last &&
      joinable &&
      last.kind === verdict.as &&
      last.reason === verdict.reason &&
      last.group === verdict.group &&
      verdict.repeatOf === undefined &&
      verdict.as !== 'credit'
    const card = verdict.group === undefined ? undefined : cards[verdict.group]
    if (same) removed[removed.length - 1] = { ...last, raw: [last.raw[0], block.raw[1]] }
    else {
      removed.push({
        kind: verdict.as,
        raw: block.raw,
        reason: verdict.reason,
        ...(verdict.repeatOf === undefined ? {} : { repeatOf: verdict.repeatOf }),
        ...(card && card.links.length > 0 ? { links: card.links } : {}),
        group: verdict.group,
      })
    }
    joinable = true
  }
  const quiet = silent
    .filter((r) => /\S/u.test(r.text))
    .map((r): Removal => ({
      kind: 'markup',
      raw: [r.start, r.end],
      reason: 'text of a head or form element',
    }))
  const merged = mergeTouching(quiet)
  const all = [
    ...removed.map(withoutGroup),
    ...merged.filter((q) => !removed.some((r) => r.raw[0] <= q.raw[0] && q.raw[1] <= r.raw[1])),
  ]
  return { paragraphs, title, removed: all.sort((a, b) => a.raw[0] - b.raw[0]) }
}

const withoutGroup = (removal: Removal & { readonly group: number | undefined }): Removal => {
  const { group: _, ...rest } = removal
  return rest
}

const mergeTouching = (removals: readonly Removal[]): readonly Removal[] => {
  const merged: Removal[] = []
  for (const removal of removals) {
    const last = merged.at(-1)
    const touching = last && last.raw[1] === removal.raw[0]
    if (touching)
      merged[merged.length - 1] = { ...last, raw: [last.raw[0], removal.raw[1]] satisfies RawRange }
    else merged.push(removal)
  }
  return merged
}
