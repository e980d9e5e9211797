import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly string[] =>
  readText(text)
    .statements.filter((s) => s.cue !== null)
    .map((s) => `${s.source?.text ?? '-'} | ${s.stance} | ${s.content.text}`)

describe('what studies show, and what bodies let be known', () => {
  it.each([
    ['গবেষণায় দেখা গেছে, হাওরের মাছ কমছে।', 'গবেষণা | asserts | হাওরের মাছ কমছে।'],
    [
      'তদন্ত প্রতিবেদনে উঠে এসেছে, সেতুর নকশায় ভুল ছিল।',
      'তদন্ত প্রতিবেদন | asserts | সেতুর নকশায় ভুল ছিল।',
    ],
    ['আবহাওয়া বিভাগ থেকে জানা গেছে, রাতে ঝড় হবে।', 'আবহাওয়া বিভাগ | asserts | রাতে ঝড় হবে।'],
    [
      'কোম্পানির পক্ষ থেকে জানানো হয়েছে, কারখানা খোলা থাকবে।',
      'কোম্পানি | asserts | কারখানা খোলা থাকবে।',
    ],
    ['পুলিশের তরফ থেকে বলা হয়েছে, তদন্ত চলছে।', 'পুলিশ | asserts | তদন্ত চলছে।'],
    ['রয়টার্সকে উদ্ধৃত করে এএফপি জানিয়েছে, বৈঠক শেষ হয়েছে।', 'রয়টার্স | asserts | বৈঠক শেষ হয়েছে।'],
  ])('%s', (text, statement) => {
    expect(told(text)).toContain(statement)
  })

  it.each([
    'ঢাকা থেকে জানানো হয়েছে, বৃষ্টি হবে।',
    'সরেজমিনে দেখা গেছে, দোকান বন্ধ।',
    'জরিপে উঠে এসেছে বেকারত্বের চিত্র।',
  ])('nobody says: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('who does not pick up the telephone declines', () => {
    const text = 'এ বিষয়ে জানতে যোগাযোগ করা হলে ওসি কল রিসিভ করেননি।'
    expect(told(text)[0]).toMatch(/^ওসি \| declines/u)
  })
})

describe('a call that takes up what the sentence before was about', () => {
  it('is none where that gave no words', () => {
    const text =
      'কর্মীদের প্রতি নতুন নির্দেশনার কথা জানিয়েছেন দলের মহাসচিব করিম উদ্দিন। শুক্রবার তিনি এ আহ্বান জানান।'
    expect(told(text).filter((s) => s.includes('demands'))).toEqual([])
  })
  it('is what somebody was told to do', () => {
    const text = 'সবাইকে ঘরে থাকতে বলেছেন জেলা প্রশাসক। সোমবার তিনি এ আহ্বান জানান।'
    expect(told(text)).toContain('তিনি | demands | সবাইকে ঘরে থাকতে')
  })
})

it('what is told behind "this too" stands behind it', () => {
  const text = 'দাম বেড়েছে। বিরোধী নেতারা এ কথাও বলেছেন, ভোটে কারচুপি হবে।'
  expect(told(text)).toEqual(['বিরোধী নেতারা | asserts | ভোটে কারচুপি হবে।'])
})
