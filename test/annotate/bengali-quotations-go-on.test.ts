import { expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { told } from './told.ts'

it.each([
  [
    'right behind his own',
    'মেয়র সালমা বেগম বলেন, ‘কাজ শেষ হয়েছে। টাকা মিটেছে।’ ‘এখন শুধু উদ্বোধন বাকি।’ পরে তিনি চলে যান।',
    [['মেয়র সালমা বেগম', 'বলেন', '‘কাজ শেষ হয়েছে। টাকা মিটেছে।’ ‘এখন শুধু উদ্বোধন বাকি।’']],
  ],
  [
    'unless they have a speaker of their own',
    'মেয়র সালমা বেগম বলেন, ‘কাজ শেষ হয়েছে।’ ‘টাকা মেটেনি’, বলেন ঠিকাদার রফিকুল ইসলাম।',
    [
      ['মেয়র সালমা বেগম', 'বলেন', '‘কাজ শেষ হয়েছে।’'],
      ['ঠিকাদার রফিকুল ইসলাম', 'বলেন', '‘টাকা মেটেনি’'],
    ],
  ],
  [
    'unless another answers in a story',
    'বুড়ো চাচা বলে ওঠেন, ‘নদীতে আর মাছ নেই।’ ‘হ্যাঁ, আমিও তা দেখেছি।’',
    [['বুড়ো চাচা', 'বলে ওঠেন', '‘নদীতে আর মাছ নেই।’']],
  ],
])('words in marks are of who spoke before: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

it.each([
  [
    'ends before the same mark opens other words behind a comma',
    'সালমা বেগম লিখেছেন, ‘গ্রন্থাগারটি খুলেছে। নতুন বই এসেছে। শিক্ষকের একটি পুরোনো কথাও উল্লেখ করেছেন সালমা, ‘বই ছাড়া ঘর অন্ধকার।’ মেলা বসবে শুক্রবার। মেয়র রফিকুল ইসলাম বিষয়টি জানিয়েছেন। তিনি আরও জানান, প্রবেশ বিনা মূল্যে।',
    '‘গ্রন্থাগারটি খুলেছে। নতুন বই এসেছে।',
  ],
  [
    'goes on to the next speaker without such a mark',
    'সালমা বেগম লিখেছেন, ‘গ্রন্থাগারটি খুলেছে। নতুন বই এসেছে। পাঠক বেড়েছে। মেয়র রফিকুল ইসলাম বলেন, মেলা বসবে শুক্রবার।',
    '‘গ্রন্থাগারটি খুলেছে। নতুন বই এসেছে। পাঠক বেড়েছে।',
  ],
])('a quotation that is never closed %s', (_, text, expected) => {
  expect(told(text)[0]).toEqual(['সালমা বেগম', 'লিখেছেন', expected])
})

const days = (text: string): readonly (readonly (string | null)[])[] =>
  readText(text, { published: '2025-12-20' }).events.map((e) => [e.sense, e.date])

it.each([
  [
    'an occasion that a participle describes',
    'মঙ্গলবার সংবাদমাধ্যমে পাঠানো এক বিবৃতিতে মেয়রের পদত্যাগের দাবি জানায় গণফোরাম।',
    [['demand', '2025-12-16']],
  ],
  [
    'but not of a treaty',
    '২০১৯ সালে সই হওয়া চুক্তি বাতিল করেছে ফ্রান্স।',
    [
      ['sign', '2019'],
      ['terminate', null],
    ],
  ],
])('an act is of the day of %s', (_, text, expected) => {
  expect(days(text)).toEqual(expected)
})
