import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind}: ${m.text}`)

describe('what stands at the edge of a Bengali name', () => {
  it.each([
    ['a stop written on to it', 'আ.লীগ নেতা আটক হয়েছেন।', 'organisation: আ.লীগ'],
    ['an age', 'অনূর্ধ্ব-১৯ এশিয়া কাপে বাংলাদেশ খেলবে।', 'event: অনূর্ধ্ব-১৯ এশিয়া কাপ'],
    ['letters that are words', 'স্বদেশ বোস, এ আর খান প্রমুখ এসেছেন।', 'person: এ আর খান'],
    [
      'a last word to whom something is done',
      'সভায় রফিক সালেহ তুর্যকে ডাকা হয়।',
      'person: রফিক সালেহ তুর্য',
    ],
  ])('is its own: %s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it.each([
    ['an office in short', 'মুখপাত্র ডিসি তালেবুর রহমান জানান, বিচার হবে।', 'person: তালেবুর রহমান'],
    ['what lies around it', 'শহরের উপকণ্ঠ মুক্তারপুর এলাকায় মিছিল হয়।', 'place: মুক্তারপুর'],
    [
      'a word before a firm',
      'অনুমতি ব্যতীত জিও ইন্ডাস্ট্রিজ লিমিটেড প্রতিষ্ঠানটিকে কাজ দেওয়া হয়।',
      'organisation: জিও ইন্ডাস্ট্রিজ লিমিটেড',
    ],
    [
      'what somebody owns',
      'সু চি ভালো আছেন। জানা যায়, সু চির হাড় ও দাঁতের সমস্যা আছে।',
      'person: সু চি',
    ],
  ])('is not: %s', (_, text, name) => {
    expect(found(text)).toContain(name)
    expect(found(text).join()).not.toMatch(/হাড়|ব্যতীত|উপকণ্ঠ|ডিসি/u)
  })

  it.each([
    ['কবির', 'রেন্না কবির হোসেন আসেন। কবি রেন্না এসেছেন।', 'person: রেন্না কবির হোসেন'],
    [
      'ইউনিকেয়ার',
      'তাঁকে রাজধানীর ইউনিকেয়ার হাসপাতালে ভর্তি করা হয়েছে।',
      'organisation: ইউনিকেয়ার হাসপাতাল',
    ],
  ])('leaves %s whole', (_, text, name) => {
    expect(found(text)).toContain(name)
  })
})

describe('what is no Bengali name by itself', () => {
  it.each([
    ['a kind of body', 'মেডিকেল কলেজের ভর্তি পরীক্ষার ফল এসেছে।'],
    ['a group on something', 'ফেসবুকভিত্তিক গ্রুপ এই কর্মসূচি দিয়েছে।'],
    ['a kind of insurance', 'হেলথ ইন্সুরেন্সের ভর্তুকি কমেছে।'],
    ['a plant', 'মেহেদি এখন আর কেবল হাতের নকশা নয়।'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('is no person but the office of a party', () => {
    expect(found('জামায়াত আমির বলেন, আমরা আনুকূল্য চাই না।')).not.toContain('person: আমির')
  })

  it('stays somebody of whom the report tells', () => {
    expect(found('অভিনেতা মেহেদি এসেছেন। মেহেদি বলেন, তিনি থাকবেন।')).toContain('person: মেহেদি')
  })
})
