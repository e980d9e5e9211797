import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const quantitiesOf = (text: string) => readText(text, { published: '2025-12-16' }).quantities

describe('the noun beside a number', () => {
  it.each([
    ['ছবিটির নিচে সাড়ে ছয় শ মন্তব্য এসেছে।', 'মন্তব্য', null],
    ['ব্যাংকটির ৬৯৮টি উপশাখা রয়েছে।', 'উপশাখা', null],
    ['বিকেলে পাঁচটি করে প্রদর্শনী হবে।', 'প্রদর্শনী', null],
    ['সমাবর্তনে ৫ হাজার জন গ্র্যাজুয়েট অংশ নেন।', 'গ্র্যাজুয়েট', 'person'],
    ['কমিশন দল দুটিকে নিবন্ধন দেবে।', 'দল', null],
    ['The upazila has a population of around four lakh.', 'population', 'person'],
  ])('“%s” is counted', (text, head, unit) => {
    expect(quantitiesOf(text).map((q) => [q.head, q.unit])).toEqual([[head, unit]])
  })

  it('is no verb', () => {
    expect(quantitiesOf('Nearly half of this came from abroad.').map((q) => q.head)).toEqual([null])
  })
})

describe('a sign or word before a number', () => {
  it.each([
    ['প্রবৃদ্ধি এবার ~৩.৫ শতাংশ।', 'about'],
    ['Growth is ~3.5 per cent this time.', 'about'],
    ['The price fell to under ten dollars.', 'at-most'],
    ['He served under three governments.', 'exact'],
    ['এক হাজার শতাংশ জমির ওপর ভবনটি উঠছে।', 'exact'],
    ['তাঁর পাঁচ একরের বেশি জমি আছে।', 'at-least'],
  ])('“%s” bounds it, or not', (text, bound) => {
    expect(quantitiesOf(text).map((q) => q.bound)).toEqual([bound])
  })
})

describe('a number that counts nothing', () => {
  it.each([
    ['ওয়েবসাইটে একটি ৪০৪ পেজ রাখা ভালো।'],
    ['A site needs a good 404 page.'],
    ['তাঁর হাতে ছিল ৫০০ টাকার নোট।'],
    ['A Tk 1,000 note costs more to print.'],
    ['দুই ভোট আলাদা করতে সময় লাগবে।'],
    ['The plan brings everybody under one framework.'],
  ])('“%s”', (text) => {
    expect(quantitiesOf(text)).toEqual([])
  })

  it.each([
    ['তিনি দুই ভোটে হেরেছেন।', 2],
    ['তাঁর কাছে ১০ লাখ টাকার নোট পাওয়া যায়।', 1_000_000],
    ['গুদামে ৪০৪ বস্তা চাল ছিল।', 404],
    ['The store sold 404 books.', 404],
  ])('“%s” counts', (text, value) => {
    expect(quantitiesOf(text).map((q) => q.min)).toEqual([value])
  })
})
