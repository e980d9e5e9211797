import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly string[] =>
  readText(text, { published: '2025-12-20' }).events.map((e) => `${e.sense} ${e.modality}`)

describe('what somebody is charged with may have happened', () => {
  it.each([
    ['নদীর চরে ১২ জনকে হত্যা করা হয়েছে বলে অভিযোগে উল্লেখ করা হয়।', 'kill possible'],
    ['জেলেদের ওপর হামলা চালানো হয়েছে বলে তাঁদের পরিবার অভিযোগ করেছে।', 'attack possible'],
    ['করিম মোল্লার অভিযোগ, তাঁর বাড়িতে পাশের গ্রামের লোকজন হামলা চালিয়েছে।', 'attack possible'],
    ['অভিযোগ উঠেছে, চেয়ারম্যানের লোকজন দুই কৃষককে মারধর করেছে।', 'beat possible'],
    ['এজাহার অনুযায়ী, গত মার্চে আসামিরা দোকানদার রফিককে হত্যা করেন।', 'kill possible'],
    [
      'ইন্টারনেট বন্ধ করে গণহত্যায় উসকানির অভিযোগে দায়ের করা মামলায় সাক্ষ্য নেওয়া হয়েছে।',
      'restrict possible',
    ],
    ['ইন্টারনেট বন্ধ করে গণহত্যার দায়ে করা মামলায় তাঁর বিচার শুরু হয়েছে।', 'restrict possible'],
    ['ব্যবসায়ীকে জিম্মি করে চাঁদা দাবির অভিযোগ উঠেছে তাঁর কর্মচারীর বিরুদ্ধে।', 'abduct possible'],
    ['মামলার অভিযোগ থেকে জানা গেছে, আসামিরা বাজারে মিছিল করেন।', 'protest possible'],
    ['তিনি ভেবেছিলেন রহিম উদ্দিন মারা গেছেন।', 'die possible'],
    ['নিখোঁজ মাঝি মারা গেছেন বলে ধারণা করা হচ্ছে।', 'die possible'],
    ['তিনি অভিযোগ করেন, পুলিশ তাঁদের মিছিলে গুলি চালিয়েছে।', 'attack possible'],
    [
      'অভিযোগপত্রে বলা হয়েছে, আসামিরা রাতে বাজারে যান। পরে তাঁরা দোকানদার রফিককে হত্যা করেন।',
      'kill possible',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it.each([
    ['হামলা চালিয়ে দুজনকে আহত করার ঘটনায় চাঁদাবাজির অভিযোগে মামলা হয়েছে।', 'attack actual'],
    ['চাঁদাবাজির অভিযোগে পুলিশ রফিক মিয়াকে গ্রেপ্তার করেছে।', 'arrest actual'],
    ['পুলিশ রফিক মিয়াকে আটক করে চাঁদাবাজির অভিযোগে মামলা দিয়েছে।', 'arrest actual'],
    ['আদালত হত্যার দায়ে রফিক মিয়াকে কারাদণ্ড দিয়েছেন।', 'sentence actual'],
    ['তিনি অভিযোগ অস্বীকার করেছেন, তবে পুলিশ তাঁকে গ্রেপ্তার করেছে।', 'arrest actual'],
    ['বাজারে হামলা চালিয়ে দোকানদার রফিককে হত্যা করেছে দুর্বৃত্তরা।', 'kill actual'],
    [
      'অভিযোগপত্রে বলা হয়েছে, আসামিরা রাতে বাজারে যান। স্থানীয়রা জানান, শুক্রবার দোকানদার রফিককে হত্যা করা হয়।',
      'kill actual',
    ],
  ])('but %s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })
})

const typed = (text: string): readonly string[] =>
  readText(text, { published: '2025-12-20' }).events.map((e) =>
    [e.sense, e.plover ?? '-', e.cameo ?? '-', e.step ?? '-'].join(' '),
  )

describe('an act has the type that its parties give it', () => {
  it.each([
    ['প্রেসিডেন্ট জো বাইডেন জলবায়ু আইনে স্বাক্ষর করেছেন।', 'sign - - bill/assent'],
    ['নতুন তিনটি শাখার অনুমোদন দিয়েছে বাংলাদেশ ব্যাংক।', 'approve - - -'],
    ['রাজধানীতে শরিফ ওসমান হাদিকে গুলি করে দুর্বৃত্তরা।', 'attack ASSAULT 180 -'],
    ['বিএনপি ও জামায়াতের মধ্যে সংঘর্ষ হয়েছে।', 'clash ASSAULT 180 -'],
    ['বিজিবি সীমান্তে ২০ কেজি গাঁজা আটক করেছে।', 'seize COERCE 171 -'],
    ['সীমান্তে ১২টি গরু আটক করা হয়েছে।', 'seize - - -'],
  ])('%s', (text, expected) => {
    expect(typed(text)).toContain(expected)
  })

  it.each([
    ['রাশিয়া ইউক্রেনে হামলা চালিয়েছে।', 'attack ASSAULT 190 -'],
    ['ভারত ও নেপাল একটি চুক্তি স্বাক্ষর করেছে।', 'sign SUPPORT 057 treaty/signature'],
    ['গাঁজাসহ দুজনকে আটক করেছে পুলিশ।', 'arrest COERCE 173 -'],
    ['ট্রাকচালক রফিক মিয়াকে আটক করেছে পুলিশ।', 'arrest COERCE 173 -'],
  ])('but %s', (text, expected) => {
    expect(typed(text)).toContain(expected)
  })
})

it('what nobody knows to have happened is no event', () => {
  expect(told('এমন কোনো ঘটনা ঘটেছে বলে আমার জানা নেই।')).toEqual([])
})
