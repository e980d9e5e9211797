import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const datesOf = (text: string) =>
  readText(text, { published: '2025-12-16' }).dates.map(({ text: words, edtf }) => [words, edtf])

describe('a day without a year', () => {
  it.each([
    [
      'behind one of 1971, in the same paragraph',
      'পাকিস্তানি বাহিনী ১৯৭১ সালের ২৬ এপ্রিল মাগুরায় ঢোকে। শহরের মানুষ গ্রামে পালিয়ে যায়। তারা জুনের ১২ তারিখে স্কুলে ঘাঁটি গাড়ে।',
      ['জুনের ১২ তারিখে', 'XXXX-06-12'],
    ],
    [
      'behind one of 1971, in English',
      'The army entered the town on 26 April 1971. People fled to the villages. On 12 June it made the school its camp.',
      ['12 June', 'XXXX-06-12'],
    ],
    [
      'behind today',
      'শহরটি ১৯৭১ সালের ২৬ এপ্রিল পুড়ে যায়। গতকাল সেখানে সভা হয়। তদন্ত শুরু হয় ৩ নভেম্বর।',
      ['৩ নভেম্বর', '2025-11-03'],
    ],
    [
      'behind a year of late',
      'তাঁর বাবা মারা যান ২০১৯ সালের ২৬ এপ্রিল। তিনি দেশে ফেরেন ৩ নভেম্বর।',
      ['৩ নভেম্বর', '2025-11-03'],
    ],
    [
      'behind the year of a law',
      'আইনটি ১৯৫৬ সালের। দীর্ঘদিন তা হালনাগাদ করার দাবি জানিয়ে আসছিলেন ব্যবসায়ী ও ভোক্তারা, যাঁদের কথা কেউ শোনেনি। মন্ত্রণালয়ে কর্মশালা হয় ৩ ডিসেম্বর।',
      ['৩ ডিসেম্বর', '2025-12-03'],
    ],
  ])('%s', (_, text, last) => {
    expect(datesOf(text).at(-1)).toEqual(last)
  })
})

describe('the year after one that was told', () => {
  it.each([
    ['২০২৫ সালে তিনি দলে আসেন। পরের বছর তিনি দল বদলান।', null],
    ['২০২৫ সালে তিনি দলে আসেন। পরের বছর তিনি দল বদলাবেন।', '2026'],
    ['২০২৩ সালে তিনি দলে আসেন। পরের বছর তিনি দল বদলান।', '2024'],
  ])('is not to come where it is told as past: %s', (text, expected) => {
    expect(datesOf(text)).toContainEqual(['পরের বছর', expected])
  })
})

describe('a stretch before an attack', () => {
  it.each([
    ['১৯৯৮ সালের নভেম্বরে তিনি আসেন। হামলার এক মাস আগে তিনি যান।', null],
    ['গত ১৪ ডিসেম্বর হামলা হয়। হামলার এক মাস আগে তিনি যান।', '2025-11'],
  ])('is counted from its day where the text tells it: %s', (text, expected) => {
    expect(datesOf(text)).toContainEqual(['হামলার এক মাস আগে', expected])
  })
})
