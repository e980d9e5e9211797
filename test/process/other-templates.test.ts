import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const steps = (text: string): readonly (string | null)[] =>
  readText(text, { published: '2024-11-12' }).events.flatMap((e) => (e.step ? [e.step] : []))

describe('steps of a bill, a ceasefire and a toll', () => {
  it.each([
    ['ভারতের লোকসভা বুধবার বিলটি পাস করেছে।', 'bill/passage'],
    ['বিলটি আজ সংসদে উত্থাপন করা হয়েছে বলে স্পিকার জানান।', 'bill/introduction'],
    ['ইসরায়েল ও হিজবুল্লাহর মধ্যে যুদ্ধবিরতি কার্যকর হয়েছে।', 'ceasefire/in-force'],
    ['ইসরায়েল ও হামাস যুদ্ধবিরতিতে সম্মত হয়েছে।', 'ceasefire/agreement'],
    ['গোলাগুলিতে ১২ জন সেনা নিহত হয়েছেন।', 'toll/count'],
    ['The ceasefire between Israel and Hezbollah took effect on Wednesday.', 'ceasefire/in-force'],
    ['The flood in the north of the country has killed 12 people this week.', 'toll/count'],
  ])('%s shows %s', (text, step) => {
    expect(steps(text)).toContain(step)
  })

  it.each([
    'সাকিব আল হাসান বাংলাদেশের হয়ে ম্যাচ জিতেছেন।',
    'তিনি বইটি পাস করে দিলেন।',
    'ভবনটি কার্যকরভাবে ব্যবহৃত হচ্ছে।',
  ])('%s shows none', (text) => {
    expect(steps(text)).toEqual([])
  })
})
