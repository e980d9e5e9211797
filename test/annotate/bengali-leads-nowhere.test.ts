import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const senses = (text: string): readonly string[] => readText(text).events.map((e) => e.sense)

describe('a participle before what is never so', () => {
  it.each([
    ['নদীতে পানি না থাকলে ভারতের সঙ্গে চুক্তি সই করেও লাভ নেই।'],
    ['শুধু চুক্তি সই করে দুই দেশের মধ্যে শান্তি আসে না।'],
  ])('%s tells of no act', (text) => {
    expect(senses(text)).not.toContain('sign')
  })

  it.each([['দুই দেশ গত মাসে চুক্তি সই করেও তা মানছে না।'], ['রাশিয়া চুক্তি সই করে তা কার্যকর করেনি।']])(
    '%s tells of one',
    (text) => {
      expect(senses(text)).toContain('sign')
    },
  )
})

describe('what is handed over of people', () => {
  it.each([
    ['রাশিয়া ও ইউক্রেন ৩৫০ বন্দীর তালিকা হস্তান্তর করেছে।'],
    ['হামাস তিন জিম্মির মরদেহ হস্তান্তর করেছে।'],
  ])('%s frees nobody', (text) => {
    expect(senses(text)).not.toContain('release')
  })

  it('frees them when it is they', () => {
    expect(senses('ইসরায়েল ১১০ বন্দীকে রেডক্রসের কাছে হস্তান্তর করেছে।')).toContain('release')
  })
})

it('tells one act once where a longer predicate has the same words', () => {
  expect(senses('ভারতের এ দাবি ঢাকা নাকচ করে দিয়েছে।')).toEqual(['reject'])
})

it('is negated by a না before a form that is not finite', () => {
  const [sent] = readText('পাকিস্তান গাজায় সেনা না পাঠালে যুক্তরাষ্ট্র সহায়তা বন্ধ করবে।').events
  expect([sent?.sense, sent?.modality, sent?.polarity]).toEqual([
    'send-troops',
    'conditional',
    'negative',
  ])
})
