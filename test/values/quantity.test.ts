import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meets, widened, within } from '../../src/values/quantity.ts'

describe('a compared quantity', () => {
  it('"about 10,000" and "at least 11,000" meet at the edge', () => {
    expect(
      meets(
        widened({ min: 10000, max: 10000, bound: 'about' }),
        widened({ min: 11000, max: null, bound: 'at-least' }),
      ),
    ).toBe(true)
  })

  it('"10,000" and "11,000" do not meet', () => {
    expect(
      meets(
        widened({ min: 10000, max: 10000, bound: 'exact' }),
        widened({ min: 11000, max: 11000, bound: 'exact' }),
      ),
    ).toBe(false)
  })

  it('"at least 11,000" lies within "at least 10,000"', () => {
    expect(
      within(
        widened({ min: 11000, max: null, bound: 'at-least' }),
        widened({ min: 10000, max: null, bound: 'at-least' }),
      ),
    ).toBe(true)
  })

  it('meets another exactly when the other meets it', () => {
    const any = fc
      .record({ min: fc.nat(), max: fc.nat() })
      .map(({ min, max }) => ({ min: Math.min(min, max), max: Math.max(min, max) }))
    fc.assert(fc.property(any, any, (a, b) => meets(a, b) === meets(b, a)))
  })
})
