import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly (readonly [string, string | null])[] =>
  readText(text).mentions.map((m) => [m.text, m.entity])

describe('a name', () => {
  it.each([
    [
      'রাশিয়ার পার্লামেন্ট ও রুশ পার্লামেন্ট এক।',
      [
        ['রাশিয়া', 'RU'],
        ['পার্লামেন্ট', 'x-ru-parliament'],
        ['রুশ পার্লামেন্ট', 'x-ru-parliament'],
      ],
    ],
    [
      'ভ্লাদিমির পুতিনকে স্বাগত জানান কিম জং উন।',
      [
        ['ভ্লাদিমির পুতিন', 'x-putin-vladimir'],
        ['কিম জং উন', 'Q56226'],
      ],
    ],
    [
      'উ. কোরিয়ার সেনা কুরস্কে।',
      [
        ['উ. কোরিয়া', 'KP'],
        ['কুরস্ক', 'x-kursk'],
      ],
    ],
    ['ক্রেমলিন জানায়।', [['ক্রেমলিন', 'x-kremlin']]],
  ])('in Bengali stands without its case ending: %s', (text, expected) => {
    expect(found(text).map(([w, e]) => [w.normalize('NFC'), e])).toEqual(
      expected.map(([w, e]) => [w?.normalize('NFC'), e]),
    )
  })

  it('in English keeps its capitals: nobody is "us"', () => {
    expect(found('The US told us so.')).toEqual([['US', 'US']])
  })

  it.each(['তিনি তাস খেলেন।', 'ডন নদীর তীরে।', 'Turkey is eaten at dinner who knows.'])(
    'that is also a word needs more than its letters: %s',
    (text) => {
      expect(
        found(text).filter(([, e]) => e === 'x-tass' || e === 'x-dawn' || e === 'x-who'),
      ).toEqual([])
    },
  )
})
