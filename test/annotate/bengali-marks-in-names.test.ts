import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const sources = (text: string): readonly string[] =>
  readText(text).statements.flatMap((s) => (s.source ? [s.source.text.normalize('NFC')] : []))

it.each([
  ['থানার ওসি মো: রহিম শেখ বলেন, নৌকাটি পাওয়া গেছে। ঘাট বন্ধ আছে।', 'থানার ওসি মো: রহিম শেখ'],
  ['মো: রহিম শেখ বলেন, নৌকাটি পাওয়া গেছে। ঘাট বন্ধ আছে।', 'মো: রহিম শেখ'],
])('the colon of a short form begins no words: %s', (text, expected) => {
  expect(sources(text)).toEqual([expected.normalize('NFC')])
})

it('a colon behind a name does', () => {
  expect(sources('মেয়র সালমা বেগম: সেতুটি এ বছরই খুলবে। ঘাট বন্ধ আছে।')).toEqual([
    'মেয়র সালমা বেগম'.normalize('NFC'),
  ])
})
