import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly string[] =>
  readText(text).statements.map((s) =>
    `${s.source?.text ?? '-'} | ${s.content.text}`.normalize('NFC'),
  )

const first = 'মেয়র সালমা বেগম | সেতুর কাজ চলছে।'
const longer = 'মেয়র সালমা বেগম | সেতুর কাজ চলছে। নতুন খুঁটি বসানো হয়েছে।'

it.each([
  ['he goes on', 'তিনি আরও বলেন, বর্ষার আগে কাজ শেষ হবে।', longer],
  ['he goes on under a lone pronoun', 'তিনি বলেন, বর্ষার আগে কাজ শেষ হবে।', longer],
  ['she is named again', 'সালমা বেগম বলেন, বর্ষার আগে কাজ শেষ হবে।', longer],
  ['somebody else of one name speaks', 'রাশিদা বেগম বলেন, বর্ষার আগে কাজ শেষ হবে।', first],
  [
    'another is named before the pronoun',
    'জানতে রফিক হাসানকে ফোন করা হলে তিনি বলেন, কাজ ধীর।',
    first,
  ],
  ['nobody speaks again', 'সভা শেষ হয় রাতে।', first],
])('what stands between where %s', (_, next, expected) => {
  expect(told(`মেয়র সালমা বেগম বলেন, সেতুর কাজ চলছে। নতুন খুঁটি বসানো হয়েছে। ${next}`)[0]).toBe(
    expected.normalize('NFC'),
  )
})

it('goes up to the next paragraph that she begins', () => {
  expect(
    told(
      'মেয়র সালমা বেগম বলেন, সেতুর কাজ চলছে। নতুন খুঁটি বসানো হয়েছে।\n\nতিনি আরও বলেন, বর্ষার আগে কাজ শেষ হবে।',
    )[0],
  ).toBe(longer.normalize('NFC'))
})

it.each([
  ['what she does', 'তিনি পরে নদীর ঘাট ঘুরে দেখেন।'],
  ['who else is there', 'সভায় উপস্থিত ছিলেন প্রকৌশলী রফিক হাসান।'],
  ['what is told of her by name', 'সেতুটি সালমা বেগমের এলাকায় পড়েছে।'],
  ['somebody who comes in', 'পরে কথা হয় এক মাঝির সঙ্গে।'],
  ['where it was said', 'সংবাদ সম্মেলনে একটি নকশা দেখানো হয়।'],
  ['what the outlet adds', 'উল্লেখ্য, সেতুটি ১৯৮৮ সালে তৈরি।'],
  ['what she is asked', 'কাজ কি বন্ধ হবে? এমন প্রশ্নের জবাবে তিনি বলেন, না।'],
])('%s is not hers', (_, between) => {
  expect(
    told(`মেয়র সালমা বেগম বলেন, সেতুর কাজ চলছে। ${between} তিনি আরও বলেন, কাজ শেষ হবে।`)[0],
  ).toBe(first.normalize('NFC'))
})

it('leaves alone what one had said before', () => {
  expect(
    told(
      'মেয়র সালমা বেগম বলেছিলেন, সেতুর কাজ চলছে। বাস্তবে কাজ বন্ধ। তিনি আরও বলেছিলেন, কাজ শেষ হবে।',
    )[0],
  ).toBe(first.normalize('NFC'))
})

it('leaves alone what stands behind the lost joint of two paragraphs', () => {
  expect(
    told('মেয়র সালমা বেগম বলেন, সেতুর কাজ চলছে।নতুন খুঁটি বসানো হয়েছে। তিনি আরও বলেন, কাজ শেষ হবে।')[0],
  ).toBe(first.normalize('NFC'))
})

it.each([
  ['further', 'এতে আরও বলা হয়, ঘাটটি বন্ধ থাকবে।', 'চিঠি | সেতুর কাজ চলছে। প্রকৌশলীরা খুঁটি বসাচ্ছেন।'],
  ['somewhere else', 'প্রতিবেদনে বলা হয়, ঘাটটি বন্ধ থাকবে।', 'চিঠি | সেতুর কাজ চলছে।'],
])('what stands between two sayings of a writing that tells %s', (_, next, expected) => {
  expect(told(`চিঠিতে বলা হয়, সেতুর কাজ চলছে। প্রকৌশলীরা খুঁটি বসাচ্ছেন। ${next}`)[0]).toBe(
    expected.normalize('NFC'),
  )
})
