import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind} ${m.text} ${m.entity ?? '-'}`)

describe('a Bengali body that a land or another body only stands in', () => {
  it.each([
    ['আমার বাংলাদেশ (এবি) পার্টির নেতারা আজ সভা করেন।', 'organisation আমার বাংলাদেশ (এবি) পার্টি -'],
    ['পাকিস্তান অবজারভারের সম্পাদক তখন ঢাকায় থাকতেন।', 'organisation পাকিস্তান অবজারভার -'],
    ['ইসলামিক রিলিফ কানাডার প্রতিনিধি গতকাল এসেছেন।', 'organisation ইসলামিক রিলিফ কানাডা -'],
    ['গ্লোবাল ইসলামী ব্যাংক নতুন শাখা খুলেছে।', 'organisation গ্লোবাল ইসলামী ব্যাংক -'],
    ['নতুন সম্মিলিত ইসলামী ব্যাংককে অনুমতি দেওয়া হয়।', 'organisation সম্মিলিত ইসলামী ব্যাংক -'],
    [
      'মেলা করেছে গুলশান সোসাইটি ও ফ্যাশন ডিজাইন কাউন্সিল অব বাংলাদেশ।',
      'organisation ফ্যাশন ডিজাইন কাউন্সিল অব বাংলাদেশ -',
    ],
    [
      'মেলা করেছে গুলশান সোসাইটি ও ফ্যাশন ডিজাইন কাউন্সিল অব বাংলাদেশ।',
      'organisation গুলশান সোসাইটি -',
    ],
    ['ঢাকাগামী তিস্তা এক্সপ্রেস দুই ঘণ্টা দেরিতে ছাড়ে।', 'other তিস্তা এক্সপ্রেস -'],
    ['গুলশান লেক পার্কে আজ মেলা বসেছে।', 'place গুলশান লেক পার্ক -'],
  ])('%s', (text, name) => {
    const names = found(text)
    expect(names).toContain(name)
    expect(names.some((n) => n.startsWith('state '))).toBe(false)
  })

  it.each([
    ['a land that is helped', 'ইসলামিক রিলিফ কানাডাকে ধন্যবাদ জানায়।', 'state কানাডা CA'],
    ['what somebody calls his land', 'আমার বাংলাদেশ আজ স্বাধীন।', 'state বাংলাদেশ BD'],
    [
      'a customer’s bank',
      'আমার ইসলামী ব্যাংক হিসাব বন্ধ আছে।',
      'organisation ইসলামী ব্যাংক x-islami-bank-bangladesh',
    ],
    [
      'a known bank',
      'গতকাল ইসলামী ব্যাংক মুনাফার কথা জানিয়েছে।',
      'organisation ইসলামী ব্যাংক x-islami-bank-bangladesh',
    ],
  ])('is not %s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })
})

describe('what stands around a Bengali name and tells its kind', () => {
  const classes = (text: string): readonly string[] =>
    readText(text).mentions.map((m) => `${m.kind} ${m.text} ${m.class ?? '-'}`)

  it.each([
    ['a club', 'আল নাসের গতকাল ৩-০ গোলে জিতেছে।', 'organisation আল নাসের other'],
    [
      'the president of a club',
      'রোটারি ক্লাবের প্রেসিডেন্ট কামাল হায়দার সভায় ছিলেন।',
      'person কামাল হায়দার official',
    ],
    [
      'a president whose office nobody owns',
      'প্রেসিডেন্ট কামাল হায়দার সভায় ছিলেন।',
      'person কামাল হায়দার head-of-state',
    ],
    [
      'a first name behind a rank',
      'এয়ার মার্শাল হরি চাঁদ দেওয়ান, জেনারেল সাগাত সিং সেখানে ছিলেন।',
      'person হরি চাঁদ দেওয়ান person',
    ],
  ])('%s', (_, text, name) => {
    expect(classes(text)).toContain(name)
  })

  it.each([
    ['a test by two short forms', 'আরটি-পিসিআর পরীক্ষায় তার করোনা ধরা পড়ে।'],
    ['an honour before an office', 'সে কাজ করেছিলেন শহীদ রাষ্ট্রপতি।'],
  ])('%s is no name', (_, text) => {
    expect(classes(text)).toEqual([])
  })

  it('is nothing between an agency and a joint', () => {
    expect(found('আরটি ও পিসিআর এ কথা জানায়।').some((n) => n.includes('আরটি'))).toBe(true)
  })
})
