import { expect, it } from 'vitest'
import { told } from './told.ts'

/** Who speaks in each statement of a text. */
const sources = (text: string): readonly (string | null)[] =>
  told(text).map(([source]) => source?.normalize('NFC') ?? null)

it.each([
  [
    'a bracket and a short title',
    'উপজেলা সহকারী কমিশনার (ভূমি) মো. তমিজ তরফদার এই প্রতিবেদককে জানান, নদীতে পানি নেই।',
    'উপজেলা সহকারী কমিশনার (ভূমি) মো. তমিজ তরফদার',
  ],
  [
    'a bracket before another office',
    'এ বিষয়ে কলেজের অধ্যক্ষ (ভারপ্রাপ্ত) অধ্যাপক সালমা হক বলেন, নদীতে পানি নেই।',
    'কলেজের অধ্যক্ষ (ভারপ্রাপ্ত) অধ্যাপক সালমা হক',
  ],
  [
    'the short name of a body',
    'জাতীয় নদী রক্ষা কমিশন (এনআরসি) চেয়ারম্যান রহিম শেখ বলেছেন, নদীতে পানি নেই।',
    'জাতীয় নদী রক্ষা কমিশন (এনআরসি) চেয়ারম্যান রহিম শেখ',
  ],
  [
    'the short name of a body that informs',
    'জাতীয় নদী রক্ষা কমিশন (এনআরসি) সূত্রে জানা গেছে, নদীতে পানি নেই।',
    'জাতীয় নদী রক্ষা কমিশন (এনআরসি) সূত্র',
  ],
  [
    'the short name of whose record it is',
    'আন্তর্জাতিক নদী সংস্থার (আইএনএস) এক প্রতিবেদনে বলা হয়েছে, নদীতে পানি নেই।',
    'আন্তর্জাতিক নদী সংস্থার (আইএনএস) এক প্রতিবেদন',
  ],
  [
    'the ending of a name in marks',
    'গ্রামীণ সংগঠন ‘ভাটির টান’-এর সংগঠক রহিম শেখ বলেন, নদীতে পানি নেই।',
    'গ্রামীণ সংগঠন ‘ভাটির টান’-এর সংগঠক রহিম শেখ',
  ],
  [
    'the ending of a number',
    'এ বিষয়ে জানতে চাইলে নৌ পুলিশ-৭-এর অধিনায়ক রহিম শেখ বলেন, নদীতে পানি নেই।',
    'নৌ পুলিশ-৭-এর অধিনায়ক রহিম শেখ',
  ],
])('who speaks stands in his source with what is parted from it by %s', (_, text, source) => {
  expect(sources(`ঘাটে ভিড় বাড়ছে। ${text}`)).toEqual([source.normalize('NFC')])
})

it.each([
  [
    'what is counted',
    'নতুন দাম ২০০ টাকা (প্রতি কেজি) মন্ত্রণালয় জানিয়েছে, নদীতে পানি নেই।',
    'মন্ত্রণালয়',
  ],
  ['a day', 'সোমবার (১৫ ডিসেম্বর) মেয়র সালমা হক বলেন, নদীতে পানি নেই।', 'মেয়র সালমা হক'],
  ['who is meant', 'মেয়র (সালমা হক) তিনি বলেন, নদীতে পানি নেই।', 'তিনি'],
])('%s in brackets brings nothing into a source', (_, text, source) => {
  expect(sources(`ঘাটে ভিড় বাড়ছে। ${text}`)).toEqual([source.normalize('NFC')])
})

it.each([
  [
    'his other office',
    'এ বিষয়ে সংস্থাটির গবেষক এবং নদী বিশেষজ্ঞ রহিম শেখ বলেন, নদীতে পানি নেই।',
    'সংস্থাটির গবেষক এবং নদী বিশেষজ্ঞ রহিম শেখ',
  ],
  ['others', 'ঘাটে গেলে স্থানীয়রা এবং যাত্রীরা জানান, নদীতে পানি নেই।', 'স্থানীয়রা এবং যাত্রীরা'],
  [
    'his other office behind a bracket',
    'নৌ পুলিশের পরিচালক (গণমাধ্যম) ও জ্যেষ্ঠ পুলিশ সুপার রহিম শেখ বলেন, নদীতে পানি নেই।',
    'নৌ পুলিশের পরিচালক (গণমাধ্যম) ও জ্যেষ্ঠ পুলিশ সুপার রহিম শেখ',
  ],
])('"and" joins to who speaks %s', (_, text, source) => {
  expect(sources(`ঘাটে ভিড় বাড়ছে। ${text}`)).toEqual([source.normalize('NFC')])
})

it('"and" joins no clause to who speaks', () => {
  const text = 'ঘাটে ভিড় বাড়ছে। সভায় যোগ দেন মেয়র এবং তিনি বলেন, নদীতে পানি নেই।'
  expect(sources(text)).toEqual(['তিনি'.normalize('NFC')])
})
