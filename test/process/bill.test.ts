import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const stepsOf = (text: string): readonly string[] =>
  readText(text, { published: '2024-05-02' }).events.flatMap((e) =>
    e.step ? [`${e.step} ${e.actors.join('+')}`] : [],
  )

describe('the organ that acts on a bill', () => {
  it.each([
    ['লোকসভা কণ্ঠভোটে ওয়াকফ (সংশোধনী) বিল পাস করে।', 'bill/passage x-in-lok-sabha+IN'],
    ['রাজ্যসভায় ১২৮-৯৫ ভোটে বিলটি পাস হয়েছে।', 'bill/passage x-in-rajya-sabha+IN'],
    ['জাতীয় সংসদে সাইবার নিরাপত্তা বিল-২০২৩ পাস হয়েছে।', 'bill/passage x-bd-jatiya-sangsad+BD'],
    ['সংসদে বিলটি পাস হয়েছে।', 'bill/passage '],
    ['প্রতিমন্ত্রী বিলটি পাসের প্রস্তাব করলে তা কণ্ঠভোটে পাস হয়।', 'bill/passage '],
    ['ব্রিটেনের রাজা তৃতীয় চার্লস রুয়ান্ডা বিলে রাজকীয় সম্মতি দিয়েছেন।', 'bill/assent Q43274+GB'],
    ['বিলটি রাজকীয় সম্মতি পেয়েছে।', 'bill/assent '],
    ['রাষ্ট্রপতি দ্রৌপদী মুর্মু শনিবার ওয়াকফ বিলে সই করেছেন।', 'bill/assent Q19901232+IN'],
    [
      'মার্কিন প্রতিনিধি পরিষদ বিলটি পাস করে এবং প্রেসিডেন্ট ডোনাল্ড ট্রাম্প তাতে সই করেন।',
      'bill/passage x-us-house+US',
    ],
    ['The Lok Sabha passed the Waqf (Amendment) Bill.', 'bill/passage x-in-lok-sabha+IN'],
    ['The bill received royal assent on Thursday.', 'bill/assent '],
    ['King Charles III gave royal assent to the Safety of Rwanda bill.', 'bill/assent Q43274+GB'],
    [
      'Israel’s Supreme Court struck down a law in January.',
      'bill/annulment IL+x-il-supreme-court',
    ],
  ])('%s shows %s', (text, step) => {
    expect(stepsOf(text)).toContain(step)
  })

  it.each([
    'হাইকোর্ট আইনটির ১৬ ধারা বাতিল ঘোষণা করেছেন।',
    'The court struck down Section 66A of the law.',
    'The House Budget Committee published the text of the rescue act ahead of the debate.',
    'The government published the bill on its site.',
    'রাষ্ট্রপতির সম্মতির জন্য বিলটি পাঠানো হয়েছে।',
  ])('%s shows none', (text) => {
    expect(stepsOf(text)).toEqual([])
  })
})
