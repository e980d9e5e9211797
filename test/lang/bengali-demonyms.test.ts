import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const counts = (text: string): readonly string[] =>
  readText(text).quantities.map((q) => `${q.min ?? ''} ${q.unit ?? '-'} ${q.of ?? '-'}`)

describe('people counted by their land', () => {
  it.each([
    ['আটক করা হয়েছে চার রোহিঙ্গা ও দুই বাংলাদেশিকে।', ['4 refugee -', '2 person BD']],
    ['এক দিনে নিহত হয়েছেন কমপক্ষে ৪৭ ফিলিস্তিনি, আহত আরও ১৫৫ জন।', ['47 person PS', '155 person -']],
    ['দুই পাকিস্তানি ও তিন নেপালি আহত হন।', ['2 person PK', '3 person NP']],
  ])('need no other noun: %s', (text, found) => {
    expect(counts(text)).toEqual(found)
  })

  it('describe the noun behind them', () => {
    expect(counts('বন্দরে আট ইরানি ট্রলার ভিড়েছে।')).toEqual(['8 ship IR'])
    expect(counts('পাঁচ মার্কিন নাগরিক ফিরেছেন।')).toEqual(['5 person US'])
  })
})
