import type { Original } from '../../pipeline/board.ts'
import { cut, keep } from './block.ts'
import type { Verdict } from './block.ts'
import { dateInUrl, isRelatedLabel, opensWithLabel } from './html/related.ts'
import type { Card } from './html/related.ts'
import type { Source } from './page-source.ts'
import { plainBlocks } from './plain.ts'
import { urlWitness } from './published.ts'
import { plainTitle } from './title.ts'

/** Longest title of a related report, in UTF-16 units. */
const longestTitle = 140

/** Reads a plain text: lines, a label of related reading with the title after it, a headline on top. */
export const plainSource = (original: Original, labels: readonly string[]): Source => {
  const blocks = plainBlocks(original.text)
  const cards: Card[] = []
  const verdicts: Verdict[] = blocks.map(() => keep)
  for (const [i, block] of blocks.entries()) {
    if (verdicts[i]?.kind !== 'keep') continue
    const inline = opensWithLabel(block.text, labels) && block.text.length <= longestTitle
    const label = isRelatedLabel(block.text, labels)
    if (!inline && !label) continue
    const next = blocks[i + 1]
    const titled =
      label && next !== undefined && next.text.length <= longestTitle && !/[।.!?]$/u.test(next.text)
    const members = titled ? [i, i + 1] : [i]
    const text = members.map((m) => blocks[m]?.text ?? '').join(' ')
    const url = /https?:\/\/\S+/u.exec(text)?.[0]
    cards.push({
      blocks: members,
      links: url
        ? [{ url, title: titled ? (next?.text ?? null) : null, date: dateInUrl(url) }]
        : [],
    })
    for (const m of members)
      verdicts[m] = {
        ...cut('related', 'a card of related reading'),
        group: cards.length - 1,
      } as Verdict
  }
  const title = original.given.title === undefined ? plainTitle(blocks, verdicts) : -1
  if (title !== -1) verdicts[title] = { kind: 'title' }
  return {
    blocks,
    verdicts,
    cards,
    silent: [],
    title: null,
    authors: [],
    publisher: null,
    published: [
      { basis: 'given', value: original.given.published },
      urlWitness(original.given.url ?? null),
    ],
    modified: null,
    canonical: null,
    language: null,
  }
}
