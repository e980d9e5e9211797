import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const mentionOf = (text: string, wording: string) => {
  const found = readText(text).mentions.find((m) => m.text.replace(/^The /u, '') === wording)
  return found ? [found.kind, found.entity] : 'not found'
}

describe('an acronym that the report spells out otherwise', () => {
  it.each([
    ['The California Highway Patrol closed a road near Sacramento. CHP officers came.', 'CHP'],
    ['Dhaka ranked third with an air quality index (AQI) score of 221.', 'AQI'],
    ['Envoys drafted an economic partnership agreement (EPA) with Japan.', 'EPA'],
  ])('is not the body of the base: %s', (text, wording) => {
    expect(mentionOf(text, wording)).toEqual(['organisation', null])
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
