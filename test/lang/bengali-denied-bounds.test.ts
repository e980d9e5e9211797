import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const bounds = (text: string) =>
  readText(`${text} সভাটি ছোট ছিল।`).quantities.map(({ min, max, bound }) => [min, max, bound])

describe('a bound before a denied verb', () => {
  it.each([
    ['তিনি দিনে ৬০টির বেশি গাছ কাটেন, কিন্তু ৩০টির বেশি পারেন না।', [null, 30, 'at-most']],
    ['এখন কেউ ৬০টির বেশি কাটতে পারেন না।', [null, 60, 'at-most']],
    ['টিকিটের দাম ৫০০ টাকার কম হবে না।', [500, null, 'at-least']],
    ['সভায় ২০ জনের বেশি আসেননি।', [null, 20, 'at-most']],
  ])('“%s”', (text, expected) => {
    expect(bounds(text)).toContainEqual(expected)
  })

  it.each([
    ['সভায় ৪০ জনের বেশি ছিলেন।', [40, null, 'at-least']],
    ['১০ লাখের বেশি মানুষ খাবার পান না।', [1_000_000, null, 'at-least']],
    ['৭০ হাজারের বেশি ফিলিস্তিনি নিহত হয়েছেন।', [70_000, null, 'at-least']],
  ])('stays: “%s”', (text, expected) => {
    expect(bounds(text)).toContainEqual(expected)
  })
})
