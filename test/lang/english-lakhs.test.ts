import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

it.each([
  ['About 2 lakh 30 thousand people came to the fair.', 230_000],
  ['The bridge costs 1 crore 20 lakh taka.', 12_000_000],
  ['Some 1 crore 20 lakh 30 thousand voters are listed.', 12_030_000],
  ['The fair drew 3 lakh 40,000 visitors.', 340_000],
])('lakhs and crores go on: %s', (text, value) => {
  expect(readText(text).quantities[0]?.min).toBe(value)
})
