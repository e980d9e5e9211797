import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string) =>
  readText(text, { published: '2025-06-10' }).mentions.map((m) => [m.text, m.kind, m.entity])

const wordings = (text: string) => found(text).map(([wording]) => wording)

describe('a name with all its words and no others', () => {
  it.each([
    [
      'a last word that is a common word as well',
      'প্রথম ওভারেই মাহমুদুল হাসান জয়কে ফেরান তিনি।',
      'মাহমুদুল হাসান জয়',
    ],
    ['no counter before it', 'শনাক্ত দুই জন ফয়সাল করিম মাসুদ ও আলমগীর শেখ।', 'ফয়সাল করিম মাসুদ'],
    [
      'a given name that looks like another word’s genitive',
      'প্রতিষ্ঠানের মালিক আজহার খান ও পরিচালক মো. সোহেল খান।',
      'আজহার খান',
    ],
  ])('%s: %s', (_, text, wording) => {
    expect(wordings(text)).toContain(wording.normalize('NFC'))
  })

  it('has those whom a party is of', () => {
    expect(wordings('কৃষক শ্রমিক জনতা লীগের সভাপতি কাদের সিদ্দিকী বলেন, ভোট চাই।')).toContain(
      'কৃষক শ্রমিক জনতা লীগ',
    )
  })

  it('is none of several people and a government', () => {
    expect(wordings('নির্বাচিত এনআরবি সিআইপিরা সরকারের দেওয়া পরিচয়পত্র পাবেন।')).toEqual([])
  })

  it('is a team behind its land', () => {
    expect(found('পাকিস্তান শাহিন্সের কাছে ফাইনালে হেরেছে দল।')).toContainEqual([
      'পাকিস্তান শাহিন্স',
      'organisation',
      null,
    ])
  })
})

describe('a common word is no name', () => {
  it.each([
    ['a cheque', 'তিনি হিসাবের চেকের দুটি পাতা হারিয়ে ফেলেন।'],
    ['a faith', 'তিনি মুক্তিযুদ্ধ ও ইসলামকে মুখোমুখি দাঁড় করান।'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['the land', 'চেক প্রজাতন্ত্রের প্রধানমন্ত্রী সফরে আসছেন।', ['চেক প্রজাতন্ত্র', 'state', 'CZ']],
    [
      'somebody named after the faith',
      'আইনজীবী সাদমান ইসলাম বলেন, মামলা চলবে।',
      ['সাদমান ইসলাম', 'person', null],
    ],
    ['a victory', 'নাজমুল হাসান জয় পেয়েছেন ভোটে।', ['নাজমুল হাসান', 'person', null]],
  ])('but %s is one: %s', (_, text, mention) => {
    expect(found(text)).toContainEqual(
      mention.map((m) => (typeof m === 'string' ? m.normalize('NFC') : m)),
    )
  })
})
