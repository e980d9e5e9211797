import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identity of each mention of a wording. */
const whose = (text: string, wording: string): readonly (string | null)[] =>
  readText(text, { published: '2026-05-06' })
    .mentions.filter((m) => m.text === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('who lived before the known one, founded something else, or is pointed to by a trade', () => {
  it.each([
    [
      'the years of a life',
      'সেমিনারে আলোচনা হয় ওয়েলিংটন কু (১৮৮৮–১৯৮৫) নিয়ে। আলোচনা চলে দুই ঘণ্টা।',
      'ওয়েলিংটন কু',
    ],
    ['the year of a death', 'এই ডায়েরি লিখেছেন ওয়েলিংটন কু। তিনি ১৯৮৫ সালে মারা যান।', 'ওয়েলিংটন কু'],
    [
      'a trade that the next sentence points back with',
      'পার্থে আছেন ডেভিড ক্যামেরন। সন্ধ্যায় এই ভাস্কর বললেন, পাথর ভারী।',
      'ডেভিড ক্যামেরন',
    ],
    [
      'a deed of long ago',
      'The diaries are shown. Wellington Koo, who led a delegation at Versailles in 1919, kept them.',
      'Wellington Koo',
    ],
    [
      'a death in the next sentence',
      'The diaries are of Wellington Koo. He taught for years and died in New York in 1985.',
      'Wellington Koo',
    ],
    [
      'the founder of a body',
      'The shifts are long, said Li Qiang, the founder of the Boston-based Weavers Watch. It sent two women.',
      'Li Qiang',
    ],
    [
      'the head of a city’s unit',
      'A seat fell vacant. Amit Shah, the chief of its Surat city unit, may stand.',
      'Amit Shah',
    ],
    [
      'what the sculptor said',
      'David Cameron works in clay. The sculptor said it dries fast.',
      'David Cameron',
    ],
    [
      'a death long before the office, told before the name',
      'নথি প্রকাশ করেছে ইসরায়েল। দামেস্কে ১৯৬৫ সালে ফাঁসিতে ঝোলানো গুপ্তচর এলি কোহেনের চিঠি আছে তাতে।',
      'এলি কোহেন',
    ],
  ])('%s', (_, text, wording) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id === null)).toBe(true)
  })

  it.each([
    [
      'a father’s death',
      'সভায় ছিলেন শেখ হাসিনা। তাঁর বাবা ১৯৭৫ সালে মারা যান।',
      'শেখ হাসিনা',
      'Q52183',
    ],
    [
      'what was told of long ago',
      'David Cameron, who said the league failed in 1919, spoke in Leeds. It rained.',
      'David Cameron',
      'x-david-cameron',
    ],
    [
      'a death after the office',
      'The shrine is of Ziaur Rahman. He died in Chattogram in 1981.',
      'Ziaur Rahman',
      'x-ziaur-rahman',
    ],
    [
      'a founder of a party',
      'The rally ended. Imran Khan, the founder of Pakistan’s PTI, sent its voters a letter on the election. It was read.',
      'Imran Khan',
      'Q155164',
    ],
    [
      'a sculptor who was told of before',
      'David Cameron sat for a sculptor. The sculptor said he talked.',
      'David Cameron',
      'x-david-cameron',
    ],
    [
      'an elected man who leads his party there',
      'Senator Mitch McConnell came late. He left at noon.',
      'Mitch McConnell',
      'x-mitch-mcconnell',
    ],
  ])('stays: %s', (_, text, wording, entity) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id === entity)).toBe(true)
  })
})
