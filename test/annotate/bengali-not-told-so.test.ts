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
    ['সেই ভোটার আগেই ভোট দিয়েছেন, তবে আপত্তি ওঠেনি।', 'vote', 'actual'],
  ])('%s', (text, sense, modality) => {
    expect(told(text)).toContainEqual([sense, modality])
  })

  it('is no event where the claim is turned down', () => {
    expect(told('পুলিশ যে দাবি করেছিল যে দুজনকে আটক করা হয়েছে, তা খারিজ করেছে সরকার।')).toEqual([])
  })
})
