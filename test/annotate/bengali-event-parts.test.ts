import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string) => readText(text, { published: '2026-03-12' }).events

/** Sense, modality, date and roles of each event. */
const told = (text: string): readonly string[] =>
  events(text).map((e) =>
    [e.sense, e.modality, e.date ?? '–', ...e.roles.map((r) => `${r.role}=${r.text}`)].join(' '),
  )

describe('what is no event', () => {
  it.each([
    ['আমরা আশা করি ভোটাররা পছন্দের প্রার্থীকে ভোট দেবেন।', 'vote'],
    ['আমি বলব, আপনি এই মানুষদের কাছে ক্ষমা চাইবেন।', 'apologise'],
    ['পাহাড়ে হামলা চালানোই সবচেয়ে কঠিন।', 'attack'],
    ['দলীয় সভায় বিরোধীদের ওপর তীব্র আক্রমণ করেছেন তিনি।', 'attack'],
    ['ওই দেশে মৃত্যুদণ্ডের সাজা আবার কার্যকর করা শুরু হয়েছে।', 'enter-into-force'],
    ['যোদ্ধারা ফাঁকা গুলি ছুড়ে উল্লাস করেন।', 'attack'],
    ['বাজেট নিয়ে আলোচনা করছে নির্বাচন কমিশন।', 'negotiate'],
    ['নিহতরা হলেন একজন শিক্ষক ও তাঁর ছেলে।', 'die'],
    ['সরকার কোনো চাপের কাছে আত্মসমর্পণ করবে না।', 'surrender'],
  ])('%s tells no %s', (text, sense) => {
    expect(events(text).map((e) => e.sense)).not.toContain(sense)
  })

  it('knows an attack in arms', () => {
    expect(told('জার্মানি ১৯৩৯ সালে পোল্যান্ড আক্রমণ করে।')[0]).toContain('attack actual 1939')
    expect(told('বিদ্রোহীরা সেনাদের একটি চৌকি আক্রমণ করে।')[0]).toContain('attack actual')
  })
})

describe('a part of a paper and its fate', () => {
  it('is no step of the whole', () => {
    const [event] = events('মন্ত্রিসভা চুক্তি অনুমোদনের সিদ্ধান্ত স্থগিত করেছে।')
    expect(event).toMatchObject({ sense: 'suspend', step: null })
  })

  it('declares a truce', () => {
    expect(events('ইসরায়েল যুদ্ধবিরতির ঘোষণা দিয়েছে।')[0]).toMatchObject({
      sense: 'cease-fire',
      modality: 'actual',
      actors: ['IL'],
    })
  })
})

describe('the day of an act', () => {
  it.each([
    ['গত ৮ মার্চ হামলায় আহত শিক্ষকদের চিকিৎসার দাবি জানানো হয়।', ['demand actual –']],
    ['নীতিমালাটি ১১ মার্চের মধ্যে অনুমোদিত হয়নি।', ['approve actual –']],
    ['তফসিল ঘোষণার পরদিন এক প্রার্থীকে গুলি করা হয়।', ['attack actual – recipient=এক প্রার্থী']],
    ['গত ১০ মার্চ সচিব পদে নিয়োগ পেয়েছেন তিনি।', ['appoint actual 2026-03-10 recipient=তিনি']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('who takes part and where', () => {
  it.each([
    ['বিএনপির সঙ্গে চল্লিশটি দল আন্দোলন করেছে।', 'recipient'],
    ['আদালত কর্তৃক নিয়োজিত আইনজীবী তাঁকে নিয়োগ দিয়েছেন।', 'agent=আদালত'],
    ['ভারতের হাইকমিশনারকে আসামিদের বাংলাদেশে ফেরত পাঠানোর আহ্বান জানানো হয়।', 'place'],
    ['বাংলাদেশে বিদ্যুৎ রপ্তানির চুক্তিটি অনুমোদন করেছে নেপালের পার্লামেন্ট।', 'place'],
    ['হানাদার সেনারা শহরে ঢুকে পানি উন্নয়ন বোর্ড দখল করে।', 'agent=পানি'],
    ['হামাসের হাতে জিম্মি ২০ জনকে মুক্তি দেওয়া হয়েছে।', 'agent'],
    ['ছাত্র আন্দোলনে পুলিশ গুলি চালায়।', 'place'],
  ])('%s has no %s', (text, role) => {
    expect(told(text).join()).not.toContain(role)
  })

  it('takes no state for the other party where people were killed', () => {
    expect(events('সিরিয়ায় জঙ্গিদের হামলায় দুই সেনা নিহত হয়েছেন।')[0]?.recipients).toEqual([])
  })

  it.each([
    ['এ ঘটনায় বিজিবি চারজনকে গ্রেপ্তার করেছে।', 'agent=বিজিবি'],
    ['কাতার ওপেক থেকে বেরিয়ে গেছে।', 'agent=কাতার recipient=ওপেক'],
    ['চুক্তিটি জাপানের পার্লামেন্টের অনুমোদন পেয়েছে।', 'agent=পার্লামেন্ট object=চুক্তি'],
    ['জাপানের পার্লামেন্টের অনুমোদন পেয়েছে চুক্তিটি।', 'agent=পার্লামেন্ট object=চুক্তি'],
    ['সরকার গত বছর কারফিউ জারি করেছিল।', 'restrict actual 2025 agent=সরকার'],
    ['কারাকাস মার্কিন রাষ্ট্রদূতকে বহিষ্কার করেছে।', 'agent=কারাকাস recipient=মার্কিন'],
    ['পাকিস্তান আফগানিস্তানের সঙ্গে সীমান্ত বন্ধ করে দিয়েছে।', 'restrict actual – agent=পাকিস্তান'],
    ['নেপালের প্রতিনিধি পরিষদে চুক্তিটি পাস হয়।', 'পরিষদ'],
  ])('%s: %s', (text, roles) => {
    expect(told(text).join()).toContain(roles)
  })

  it('keeps a treaty that is still to be approved from laying down a duty', () => {
    expect(told('আগামী মাসে পার্লামেন্টের চুক্তিটি অনুমোদন করার কথা রয়েছে।')).toEqual([
      'approve planned 2026-04 agent=পার্লামেন্ট object=চুক্তি',
    ])
  })

  it('knows a fire as one whatever is still to be told of it', () => {
    expect(told('গুদামে আগুন লাগার কারণ পরে জানানো হবে।')).toEqual(['accident actual –'])
  })
})

describe('what is no part of an act', () => {
  const events = (text: string): readonly string[] =>
    readText(text).events.map((e) => `${e.sense} ${e.roles.map((r) => r.text).join(', ')}`.trim())

  it.each([
    ['a charge that is rejected', 'প্রথমে বিএসএফ গুলি করে হত্যার ঘটনা অস্বীকার করে।', ['deny বিএসএফ']],
    [
      'a name in brackets',
      'ঢাকা বিশ্ববিদ্যালয়ে (ঢাবি) বিক্ষোভ সমাবেশ করেছে শিক্ষার্থীরা।',
      ['protest শিক্ষার্থীরা'],
    ],
    ['a name that sounds like a decree', 'ফরমান আলী আত্মসমর্পণে রাজি হন।', ['agree ফরমান আলী']],
  ])('%s', (_, text, list) => {
    expect(events(text)).toEqual(list)
  })
})

it('where somebody fell who is only told of is no place of the act', () => {
  const [event] = events('তাকে রূপগঞ্জে গুলিতে নিহত ছাত্র হত্যা মামলায় কারাগারে পাঠানো হয়।')
  expect([event?.sense, ...(event?.roles.map((r) => `${r.role}=${r.text}`) ?? [])]).toEqual([
    'arrest',
    'recipient=তাকে',
  ])
})

it('what may only seem so is possible', () => {
  const [event] = events('এতে মনে হতে পারে যে, ট্রাম্প ভারতকে আক্রমণের হুমকি দিয়েছেন।')
  expect(event?.modality).toBe('possible')
})

describe('a compound verb', () => {
  const verb = (text: string): readonly string[] =>
    events(text).map((e) => `${e.sense} ${e.modality} ${e.polarity} ${e.text}`)

  it.each([
    ['পুলিশ তিনজনকে গ্রেপ্তার করে ফেলেছে।', 'arrest actual positive গ্রেপ্তার করে ফেলেছে'],
    ['পার্লামেন্ট চুক্তিটি অনুমোদন করে ফেলেনি।', 'approve actual negative অনুমোদন করে ফেলেনি'],
    ['সরকার দুই কূটনীতিককে বহিষ্কার করে দিতে পারে।', 'expel possible positive বহিষ্কার করে দিতে'],
  ])('is told by its second verb: %s', (text, told) => {
    expect(verb(text)).toEqual([told])
  })

  it('asks nothing of what is only demanded', () => {
    expect(verb('চুক্তিটি বাতিল করে দেওয়ার দাবি উঠেছে।')).toEqual([])
  })
})

describe('who it befalls', () => {
  const parties = (text: string): readonly string[] =>
    events(text).flatMap((e) => e.roles.map((r) => `${r.role} ${r.text}`))

  it.each([
    [
      'is no agent of it where brackets say the name again',
      'করিম মিয়াকে (সাবেক মেয়র আবদুল করিম মিয়া) গ্রেপ্তার করেছে পুলিশ।',
      ['agent পুলিশ', 'recipient করিম মিয়া'],
    ],
    [
      'nor whoever owns him behind an apostrophe',
      'পুলিশ করিম মিয়া’র ভাইকে গ্রেপ্তার করেছে।',
      ['agent পুলিশ', 'recipient ভাই'],
    ],
    [
      'nor whom "we" demand it of',
      'আসামিদের গ্রেপ্তার করার জন্য পুলিশ প্রশাসনের প্রতি দাবি জানাই।',
      ['recipient পুলিশ প্রশাসন'],
    ],
    ['but who acts is', 'পুলিশ করিম মিয়াকে গ্রেপ্তার করেছে।', ['agent পুলিশ', 'recipient করিম মিয়া']],
  ])('%s', (_, text, list) => {
    expect(parties(text).toSorted()).toEqual(list.map((row) => row.normalize('NFC')).toSorted())
  })
})

it.each([
  [
    'what is supposed is possible',
    'ধারণা করা হচ্ছে, করিম মিয়াকে হত্যা করা হয়েছে।',
    ['kill possible'],
  ],
  ['what is known is not', 'খবর জানা গেছে, করিম মিয়াকে হত্যা করা হয়েছে।', ['kill actual']],
  ['remand arrests nobody again', 'আদালত করিম মিয়ার পাঁচ দিনের রিমান্ড মঞ্জুর করেছেন।', []],
])('%s', (_, text, list) => {
  expect(events(text).map((e) => `${e.sense} ${e.modality}`)).toEqual(list)
})
