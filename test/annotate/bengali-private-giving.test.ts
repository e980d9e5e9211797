import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string) =>
  readText(`${text} এদিকে আকাশ পরিষ্কার ছিল।`, { published: '2025-06-17' }).events
const told = (text: string): readonly string[] =>
  events(text).map((e) => `${e.sense} ${e.plover ?? '-'}`)
const parties = (text: string): readonly string[] =>
  events(text).flatMap((e) => e.roles.map((r) => `${r.role}: ${r.text}`))

describe('what is given', () => {
  it.each([
    ['শিল্পপতি লতিফ উদ্দিন পদ্মা ফাউন্ডেশনকে দুই কোটি টাকা অনুদান দেন।', 'aid -'],
    ['জাপান বাংলাদেশকে দুই কোটি টাকা অনুদান দিয়েছে।', 'aid AID'],
    ['ব্র্যাক ব্যাংক জাতিসংঘকে দুই কোটি টাকা অনুদান দিয়েছে।', 'aid AID'],
  ])('is aid only where a public party gives or is given to: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('is not given to the land that ends the name of a university', () => {
    expect(
      parties('ব্যবসায়ী লতিফ উদ্দিন ইউনিভার্সিটি অব সাউথ অস্ট্রেলিয়াকে টাকা অনুদান দেন।'),
    ).not.toContain('recipient: অস্ট্রেলিয়া')
  })
})

describe('who resigns', () => {
  it('is the holder of an office of several departments, not the first of them', () => {
    expect(
      parties('পদত্যাগ করেছেন স্থানীয় সরকার, পল্লী উন্নয়ন ও সমবায় উপদেষ্টা আসিফ মাহমুদ সজীব ভূঁইয়া।'),
    ).toEqual(['agent: আসিফ মাহমুদ সজীব ভূঁইয়া'])
  })

  it('is the government where it stands alone', () => {
    expect(parties('শেষ পর্যন্ত পদত্যাগ করেছে সরকার।')).toEqual(['agent: সরকার'])
  })
})

describe('a day in the genitive', () => {
  it.each([
    ['সন্ত্রাসীরা জুলাইয়ের অন্যতম নেতা ওসমান হাদিকে হত্যার চেষ্টা করেছে।', null],
    ['রোববারের সমাবেশে পুলিশ গুলি চালায়।', '2025-06-15'],
    ['রোববারের সংঘর্ষে দুজন নিহত হন।', '2025-06-15'],
  ])('is that of what happened, no other noun: %s', (text, date) => {
    expect(events(text).map((e) => e.date)).toEqual([date])
  })
})

describe('where somebody is brought', () => {
  it('is not where it is done', () => {
    expect(parties('রোববার রাতে ১৫ জনকে বাংলাদেশে পুশ ইন করেছে বিএসএফ।')).not.toContain(
      'place: বাংলাদেশ',
    )
  })
})

describe('a request upon a condition', () => {
  it('is made, though what it asks for hangs on the condition', () => {
    expect(
      events('যদি বৃষ্টি হয় তাহলে সভা পেছানোর অনুরোধ জানিয়েছে বিএনপি।').map((e) => e.modality),
    ).toEqual(['actual'])
  })

  it('is not made where it hangs on the condition itself', () => {
    expect(
      events('যদি বৃষ্টি হয় তাহলে বিএনপি সভা পেছানোর অনুরোধ জানাবে।').map((e) => e.modality),
    ).toEqual(['conditional'])
  })
})

describe('bail and greetings', () => {
  it('tells bail granted, and no release', () => {
    expect(told('সাতটি মামলায় জামিন পেয়েছেন সাজ্জাদ।')).toEqual(['bail -'])
  })

  it('tells no praise of a greeting', () => {
    expect(told('মন্ত্রী সবাইকে বিজয় দিবসের শুভেচ্ছা জানান।')).toEqual([])
  })
})
