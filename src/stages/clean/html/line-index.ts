import type { Page } from './page.ts'

/** Which lines an element holds: `[first, last]`, or null for none. Lines of an element are neighbours. */
export type LineIndex = (element: number) => readonly [first: number, last: number] | null

/** Counts once, in one pass, which lines stand inside each element. */
export const lineIndexOf = (page: Page): LineIndex => {
  const first = new Int32Array(page.elements.length).fill(-1)
  const last = new Int32Array(page.elements.length).fill(-1)
  const take = (element: number, from: number, to: number): void => {
    if (element < 0 || from < 0) return
    if (first[element] === -1 || (first[element] ?? 0) > from) first[element] = from
    if ((last[element] ?? -1) < to) last[element] = to
  }
  page.lines.forEach(({ element }, index) => take(element, index, index))
  for (let i = page.elements.length - 1; i > 0; i--) {
    take(page.elements[i]?.parent ?? -1, first[i] ?? -1, last[i] ?? -1)
  }
  return (element) => {
    const from = first[element] ?? -1
    return from === -1 ? null : [from, last[element] ?? from]
  }
}
