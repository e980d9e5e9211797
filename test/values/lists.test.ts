import { describe, expect, it } from 'vitest'
import { flatMapped } from '../../src/core/mapped.ts'
import { zeros } from '../../src/core/scratch.ts'

describe('a list made of lists', () => {
  it('takes one or several of each item, in order, as flatMap does', () => {
    const make = (n: number, i: number): number | readonly number[] => (n === 2 ? i : [n, n * 10])
    expect(flatMapped([1, 2, 3], make)).toEqual([1, 2, 3].flatMap(make))
  })

  it('leaves lists inside lists as they are', () => {
    expect(flatMapped([1, 2], (n) => [[n]])).toEqual([[1], [2]])
  })
})

describe('numbers to work in', () => {
  it('are zero again for each that asks, and enough', () => {
    const numbers = zeros((length) => new Int32Array(length))
    numbers(3).fill(7)
    expect([...numbers(5).subarray(0, 5)]).toEqual([0, 0, 0, 0, 0])
    expect(numbers(40).length).toBeGreaterThanOrEqual(40)
  })
})
