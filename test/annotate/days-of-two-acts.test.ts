import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const days = (text: string): readonly (string | null | undefined)[] =>
  readText(text, { published: '2024-06-15' }).events.map((e) =>
    e.dateIndex === undefined ? null : e.date,
  )

describe('two days joined', () => {
  it.each([
    'গত ১৮ মে ও ১৮ এপ্রিল জ্বরে একজন করে দুজনের মৃত্যু হয়।',
    '৩ ও ৪ মার্চ দুই দেশের মন্ত্রীরা বৈঠক করেন।',
    'India and Nepal held talks on March 3 and April 4.',
  ])('date an act on neither alone: %s', (text) => {
    expect(days(text)).toEqual([null])
  })

  it('date two acts, each its own', () => {
    expect(days('৩ মার্চ মিলা মারা যায় এবং ৪ এপ্রিল রিনা মারা যায়।')).toEqual([
      '2024-03-03',
      '2024-04-04',
    ])
    expect(days('Mila died on March 3 and Rina died on April 4.')).toEqual([
      '2024-03-03',
      '2024-04-04',
    ])
  })
})

describe('a day before a harm on whose account something is done', () => {
  it.each([
    ['১২ মার্চ রহিমকে গুলি করে হত্যার ঘটনায় দুজনের সাজা হয়।', [null, '2024-03-12']],
    ['মার্চে হত্যার মামলায় বিএনপি আদালতে আবেদন জানিয়েছে।', [null]],
    ['১২ মার্চ রহিমকে গুলি করে দুর্বৃত্তরা পালিয়ে যায়।', ['2024-03-12']],
  ])('may be either’s: %s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })
})
