import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string, published = '2025-06-17'): readonly string[] =>
  readText(`${text} পরে সবাই বাড়ি ফেরেন।`, { published }).events.map((e) =>
    [e.sense, e.polarity === 'negative' ? 'not' : '', e.modality, e.date ?? '']
      .filter(Boolean)
      .join(' '),
  )

it.each([
  // What is asked for, from whom in particular or not, is no plan.
  ['কৃষকদের দাবি, কৃষিমন্ত্রী অবিলম্বে পদত্যাগ করবেন।', []],
  ['কৃষিমন্ত্রী রোববার পদত্যাগ করবেন।', ['resign planned 2025-06-22']],
  ['আমি বলব, আপনি কথাটি ফিরিয়ে নেবেন এবং জনগণের কাছে ক্ষমা চাইবেন।', []],
  ['তিনি কথাটি ফিরিয়ে নেবেন এবং জনগণের কাছে ক্ষমা চাইবেন।', ['apologise planned']],
  ['মানুষ যাদের ভোট দেবে, তারাই দেশ চালাবে।', []],
  // What voters will do is foretold.
  ['তিনি বলেন, মানুষ এবার নৌকায় ভোট দেবে।', ['vote possible']],
  ['তিনি বলেন, এবার আমরা ভোট দেব।', ['vote planned']],
  // A condition anywhere before what is still to come.
  ['কেউ যদি প্রমাণ দিতে পারে, তবে কৃষিমন্ত্রী পদত্যাগ করবেন।', ['resign conditional']],
  [
    'কেউ যদি দেশ ছাড়ে, পলাতক থাকে বা আদালতে দণ্ডিত হয় তাহলে নাম কাটা যাবে।',
    ['sentence conditional'],
  ],
  ['তিনি ভেবেছেন যদি যাওয়া যায়, কিন্তু কৃষিমন্ত্রী পদত্যাগ করেছেন।', ['resign actual']],
  // What is never so.
  ['এ দেশে আইন কার্যকর হয় না।', []],
  ['আইনটি কার্যকর হয়নি।', ['enter-into-force not actual']],
])('%s', (text, events) => {
  expect(told(text)).toEqual(events)
})

it('what goes on by its words is still to come on a day ahead', () => {
  expect(told('১ জুলাই থেকে নতুন শুল্ক কার্যকর হচ্ছে।')).toEqual([
    'enter-into-force planned 2025-07-01/..',
  ])
  expect(told('১ জুন থেকে নতুন শুল্ক কার্যকর হচ্ছে।')).toEqual(['enter-into-force actual 2025-06-01/..'])
  expect(told('১ জুলাই থেকে নতুন শুল্ক কার্যকর হয়েছে।')).toEqual([
    'enter-into-force actual XXXX-07-01/..',
  ])
})

it('the year of a law is not the day of what is done to it', () => {
  expect(told('আজ মন্ত্রিসভা মৎস্য অধ্যাদেশ ২০২৫-এর খসড়া অনুমোদন করেছে।')).toEqual([
    'approve actual 2025-06-17',
  ])
  expect(told('মন্ত্রিসভা মৎস্য অধ্যাদেশ ২০২৫-এর খসড়ায় অনুমোদন দিয়েছে।')).toEqual(['approve actual'])
})

it('beside an act is not without it', () => {
  expect(told('চুক্তি অনুমোদন ছাড়াও পার্লামেন্ট আইনটি পাস করেছে।')).toEqual(['pass actual'])
  expect(told('চুক্তি অনুমোদন ছাড়া পার্লামেন্ট আইনটি পাস করেছে।')).toContain('approve not actual')
})

it('an hour from which it went on is of its day', () => {
  expect(told('বুধবার (১১ জুন) সকাল ৯টা থেকে দুপুর ১টা পর্যন্ত ফটকে বিক্ষোভ করেন শ্রমিকেরা।')).toEqual([
    'protest actual 2025-06-11',
  ])
  expect(told('শ্রমিকেরা ১১ জুন থেকে বিক্ষোভ করেননি।')).not.toContain('protest not actual 2025-06-11')
})
