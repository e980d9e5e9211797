import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text, { published: '2025-12-05' }).quantities.map(
    (q) => `${q.text} | ${q.unit ?? '-'} | ${q.head ?? '-'}`,
  )

describe('what a number counts', () => {
  it.each([
    [
      'two kinds of people',
      'মিশনে আছেন প্রায় ৪ হাজার পুলিশ ও সেনা সদস্য। তাঁরা কাল ফিরবেন।',
      'প্রায় ৪ হাজার | person | পুলিশ ও সেনা সদস্য',
    ],
    ['women and children', 'নদী থেকে ৫০ নারী ও শিশুকে তোলা হয়।', '৫০ | person | নারী ও শিশুকে'],
    ['a weight', 'মাছটির ওজন ছিল প্রায় ৫০ পাউন্ড। সেটি বিক্রি হয়েছে।', 'প্রায় ৫০ | - | পাউন্ড'],
    ['a measure with its bound', 'পর্দাটি ১,০০০ নিটস পর্যন্ত উজ্জ্বল।', '১,০০০ নিটস পর্যন্ত | nit | নিটস'],
    [
      'two kinds in English',
      'The mission is over. About 4,000 police and army personnel went home.',
      'About 4,000 | person | police and army personnel',
    ],
  ])('%s', (_, text, quantity) => {
    expect(found(text)).toContain(quantity)
  })

  it.each([
    [
      'each kind by its number',
      '২০ পুলিশ ও ৩০ সেনা এসেছেন।',
      ['২০ | police | পুলিশ', '৩০ | soldier | সেনা'],
    ],
    ['money', 'তিনি ৫০ পাউন্ড দিয়ে বই কেনেন।', ['৫০ | GBP | পাউন্ড']],
    [
      'another clause',
      'The raid is over. It killed 12 soldiers and police closed the road.',
      ['12 | soldier | soldiers'],
    ],
    ['a part of a street', 'The fire began in the 1200 block of Elm Street. It is out.', []],
    ['flats of a block', 'A block of 200 flats burned. It is out.', ['200 | - | flats']],
  ])('stays: %s', (_, text, quantities) => {
    expect(found(text)).toEqual(quantities)
  })
})
