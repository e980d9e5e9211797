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
