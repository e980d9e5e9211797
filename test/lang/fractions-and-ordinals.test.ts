import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string) =>
  readText(text, { published: '2025-11-20' })
    .quantities.filter(({ unit }) => unit === 'fraction' || unit === 'ordinal')
    .map((q) => [q.text.normalize('NFC'), q.bound, q.min, q.max, q.unit, q.head])

describe('a fraction', () => {
  it.each([
    ['সংসদের দুই-তৃতীয়াংশ সদস্য প্রস্তাবটি সমর্থন করেন।', 'দুই-তৃতীয়াংশ', 'exact', 0.6667, 0.6667, 'সদস্য'],
    ['দেশটির এক চতুর্থাংশ মানুষ দরিদ্র।', 'এক চতুর্থাংশ', 'exact', 0.25, 0.25, 'মানুষ'],
    ['ভোটারদের প্রায় অর্ধেক কেন্দ্রে যাননি।', 'প্রায় অর্ধেক', 'about', 0.5, 0.5, 'ভোটারদের'],
    ['আসনের অর্ধেকের বেশি পেয়েছে দলটি।', 'অর্ধেকের বেশি', 'at-least', 0.5, null, 'আসনের'],
    ['তিন ভাগের এক ভাগ ভোটার কেন্দ্রে যাননি।', 'তিন ভাগের এক ভাগ', 'exact', 0.3333, 0.3333, 'ভোটার'],
    ['জমির ৩/৪ অংশ পানির নিচে।', '৩/৪ অংশ', 'exact', 0.75, 0.75, 'জমির'],
    ['ব্যাংকটির অর্ধেক ঋণ খেলাপি।', 'অর্ধেক', 'exact', 0.5, 0.5, null],
    ['উৎপাদন অর্ধেকে নেমে এসেছে।', 'অর্ধেকে', 'exact', 0.5, 0.5, null],
    [
      'Two-thirds of the members backed the motion.',
      'Two-thirds',
      'exact',
      0.6667,
      0.6667,
      'members',
    ],
    [
      'More than half of the seats went to the party.',
      'More than half',
      'at-least',
      0.5,
      null,
      'seats',
    ],
    [
      'About a quarter of the population is young.',
      'About a quarter',
      'about',
      0.25,
      0.25,
      'population',
    ],
    ['One in five Americans agreed.', 'One in five', 'exact', 0.2, 0.2, 'Americans'],
    ['Sales fell by a third.', 'a third', 'exact', 0.3333, 0.3333, null],
  ] as const)('%s', (text, words, ...rest) => {
    const [bound, min, max, head] = rest
    expect(told(text)).toEqual([[words.normalize('NFC'), bound, min, max, 'fraction', head]])
  })

  it.each([
    'মাসের অর্ধেক পেরোতেই টাকা ফুরিয়ে যায়।',
    'অর্ধেক রাত জেগে ছিলেন তাঁরা।',
    'Half a million people left the city.',
    'They came back half an hour later.',
    'In the second half they scored twice.',
    'Growth fell for three quarters in a row.',
    'The rate rose by a quarter of a point.',
  ])('is none: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('an ordinal', () => {
  it.each([
    ['শান্তি আলোচনার তৃতীয় দফা শেষ হয়েছে।', [['তৃতীয়', 3, 'দফা']]],
    ['সংগঠনের ২১তম সম্মেলন শুরু হয়েছে।', [['২১তম', 21, 'সম্মেলন']]],
    [
      'প্রথম ও দ্বিতীয় ধাপের ভোট শেষ।',
      [
        ['প্রথম', 1, 'ধাপের'],
        ['দ্বিতীয়', 2, 'ধাপের'],
      ],
    ],
    ['তিনি তৃতীয়বারের মতো প্রধানমন্ত্রী হন।', [['তৃতীয়বারের', 3, null]]],
    ['দেশটির প্রথম নারী প্রধানমন্ত্রী শপথ নেন।', [['প্রথম', 1, 'প্রধানমন্ত্রী']]],
    ['বন্দরনগরটি দেশের দ্বিতীয় বৃহত্তম শহর।', [['দ্বিতীয়', 2, 'শহর']]],
    ['সূচকে দেশটির অবস্থান ১৪৯তম।', [['১৪৯তম', 149, null]]],
    ['The third round of talks ended.', [['third', 3, 'round']]],
    ['He won a second term.', [['second', 2, 'term']]],
    ['It is the 42nd annual general meeting.', [['42nd', 42, 'meeting']]],
    ['The port is the second-largest city.', [['second', 2, 'city']]],
  ] as const)('%s', (text, wanted) => {
    expect(told(text)).toEqual(
      wanted.map(([words, n, head]) => [words.normalize('NFC'), 'exact', n, n, 'ordinal', head]),
    )
  })

  it.each([
    'দ্বিতীয় বিশ্বযুদ্ধের পর সীমান্ত বদলায়।',
    'প্রথম আলোর প্রতিবেদনে এ কথা বলা হয়।',
    'প্রথমে তিনি কথা বলেন, প্রথমবারের মতো ভোট দেন তাঁরা।',
    'রাজা তৃতীয় চার্লস ভাষণ দেন।',
    'চতুর্থ শ্রেণির ছাত্রটি নিখোঁজ।',
    'তৃতীয় বা চতুর্থ বৈঠকে সিদ্ধান্ত হবে।',
    '৩য় সপ্তাহে ভোট হবে, ২১শে ফেব্রুয়ারি ছুটি।',
    'It happened after the Second World War.',
    'First of all, he was late for the first time.',
    'The First Lady lives near 42nd Street.',
    'He scored an eighth minute goal.',
    'His third or fourth term would end then.',
  ])('is none: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('what draws of real reports showed', () => {
  const numbers = (text: string) =>
    readText(text, { published: '2025-12-01' }).quantities.map((q) => [q.text, q.unit, q.head])

  it.each([
    ['বর্ষসেরা একাদশ ঘোষণায় পুরুষ বিভাগে আছেন তিনি।', []],
    ['আবার অপারেশন প্রভাত ২ ঘোষণা করা হয়।', []],
    ['পূর্ণদৈর্ঘ্য চলচ্চিত্র ‘ওরা ১১ জন’-এ অভিনয় করেন তিনি।', []],
    ['ডুবোজাহাজে চারটি ক্রুজ মিসাইল লঞ্চার রয়েছে।', [['চারটি', null, 'লঞ্চার']]],
    ['দেশের প্রথম নারী মুক্তিযোদ্ধা এসেছিলেন।', [['প্রথম', 'ordinal', 'মুক্তিযোদ্ধা']]],
    ['All 50 states have partially emerged from lockdown.', [['50', null, 'states']]],
    ['He was granted an additional 21 working days for it.', []],
    ['Only Internet Explorer 8 and 9 are affected, it said.', []],
    ['He is said to weigh about 135 pounds at least.', [['about 135', null, 'pounds']]],
    ['The tests will be held on December 5, 6 and 19, it said.', []],
  ])('%s', (text, wanted) => {
    expect(numbers(text)).toEqual(wanted)
  })
})
