import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly string[] =>
  readText(text)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) =>
      `${s.source?.text ?? '-'} | ${s.stance} | ${s.content.parts.map((p) => p.text).join(' + ')}`.normalize(
        'NFC',
      ),
    )

const one = (line: string): readonly string[] => [line.normalize('NFC')]

describe('what is described stands in the content', () => {
  it.each([
    [
      'before who speaks',
      'একই সঙ্গে ৩ জানুয়ারি রামুতে বনকর্মীদের ওপর হামলার ঘটনাকে তিনি নিন্দনীয় বলে উল্লেখ করেন।',
      'তিনি | describes | ৩ জানুয়ারি রামুতে বনকর্মীদের ওপর হামলার ঘটনাকে + নিন্দনীয়',
    ],
    [
      'with the act that it tells of',
      'তাঁরা জেলে ও সাধারণ মানুষের ঘরবাড়ি ভেঙে দেওয়ার ঘটনাকে ‘অমানবিক’ হিসেবে বর্ণনা করেন।',
      'তাঁরা | describes | জেলে ও সাধারণ মানুষের ঘরবাড়ি ভেঙে দেওয়ার ঘটনাকে ‘অমানবিক’',
    ],
    [
      'without the day and the place of the telling',
      'তিনি সোমবার এক বিবৃতিতে হামলা ও ভাঙচুরের ঘটনাকে ‘পরিকল্পিত’ বলে আখ্যা দেন।',
      'তিনি | describes | হামলা ও ভাঙচুরের ঘটনাকে ‘পরিকল্পিত’',
    ],
    [
      'a thing that is declared to be something',
      'তিনি নদীটিকে "জীবন্ত সত্তা" হিসেবে ঘোষণা করেছেন।',
      'তিনি | announces | নদীটিকে "জীবন্ত সত্তা"',
    ],
    [
      'a plain thing as before',
      'সরকার নতুন মজুরি ঘোষণা করেছে, যা জানুয়ারি থেকে কার্যকর হবে।',
      'সরকার | announces | নতুন মজুরি',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(one(expected))
  })
})

describe('a participle before a plain verb of saying gives the stance', () => {
  it.each([
    ['তিনি সতর্ক করে বলেন, নদীর পানি আরও বাড়বে।', 'তিনি | warns | নদীর পানি আরও বাড়বে।'],
    [
      'মন্ত্রী হুঁশিয়ারি দিয়ে বলেন, চাল মজুত করলে ছাড় দেওয়া হবে না।',
      'মন্ত্রী | warns | চাল মজুত করলে ছাড় দেওয়া হবে না।',
    ],
    ['কৃষক আবুল কালাম অভিযোগ করে বলেন, সার দেওয়া হয়নি।', 'কৃষক আবুল কালাম | accuses | সার দেওয়া হয়নি।'],
    ['সভাপতি দাবি করে বলেন, ভোট সুষ্ঠু হয়নি।', 'সভাপতি | claims | ভোট সুষ্ঠু হয়নি।'],
    ['সবার প্রতি আহ্বান জানিয়ে মেয়র বলেন, গুজবে কান দেবেন না।', 'মেয়র | demands | গুজবে কান দেবেন না।'],
    ['মেয়র আশ্বাস দিয়ে বলেন, রাস্তা মেরামত করা হবে।', 'মেয়র | announces | রাস্তা মেরামত করা হবে।'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(one(expected))
  })

  it.each([
    [
      'what is asked for is another thing',
      'ধর্মঘট তুলে নেওয়ার আহ্বান জানিয়ে মেয়র বলেন, আলোচনা চলবে।',
      'মেয়র | asserts | আলোচনা চলবে।',
    ],
    [
      'what is confirmed is another thing',
      'ঘটনার সত্যতা নিশ্চিত করে ওসি বলেন, মামলা হয়েছে।',
      'ওসি | asserts | মামলা হয়েছে।',
    ],
    ['this news', 'এ তথ্য নিশ্চিত করে ওসি বলেন, মামলা হয়েছে।', 'ওসি | asserts | মামলা হয়েছে।'],
    ['thanks', 'ধন্যবাদ দিয়ে মেয়র বলেন, কাজ শুরু হয়েছে।', 'মেয়র | asserts | কাজ শুরু হয়েছে।'],
  ])('but not where it has a content of its own: %s', (_, text, expected) => {
    expect(told(text)).toEqual(one(expected))
  })
})

it('what somebody named says for a government is no announcement', () => {
  expect(told('ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ বলেন, আলোচনা চলছে।')).toEqual(
    one('ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ | asserts | আলোচনা চলছে।'),
  )
  expect(told('ক্রেমলিন জানিয়েছে, আলোচনা চলছে।')).toEqual(one('ক্রেমলিন | announces | আলোচনা চলছে।'))
})

it.each([
  [
    'behind a condition somebody else gives the order',
    'মাঝি বাধা দিতে গেলে জলদস্যুরা মাঝিকে ট্রলারে তোলার নির্দেশ দেয়, তখন মাঝি নদীতে ঝাঁপ দেন।',
    ['জলদস্যুরা | নির্দেশ দেয় | মাঝিকে ট্রলারে তোলার'],
  ],
  [
    'the one who acts under his own condition',
    'তিনি জিতলে কর কমানোর প্রতিশ্রুতি দেন।',
    ['তিনি | প্রতিশ্রুতি দেন | জিতলে কর কমানোর'],
  ],
  [
    'the act that is promised, not the clause behind it',
    'মেয়র শ্রমিকদের বেতন দেওয়ার আশ্বাস দিয়েছেন, তবে দিন জানাননি।',
    ['মেয়র | আশ্বাস দিয়েছেন | শ্রমিকদের বেতন দেওয়ার'],
  ],
  [
    'the network on which it is said',
    'নেমেক সামাজিক যোগাযোগমাধ্যম এক্সে দেওয়া এক বিবৃতিতে জানায়, সেতু বন্ধ থাকবে।',
    ['নেমেক | জানায় | সেতু বন্ধ থাকবে।'],
  ],
  [
    'what is denied of a thing names nobody',
    'মাঠ গরম করলেন সোহেল; জানালেন সাধারণ ম্যাচ নয়, জেতার জন্যই খেলবে তার দল।',
    [],
  ],
  [
    'the clause before "such a remark" in one sentence',
    'বৃষ্টি থেমেছে। অভ্যাস বদলালে ঘরের খরচ কমানো সম্ভব, এমন কথা বলছেন অর্থনীতিবিদেরা।',
    ['অর্থনীতিবিদেরা | এমন কথা বলছেন | অভ্যাস বদলালে ঘরের খরচ কমানো সম্ভব'],
  ],
  [
    'a claim that only tells which lands are meant',
    'মেয়র বলেছেন, দলটি যেসব জমি দাবি করছে, সেগুলো খাস।',
    ['মেয়র | বলেছেন | দলটি যেসব জমি দাবি করছে, সেগুলো খাস।'],
  ],
  [
    'an act to which somebody answers is nobody',
    'ভর্তির যোগ্যতা অর্জন করার প্রতিক্রিয়ায় বলেন, তিনি খুব খুশি।',
    [],
  ],
])('%s', (_, text, expected) => {
  const said = readText(text)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) => `${s.source?.text ?? '-'} | ${s.cue?.text ?? ''} | ${s.content.text}`)
  expect(said.map((line) => line.normalize('NFC'))).toEqual(
    expected.map((line) => line.normalize('NFC')),
  )
})
