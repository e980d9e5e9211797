import type { Verdict } from '../verdict.ts'
import { saysBody } from './furniture.ts'
import type { Page } from './page.ts'

const LEAVES = new Set('p h1 h2 h3 h4 h5 h6 blockquote li dd dt pre td th tr tbody'.split(' '))
/** A line shorter than this (UTF-16 units) says nothing about where the article stands. */
const SHORT = 25

/** Running text (UTF-16 units outside links, in lines of some length) inside each element. */
export const massOf = (
  page: Page,
): { readonly mass: readonly number[]; readonly total: number } => {
  const mass = new Array<number>(page.elements.length).fill(0)
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

/** Adds each element's value to those around it; children stand after their parents. */
const sumUp = (page: Page, values: number[]): void => {
  for (let i = page.elements.length - 1; i > 0; i--) {
    const parent = page.elements[i]?.parent ?? -1
    if (parent >= 0) values[parent] = (values[parent] ?? 0) + (values[i] ?? 0)
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

/** Finds the block of the article by its running text: near text counts fully, far text less. */
export const findBody = (page: Page, verdicts: readonly (Verdict | null)[]): Body => {
  const scores = new Array<number>(page.elements.length).fill(0)
  const text = new Array<number>(page.elements.length).fill(0)
  const linked = new Array<number>(page.elements.length).fill(0)
  for (const line of page.lines) {
    if (line.block < 0) continue
    const dead = (verdicts[line.block] ?? null) !== null
    if (!dead) {
      text[line.block] = (text[line.block] ?? 0) + line.text.length
      linked[line.block] = (linked[line.block] ?? 0) + line.linked
      spread(page, scores, line.block, weightOf(line.text, line.linked))
    }
  }
  sumUp(page, text)
  sumUp(page, linked)
  const density = (index: number): number =>
    text[index] ? (linked[index] ?? 0) / (text[index] ?? 1) : 0
  let top = -1
  let best = 0
  const final = page.elements.map((element, index) => {
    const bonus = saysBody(element) || element.tag === 'article' ? 1.3 : 1
    return (scores[index] ?? 0) * (1 - density(index)) * bonus
  })
  for (const [index, score] of final.entries()) {
    if (score > best) {
      best = score
      top = index
    }
  }
  if (top < 0) return { element: -1, holds: () => true }
  const kept = siblings(page, { top, best, final, density, text })
  const inside: boolean[] = []
  for (const [index, element] of page.elements.entries()) {
    inside.push(kept.has(index) || (element.parent >= 0 && (inside[element.parent] ?? false)))
  }
  return { element: top, holds: (line) => inside[page.lines[line]?.block ?? -1] ?? false }
}

const spread = (page: Page, scores: number[], block: number, weight: number): void => {
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
  readonly final: readonly number[]
  readonly density: (index: number) => number
  readonly text: readonly number[]
}

/** The block itself and those beside it that carry article text of their own. */
const siblings = (page: Page, found: Found): ReadonlySet<number> => {
  const kept = new Set([found.top])
  const parent = page.elements[found.top]?.parent ?? -1
  const threshold = Math.max(10, found.best * 0.2)
  for (const [index, element] of page.elements.entries()) {
    if (element.parent !== parent || index === found.top) continue
    const length = found.text[index] ?? 0
    const like = found.final[index] ?? 0
    const paragraph = element.tag === 'p' && length > 80 && found.density(index) < 0.25
    if (like >= threshold || paragraph) kept.add(index)
  }
  return kept
}
