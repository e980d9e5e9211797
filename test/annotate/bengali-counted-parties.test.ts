import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string) => readText(text, { published: '2025-06-17' }).events
const parties = (text: string): readonly string[] =>
  events(text).flatMap((e) =>
    e.roles.filter((r) => r.role !== 'place').map((r) => `${r.role}: ${r.text}`),
  )

describe('a party without a name has its number and what describes it', () => {
  it.each([
    ['হামলায় এক পরিবারের ৬০ জন সদস্য নিহত হয়েছেন।', ['recipient: এক পরিবারের ৬০ জন সদস্য']],
    ['বহু রাজনৈতিক নেতাকে গ্রেপ্তার করা হয়েছে।', ['recipient: বহু রাজনৈতিক নেতা']],
    ['দুর্ঘটনায় এক নিরাপত্তা কর্মীর মৃত্যু হয়।', ['recipient: এক নিরাপত্তা কর্মী']],
    [
      'প্রধান উপদেষ্টা তিনটি প্রধান রাজনৈতিক দলের সঙ্গে বৈঠক করেন।',
      ['agent: প্রধান উপদেষ্টা', 'recipient: তিনটি প্রধান রাজনৈতিক দল'],
    ],
    ['একজন আলোচিত প্রার্থীকে প্রকাশ্যে গুলি করেছে।', ['recipient: একজন আলোচিত প্রার্থী']],
    ['প্রায় ছয় লাখ দর্শক নাটকটিকে ভোট দিয়েছেন।', ['agent: প্রায় ছয় লাখ দর্শক']],
    ['তিন ব্যক্তি এক কর্মকর্তাকে মারধর করে।', ['agent: তিন ব্যক্তি', 'recipient: এক কর্মকর্তা']],
    ['সন্ধ্যায় ৮-১০ জন দুর্বৃত্ত তার ওপর হামলা চালায়।', ['agent: ৮-১০ জন দুর্বৃত্ত', 'recipient: তার']],
  ])('%s', (text, expected) => {
    expect(parties(text).toSorted()).toEqual(expected.toSorted())
  })

  it('and whose death it is stands before the bracket of the age', () => {
    expect(parties('কারখানার নিরাপত্তা কর্মী জাহিদুল ইসলামের (৪৮) মৃত্যু হয়েছে।')).toEqual([
      'recipient: জাহিদুল ইসলাম',
    ])
  })
})

describe('who is asked', () => {
  it('is not whom it is asked for', () => {
    expect(parties('শেখ হাসিনাকে দ্রুত প্রত্যর্পণের আহ্বান জানিয়েছে বাংলাদেশ।')).toEqual([
      'agent: বাংলাদেশ',
    ])
  })

  it.each([
    'ভারতকে শেখ হাসিনার প্রত্যর্পণের অনুরোধ জানিয়েছে বাংলাদেশ।',
    'ভারতকে হামলা বন্ধের আহ্বান জানিয়েছে বাংলাদেশ।',
  ])('stands in the accusative: %s', (text) => {
    expect(parties(text).toSorted()).toEqual(['agent: বাংলাদেশ', 'recipient: ভারত'])
  })
})

describe('what a sentence calls untrue', () => {
  it.each([
    'পাকিস্তানের সেনারা শিক্ষকদের হত্যা করবে, এই ধারণা অবান্তর।',
    'পুলিশ দুই শ্রমিককে হত্যা করেছে—এমন দাবি ভিত্তিহীন।',
  ])('is no event: %s', (text) => {
    expect(events(text).map((e) => e.sense)).toEqual([])
  })

  it('is told where something else is called so', () => {
    expect(
      events('পুলিশ দুই শ্রমিককে হত্যা করেছে, নিহতদের স্বজনেরা থানায় মামলা করেছেন।').map((e) => e.sense),
    ).toContain('kill')
  })
})

it('three bodies met, and only the last is met with', () => {
  expect(parties('এনসিপি ও এলডিপি বিএনপির সঙ্গে বৈঠক করেছে।')).toEqual([
    'agent: এনসিপি',
    'recipient: বিএনপি',
  ])
  expect(parties('চীন ও রাশিয়া ভারতের সঙ্গে বৈঠক করেছে।')).toEqual([
    'agent: চীন',
    'agent: রাশিয়া',
    'recipient: ভারত',
  ])
})

it('a year in the locative holds the month behind it', () => {
  expect(
    readText('২০২০ সালে মার্চ থেকে স্কুল বন্ধ ছিল।', { published: '2025-06-17' }).dates.map(
      (d) => d.edtf,
    ),
  ).toEqual(['2020-03/..'])
})

describe('two who are joined', () => {
  const places = (text: string): readonly string[] =>
    events(text).flatMap((e) => e.roles.filter((r) => r.role === 'place').map((r) => r.text))

  it('have each his own place', () => {
    expect(
      places('ঢাকার মিরপুর থেকে রহিম শেখকে এবং সাভারের আশুলিয়া থেকে করিম মিয়াকে আটক করেছে পুলিশ।'),
    ).toEqual([])
    expect(places('ঢাকায় রহিমকে ও করিমকে আটক করেছে পুলিশ।')).toEqual(['ঢাকা'])
  })

  it('are no object where one is the act itself', () => {
    const objects = (text: string): readonly string[] =>
      events(text).flatMap((e) => e.roles.filter((r) => r.role === 'object').map((r) => r.text))
    expect(objects('প্রত্যেক শিশুকে অংশগ্রহণ সনদ ও শুভেচ্ছা জানানো হয়।')).toEqual([])
    expect(objects('চুক্তি ও প্রটোকলে সই করেন দুই দেশের মন্ত্রীরা।')).toEqual(['চুক্তি', 'প্রটোকল'])
  })
})

describe('a treaty whose name is one word', () => {
  it.each([
    ['দুই দেশ শান্তিচুক্তিতে সই করেছে।', 'শান্তিচুক্তি'],
    ['চলতি সপ্তাহেই শান্তিচুক্তি সই হওয়ার কথা।', 'শান্তিচুক্তি'],
    ['রাশিয়ার পার্লামেন্ট বাণিজ্যচুক্তিটি অনুমোদন করেছে।', 'বাণিজ্যচুক্তি'],
    ['রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে।', 'চুক্তি'],
  ])('is one: %s', (text, treaty) => {
    expect(
      events(text).flatMap((e) => e.roles.filter((r) => r.role === 'object').map((r) => r.text)),
    ).toEqual([treaty])
    expect(events(text).every((e) => e.step !== null)).toBe(true)
  })
})
