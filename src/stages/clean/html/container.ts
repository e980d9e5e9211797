import type { Block } from '../block.ts'
import type { Page } from './parse.ts'

/** UTF-16 units from which a block of running text counts as a paragraph. */
const paragraphLength = 60
/** Share of the page's running text that a child must hold for the search to go down into it. */
const descendShare = 0.62

const runningText = (block: Block): number => {
  const own = block.text.length - block.linkedLength
  const dense = block.linkedLength <= 0.4 * block.text.length
  return dense && own >= paragraphLength && /[।.!?”"]/u.test(block.text) ? own : 0
}

/** Elements on the way from a block to the root, innermost first. */
export const ancestorsOf = (page: Page, element: number): readonly number[] => {
  const path: number[] = []
  for (let i = element; i >= 0; i = page.elements[i]?.parent ?? -1) path.push(i)
  return path
}

/**
 * The element that holds the article: from the root down into the child with most of the running
 * text, until the text spreads over several children. −1 is the whole document.
 */
export const articleContainer = (page: Page): number => {
  const mass = new Map<number, number>()
  const children = new Map<number, Set<number>>()
  for (const block of page.blocks) {
    const path = ancestorsOf(page, block.element)
    const bad = path.some((i) => isJunk(page, i))
    const weight = bad ? 0 : runningText(block)
    if (weight === 0) continue
    for (const [k, i] of path.entries()) {
      mass.set(i, (mass.get(i) ?? 0) + weight)
      const parent = path[k + 1] ?? -1
      const list = children.get(parent) ?? new Set<number>()
      list.add(i)
      children.set(parent, list)
    }
    mass.set(-1, (mass.get(-1) ?? 0) + weight)
  }
  const total = mass.get(-1) ?? 0
  const marked = bodyMarked(page, mass, total)
  if (marked !== null) return marked
  let at = -1
  for (;;) {
    const next = [...(children.get(at) ?? [])].sort(
      (a, b) => (mass.get(b) ?? 0) - (mass.get(a) ?? 0) || a - b,
    )[0]
    if (
      next === undefined ||
      (mass.get(next) ?? 0) < descendShare * (mass.get(at) ?? 0) ||
      isParagraph(page, next)
    )
      return at
    at = next
  }
}

const isParagraph = (page: Page, element: number): boolean =>
  ['p', 'li', 'blockquote', 'h1', 'h2', 'h3', 'td'].includes(page.elements[element]?.tag ?? '')

/** An element that the page itself marks as the body, when it holds enough of the text. */
const bodyMarked = (
  page: Page,
  mass: ReadonlyMap<number, number>,
  total: number,
): number | null => {
  const marked = [...mass].filter(
    ([i, m]) => i >= 0 && page.elements[i]?.hint?.as === 'body' && m >= 0.4 * total && m > 200,
  )
  const best = marked.sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]
  return best ? best[0] : null
}

const junk = new Set(['share', 'related', 'advert', 'navigation', 'caption', 'other'])

/** True for an element whose tag, class or id says that it is not the article. */
export const isJunk = (page: Page, element: number): boolean =>
  junk.has(page.elements[element]?.hint?.as ?? '')
