import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly (readonly [string, string])[] =>
  readText(text).events.map((e) => [e.sense, e.modality])

describe('what is not told as done', () => {
  it.each([
    ['সেনারা চুক্তি লঙ্ঘন করে হামলা চালিয়েছে বলে অভিযোগ রয়েছে।', 'defy', 'possible'],
    ['সেনারা চুক্তি লঙ্ঘন করে হামলা চালিয়েছে।', 'defy', 'actual'],
    ['তখন মনে হতো, মানুষ তাঁদের সমর্থন করছে।', 'support', 'possible'],
    ['তখন মানুষ তাঁদের সমর্থন করছিল।', 'support', 'actual'],
    ['কেউ বলেন যে সেই ভোটার আগেই ভোট দিয়েছেন, তাহলে আপত্তি তোলা যাবে।', 'vote', 'conditional'],
    ['এ ঘটনায় মামলা হলে শহরে অভিযান চালায় পুলিশ।', 'charge', 'actual'],
    ['মামলা হলে শহরে অভিযান চালায় পুলিশ।', 'charge', 'conditional'],
    ['সেই ভোটার আগেই ভোট দিয়েছেন, তবে আপত্তি ওঠেনি।', 'vote', 'actual'],
  ])('%s', (text, sense, modality) => {
    expect(told(text)).toContainEqual([sense, modality])
  })

  it('is no event where the claim is turned down', () => {
    expect(told('পুলিশ যে দাবি করেছিল যে দুজনকে আটক করা হয়েছে, তা খারিজ করেছে সরকার।')).toEqual([])
  })
})

describe('a list of charges', () => {
  it('tells what somebody is charged with, however many they are', () => {
    const text = 'কারফিউ জারি করে হত্যার উসকানিসহ ৫ অভিযোগে করিম উদ্দিনের বিরুদ্ধে শুনানি আজ।'
    expect(told(text)).toContainEqual(['restrict', 'possible'])
  })
})

describe('words to a friend', () => {
  it('are an order, and nobody has done it', () => {
    expect(told('তাঁরা স্লোগান দেন, ‘চাঁদাবাজের আস্তানা গুঁড়িয়ে দাও’।')).toEqual([])
    expect(told('তাঁরা চাঁদাবাজের আস্তানা গুঁড়িয়ে দেন।')).toEqual([['destroy', 'actual']])
  })
})

describe('a harm within quotation marks', () => {
  const quoted = '‘আমাদের নেতাকে সেনারা বিনা বিচারে হত্যা করেছে। এর বিচার একদিন হবে।’'

  it('is not told by the outlet where nobody is named who says it', () => {
    expect(told(`${quoted} হাসপাতালের সামনে ভিড় ছিল।`)).toEqual([['kill', 'possible']])
  })

  it('is told as done without the marks', () => {
    expect(told('সেনারা তাঁকে বিনা বিচারে হত্যা করেছে।')).toEqual([['kill', 'actual']])
  })
})

describe('what comes out', () => {
  it('is a film behind its title, and a person of jail', () => {
    expect(told('সম্প্রতি মুক্তি পাওয়া করিম উদ্দিনের ‘নদী’ সিনেমায় গানটি আছে।')).toEqual([])
    expect(told('সম্প্রতি মুক্তি পাওয়া করিম উদ্দিনকে দেখতে আসেন অনেকে।')).toEqual([
      ['release', 'actual'],
    ])
  })
})
