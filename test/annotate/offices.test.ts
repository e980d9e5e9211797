import { describe, expect, it } from 'vitest'
import { isByName } from '../../src/core/identity-basis.ts'
import type { Mention } from '../../src/core/reading.ts'
import { readText } from '../kit.ts'

const implied = (text: string, published?: string): readonly Mention[] =>
  readText(text, published === undefined ? {} : { published }).mentions.filter(
    (m) => m.certainty === 'implied' && !isByName(m),
  )
const holders = (text: string, published = '2024-11-12'): readonly (string | null)[] =>
  implied(text, published).map((m) => m.entity)

describe('an office without a name', () => {
  it.each([
    ['রাশিয়ার প্রেসিডেন্ট জানিয়েছেন, আলোচনা চলবে।', 'Q7747'],
    ['রুশ প্রেসিডেন্ট জানিয়েছেন, আলোচনা চলবে।', 'Q7747'],
    ['ভারতের প্রধানমন্ত্রীকে চিঠি দিয়েছেন কৃষকেরা।', 'Q1058'],
    ['আলোচনা চলবে বলে জানিয়েছেন ভারতের প্রধানমন্ত্রী।', 'Q1058'],
    ['জাতিসংঘ মহাসচিব গাজায় যুদ্ধ বন্ধের আহ্বান জানিয়েছেন।', 'Q311440'],
    ['জাতিসংঘের মহাসচিব যুদ্ধ বন্ধ চান।', 'Q311440'],
    ['মার্কিন পররাষ্ট্রমন্ত্রী ইসরায়েল সফর করেছেন।', 'Q7821917'],
    ['বাংলাদেশের প্রধান উপদেষ্টা আজ ভাষণ দেবেন।', 'x-yunus-muhammad'],
    ['The Russian president said on Monday that talks would go on.', 'Q7747'],
    ['Talks would go on, said the president of Russia.', 'Q7747'],
    ["India's prime minister arrived in Dhaka.", 'Q1058'],
    ['The UN secretary-general asked for a truce.', 'Q311440'],
    ['The secretary-general of the United Nations asked for a truce.', 'Q311440'],
    ['The U.S. secretary of state arrived in Dhaka.', 'Q7821917'],
    ['The Bangladesh chief adviser arrived in Geneva.', 'x-yunus-muhammad'],
  ])('stands for the one who held it on the day: %s', (text, entity) => {
    expect(holders(text)).toEqual([entity])
  })

  it('says by which rule and on what ground, and keeps the state beside', () => {
    const { mentions } = readText('ভারতের প্রধানমন্ত্রী ঢাকায় এসেছেন।', { published: '2024-11-12' })
    const [state, person] = mentions
    expect([state?.text.normalize('NFC'), state?.entity]).toEqual(['ভারত'.normalize('NFC'), 'IN'])
    expect(person).toMatchObject({
      text: 'ভারতের প্রধানমন্ত্রী',
      kind: 'person',
      entity: 'Q1058',
      class: 'head-of-government',
      state: 'IN',
      certainty: 'implied',
      rule: 'office:held',
    })
    expect(person?.basis).toEqual([
      expect.stringMatching(/^prime minister, India, 2014-05-26\//u),
      'published 2024-11-12',
    ])
  })

  it.each([
    ['ভারতের সাবেক প্রধানমন্ত্রী ঢাকায় এসেছেন।'],
    ['সাবেক ভারতীয় প্রধানমন্ত্রী ঢাকায় এসেছেন।'],
    ['ভারতের ভারপ্রাপ্ত প্রধানমন্ত্রী ঢাকায় এসেছেন।'],
    ['ভারতের নবনির্বাচিত প্রধানমন্ত্রী শপথ নেবেন।'],
    ['ভারতের উপপ্রধানমন্ত্রী ঢাকায় এসেছেন।'],
    ['ভারতের উপ-প্রধানমন্ত্রী ঢাকায় এসেছেন।'],
    ['রাশিয়ার প্রেসিডেন্ট নির্বাচন মার্চে।'],
    ['রাশিয়ার প্রেসিডেন্ট প্রার্থী আটক হয়েছেন।'],
    ['রাশিয়ার প্রেসিডেন্ট পদে লড়ছেন চারজন।'],
    ['তিনি পরে ভারতের প্রধানমন্ত্রী হন।'],
    ['তিনি ভারতের প্রধানমন্ত্রী।'],
    ['একজন রুশ প্রেসিডেন্ট এমন কথা বলেননি।'],
    ['রুশ প্রেসিডেন্টরা এমন কথা বলেননি।'],
    ['ভারত ও পাকিস্তানের প্রধানমন্ত্রী দেখা করেছেন।'],
    ['তখন ভারতের প্রধানমন্ত্রী ঢাকায় আসেন।'],
    ['ভারতের প্রধানমন্ত্রী ২০১০ সালে ঢাকায় আসেন।'],
    ['মার্কিন ভাইস প্রেসিডেন্ট প্রার্থী ভাষণ দিয়েছেন।'],
    ['ভারতের প্রধানমন্ত্রী খলিলুর তরফদার ঢাকায় এসেছেন।'],
    ['A Russian president would not say so.'],
    ['The former Russian president said so.'],
    ['The ex-Russian president said so.'],
    ['The acting Russian president said so.'],
    ['The deputy Indian prime minister said so.'],
    ['The Russian president-elect said so.'],
    ['The Russian presidents said so.'],
    ['He became the Russian president.'],
    ['He was elected as the Russian president.'],
    ['The Russian president spoke in 1995.'],
    ['The then Indian prime minister said so.'],
    ['The British chancellor said so.'],
    ['The Indian foreign secretary said so.'],
    ['He will perform the duties of the Indian prime minister.'],
    ['Tamblyn International Bangladesh president said so.'],
    ['The Russian president Zolan Temvik said so.'],
  ])('stands for nobody where its holder is not meant: %s', (text) => {
    expect(holders(text)).toEqual([])
  })

  it.each([
    ['on no known day', undefined],
    ['in the week of a change', '2025-01-22'],
    ['before the base knows a holder', '1932-05-01'],
    ['in a month with a change', '2021-01'],
  ])('stays an office %s', (_, published) => {
    expect(implied('মার্কিন প্রেসিডেন্ট ভাষণ দিয়েছেন।', published)).toEqual([])
  })

  it('follows the day of the report', () => {
    const text = 'মার্কিন প্রেসিডেন্ট ভাষণ দিয়েছেন।'
    expect(holders(text, '2019-05-01')).toEqual(['Q22686'])
    expect(holders(text, '2024-05-01')).toEqual(['x-biden-joe'])
  })

  it('stands for whom the report itself calls so', () => {
    const text =
      'নিউজিল্যান্ডের পররাষ্ট্রমন্ত্রী উইনস্টন পিটার্স ঢাকায় এসেছেন। নিউজিল্যান্ডের পররাষ্ট্রমন্ত্রী বলেছেন, আলোচনা চলবে।'
    expect(implied(text)).toMatchObject([
      { entity: 'x-winston-peters', rule: 'office:named in the report' },
    ])
  })

  it('stays open where the report names somebody else, or nobody whom a list knows', () => {
    expect(
      holders('ভারতের প্রধানমন্ত্রী মনমোহন সিং ২০১০ সালে ঢাকায় আসেন। ভারতের প্রধানমন্ত্রী আলোচনা করেন।'),
    ).toEqual([])
    expect(
      holders('Indian Prime Minister Zolan Temvik left. The Indian prime minister said so.'),
    ).toEqual([])
  })
})

describe('an office without an owner', () => {
  it.each([
    ['রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ঢাকায় এসেছেন। প্রেসিডেন্ট বলেন, আলোচনা চলবে।', 'Q7747'],
    [
      'Russian President Vladimir Putin left Moscow. The president said talks would go on.',
      'Q7747',
    ],
    ['ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি ঢাকায় এসেছেন। ওই নেতা পরে দিল্লি ফিরে যান।', 'Q1058'],
    ['Prime Minister Narendra Modi arrived in Dhaka. The leader left at night.', 'Q1058'],
  ])('follows the only one whom the report names so: %s', (text, entity) => {
    expect(holders(text)).toEqual([entity])
  })

  it.each([
    [
      'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ও মার্কিন প্রেসিডেন্ট জো বাইডেন কথা বলেছেন। প্রেসিডেন্ট বলেন, আলোচনা চলবে।',
    ],
    ['রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ঢাকায় এসেছেন। সমিতির প্রেসিডেন্ট বলেন, আলোচনা চলবে।'],
    ['প্রেসিডেন্ট বলেন, আলোচনা চলবে।'],
    ['Russian President Vladimir Putin met President Joe Biden. The president said so.'],
    ['Vladimir Putin met Narendra Modi. The leader left at night.'],
    ['Prime Minister Narendra Modi left. The leader of the party stayed.'],
  ])('stays open where it may be another or nobody: %s', (text) => {
    expect(holders(text)).toEqual([])
  })
})

describe('a source with an office or a state beside a name', () => {
  const source = (text: string): readonly string[] | undefined =>
    readText(text, { published: '2024-11-12' }).statements.find((s) => s.source)?.source?.entities

  it.each([
    ['রাশিয়ার প্রেসিডেন্ট জানিয়েছেন, আলোচনা চলবে।', ['Q7747']],
    ['The Russian president said talks would go on.', ['Q7747']],
    ['Russian President Vladimir Putin said talks would go on.', ['Q7747']],
    ['পুতিনের মুখপাত্র বলেছেন, আলোচনা চলবে।', []],
    ["Putin's spokesman said talks would go on.", []],
    ['Russia and Ukraine said talks would go on.', ['RU', 'UA']],
    ['ভারতের সাবেক প্রধানমন্ত্রী বলেছেন, আলোচনা চলবে।', ['IN']],
  ])('is who speaks: %s', (text, entities) => {
    expect(source(text)).toEqual(entities)
  })
})
