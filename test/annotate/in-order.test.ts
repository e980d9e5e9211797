import { expect, it } from 'vitest'
import { inOrder } from '../../src/stages/annotate/in-order.ts'

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start

it('a list in order stays the list that it is', () => {
  const items = [{ start: 1 }, { start: 1 }, { start: 4 }]
  expect(inOrder(items, byStart)).toBe(items)
})

it('another is sorted, and stays as it was itself', () => {
  const items = [{ start: 4 }, { start: 1 }]
  expect(inOrder(items, byStart)).toEqual([{ start: 1 }, { start: 4 }])
  expect(items).toEqual([{ start: 4 }, { start: 1 }])
})
