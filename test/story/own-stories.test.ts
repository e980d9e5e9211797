import { describe, expect, it } from 'vitest'
import { build } from '../../src/index.ts'
import { must, readText } from '../kit.ts'

const dossierOf = (text: string, published: string) =>
  must(build([{ id: 'a', text, published }]).dossiers[0])

describe('a ceasefire of a state and an armed group', () => {
  const text =
    'ইসরায়েল ও হামাস গাজায় যুদ্ধবিরতিতে সম্মত হয়েছে।\n\nহামাস বলেছে, ইসরায়েল যুদ্ধবিরতি চুক্তি ভঙ্গ করেছে।'
  const { processes, timeline } = dossierOf(text, '2025-01-16')

  it('has these two as its parties, and not the land of the group', () => {
    expect(processes.map(({ parties }) => [...parties].sort())).toEqual([['IL', 'x-hamas']])
  })

  it('is not told as broken because one side says so', () => {
    expect(timeline.map(({ fact }) => fact)).toEqual([
      'ইসরায়েল ও হামাস গাজায় যুদ্ধবিরতিতে সম্মত হয়েছে।',
    ])
  })
})

describe('two tolls of one report', () => {
  it('are two facts', () => {
    const { timeline } = dossierOf(
      'মিয়ানমারে ভূমিকম্পে অন্তত ১৪৪ জন নিহত হয়েছেন।\n\nব্যাংককে একটি ভবন ধসে অন্তত ৮ জন নিহত হন।',
      '2025-03-29',
    )
    expect(timeline.map(({ evidence }) => evidence.length)).toEqual([1, 1])
  })
})

describe('who counts', () => {
  it('is told in the report’s words where no list knows them', () => {
    const { dossiers } = build([
      {
        id: 'a',
        text: 'The strikes killed at least 400 people, the territory’s health ministry said.',
        published: '2025-03-18',
      },
      {
        id: 'b',
        text: 'The strikes killed 404 people in the territory, the civil defence agency said.',
        published: '2025-03-18',
      },
    ])
    const entries = dossiers.flatMap(({ ledgers }) => ledgers.flatMap((l) => l.entries))
    expect(entries.map((e) => e.speaker).sort()).toEqual([
      'the civil defence agency',
      'the territory’s health ministry',
    ])
  })
})

describe('a vote against an instrument', () => {
  it.each([
    'লিথুয়ানিয়ার পার্লামেন্ট বৃহস্পতিবার অটোয়া সনদ থেকে দেশটিকে প্রত্যাহারের পক্ষে ভোট দিয়েছে।',
    'নেপালের পার্লামেন্ট চুক্তিটির বিপক্ষে ভোট দিয়েছে।',
  ])('approves nothing: %s', (text) => {
    expect(readText(text, { published: '2025-05-09' }).events.map((e) => e.step)).not.toContain(
      'treaty/domestic-approval',
    )
  })
})

describe('names that begin like something else', () => {
  it('is none inside a verb', () => {
    const { mentions } = readText('লিথুয়ানিয়া সনদ থেকে বেরিয়ে গেছে।')
    expect(mentions.map((m) => m.entity)).not.toContain('x-berri-nabih')
  })

  it('is not the commission at home where only another land is named', () => {
    const { mentions } = readText('পোল্যান্ডে ভোট হয়েছে। নির্বাচন কমিশন ফল জানিয়েছে।')
    expect(mentions.map((m) => m.entity)).not.toContain('x-bd-election-commission')
  })
})

describe('a title', () => {
  it('is in the language of most reports, and told in each', () => {
    const { dossiers } = build([
      {
        id: 'a',
        text: 'Sweden joins NATO\n\nSweden became NATO’s 32nd member on Thursday in Washington.',
        published: '2024-03-08',
      },
      {
        id: 'b',
        text: 'ন্যাটোর নতুন সদস্য সুইডেন\n\nসুইডেন বৃহস্পতিবার আনুষ্ঠানিকভাবে ন্যাটোতে যোগ দিয়েছে।',
        published: '2024-03-08',
      },
      {
        id: 'c',
        text: 'ন্যাটোতে সুইডেন\n\nসুইডেন বৃহস্পতিবার আনুষ্ঠানিকভাবে ন্যাটোতে যোগ দিয়েছে বলে জানিয়েছে জোটটি।',
        published: '2024-03-08',
      },
    ])
    expect(dossiers.map(({ title, titleIn }) => [title, titleIn])).toEqual([
      ['ন্যাটোর নতুন সদস্য সুইডেন', { en: 'Sweden joins NATO', bn: 'ন্যাটোর নতুন সদস্য সুইডেন' }],
    ])
  })
})

describe('a surrender', () => {
  it.each([
    '১৯৭১ সালের ১৬ ডিসেম্বর ঢাকায় পাকিস্তানি বাহিনী ভারতীয় বাহিনীর কাছে আত্মসমর্পণ করে।',
    'Pakistani forces surrendered to the Indian army in Dhaka on December 16, 1971.',
  ])('is no ceasefire: %s', (text) => {
    expect(dossierOf(text, '2025-12-16').processes).toEqual([])
  })
})

describe('a denial', () => {
  it.each([
    [
      'হামাস বলেছে, ইসরায়েল সাহায্যের ট্রাক আটকে রেখেছে। ইসরায়েল সাহায্য আটকে রাখার কথা অস্বীকার করেছে।',
      1,
    ],
    [
      'মন্ত্রী বলেন, সেতুর কাজ শেষ হয়েছে। কাজে ব্যয় হয়েছে এক কোটি টাকা। অন্য মামলায় খুনের অভিযোগ অস্বীকার করেছেন রহিম উদ্দিন।',
      0,
    ],
    ['Hamas said Israel held back aid. Israel denied holding back aid.', 1],
    [
      'The minister said the bridge was ready. It cost a million. In another case, Rahim Uddin denied the murder.',
      0,
    ],
  ])('answers what stands right before it and what it is about: %s', (text, count) => {
    expect(
      dossierOf(text, '2025-12-16').disagreements.filter((d) => d.kind === 'denial'),
    ).toHaveLength(count)
  })
})

describe('what a paper publishes', () => {
  it('is no law where it is only worry', () => {
    const text = 'আইন লঙ্ঘন ও সহিংসতা বৃদ্ধিতে উদ্বেগ প্রকাশ করেছে বাংলাদেশ।'
    expect(readText(text, { published: '2025-12-16' }).events.map((e) => e.step)).not.toContain(
      'bill/gazette',
    )
  })
})

describe('who brokers a truce', () => {
  it('is no side of it', () => {
    const text =
      'Thai jets struck targets hours after US President Donald Trump said he had brokered a new ceasefire.'
    expect(dossierOf(text, '2025-12-14').processes).toEqual([])
  })
})

describe('a fact', () => {
  it.each([
    ['কৃষিমন্ত্রী বিল পেশ করে বলেছেন, কাজ এগোচ্ছে।', 'কৃষিমন্ত্রী বিল পেশ করে বলেছেন, কাজ এগোচ্ছে।'],
    [
      'মেয়র বলেন, ‘আজ বড় দুঃখের দিন। আগুনে অন্তত ১২ জন নিহত হয়েছেন। আমরা তাঁদের পাশে আছি।’',
      'আগুনে অন্তত ১২ জন নিহত হয়েছেন।',
    ],
  ])('is told in the sentence that tells it: %s', (text, fact) => {
    expect(dossierOf(text, '2025-12-16').timeline.map((line) => line.fact)).toEqual([fact])
  })
})

describe('a number that counts somebody else', () => {
  it('is no toll', () => {
    const text =
      'According to eyewitnesses, eight assailants attacked Rahim with knives, leaving him injured.'
    const { dossiers } = build(
      ['a', 'b'].map((id) => ({ id, text: `${text} (${id})`, published: '2025-12-16' })),
    )
    expect(dossiers.flatMap(({ ledgers }) => ledgers)).toEqual([])
  })
})

describe('a toll whose day the next sentence tells', () => {
  it.each([
    [
      'নাটোরে বাসের ধাক্কায় দুজন নিহত হয়েছেন। মঙ্গলবার সকালে বড়াইগ্রাম উপজেলায় এ দুর্ঘটনা ঘটে।',
      '2025-12-16',
    ],
    [
      'Two people were killed when a bus hit their motorcycle in Natore. The accident occurred around 9:00am on Tuesday.',
      '2025-12-16',
    ],
  ])('is of that day: %s', (text, day) => {
    const { timeline } = dossierOf(text, '2025-12-17')
    expect(timeline.map(({ date, evidence }) => [date, evidence.length])).toEqual([[day, 2]])
  })

  it('stays open where two sentences tell of two', () => {
    const text =
      'নাটোরে দুজন নিহত হয়েছেন। সোমবার রাতে এ দুর্ঘটনা ঘটে। মঙ্গলবার সকালে আরেকটি এ দুর্ঘটনা ঘটে।'
    expect(dossierOf(text, '2025-12-17').timeline.map(({ date }) => date)).toEqual([null])
  })
})

describe('the year of a thing', () => {
  it('dates no act', () => {
    const text = '২০২২ আসরের চেয়ে প্রাইজমানি বাড়ানোর বিষয়ে সম্মতি দিয়েছে ফিফা।'
    expect(readText(text, { published: '2025-12-17' }).events.map((e) => e.date)).toEqual([null])
  })
})

describe('a truce whose agreement is denied', () => {
  it('is not agreed', () => {
    const text =
      'Clashes between Cambodia and Thailand went on after Bangkok denied Donald Trump’s claim that a truce had been agreed by the two sides.'
    expect(dossierOf(text, '2025-12-14').processes).toEqual([])
  })
})

describe('a denial by somebody whom only words tell', () => {
  it.each([
    [
      'in the next sentence',
      'যাত্রীরা অভিযোগ করেছেন, লঞ্চটিতে ধারণক্ষমতার বেশি যাত্রী ছিল। লঞ্চের মালিকপক্ষ অভিযোগ অস্বীকার করেছে।',
    ],
    [
      'in the next paragraph',
      'যাত্রীরা অভিযোগ করেছেন, লঞ্চটিতে ধারণক্ষমতার বেশি যাত্রী ছিল।\n\nলঞ্চের মালিকপক্ষ অভিযোগ অস্বীকার করেছে।',
    ],
  ])('answers the accusation %s', (_, text) => {
    const { claims, disagreements } = dossierOf(text, '2025-05-02')
    const answered = claims.filter(({ answeredBy }) => answeredBy.length > 0)
    expect(answered.map(({ source, stance }) => [source, stance])).toEqual([['যাত্রীরা', 'accuses']])
    expect(disagreements.map(({ kind }) => kind)).toEqual(['denial'])
  })

  it('answers nothing where the pronoun may be the accuser', () => {
    const { claims } = dossierOf(
      'যাত্রীরা অভিযোগ করেছেন, লঞ্চটিতে বেশি যাত্রী ছিল। তারা অভিযোগ অস্বীকার করেছে।',
      '2025-05-02',
    )
    expect(claims.flatMap(({ answeredBy }) => answeredBy)).toEqual([])
  })
})

describe('two acts of one sentence', () => {
  it('are one line of the timeline', () => {
    const { timeline } = dossierOf(
      'এর মাধ্যমে সমবায় আইন, ২০০১ বাতিল হয়ে নতুন সমবায় আইন কার্যকর হলো।',
      '2025-11-26',
    )
    expect(timeline).toHaveLength(1)
  })
})

describe('two laws that one house passed', () => {
  it('are two facts, though only one has a day', () => {
    const { timeline } = dossierOf(
      '১৯৯১ সালের ৬ আগস্ট জাতীয় সংসদে দ্বাদশ সংশোধনী বিল পাস হয়। পরে জাতীয় সংসদে ত্রয়োদশ সংশোধনী বিল পাস হয়।',
      '2025-11-26',
    )
    expect(timeline.map(({ date }) => date)).toEqual(['1991-08-06', null])
  })
})

describe('a number that stands in the next sentence', () => {
  it('makes no toll the same as another', () => {
    const { timeline } = dossierOf(
      'গত জুনে ডেঙ্গুতে চারজনের মৃত্যু হয়েছে। বাসচাপায় তিনজনের মৃত্যু হয়েছে। তাঁদের চারজন আত্মীয় থানায় যান।',
      '2025-07-26',
    )
    expect(timeline.map(({ evidence }) => evidence.length).every((n) => n === 1)).toBe(true)
  })
})

describe('a clause about a charter', () => {
  it('lays down no duty', () => {
    const { provisions } = dossierOf(
      'যে ৩০টি বিষয়ে জুলাই জাতীয় সনদে ঐকমত্য হয়েছে, সেগুলো বাস্তবায়নে বিজয়ী দলগুলো বাধ্য থাকবে।',
      '2025-11-20',
    )
    expect(provisions).toEqual([])
  })
})
