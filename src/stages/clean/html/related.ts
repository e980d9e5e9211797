import type { RelatedLink } from '../../../core/reading.ts'
import { fold } from '../../../text/normalise.ts'
import type { Block, Verdict } from '../block.ts'
import { ancestorsOf } from './container.ts'
import type { Page } from './parse.ts'

/** Most text, in UTF-16 units, that a card or a box of cards may hold; a longer box holds running text. */
const cardLength = 900
/** A single unlinked piece of this length is running text and never part of a card. */
const proseLength = 220

/** A removed card: which blocks, and where it leads. */
export interface Card {
  readonly blocks: readonly number[]
  readonly links: readonly RelatedLink[]
}

/** True for a line that is nothing but a label of related reading ("আরো পড়ুন", "Read more:"). */
export const isRelatedLabel = (text: string, labels: readonly string[]): boolean => {
  const key = fold(text)
    .replace(/[\s:：\-–—|»›.]+$/u, '')
    .replace(/^[\s|»›•*-]+/u, '')
  return labels.some((label) => key === label)
}

/** True for a line that begins with such a label and goes on with a title. */
export const opensWithLabel = (text: string, labels: readonly string[]): boolean => {
  const key = fold(text)
  return labels.some(
    (label) => key.startsWith(label) && /^\s*[:：|»›–—-]/u.test(key.slice(label.length)),
  )
}

/** Cards of related reading, found by their label, in the order of the page. */
export const relatedCards = (
  page: Page,
  verdicts: readonly Verdict[],
  labels: readonly string[],
): readonly Card[] => {
  const taken = new Set<number>()
  return page.blocks.flatMap((block, i): Card[] => {
    if (taken.has(i) || verdicts[i]?.kind !== 'keep') return []
    const label = isRelatedLabel(block.text, labels)
    const inline = !label && opensWithLabel(block.text, labels) && block.text.length < proseLength
    if (!label && !inline) return []
    const blocks = inline ? [i] : cardBlocks(page, i)
    for (const index of blocks) taken.add(index)
    return [{ blocks, links: linksOf(page, blocks, i) }]
  })
}

/** The widest box around the label that holds no running text; else the linked lines that follow it. */
const cardBlocks = (page: Page, label: number): readonly number[] => {
  const path = ancestorsOf(page, page.blocks[label]?.element ?? -1)
  let best: readonly number[] = [label]
  for (const element of path) {
    const inside = blocksIn(page, element)
    const length = inside.reduce((sum, i) => sum + (page.blocks[i]?.text.length ?? 0), 0)
    const prose = inside.some((i) => isProse(page.blocks[i]))
    if (length > cardLength || prose) break
    best = inside
  }
  return best.length > 1 ? best : [label, ...linkedAfter(page, label)]
}

const isProse = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length - block.linkedLength > proseLength

const linkedAfter = (page: Page, label: number): readonly number[] => {
  const found: number[] = []
  for (let i = label + 1; i < page.blocks.length && found.length < 8; i++) {
    const block = page.blocks[i]
    if (!block || block.linkedLength < 0.8 * block.text.length) break
    found.push(i)
  }
  return found
}

const blocksIn = (page: Page, element: number): readonly number[] =>
  page.blocks.flatMap((b, i) => (ancestorsOf(page, b.element).includes(element) ? [i] : []))

const linksOf = (page: Page, blocks: readonly number[], label: number): readonly RelatedLink[] => {
  const box = commonBox(page, blocks)
  const anchors = page.elements.flatMap((e, i) =>
    e.href &&
    /^(?:https?:)?\/\//u.test(e.href) &&
    (box === -1 ? ownAnchor(page, blocks, i) : ancestorsOf(page, i).includes(box))
      ? [e.href]
      : [],
  )
  const title = blocks
    .filter((i) => i !== label || blocks.length === 1)
    .map((i) => page.blocks[i]?.text ?? '')
    .filter((t) => t !== '')
  return [...new Set(anchors)].map((url, k) => ({
    url,
    title: title[k] ?? title[0] ?? null,
    date: dateInUrl(url),
  }))
}

const ownAnchor = (page: Page, blocks: readonly number[], anchor: number): boolean =>
  blocks.some((b) => ancestorsOf(page, anchor).includes(page.blocks[b]?.element ?? -2))

const commonBox = (page: Page, blocks: readonly number[]): number => {
  const paths = blocks.map((i) => ancestorsOf(page, page.blocks[i]?.element ?? -1))
  const box = paths[0]?.find((i) => paths.every((p) => p.includes(i)))
  const tag = page.elements[box ?? -1]?.tag
  if (box === undefined || tag === 'body' || tag === 'html') return -1
  return blocksIn(page, box).length === blocks.length ? widened(page, box, blocks) : -1
}

/** A link may stand beside the text's box in the card: the box grows while it gains no other text. */
const widened = (page: Page, box: number, blocks: readonly number[]): number => {
  let at = box
  for (;;) {
    const parent = page.elements[at]?.parent ?? -1
    if (parent < 0 || blocksIn(page, parent).length !== blocks.length) return at
    at = parent
  }
}

/** The calendar date in a path such as /2024/06/19/ or /2024-06-19/. */
export const dateInUrl = (url: string): string | null => {
  const match =
    /\/((?:19|20)[0-9]{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12][0-9]|3[01])(?![0-9])/u.exec(url)
  const [, year, month, day] = match ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
