import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const parties = (text: string): readonly string[] =>
  readText(`${text} এদিকে আকাশ পরিষ্কার ছিল।`, { published: '2025-06-17' }).events.flatMap((e) =>
    e.roles.map((r) => `${r.role}: ${r.text}`),
  )

describe('those who are joined', () => {
  it.each([
    [
      'সিআইডি ও পুলিশ দুই আসামিকে গ্রেপ্তার করেছে।',
      ['agent: সিআইডি', 'agent: পুলিশ', 'recipient: দুই আসামি'],
    ],
    ['এখন অতিরিক্ত পুলিশ ও নৌবাহিনী মোতায়েন রয়েছে।', ['agent: পুলিশ', 'agent: নৌবাহিনী']],
    [
      'ইউক্রেনের সঙ্গে বৈঠক করেছে ইউরোপ ও যুক্তরাষ্ট্র।',
      ['agent: ইউরোপ', 'agent: যুক্তরাষ্ট্র', 'recipient: ইউক্রেন'],
    ],
    [
      'সামরিক আদালত তাঁকে এবং কলেজ শাখার সভাপতি লতিফ উদ্দিনকে মৃত্যুদণ্ড দেন।',
      ['agent: আদালত', 'recipient: লতিফ উদ্দিন', 'recipient: তাঁকে'],
    ],
    [
      'পুলিশ আওয়ামী লীগ নেত্রী শেখ হাসিনা এবং বিএনপি নেত্রী খালেদা জিয়াকে গ্রেপ্তার করেছিল।',
      ['agent: পুলিশ', 'recipient: শেখ হাসিনা', 'recipient: খালেদা জিয়া'],
    ],
    [
      'খাদ্য ও বাণিজ্য মন্ত্রণালয়ের সচিবকে এ অনুরোধ জানানো হয়েছে।',
      ['recipient: খাদ্য ও বাণিজ্য মন্ত্রণালয়ের সচিব'],
    ],
    ['বন বিভাগ ও পরিবেশ অধিদপ্তর পরস্পরকে দায়ী করেছে।', ['agent: বন বিভাগ', 'agent: পরিবেশ অধিদপ্তর']],
  ])('act and undergo together: %s', (text, expected) => {
    expect(parties(text)).toEqual(expected)
  })

  it.each([
    [
      'হামলায় পত্রিকার প্রতিবেদক করিম উদ্দিন ও জনকণ্ঠের প্রতিনিধি ওমর ফারুকের ওপর আঘাত করা হয়। পরে করিম উদ্দিন ও ইসির সচিব আখতার আহমেদের সঙ্গে দেখা করেন তারা।',
      ['recipient: করিম উদ্দিন', 'recipient: আখতার আহমেদ', 'agent: তারা'],
    ],
    [
      'হানাদার বাহিনী ও তাদের সহযোগীরা বুদ্ধিজীবীদের হত্যা করে।',
      ['agent: হানাদার বাহিনী', 'agent: সহযোগীরা', 'recipient: বুদ্ধিজীবীদের'],
    ],
    ['জহির রায়হান, শহীদুল্লা কায়সারসহ অনেক বুদ্ধিজীবীকে হত্যা করেছিল।', ['recipient: বুদ্ধিজীবী']],
    ['স্থানীয় বিএনপি নেতাকর্মী ও সাধারণ জনগণ তাদের আটক করে।', ['recipient: তাদের']],
    ['তারা আমাদের কাছে নয়, ভারতের কাছে আত্মসমর্পণ করেছিল।', ['recipient: ভারত', 'agent: তারা']],
  ])('are told by the one who bears the ending: %s', (text, expected) => {
    expect(parties(text)).toEqual(expected)
  })

  it('begin no row that leads up to another', () => {
    expect(
      parties('আবদুল করিম, নাজমা থেকে আজ লতিফ উদ্দিনকে প্রকাশ্যে গুলি করেছে ওই বাহিনী।'),
    ).not.toContain('agent: আবদুল করিম')
  })
})

describe('a party', () => {
  it.each([
    ['বাজারে আগুনে দুজন নিহত এবং অনেকে আহত হয়েছেন।', 'recipient: অনেকে'],
    ['লতিফ উদ্দিন বলেন, আমাকে মারধর করা হয়েছে।', 'recipient: আমাকে'],
  ])('that is a pronoun is given as it stands: %s', (text, expected) => {
    expect(parties(text)).toContain(expected)
  })

  it.each([
    'চিঠিতে পাকিস্তানের প্রতি অনুগত মানুষের নিরাপত্তার আহ্বান জানানো হয়।',
    'ব্যবসায়ীরা প্রশাসনের কাছে অভিযোগ করেছেন।',
    'কমিশনার আবদুর রহমান ও আনোয়ারুল ইসলাম সরকারের সঙ্গে দেখা করেন লতিফ উদ্দিন।',
  ])(
    'is nobody whom others are devoted to, complain to, or whose name only ends so: %s',
    (text) => {
      expect(parties(text).filter((r) => r.startsWith('recipient'))).toEqual([])
    },
  )

  it('is asked where it stands alone', () => {
    expect(parties('পাকিস্তানের প্রতি যুদ্ধ বন্ধের আহ্বান জানিয়েছে জাতিসংঘ।')).toContain(
      'recipient: পাকিস্তান',
    )
  })
})

describe('who stands alone behind the verb', () => {
  it.each([
    ['এ অভিযোগ তুলেছেন আইন প্রণেতারা।', 'agent: আইন প্রণেতারা'],
    ['এ দাবি জানিয়েছে দুর্নীতি বিরোধী ছাত্র জনতা।', 'agent: দুর্নীতি বিরোধী ছাত্র জনতা'],
    ['ট্রাম্প প্রশাসনের বিরুদ্ধে মামলা করেছেন কৌঁসুলিরা।', 'recipient: ট্রাম্প প্রশাসন'],
    ['আহত হয়েছেন ১ লাখ ৭১ হাজার ১০০–এর বেশি মানুষ।', 'recipient: মানুষ'],
  ])('is told with what describes him: %s', (text, expected) => {
    expect(parties(text)).toContain(expected)
  })

  it('is no part of the government behind his name', () => {
    expect(parties('মোসাদ্দেক আলী সরকারের প্রতি আহ্বান জানিয়ে চিঠি দেন।')).toContain(
      'recipient: সরকার',
    )
  })
})

describe('who dies', () => {
  it.each([
    ['কারখানায় দুর্ঘটনায় নিরাপত্তা কর্মীর মৃত্যু হয়।', 'recipient: নিরাপত্তা কর্মী'],
    ['এ নিয়ে চট্টগ্রামে ৯ জনের মৃত্যু হলো।', 'recipient: ৯ জন'],
  ])('is told with what describes him, not with where: %s', (text, expected) => {
    expect(parties(text)).toContain(expected)
  })
})

it('nobody is proposed to who is to be made something', () => {
  expect(parties('প্রধানমন্ত্রী শাহবাজ শরিফ আসিম মুনিরকে বাহিনীর প্রধান করার প্রস্তাব দেন।')).toEqual([
    'agent: শাহবাজ শরিফ',
  ])
})

describe('where something is done', () => {
  it.each([
    ['রাতে জেলা বিএনপি কার্যালয়ে হামলা চালায় দুর্বৃত্তরা।', 'place: জেলা বিএনপি কার্যালয়ে'],
    [
      'গতকাল ফতুল্লা থানাধীন পাগলা এলাকা থেকে তাকে গ্রেপ্তার করা হয়।',
      'place: ফতুল্লা থানাধীন পাগলা এলাকা',
    ],
    ['পরে দেখা যায়, হামলাকারী সেতুতে গুলি চালাচ্ছে।', 'place: সেতুতে'],
    ['যৌথবাহিনী সাভার উপজেলার একটি গ্রামে দুজনকে আটক করে।', 'place: একটি গ্রামে'],
  ])('is told whole, without who acts there: %s', (text, expected) => {
    expect(parties(text)).toContain(expected)
  })

  it.each([
    'শহরের নতুন আনন্দ মোড় এলাকায় এ ঘটনা ঘটে।',
    'প্যারিসে এক শিক্ষককে হত্যার ঘটনায় আবদুল করিমকে কারাদণ্ড দেওয়া হয়।',
    'প্যারিসে হামলার দুই মাস আগে ফ্রান্স সফর করেন আবদুল করিম।',
  ])('is no head of a name that was cut, nor where something else befell: %s', (text) => {
    expect(parties(text)).not.toContain('place: এলাকায়')
    expect(parties(text)).not.toContain('place: প্যারিস')
  })
})

describe('who does nothing', () => {
  it.each([
    [
      'যুক্তরাষ্ট্র নিষেধাজ্ঞা প্রত্যাহারের ঘোষণা দেওয়ার পর দেশটি ১২৩ জন বন্দিকে মুক্তি দিয়েছে।',
      'agent: যুক্তরাষ্ট্র, recipient: ১২৩ জন বন্দি',
    ],
    ['এই রায়কে স্বাগত জানিয়েছেন হংকংয়ের প্রধান নির্বাহী জন লি।', 'recipient: রায়'],
    ['২০১৮ সালে ইউনিকলোর সঙ্গে দশ বছরের চুক্তি করেন ফেদেরার।', 'object: চুক্তি'],
  ])('is of another clause, or no party: %s', (text, role) => {
    const told = readText(`${text} এদিকে আকাশ পরিষ্কার ছিল।`).events.map((e) =>
      e.roles.map((r) => `${r.role}: ${r.text}`).join(', '),
    )
    expect(told.filter((parties) => parties.includes(role))).toEqual([])
  })
})
