import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Sense, step, polarity, modality, date and the roles with their words, of each event. */
const told = (text: string): readonly string[] =>
  readText(text, { published: '2024-11-12' }).events.map((e) =>
    [
      e.sense,
      e.step ?? '–',
      e.polarity,
      e.modality,
      e.date ?? '–',
      ...e.roles.map((r) => `${r.role}=${r.text}`),
    ].join(' '),
  )

describe('an act on a treaty or a bill that a noun names', () => {
  it.each([
    [
      'গত ৪ নভেম্বর ইরানের পার্লামেন্টে চুক্তিটির অনুমোদনের পর প্রেসিডেন্ট তাতে সই করেন।',
      'approve treaty/domestic-approval positive actual 2024-11-04 agent=পার্লামেন্ট object=চুক্তি',
    ],
    [
      'পার্লামেন্টের চূড়ান্ত অনুমোদনের পর চুক্তিটি কার্যকর হয়েছে।',
      'approve treaty/domestic-approval positive actual – agent=পার্লামেন্ট object=চুক্তি',
    ],
    [
      'নরওয়ে কর্তৃক চুক্তিটির অনুসমর্থনের পর তা কার্যকর হয়েছে।',
      'ratify treaty/domestic-approval positive actual – agent=নরওয়ে object=চুক্তি',
    ],
    [
      'নরওয়ের পক্ষ থেকে চুক্তিটি অনুমোদনের পর তা কার্যকর হয়েছে।',
      'approve treaty/domestic-approval positive actual – agent=নরওয়ে object=চুক্তি',
    ],
    [
      'রাষ্ট্রপতির স্বাক্ষরের মাধ্যমে বিলটি আইনে পরিণত হয়েছে।',
      'sign bill/assent positive actual – agent=রাষ্ট্রপতি object=বিল',
    ],
    [
      '১৯৯৪ সালে জর্ডান ও ইসরায়েলের মধ্যে শান্তি চুক্তি স্বাক্ষরের পর সীমান্ত খুলে দেওয়া হয়েছে।',
      'sign treaty/signature positive actual 1994 with=জর্ডান with=ইসরায়েল object=শান্তি চুক্তি',
    ],
    [
      'গত সপ্তাহে পার্লামেন্ট চুক্তিটি অনুমোদনের পর সোমবার প্রেসিডেন্ট এরদোয়ান তাতে সই করেছেন।',
      'approve treaty/domestic-approval positive actual 2024-11-04/2024-11-10 agent=পার্লামেন্ট object=চুক্তি',
    ],
    [
      'সিনেটে চুক্তিটির অনুমোদন সম্পন্ন হয় গত সোমবার।',
      'approve treaty/domestic-approval positive actual 2024-11-11 agent=সিনেট object=চুক্তি',
    ],
    [
      'আগামী মাসে পার্লামেন্টের অনুমোদনের পর চুক্তিটি কার্যকর হবে।',
      'approve treaty/domestic-approval positive conditional 2024-12 agent=পার্লামেন্ট object=চুক্তি',
    ],
    [
      'পার্লামেন্টের অনুমোদন ছাড়া চুক্তিটি কার্যকর হবে না।',
      'approve treaty/domestic-approval negative conditional – agent=পার্লামেন্ট object=চুক্তি',
    ],
    [
      'পার্লামেন্টের অনুমোদন ছাড়াই চুক্তিটি কার্যকর করা হয়েছে।',
      'approve treaty/domestic-approval negative actual – agent=পার্লামেন্ট object=চুক্তি',
    ],
    [
      'সিনেটের অনুমোদন সাপেক্ষে চুক্তিটি কার্যকর হবে।',
      'approve treaty/domestic-approval positive conditional – agent=সিনেট object=চুক্তি',
    ],
    [
      'বিলটি রাষ্ট্রপতির স্বাক্ষরের অপেক্ষায় রয়েছে।',
      'sign bill/assent positive conditional – agent=রাষ্ট্রপতি object=বিল',
    ],
  ])('%s tells %s', (text, event) => {
    expect(told(text)).toContain(event)
  })

  it('leaves the day and the house of what came first to it', () => {
    const text = 'গত ৪ নভেম্বর ইরানের পার্লামেন্টে চুক্তিটির অনুমোদনের পর প্রেসিডেন্ট তাতে সই করেন।'
    expect(told(text)).toContain(
      'sign treaty/signature positive actual – agent=প্রেসিডেন্ট object=চুক্তি',
    )
    const fall = 'গত ৫ আগস্ট সরকার পতনের পর সাবেক মন্ত্রীকে গ্রেপ্তার করা হয়।'
    expect(told(fall)).toEqual(['arrest – positive actual – recipient=সাবেক মন্ত্রী'])
  })

  it.each([
    'প্রকল্পটি একনেকে অনুমোদনের পর কাজ শুরু হয়েছে।',
    'নকশা অনুমোদনের পর ভবনটি তোলা হয়েছে।',
    'চুক্তি স্বাক্ষর অনুষ্ঠানে দুই দেশের মন্ত্রীরা ছিলেন।',
    'চুক্তি অনুমোদনের পর তা কার্যকর করার দাবি জানান তাঁরা।',
    'এ নিয়োগে আয়োজক দেশের অনুমোদনের প্রয়োজন হয় না।',
  ])('%s tells no approval and no signature', (text) => {
    expect(readText(text).events.filter((e) => ['approve', 'sign'].includes(e.sense))).toEqual([])
  })
})

describe('who acts by a postposition', () => {
  it.each([
    ['সেনাবাহিনীর হাতে আটক হয়েছেন সাবেক মন্ত্রী।', 'arrest – positive actual – agent=সেনাবাহিনী'],
    ['ছাত্রনেতা নাভালনিকে পুলিশ কর্তৃক আটক করা হয়।', 'agent=পুলিশ recipient=নাভালনি'],
    ['ইসরায়েলি সেনাদের হাতে চার কিশোর নিহত হয়েছে।', 'agent=ইসরায়েলি সেনা'],
    ['সেনাবাহিনীর হাতে আটক অং সান সু চি এখনো কারাগারে।', 'agent=সেনাবাহিনী recipient=অং সান সু চি'],
    ['চুক্তিটি ইরানের পার্লামেন্ট কর্তৃক অনুমোদিত হয়েছে।', 'agent=পার্লামেন্ট object=চুক্তি'],
  ])('%s: %s', (text, roles) => {
    expect(told(text).join()).toContain(roles)
  })
})

describe('an act that is announced, not done', () => {
  const typed = (text: string): readonly string[] =>
    readText(text).events.map((e) =>
      [e.sense, e.plover ?? '–', e.modality, [...e.actors, '>', ...e.recipients].join(' ')].join(
        ' ',
      ),
    )

  it.each([
    ['নরওয়ে ইউক্রেনকে ট্যাংক দেওয়ার ঘোষণা দিয়েছে।', ['aid-military AGREE planned NO > UA']],
    ['ইউক্রেনকে ট্যাংক দেওয়ার ঘোষণা দিয়েছে নরওয়ে।', ['aid-military AGREE planned NO > UA']],
    ['নরওয়ে ইউক্রেনকে ট্যাংক দেওয়ার ঘোষণা দেয়নি।', []],
    ['নরওয়ের আগামী মাসে ইউক্রেনকে ট্যাংক দেওয়ার কথা।', ['aid-military AGREE planned NO > UA']],
    ['যুক্তরাষ্ট্র ইরানের ওপর নিষেধাজ্ঞা আরোপের ঘোষণা দিয়েছে।', ['sanction THREATEN planned US > IR']],
    [
      'ইরানের ওপর থেকে নিষেধাজ্ঞা প্রত্যাহারের সিদ্ধান্ত নিয়েছে জাপান।',
      ['lift-sanction AGREE planned JP > IR'],
    ],
    ['চীন জাপানের শুল্ক আরোপ করার সিদ্ধান্তের নিন্দা করেছে।', ['criticise ACCUSE actual CN >']],
    ['বিশ্ব স্বাস্থ্য সংস্থা জরুরি অবস্থা প্রত্যাহারের সিদ্ধান্ত নেয়।', ['ease AGREE planned x-who >']],
  ])('%s', (text, events) => {
    expect(typed(text).map((e) => e.replace(/Q7817/u, 'x-who'))).toEqual(events)
  })

  it('is a demand or a claim where that is all that is said', () => {
    expect(typed('ইউক্রেন পশ্চিমাদের প্রতি ট্যাংক দেওয়ার আহ্বান জানিয়েছে।').join()).not.toContain('aid')
    expect(typed('রাশিয়া শহরটি দখল করার দাবি করেছে।').join()).not.toContain('occupy')
    expect(typed('ইউক্রেন রাশিয়ার বিরুদ্ধে বেসামরিক লোক হত্যার অভিযোগ করেছে।')).toEqual([
      'accuse ACCUSE actual UA > RU',
    ])
  })
})

describe('the dead and the wounded of one verb', () => {
  it.each([
    ['সংঘর্ষে ১৮ জন নিহত ও ৪০ জন আহত হয়েছেন।', ['be-injured', 'kill']],
    ['বাস উল্টে ৫ জন নিহত, অন্তত ১২ জন আহত হয়েছেন।', ['be-injured', 'die']],
    ['হামলায় তিন সেনা নিহত এবং শতাধিক মানুষ আহত হয়।', ['be-injured', 'kill']],
    ['হামলায় ৩০ জন নিহত ও ৫০ জন আহত হয়েছে বলে কেউ নিশ্চিত করেনি।', ['be-injured', 'kill']],
    ['নিহত ও আহত হওয়ার সংখ্যা জানা যায়নি।', []],
  ])('%s', (text, senses) => {
    const events = readText(text).events.filter((e) =>
      ['kill', 'die', 'be-injured'].includes(e.sense),
    )
    expect(events.map((e) => e.sense).sort()).toEqual(senses)
    expect(events.map((e) => e.step)).toEqual(senses.map(() => 'toll/count'))
  })
})

describe('leaving and finalising', () => {
  it.each([
    ['জাপান বাণিজ্য চুক্তি থেকে সরে দাঁড়িয়েছে।', 'withdraw-from treaty/withdrawal'],
    ['জাপান চুক্তিটি থেকে বেরিয়ে এসেছে।', 'withdraw-from treaty/withdrawal'],
    ['জাপান ও ভারত বাণিজ্য চুক্তি চূড়ান্ত করেছে।', 'finalise –'],
    ['জাপান বাণিজ্য চুক্তিটি চূড়ান্ত করেছে।', 'finalise –'],
    ['জাপানের পার্লামেন্ট চুক্তিটি চূড়ান্ত করেছে।', 'finalise treaty/domestic-approval'],
  ])('%s is %s', (text, event) => {
    expect(told(text).join()).toContain(event)
  })

  it('withdraws an approval without leaving the treaty', () => {
    expect(told('জাপান চুক্তিটির অনুমোদন প্রত্যাহার করেছে।').join()).not.toContain('withdraw-from')
  })
})
