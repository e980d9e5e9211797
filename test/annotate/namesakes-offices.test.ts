import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identity of each mention of a wording. */
const whose = (text: string, wording: string): readonly (string | null)[] =>
  readText(text, { published: '2023-05-06' })
    .mentions.filter((m) => m.text === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('offices of others, and what is called after somebody', () => {
  it.each([
    [
      'a police commissioner who ran no elections',
      'বৈঠকে ছিলেন কলকাতার প্রাক্তন পুলিশ কমিশনার রাজীব কুমার। বৈঠক চলে এক ঘণ্টা।',
      'রাজীব কুমার',
    ],
    [
      'the chair of a union that nobody knows',
      'সভায় ছিলেন বাহারকের সাবেক সভাপতি বেনজীর আহমদ। সভা শেষ হয় রাতে।',
      'বেনজীর আহমদ',
    ],
  ])('%s', (_, text, wording) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id === null)).toBe(true)
  })

  it.each([
    ['a road', 'শহরে শেখ মুজিব সড়কের ফুটপাত খালি করেছে পুলিশ। দোকান উঠে গেছে।', 'শেখ মুজিব সড়ক'],
    [
      'a hall',
      'গতকাল শেখ হাসিনা হলের সামনে মিছিল করেছে ছাত্রীরা। মিছিল শেষ হয় রাতে।',
      'শেখ হাসিনা হল',
    ],
  ])('is a place: %s', (_, text, wording) => {
    const found = readText(text).mentions.find((m) => m.text === wording.normalize('NFC'))
    expect([found?.kind, found?.entity]).toEqual(['place', null])
  })

  it.each([
    [
      'whoever opens a bridge',
      'ঢাকায় শেখ হাসিনা সেতুর উদ্বোধন করেছেন। সেতুটি খুলেছে রাতে।',
      'শেখ হাসিনা',
      'Q52183',
    ],
    [
      'an office that the next sentence points back with',
      'আদালতে আসেননি বেনজীর আহমেদ। র‍্যাবের সাবেক এই মহাপরিচালকের বাড়ি বন্ধ।',
      'বেনজীর আহমেদ',
      'x-benazir-ahmed',
    ],
    [
      'a minister who writes plays',
      'মঞ্চে ফিরছে নাটকটি। নাট্যকার ব্রাত্য বসু মহড়ায় ছিলেন।',
      'ব্রাত্য বসু',
      'x-bratya-basu',
    ],
  ])('stays: %s', (_, text, wording, entity) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id === entity)).toBe(true)
  })
})
