import type { RemovalKind } from '../../../core/reading.ts'
import { cut, keep } from '../block.ts'
import type { Block, Verdict } from '../block.ts'
import { ancestorsOf, articleContainer, isJunk } from './container.ts'
import type { Page } from './parse.ts'

/** Share of a container's text from which a class name alone can no longer call an element furniture. */
const tooMuchToCut = 0.4

/** Decides for each block of a page whether it belongs to the article, by place, class and link density. */
export const selectBlocks = (page: Page): readonly Verdict[] => {
  if (!page.whole) return page.blocks.map((block) => fragmentVerdict(page, block))
  const container = articleContainer(page)
  const lengths = lengthsOf(page, container)
  return page.blocks.map((block) => verdictOf(page, block, { container, lengths }))
}

/** In a fragment the crawler has chosen already: only what a tag says is cut. */
const fragmentVerdict = (page: Page, block: Block): Verdict => {
  const path = ancestorsOf(page, block.element)
  const element = path.find((i) =>
    ['nav', 'footer', 'figcaption', 'button', 'form'].includes(page.elements[i]?.tag ?? ''),
  )
  return element === undefined
    ? keep
    : cut(kindOf(page, element), page.elements[element]?.hint?.reason ?? 'tag')
}

interface Choice {
  readonly container: number
  readonly lengths: ReadonlyMap<number, number>
}

/** Text inside the container by element, for telling a wrapper from a widget. */
const lengthsOf = (page: Page, container: number): ReadonlyMap<number, number> => {
  const lengths = new Map<number, number>()
  for (const block of page.blocks) {
    const path = ancestorsOf(page, block.element)
    if (container >= 0 && !path.includes(container)) continue
    for (const i of [...path, -1]) lengths.set(i, (lengths.get(i) ?? 0) + block.text.length)
  }
  return lengths
}

const verdictOf = (page: Page, block: Block, { container, lengths }: Choice): Verdict => {
  const path = ancestorsOf(page, block.element)
  const inside = container < 0 ? path.length : path.indexOf(container)
  if (inside === -1) return outside(page, path)
  const total = lengths.get(container) ?? 1
  const junk = path
    .slice(0, inside)
    .find((i) => isJunk(page, i) && (lengths.get(i) ?? 0) < tooMuchToCut * total)
  if (junk !== undefined) return cut(kindOf(page, junk), page.elements[junk]?.hint?.reason ?? '')
  const byline = path
    .slice(0, inside)
    .find((i) => page.elements[i]?.hint?.as === 'byline' && (lengths.get(i) ?? 0) < 250)
  if (byline !== undefined && block.text.length < 160) return cut('other', 'byline or date line')
  const density = block.linkedLength / Math.max(1, block.text.length)
  if (density > 0.75 && block.text.length < 200 && listLike(block))
    return cut('related', 'nothing but links')
  return keep
}

const listLike = (block: Block): boolean =>
  block.tag === 'li' || block.tag === 'td' || !/[।.!?]$/u.test(block.text)

const outside = (page: Page, path: readonly number[]): Verdict => {
  const hinted = path.find((i) => isJunk(page, i))
  return hinted === undefined
    ? cut('other', 'outside the article')
    : cut(kindOf(page, hinted), page.elements[hinted]?.hint?.reason ?? '')
}

const kindOf = (page: Page, element: number): RemovalKind => {
  const as = page.elements[element]?.hint?.as
  return as === undefined || as === 'body' || as === 'byline' || as === 'title' ? 'other' : as
}
