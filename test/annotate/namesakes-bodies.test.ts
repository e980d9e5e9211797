import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const mentionOf = (text: string, wording: string) => {
  const found = readText(text).mentions.find((m) => m.text.replace(/^The /u, '') === wording)
  return found ? [found.kind, found.entity] : 'not found'
}

describe('an acronym that the report spells out otherwise', () => {
  it.each([
    [
      'The California Highway Patrol closed a road near Sacramento. CHP officers came.',
      'CHP',
      'organisation',
    ],
    ['Dhaka ranked third with an air quality index (AQI) score of 221.', 'AQI', 'other'],
    ['Envoys drafted an economic partnership agreement (EPA) with Japan.', 'EPA', 'instrument'],
  ])('is not the body of the base: %s', (text, wording, kind) => {
    expect(mentionOf(text, wording)).toEqual([kind, null])
  })

  it('is none where it is counted', () => {
    expect(mentionOf('Tamblyn ended the year with 33 homers and 121 RBI.', 'RBI')).toEqual([
      'organisation',
      null,
    ])
  })

  it.each([
    [
      'The Turkish party CHP won in Ankara. The Republican People’s Party (CHP) ruled the city.',
      'CHP',
      'x-chp',
    ],
    ['The World Health Organisation (WHO) sent doctors.', 'WHO', 'x-who'],
    ['The Rapid Action Battalion (RAB) arrested two men.', 'RAB', 'x-bd-rab'],
    ['The U.S. Environmental Protection Agency (EPA) wrote the rule.', 'EPA', 'x-us-epa'],
  ])('is the body where that is spelled out: %s', (text, wording, entity) => {
    expect(mentionOf(text, wording)).toEqual(['organisation', entity])
  })
})

describe('what is named after somebody', () => {
  it.each([
    ['দিল্লির অরুণ জেটলি স্টেডিয়ামে খেলা হবে।', 'অরুণ জেটলি স্টেডিয়াম', 'place'],
    [
      'শহীদ জিয়াউর রহমান মেডিকেল কলেজ হাসপাতালে নতুন শয্যা এসেছে।',
      'জিয়াউর রহমান মেডিকেল কলেজ হাসপাতাল',
      'organisation',
    ],
    ['The Narendra Modi Stadium was full on Sunday.', 'Narendra Modi Stadium', 'place'],
    [
      'She taught at Sheikh Hasina University in Netrakona.',
      'Sheikh Hasina University',
      'organisation',
    ],
  ])('is not that person: %s', (text, wording, kind) => {
    expect(mentionOf(text, wording)).toEqual([kind, null])
  })

  it.each([
    ['খালেদা জিয়া হাসপাতালে ভর্তি আছেন।', 'খালেদা জিয়া', 'x-zia-khaleda'],
    ['নরেন্দ্র মোদি স্টেডিয়ামে যান।', 'নরেন্দ্র মোদি', 'Q1058'],
    ['Narendra Modi visited the stadium on Sunday.', 'Narendra Modi', 'Q1058'],
  ])('is not found where somebody goes to a place: %s', (text, wording, entity) => {
    expect(mentionOf(text, wording)).toEqual(['person', entity])
  })
})

describe('a form that is a word of its own', () => {
  it('is no place with an ending', () => {
    expect(mentionOf('জ্ঞান আমাদের হাতিয়ার।', 'হাতিয়া')).toBe('not found')
  })

  it('stays the place in another case', () => {
    expect(mentionOf('জেলেরা হাতিয়ায় ফিরেছেন।', 'হাতিয়া')).toEqual(['place', 'x-hatiya'])
  })
})

describe('a name inside another', () => {
  it.each([
    ['পাঁচটি ইসলামী ব্যাংক একীভূত হবে।', 'ইসলামী ব্যাংক'],
    ['ইস্ট বেঙ্গল রেজিমেন্টের সৈনিকেরা বিদ্রোহ করেন।', 'ইস্ট বেঙ্গল'],
    ['A House Foreign Affairs panel met on Monday.', 'Foreign Affairs'],
    ['Santiago Montiel scored twice on Sunday.', 'Santiago'],
    ['Khawaja was named in the playing XI on Sunday.', 'XI'],
  ])('is not what the base knows by it: %s', (text, wording) => {
    expect(mentionOf(text, wording)).toSatisfy(
      (m: unknown) => m === 'not found' || (m as unknown[])[1] === null,
    )
  })

  it.each([
    [
      'ইসলামী ব্যাংক জানায়, মুনাফা বেড়েছে।',
      'ইসলামী ব্যাংক',
      ['organisation', 'x-islami-bank-bangladesh'],
    ],
    ['ভারতের ইস্ট বেঙ্গল ক্লাব ম্যাচ জিতেছে।', 'ইস্ট বেঙ্গল', ['organisation', 'x-east-bengal-club']],
    [
      'He wrote in Foreign Affairs that trade helps.',
      'Foreign Affairs',
      ['agency', 'x-foreign-affairs'],
    ],
    ['She flew to Santiago on Monday.', 'Santiago', ['place', 'x-santiago']],
    ['President Xi spoke in Beijing.', 'Xi', ['person', 'Q15031']],
  ])('stays known by itself: %s', (text, wording, found) => {
    expect(mentionOf(text, wording)).toEqual(found)
  })

  it('is a person where the report names one so', () => {
    const text = 'Michael Bloomberg ran for office in New York. Bloomberg spent a lot.'
    expect(mentionOf(text, 'Bloomberg')).toEqual(['person', null])
  })

  it('is the agency where the report names nobody so', () => {
    expect(mentionOf('Bloomberg reported that prices rose.', 'Bloomberg')).toEqual([
      'agency',
      'x-bloomberg',
    ])
  })
})
