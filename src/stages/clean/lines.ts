import { fold } from '../../text/normalise.ts'
import type { CleanPart } from '../../lang/contract/clean.ts'
import { cut } from './block.ts'
import type { Block, Verdict } from './block.ts'

/** Longest line, in UTF-16 units, that can be furniture by its words alone. */
const longest = 110

/** Furniture that a single short line shows by its own words: share bars, captions, adverts, tails, bylines. */
export const lineVerdict = (
  block: Block,
  tables: readonly CleanPart[],
  isFirst: boolean,
): Verdict | null => {
  if (block.text.length > longest) return null
  const key = fold(block.text)
  const bare = key.replace(/[\s:：|.।,–—-]+$/u, '')
  for (const table of tables) {
    if (table.advert.includes(bare)) return cut('advert', 'advert label')
    if (
      table.share.includes(bare) ||
      (block.linkedLength > 0 && table.share.some((s) => bare.startsWith(s)))
    )
      return cut('share', 'share or follow line')
    if (table.caption.some((c) => key.startsWith(c)) && !/[।?!]$/u.test(key))
      return cut('caption', 'caption or photo credit')
    if (table.tail.some((t) => key.startsWith(t)) && !/[।]$/u.test(key))
      return cut('other', 'tail of the page')
    const byline = table.byline.some((b) =>
      b.endsWith(' ')
        ? key.startsWith(b)
        : bare === b || bare.startsWith(`${b},`) || bare.startsWith(`${b}:`),
    )
    if (byline && !isFirst && block.text.length < 70 && !/[।.!?]$/u.test(key))
      return cut('other', 'byline')
    if (byline && isFirst && block.text.length < 50 && !/[।.!?]$/u.test(key))
      return cut('other', 'byline')
  }
  return null
}
