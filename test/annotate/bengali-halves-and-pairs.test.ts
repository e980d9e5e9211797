import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind} ${m.text}`)

const games = ' ক্রিকেট ম্যাচে তিনি তিন উইকেট পান। টেস্ট ম্যাচটি শেষ হয়। পরের ম্যাচে ব্যাটিং ভালো ছিল।'

describe('a Bengali name with what a hyphen or an owner joins to it', () => {
  it.each([
    ['লঘুচাপটি উত্তর-পূর্ব বঙ্গোপসাগরে অবস্থান করছে। পরে তা সরে যায়।', 'place উত্তর-পূর্ব বঙ্গোপসাগর'],
    ['আহত শিশুকে আদ-দ্বীন হাসপাতালে নেওয়া হয়। পরে সে সুস্থ হয়।', 'organisation আদ-দ্বীন হাসপাতাল'],
    ['পরে সদর উপজেলার মালিকগ্রামের ইউসুফ বিশ্বাসের ছেলে আহত হন। তাকে নেওয়া হয়।', 'person ইউসুফ বিশ্বাস'],
    ['আদালত ভগত সিংয়ের বিচার করেছিল। সে কথা লেখা আছে।', 'person ভগত সিং'],
    ['সভায় ছিলেন সংগঠনের নেতা ফাতিমা তাসনিম জুমা। পরে গান হয়।', 'person ফাতিমা তাসনিম জুমা'],
    [`মাঠে নামে নোয়াখালী এক্সপ্রেস ও রাজশাহী ওয়ারিয়র্স।${games}`, 'organisation নোয়াখালী এক্সপ্রেস'],
    [`মাঠে নামে নোয়াখালী এক্সপ্রেস ও রাজশাহী ওয়ারিয়র্স।${games}`, 'organisation রাজশাহী ওয়ারিয়র্স'],
    [`শেষ ওভারে ১৬ রান করেন ক্রিস জর্ডান।${games}`, 'person ক্রিস জর্ডান'],
  ])('%s %s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  it.each([['stress', 'পরে মঞ্জুর আলম বল্টকেও ডাকা হয়। তিনি আসেননি।', 'person মঞ্জুর আলম বল্ট']])(
    'is without %s',
    (_, text, name) => {
      expect(found(text)).toContain(name)
    },
  )

  it('is a land behind a whole name', () => {
    const text = 'বিলকিস বেগম জর্ডান প্রবাসী ছিলেন। তিনি দেশে ফেরেন।'
    expect(found(text)).toContain('state জর্ডান')
  })
})

describe('Bengali words that look like a name of another kind', () => {
  it.each([
    ['a shirt, which is no land', `তিনি সাত নম্বর জার্সি পান।${games}`, 'জার্সি'],
    ['a thing in short', 'সভায় কৃত্রিম বুদ্ধিমত্তা (এআই) নিয়ে কথা হয়। এআই নিয়ে ভাবনা আছে।', 'এআই'],
    [
      'a treaty in short',
      'পরে সই হবে ইকোনমিক পার্টনারশিপ এগ্রিমেন্ট (ইপিএ)। ইপিএ নিয়ে কথা হয়।',
      'ইপিএ',
    ],
    ['the world, which is no place', 'বিশ্ব বাজারে তেলের দাম বেড়েছে। সভায় সে কথা ওঠে।', 'বিশ্ব'],
    ['a cold wind', 'ভোরের দিকে হিমেল বাতাস আর কুয়াশা থাকে। পরে রোদ ওঠে।', 'হিমেল'],
    [
      'a team, which is nobody',
      'এর আগে রয়্যাল চ্যালেঞ্জার্স বেঙ্গালুরু ও মুম্বাই ইন্ডিয়ান্সের হয়ে খেলেছেন তিনি। পরে ফিরে আসেন।',
      'person রয়্যাল',
    ],
    [
      'what somebody has done',
      'হামলার ঘটনায় সন্দিগ্ধ কবিরকে গ্রেপ্তার করেছে পুলিশ। পরে তাকে থানায় নেওয়া হয়।',
      'সন্দিগ্ধ',
    ],
    [
      'what somebody was given',
      'বিভাগীয় কমিশনার মো. জামিল রহমান এনডিসি বলেছেন, মেলা হবে। পরে সভা শেষ হয়।',
      'এনডিসি',
    ],
    ['half of a pair of words', 'সবাই জান-মালের নিরাপত্তা নিয়ে ভাবছে। পরে সভা হয়।', 'মালে'],
  ])('%s', (_, text, none) => {
    expect(found(text).join('\n')).not.toContain(none)
  })

  it.each([
    ['the hour of a land', `বাংলাদেশ সময় ভোরে টেস্ট শুরু হবে।${games}`, 'state বাংলাদেশ'],
    ['a league of a town', `ঢাকা প্রথম বিভাগ ক্রিকেট লিগে খেলা হয়।${games}`, 'place ঢাকা'],
    [
      'a ground of a town',
      `মিরপুর শের-ই বাংলা জাতীয় ক্রিকেট স্টেডিয়ামে খেলা হয়।${games}`,
      'place মিরপুর',
    ],
  ])('is no team: %s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it('keeps a body that is given in short', () => {
    const text =
      'জেলা গোয়েন্দা (ডিবি) পুলিশ আসে। ডিবি দুজনকে আটক করে। চট্টগ্রাম প্রকৌশল বিশ্ববিদ্যালয় (চুয়েট) খোলা আছে।'
    expect(found(text)).toContain('organisation চুয়েট')
  })
})
