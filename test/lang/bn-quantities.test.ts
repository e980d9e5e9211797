import { describe, expect, it } from 'vitest'
import { quantities } from '../../src/lang/bn/quantities/quantities.ts'
import { numberPhrase } from '../../src/lang/bn/quantities/numbers.ts'

const found = (text: string) =>
  quantities
    .find(text, [])
    .map(({ start, end, min, max, bound, unit, head }) => [
      text.slice(start, end),
      min,
      max,
      bound,
      unit,
      head,
    ])

describe('a Bengali number phrase', () => {
  it.each([
    ['১১ হাজার', 11_000],
    ['সাড়ে তিন হাজার', 3500],
    ['সাড়ে তিনশ', 350],
    ['পৌনে দুই লাখ', 175_000],
    ['সোয়া কোটি', 12_500_000],
    ['আড়াই কোটি', 25_000_000],
    ['১ লাখ ২০ হাজার ৫০০', 120_500],
    ['পাঁচ শ', 500],
    ['ছয় শো কোটি', 6_000_000_000],
    ['৪ দশমিক ৫', 4.5],
    ['বারো দশমিক শূন্য পাঁচ', 12.05],
    ['১,২৩,৪৫৬', 123_456],
    ['মাইনাস আট', -8],
  ])('%s is %d', (words, value) => {
    expect(numberPhrase(words)).toBe(value)
  })

  it.each(['সাড়ে', 'পাঁচ সাত', 'হাজার মানুষ', ''])('“%s” is none', (words) => {
    expect(numberPhrase(words)).toBeNull()
  })
})

describe('a Bengali text', () => {
  it.each([
    [
      'কমপক্ষে ১১ হাজার উত্তর কোরিয়ার সৈন্য',
      'কমপক্ষে ১১ হাজার',
      11_000,
      null,
      'at-least',
      'soldier',
      'সৈন্য',
    ],
    ['প্রায় ১০ হাজার সেনা', 'প্রায় ১০ হাজার', 10_000, 10_000, 'about', 'soldier', 'সেনা'],
    ['হাজার হাজার সেনা', 'হাজার হাজার', null, null, 'vague', 'soldier', 'সেনা'],
    ['কয়েক হাজার মানুষ', 'কয়েক হাজার', null, null, 'vague', 'person', 'মানুষ'],
    ['শতাধিক মানুষ', 'শতাধিক', 100, null, 'at-least', 'person', 'মানুষ'],
    ['পাঁচ শতাধিক যাত্রী', 'পাঁচ শতাধিক', 500, null, 'at-least', 'person', 'যাত্রী'],
    ['১০ হাজারের বেশি মানুষ', '১০ হাজারের বেশি', 10_000, null, 'at-least', 'person', 'মানুষ'],
    ['৫০ জনেরও বেশি আহত', '৫০ জনেরও বেশি', 50, null, 'at-least', 'person', 'আহত'],
    ['৬০ শতাংশের কম ভোট', '৬০ শতাংশের কম', null, 60, 'at-most', 'percent', 'শতাংশের'],
    ['সর্বোচ্চ ৩০০ কিলোমিটার', 'সর্বোচ্চ ৩০০', null, 300, 'at-most', 'km', 'কিলোমিটার'],
    ['১০ থেকে ১২ হাজার সেনা', '১০ থেকে ১২ হাজার', 10_000, 12_000, 'range', 'soldier', 'সেনা'],
    ['৫-৬ জন জেলে', '৫-৬', 5, 6, 'range', 'person', 'জেলে'],
    ['৪৫ দশমিক ৫ শতাংশ', '৪৫ দশমিক ৫', 45.5, 45.5, 'exact', 'percent', 'শতাংশ'],
    ['৪৫% ভোট', '৪৫', 45, 45, 'exact', 'percent', '%'],
    ['দেড় লাখ টাকা', 'দেড় লাখ', 150_000, 150_000, 'exact', 'BDT', 'টাকা'],
    ['২৫ লাখ মার্কিন ডলার', '২৫ লাখ', 2_500_000, 2_500_000, 'exact', 'USD', 'মার্কিন ডলার'],
    ['$৫০ কোটি', '$৫০ কোটি', 500_000_000, 500_000_000, 'exact', 'USD', null],
    ['৩০টি বাড়ি', '৩০টি', 30, 30, 'exact', 'house', 'বাড়ি'],
    ['দুজন নিহত', 'দুজন', 2, 2, 'exact', 'person', 'নিহত'],
    ['হাজারখানেক মানুষ', 'হাজারখানেক', 1000, 1000, 'about', 'person', 'মানুষ'],
    ['অন্তত একজন নিহত', 'অন্তত একজন', 1, null, 'at-least', 'person', 'নিহত'],
    ['৫০০ পুলিশের গাড়ি', '৫০০', 500, 500, 'exact', 'vehicle', 'গাড়ি'],
    ['১২ জনকে আটক', '১২', 12, 12, 'exact', 'person', 'জনকে'],
    ['১৬ জন নিহত', '১৬', 16, 16, 'exact', 'person', 'নিহত'],
    ['৩২০টি ভোট', '৩২০টি', 320, 320, 'exact', 'vote', 'ভোট'],
  ])('“%s” counts', (text, ...expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'একটি চুক্তি',
    'কোনো এক দেশ',
    'দুই দেশের মধ্যে',
    '৫ম বার',
    '৪৭তম বিসিএস',
    'দণ্ডবিধির ৩০২ ধারায়',
    'ধারা ৪',
    'রহিম উদ্দিন (৩৫)',
    '৩৫ বছর বয়সী',
    '০১৭১২৩৪৫৬৭৮',
    'কোভিড-১৯',
    'এফ-১৬ যুদ্ধবিমান',
    '২-১ গোলে জয়',
    'পয়েন্ট ৩২ বোরের রিভলবার',
    'শীর্ষ দলের পয়েন্ট ৪৩ রিয়াল পিছিয়ে আছে',
  ])('“%s” counts nothing', (text) => {
    expect(found(text)).toEqual([])
  })

  it('leaves alone what is a date already', () => {
    expect(quantities.find('১১ নভেম্বর', [{ start: 0, end: 10 }])).toEqual([])
  })
})

describe('a count that a verb leads up to', () => {
  it.each([
    ['এ নিয়ে বন্যায় মৃতের সংখ্যা দাঁড়াল ৫।', 5, 'person'],
    ['নিহতের সংখ্যা বেড়ে দাঁড়িয়েছে ৭-এ।', 7, 'person'],
    ['কেন্দ্রের সংখ্যা দাঁড়াল ৪৫০।', 450, null],
  ])('%s', (text, value, unit) => {
    expect(found(text.normalize('NFC')).map(([, min, max, , own]) => [min, max, own])).toEqual([
      [value, value, unit],
    ])
  })

  it('is none where nothing is counted', () => {
    expect(found('রেলগেটে এসে দাঁড়াল ৭০৫।'.normalize('NFC'))).toEqual([])
  })
})
