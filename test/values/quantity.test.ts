import { describe, expect, it } from 'vitest'
import { meets, widened, within } from '../../src/values/quantity.ts'

describe('a number in a comparison', () => {
  it.each([
    [
      { min: 10_000, max: 10_000, bound: 'about' },
      { min: 9000, max: 11_000 },
    ],
    [
      { min: 11_000, max: null, bound: 'at-least' },
      { min: 11_000, max: Infinity },
    ],
    [
      { min: null, max: 300, bound: 'at-most' },
      { min: 0, max: 300 },
    ],
    [
      { min: 5, max: 7, bound: 'range' },
      { min: 5, max: 7 },
    ],
    [
      { min: 12, max: 12, bound: 'exact' },
      { min: 12, max: 12 },
    ],
    [
      { min: null, max: null, bound: 'vague' },
      { min: 0, max: Infinity },
    ],
  ] as const)('%o is %o', (said, interval) => {
    expect(widened(said)).toEqual(interval)
  })

  it('meets another where they share a number', () => {
    const about = widened({ min: 10_000, max: 10_000, bound: 'about' })
    const atLeast = widened({ min: 11_000, max: null, bound: 'at-least' })
    expect([meets(about, atLeast), meets(atLeast, about)]).toEqual([true, true])
  })

  it('does not meet one that lies beyond it', () => {
    const few = widened({ min: 3000, max: 3000, bound: 'exact' })
    const many = widened({ min: 11_000, max: null, bound: 'at-least' })
    expect(meets(few, many)).toBe(false)
  })

  it('lies within a wider one and not the other way round', () => {
    const narrow = { min: 5, max: 7 }
    const wide = { min: 1, max: 10 }
    expect([within(narrow, wide), within(wide, narrow)]).toEqual([true, false])
  })
})
