import type { Verdict } from '../verdict.ts'
import { saysBody } from './furniture.ts'
import { headingOf } from './page.ts'
import type { Page } from './page.ts'

const LEAVES = new Set('p h1 h2 h3 h4 h5 h6 blockquote li dd dt pre td th tr tbody'.split(' '))
/** A line shorter than this (UTF-16 units) says nothing about where the article stands. */
const SHORT = 25

/** Running text (UTF-16 units outside links, in lines of some length) inside each element. */
export const massOf = (page: Page): { readonly mass: Int32Array; readonly total: number } => {
  const mass = new Int32Array(page.elements.length)
  let total = 0
  for (const line of page.lines) {
    if (line.text.length < SHORT || line.linked * 2 > line.text.length) continue
    const value = line.text.length - line.linked
    total += value
    if (line.block >= 0) mass[line.block] = (mass[line.block] ?? 0) + value
  }
  sumUp(page, mass)
  return { mass, total }
}

/** Adds each element's value to that of the one around it; children stand after their parents. */
const sumUp = ({ elements }: Page, values: Int32Array): void => {
  for (let i = elements.length - 1; i > 0; i--) {
    const value = values[i] ?? 0
    const parent = elements[i]?.parent ?? -1
    if (value !== 0 && parent >= 0) values[parent] = (values[parent] ?? 0) + value
  }
}

const commas = /[,،、;।]/gu

/** How much a line looks like running text; 0 for furniture and short lines. */
const weightOf = (text: string, linked: number): number => {
  if (text.length < SHORT) return 0
  const marks = text.length > 2000 ? 20 : (text.match(commas)?.length ?? 0)
  return (1 + Math.min(marks, 20) + Math.min(text.length / 100, 3)) * (1 - linked / text.length)
}

/** The element that holds the article and its neighbours that belong to it. */
export interface Body {
  /** True for a line inside the article's block. */
  readonly holds: (line: number) => boolean
  /** −1 when the whole source is the article. */
  readonly element: number
}

/** Running text and all other text of the page's lines that no furniture holds, inside each element. */
interface Masses {
  readonly prose: Int32Array
  readonly rest: Int32Array
  readonly linked: Int32Array
}

const massesOf = (page: Page, verdicts: readonly (Verdict | null)[]): Masses => {
  const empty = (): Int32Array => new Int32Array(page.elements.length)
  const [prose, rest, linked] = [empty(), empty(), empty()]
  const add = (list: Int32Array, at: number, value: number): void => {
    list[at] = (list[at] ?? 0) + value
  }
  for (const line of page.lines) {
    if (line.block < 0 || (verdicts[line.element] ?? null) !== null) continue
    const { length } = line.text
    const isProse = length - line.linked >= 80 && line.linked < length * 0.3
    add(isProse ? prose : rest, line.block, length)
    add(linked, line.block, line.linked)
  }
  for (const values of [prose, rest, linked]) sumUp(page, values)
  return { prose, rest, linked }
}

/** Finds the block of the article by its running text: near text counts fully, far text less. */
export const findBody = (page: Page, verdicts: readonly (Verdict | null)[]): Body => {
  const scores = new Float64Array(page.elements.length)
  for (const line of page.lines) {
    if (line.block >= 0 && (verdicts[line.element] ?? null) === null)
      spread(page, scores, { block: line.block, weight: weightOf(line.text, line.linked) })
  }
  const masses = massesOf(page, verdicts)
  let top = -1
  let best = 0
  const final = new Float64Array(page.elements.length)
  for (const element of page.elements) {
    const { index } = element
    if (scores[index] === 0) continue
    const bonus = saysBody(element) || element.tag === 'article' ? 1.3 : 1
    const score = (scores[index] ?? 0) * (1 - density(masses, index)) * bonus
    final[index] = score
    if (score > best) {
      best = score
      top = index
    }
  }
  if (top < 0) return { element: -1, holds: () => true }
  const wide = climb(page, masses, named(page, masses, top))
  const kept = wide === top ? siblings(page, { top, best, final, masses }) : new Set([wide])
  const inside = insideOf(page, kept, nestedReports(page, masses, wide))
  return { element: wide, holds: (line) => inside[page.lines[line]?.block ?? -1] === 1 }
}

/** 1 for each element that stands in one of `kept`, but for those in `left` that are none of them. */
const insideOf = (
  { elements }: Page,
  kept: ReadonlySet<number>,
  left: ReadonlySet<number>,
): Uint8Array => {
  const inside = new Uint8Array(elements.length)
  for (const { index, parent } of elements) {
    const within = parent >= 0 && inside[parent] === 1
    if (within ? !left.has(index) || kept.has(index) : kept.has(index)) inside[index] = 1
  }
  return inside
}

const density = ({ prose, rest, linked }: Masses, index: number): number => {
  const all = (prose[index] ?? 0) + (rest[index] ?? 0)
  return all === 0 ? 0 : (linked[index] ?? 0) / all
}

/** Running text that a wider block must add to the one inside it, as a share of that. */
const GAIN = 0.1
/** The same where the inner block is one that pages put around a whole article. */
const GAIN_BEYOND_ARTICLE = 0.6
/** Other text that it may bring along, as a share of the running text that it adds. */
const BALLAST = 0.5
/** Gain, as a share of the inner block's text, from which on as much other text as gained may come along. */
const MUCH = 0.6
const BALLAST_OF_MUCH = 1

/** Goes up as long as a wider block adds running text and little else. */
const climb = (page: Page, { prose, rest }: Masses, top: number): number => {
  let at = top
  for (let up = page.elements[top]?.parent ?? -1; up >= 0; up = page.elements[up]?.parent ?? -1) {
    if (page.elements[up]?.tag === 'body') break
    const element = page.elements[at]
    const closed =
      element && (element.tag === 'article' || element.tag === 'main' || saysBody(element))
    const gain = (prose[up] ?? 0) - (prose[at] ?? 0)
    const ballast = (rest[up] ?? 0) - (rest[at] ?? 0)
    const needed = (prose[at] ?? 0) * (closed ? GAIN_BEYOND_ARTICLE : GAIN)
    const share = gain > (prose[at] ?? 0) * MUCH ? BALLAST_OF_MUCH : BALLAST
    if (gain >= needed && ballast <= gain * share) at = up
  }
  return at
}

/** Share of a named block's text below which the best block in it is but one part of the article. */
const PART = 0.5
/** Levels up to which a named block is looked for, and the most of its text that may stand in links. */
const NEAR = 6
const LINKED = 0.25

/** The block around the best one that calls itself the article's, where that one holds only a part of its text. */
const named = (page: Page, masses: Masses, top: number): number => {
  const all = (index: number): number => (masses.prose[index] ?? 0) + (masses.rest[index] ?? 0)
  const best = page.elements[top]
  if (best && (best.tag === 'article' || saysBody(best))) return top
  let at = best?.parent ?? -1
  for (let level = 0; level < NEAR && at >= 0; level++) {
    const element = page.elements[at]
    if (element?.tag === 'body') return top
    const names = element && (element.tag === 'article' || saysBody(element))
    if (names && all(top) < all(at) * PART && density(masses, at) < LINKED) return at
    at = element?.parent ?? -1
  }
  return top
}

interface Weighed {
  readonly block: number
  readonly weight: number
}

const spread = (page: Page, scores: Float64Array, { block, weight }: Weighed): void => {
  if (weight === 0) return
  let at = LEAVES.has(page.elements[block]?.tag ?? '')
    ? (page.elements[block]?.parent ?? -1)
    : block
  for (let level = 0; at >= 0 && level < 5; level++) {
    const share = level === 0 ? 1 : level === 1 ? 0.5 : 1 / (level * 3)
    scores[at] = (scores[at] ?? 0) + weight * share
    at = page.elements[at]?.parent ?? -1
  }
}

interface Found {
  readonly top: number
  readonly best: number
  readonly final: Float64Array
  readonly masses: Masses
}

/** The block itself and those beside it that carry article text of their own. */
const siblings = (page: Page, found: Found): ReadonlySet<number> => {
  const kept = new Set([found.top])
  const parent = page.elements[found.top]?.parent ?? -1
  const threshold = Math.max(10, found.best * 0.2)
  const others = otherReports(page, parent)
  for (const element of page.elements) {
    const { index } = element
    if (element.parent !== parent || index === found.top || others.has(index)) continue
    const length = (found.masses.prose[index] ?? 0) + (found.masses.rest[index] ?? 0)
    const like = found.final[index] ?? 0
    const paragraph = element.tag === 'p' && length > 80 && density(found.masses, index) < 0.25
    if (like >= threshold || paragraph) kept.add(index)
  }
  return kept
}

/** Children of a block that are reports of their own: articles, and boxes under a headline that is a link. */
const otherReports = (page: Page, parent: number): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const element of page.elements) {
    if (element.parent === parent && element.tag === 'article') found.add(element.index)
  }
  for (const block of linkedHeadlines(page)) {
    let at = block
    while (at >= 0 && page.elements[at]?.parent !== parent) at = page.elements[at]?.parent ?? -1
    if (at >= 0 && at !== block) found.add(at)
  }
  return found
}

/** Running text (UTF-16 units) that a report has outside those that stand inside it. */
const OWN = 300
/** Share of the running text above which an article under a linked headline is the report itself. */
const OTHER = 0.4

/** Articles inside the article that a linked headline marks as other reports, where enough is left of the outer one. */
const nestedReports = (page: Page, { prose }: Masses, outer: number): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const block of linkedHeadlines(page)) {
    let at = block
    while (at > outer && page.elements[at]?.tag !== 'article') at = page.elements[at]?.parent ?? -1
    if (at > outer && (prose[at] ?? 0) < (prose[outer] ?? 0) * OTHER) found.add(at)
  }
  let own = prose[outer] ?? 0
  for (const index of found) own -= prose[index] ?? 0
  return own >= OWN ? found : new Set()
}

const linkedHeadlines = (page: Page): readonly number[] =>
  page.lines
    .filter((line) => headingOf(page, line) <= 4 && line.linked >= line.text.length * 0.8)
    .map(({ block }) => block)
