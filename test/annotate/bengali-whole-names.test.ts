import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind} ${m.text}`)

describe('a Bengali body or place with all its words', () => {
  it.each([
    [
      'আহত ব্যক্তিকে ময়মনসিংহ মেডিকেল কলেজ হাসপাতালে নেওয়া হয়।',
      'organisation ময়মনসিংহ মেডিকেল কলেজ হাসপাতাল',
    ],
    [
      'আহত ব্যক্তিকে ঢাকা মেডিকেল কলেজ হাসপাতালে নেওয়া হয়।',
      'organisation ঢাকা মেডিকেল কলেজ হাসপাতাল',
    ],
    [
      'বাংলাদেশ ফেডারেশন অব ফিল্ম সোসাইটিজের সভাপতি কথা বলেন।',
      'organisation বাংলাদেশ ফেডারেশন অব ফিল্ম সোসাইটিজ',
    ],
    [
      'নারায়ণগঞ্জ চেম্বার অব কমার্স অ্যান্ড ইন্ডাস্ট্রির সভা হয়।',
      'organisation নারায়ণগঞ্জ চেম্বার অব কমার্স অ্যান্ড ইন্ডাস্ট্রি',
    ],
    ['সিলেট আন্তর্জাতিক ক্রিকেট স্টেডিয়ামে খেলা হয়।', 'place সিলেট আন্তর্জাতিক ক্রিকেট স্টেডিয়াম'],
    ['ঢাকা-ময়মনসিংহ মহাসড়কে যানজট হয়।', 'place ঢাকা-ময়মনসিংহ মহাসড়ক'],
    ['কবি শামসুর রাহমান মিলনায়তনে সভা হয়।', 'place শামসুর রাহমান মিলনায়তন'],
    ['করিম উদ্দিন ডিগ্রি কলেজের শিক্ষক এসেছেন।', 'organisation করিম উদ্দিন ডিগ্রি কলেজ'],
    ['তাকে দলে ভেড়াল দুবাই ক্যাপিটালস।', 'organisation দুবাই ক্যাপিটালস'],
  ])('%s %s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  it.each([
    [
      'two beside each other',
      'কুমিল্লা ও দিনাজপুর শিক্ষা বোর্ডে পরীক্ষা হয়।',
      'organisation দিনাজপুর শিক্ষা বোর্ড',
    ],
    [
      'two against each other',
      'ঢাকা ক্যাপিটালস বনাম রংপুর রাইডার্সের ম্যাচ আজ।',
      'organisation রংপুর রাইডার্স',
    ],
    ['somebody who comes to a stadium', 'শেখ হাসিনা স্টেডিয়ামে পৌঁছান।', 'person শেখ হাসিনা'],
    ['somebody in a hospital', 'খালেদা জিয়া হাসপাতালে ভর্তি আছেন।', 'person খালেদা জিয়া'],
  ])('parts %s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })
})

describe('a Bengali name of somebody with all its words and no other', () => {
  it.each([
    ['a caption printed on to it', 'গ্রেপ্তার মো. কবিরছবি: পুলিশের সৌজন্যে।', 'person মো. কবির'],
    ['what befell somebody', 'গ্রেফতারকৃত ফারুক হোসেন অভিযোগ অস্বীকার করেন।', 'person ফারুক হোসেন'],
    [
      'an initial that also means this',
      'প্রতিমন্ত্রী এ বি তাজুল ইসলাম এসেছেন।',
      'person এ বি তাজুল ইসলাম',
    ],
    [
      'a short name behind it',
      'সভাপতি গিয়াস উদ্দিন টিটু, সম্পাদক করিম মিয়া এসেছেন।',
      'person গিয়াস উদ্দিন টিটু',
    ],
    ['a strange given name', 'পুরস্কার পান লেখক, মৃণাল হকের ভাস্কর্যও ভাঙা হয়।', 'person মৃণাল হক'],
  ])('%s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it.each([
    ['a given name that is a common word', 'হাসি বেগম গ্রেপ্তার হন।', 'person হাসি বেগম'],
    ['a calling before two names', 'তিনি বেগম জিয়ার উপদেষ্টা।', 'person বেগম জিয়া'],
  ])('%s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it('is none for a village before what it is', () => {
    expect(found('উপজেলার কৈখালি গ্রামের লোকজন ভোট দেন।')).toEqual(['place কৈখালি'])
  })
})

describe('a Bengali word that looks like a name with an ending', () => {
  it.each([
    ['একে হাতিয়ার হিসেবে ব্যবহার করা হয়।', []],
    ['তিনি সংগঠনটির (এনইউজে) সদস্য।', ['organisation এনইউজে']],
    ['হাতিয়ায় ঘর ভেঙেছে।', ['place হাতিয়া']],
  ])('%s %j', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})

describe('what the model alone takes for a body', () => {
  it.each([
    ['whose side somebody is on', 'ইসরায়েলবিরোধী দলটি নিষিদ্ধ হয়েছে।'],
    ['a common word', 'তাঁর হার্টের একটা সমস্যা হচ্ছিল।'],
    ['a counted hospital', 'সেখানে ২৫০ শয্যা হাসপাতালে রোগী বেড়েছে।'],
  ])('is none for %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
