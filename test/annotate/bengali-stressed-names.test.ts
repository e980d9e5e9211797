import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const named = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => m.text.normalize('NFC'))

it('the last word of a name may bear the stress', () => {
  const text =
    'সভাপতি মোহাম্মদ তাহেরুর রহমানও সেলিম জাহাঙ্গীরের সমিতিতে থাকার কথা জানান। পরে সবাই যান।'
  expect(named(text)[0]).toBe('মোহাম্মদ তাহেরুর রহমান'.normalize('NFC'))
})
