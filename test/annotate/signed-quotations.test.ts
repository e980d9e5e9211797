import { expect, it } from 'vitest'
import { told } from './told.ts'

it.each([
  [
    'in its own line',
    '‘আমাদের কেউ দেখতে আসেনি।’ — সালমা বেগম\n\nঘাটে লোক ছিল।',
    ['সালমা বেগম', '—', '‘আমাদের কেউ দেখতে আসেনি।’'],
  ],
  [
    'with what the bearer of the name is',
    '“আমাদের কেউ দেখতে আসেনি” – সালমা বেগম, ভোলার জেলে\n\nঘাটে লোক ছিল।',
    ['সালমা বেগম', '–', '“আমাদের কেউ দেখতে আসেনি”'],
  ],
  [
    'in English',
    '“The river took my house.” — Salma Begum, farmer\n\nThe hall was full.',
    ['Salma Begum', '—', '“The river took my house.”'],
  ],
  [
    'in a line below',
    '“The river took my house.”\n\n— Salma Begum, after the flood\n\nThe hall was full.',
    ['Salma Begum', '—', '“The river took my house.”'],
  ],
])('a quotation is said by who signs it: %s', (_, text, expected) => {
  expect(told(text)).toContainEqual(expected)
})

it.each([
  ['a title with its maker', '“The River” — Salma Begum\n\nThe hall was full.'],
  [
    'a name that opens a sentence',
    '“The river took my house” – Salma Begum left the town. It rained.',
  ],
  ['a name of a place', '“The river took my house.” — Bhola\n\nThe hall was full.'],
  ['an agency', '“The river took my house.” — Reuters\n\nThe hall was full.'],
  [
    'words of the sentence before the quotation',
    'They call it “the house that the river took” – Salma Begum\n\nThe hall was full.',
  ],
])('a quotation is not signed by %s', (_, text) => {
  expect(told(text).filter(([, cue]) => /[—–]/u.test(cue ?? ''))).toEqual([])
})
