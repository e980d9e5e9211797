import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string): readonly string[] =>
  readText(text, { published: '2025-12-20' }).events.map((e) =>
    [e.sense, e.date ?? 'no day', ...e.roles.map((r) => `${r.role}=${r.text}`)].join(' '),
  )

describe('a figure of speech kills nobody', () => {
  it.each([
    'দেশে গণতন্ত্রের মৃত্যু হয়েছে।',
    'তারা গণতন্ত্রকে গলা টিপে হত্যা করেছে।',
    'লাখো তরুণের স্বপ্নের মৃত্যু হয়েছে।',
    'দলটি রাজনৈতিক আত্মহত্যা করেছে।',
    'নদীটিকে হত্যা করা হয়েছে।',
    'এই সিদ্ধান্তে শিল্পটি মারা যাবে।',
  ])('%s', (text) => {
    expect(events(text)).toEqual([])
  })

  it.each([
    ['নদীতে ডুবে দুই শিশুর মৃত্যু হয়েছে।', 'die no day recipient=দুই শিশু place=নদীতে'],
    ['ভাষা আন্দোলনের এক কর্মীকে হত্যা করা হয়েছে।', 'kill no day recipient=এক কর্মী'],
    ['লেখক রহিম উদ্দিন মারা গেছেন।', 'die no day recipient=রহিম উদ্দিন'],
  ])('but %s', (text, told) => {
    expect(events(text)).toContain(told)
  })
})

describe('the day of an act told as a noun', () => {
  it.each([
    [
      'is not known where it may be that of the telling',
      '১৫ ডিসেম্বর করিম উদ্দিনের ওপর গুলি চালানোর ঘটনাকে কাপুরুষোচিত আখ্যা দেন রফিকুল ইসলাম।',
      ['attack no day recipient=করিম উদ্দিন'],
    ],
    [
      'nor is that of what came of it',
      'সোমবার করিম উদ্দিনকে গুলি করার ঘটনায় তিনজনকে আটক করেছে পুলিশ।',
      ['attack no day recipient=করিম উদ্দিন', 'arrest no day agent=পুলিশ recipient=তিনজন'],
    ],
    [
      'is its own behind whom it was done to',
      'করিম উদ্দিনকে গত শুক্রবার গুলি করার ঘটনায় তিনজনকে আটক করেছে পুলিশ।',
      ['attack 2025-12-19 recipient=করিম উদ্দিন', 'arrest no day agent=পুলিশ recipient=তিনজন'],
    ],
    [
      'is its own where another day follows',
      '১২ ডিসেম্বর গুলি করার ঘটনায় ১৪ ডিসেম্বর মামলা হয়।',
      ['attack 2025-12-12', 'charge 2025-12-14'],
    ],
  ])('%s', (_, text, list) => {
    expect(events(text)).toEqual(list)
  })
})

describe('who undergoes it', () => {
  it.each([
    [
      'nobody is arrested by asking for it',
      'স্বজনেরা অভিযুক্ত করিম মিয়াকে দ্রুত গ্রেপ্তার করে দৃষ্টান্তমূলক শাস্তির দাবি জানিয়েছেন।',
      ['demand no day agent=স্বজনেরা'],
    ],
    [
      'it is the member of a party who dies',
      'এক বিএনপি নেতাকে গুলি করে হত্যা করা হয়েছে।',
      ['attack no day recipient=এক বিএনপি নেতা', 'kill no day recipient=এক বিএনপি নেতা'],
    ],
    [
      'the victim of the case is not the one arrested in it',
      'রহিম উদ্দিনকে হত্যাচেষ্টা মামলায় গ্রেপ্তার দেখিয়ে কবির হোসেনকে আদালতে হাজির করা হয়।',
      ['arrest no day'],
    ],
    [
      'who is joined to those who go along is charged with them',
      'কর্মকর্তা রুহুল আমিন নেতা মির্জা ফখরুল ইসলাম আলমগীর ও দলটির সদস্য গয়েশ্বর চন্দ্র রায়সহ ২৩ জনের বিরুদ্ধে অভিযোগপত্র দাখিল করেন।',
      ['charge no day agent=রুহুল আমিন recipient=২৩ জন'],
    ],
  ])('%s', (_, text, list) => {
    expect(events(text)).toEqual(list)
  })
})
