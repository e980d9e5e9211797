import { describe, expect, test } from 'vitest'
import { cleanOriginal } from '../../src/app/clean.ts'
import { loadKit } from '../../src/app/defaults.ts'
import type { Report } from '../../src/core/reading.ts'
import { toOriginal } from '../../src/intake/original.ts'
import { checkAccounting } from '../../src/stages/clean/accounting.ts'

const kit = loadKit()
const bn = 'মাছ ধরার নৌকাগুলোকে উপকূলের কাছাকাছি থাকতে বলা হয়েছে, পরবর্তী নির্দেশ না দেওয়া পর্যন্ত।'
const en =
  'Fishing boats were told to stay close to the coast until further notice, the office said.'

const read = (text: string): Report => {
  const bytes = new TextEncoder().encode(text)
  const original = toOriginal({ kind: 'report', id: 'a', bytes, given: {} })
  const report = cleanOriginal(original, kit)
  expect(checkAccounting(original, report)).toEqual({ unaccounted: [], twice: [] })
  return report
}

const names = ({ credits }: Report): readonly string[] => credits.map(({ name }) => name)
const texts = ({ paragraphs }: Report): readonly string[] => paragraphs.map(({ text }) => text)

describe('a line of credit is data and leaves the text', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [bn, 'সূত্র : এএফপি', ['AFP']],
    [bn, '(সূত্র: রয়টার্স, বিবিসি)', ['Reuters', 'BBC']],
    [bn, 'তথ্যসূত্র: আল জাজিরা', ['Al Jazeera']],
    [bn, 'খবর আলজাজিরার।', ['Al Jazeera']],
    [bn, 'খবর রয়টার্স ও এএফপির।', ['Reuters', 'AFP']],
    [bn, 'খবর: বাসস', ['BSS']],
    [bn, 'খবর বাসস', ['BSS']],
    [bn, 'খবর বাসসের', ['BSS']],
    [bn, 'খবর বার্তা সংস্থা এএফপি।', ['AFP']],
    [bn, 'খবর : আনাদোলু এজেন্সির', ['Anadolu Agency']],
    [bn, 'বার্তা সংস্থা রয়টার্স', ['Reuters']],
    [bn, 'সৌজন্যে: বিবিসি বাংলা', ['BBC']],
    [bn, 'আল–জাজিরা অবলম্বনে', ['Al Jazeera']],
    [bn, 'দ্য গার্ডিয়ান থেকে অনূদিত', ['The Guardian']],
    [bn, 'সূত্র: দ্য হিন্দু, এনডিটিভি, হিন্দুস্তান টাইমস।', ['The Hindu', 'NDTV', 'Hindustan Times']],
    [bn, 'বাসস, ঢাকা', ['BSS']],
    [bn, 'এসএস/কেএম (রয়টার্স, ডিপিএ)', ['Reuters', 'dpa']],
    [bn, '—রয়টার্স', ['Reuters']],
    [bn, 'এএফপি অবলম্বনে', ['AFP']],
    [bn, '[এই প্রতিবেদনের কিছু তথ্য এপি ও রয়টার্স থেকে নেওয়া হয়েছে।]', ['Associated Press', 'Reuters']],
    [en, '(Source: BSS)', ['BSS']],
    [en, 'Source: Reuters, AFP', ['Reuters', 'AFP']],
    [en, '— Reuters', ['Reuters']],
    [en, 'With inputs from PTI', ['PTI']],
    [en, 'Inputs from AFP', ['AFP']],
    [en, 'UNB/BSS', ['UNB', 'BSS']],
    [en, 'Courtesy: The Hindu', ['The Hindu']],
    [
      en,
      'Some information for this report came from the Associated Press and Reuters.',
      ['Associated Press', 'Reuters'],
    ],
  ])('%s | %s', (text, line, credited) => {
    const report = read(`${text}\n\n${line}\n`)
    expect(names(report)).toEqual(credited)
    expect(texts(report)).toEqual([text])
    expect(report.removed.map(({ kind }) => kind)).toEqual(['credit'])
  })

  test.each([
    [`${bn} (এএফপি)`, 'AFP'],
    [`ঢাকা, ২৫ নভেম্বর (বাসস): ${bn}`, 'BSS'],
    [`${en} (AP)`, 'Associated Press'],
    [`${en} (With inputs from PTI)`, 'PTI'],
  ])('inside a paragraph it stays there: %s', (text, name) => {
    const other = /\p{Script=Bengali}/u.test(text) ? bn.slice(5) : en.slice(8)
    const report = read(`${other}\n\n${text}`)
    expect(names(report)).toEqual([name])
    expect(texts(report)).toEqual([other, text])
  })

  test.each([
    [bn, 'সূত্র জানায়, নৌকাগুলো ফিরে এসেছে।'],
    [bn, 'সূত্র: কোস্টগার্ড জানায়, নৌকাগুলো ফিরে এসেছে।'],
    [bn, 'খবর বাসস কার্যালয়ে পৌঁছায় রাতে।'],
    [bn, 'খবর পেয়ে কোস্টগার্ড সেখানে যায়।'],
    [en, 'Reuters moved its office to a new building near the port last week.'],
  ])('a sentence about a source is none: %s | %s', (text, line) => {
    const report = read(`${text}\n\n${line}`)
    expect(texts(report)).toEqual([text, line])
  })
})

describe('what a pasted text leaves at its end', () => {
  const other = 'বন্দরের কর্মকর্তারা জানান, পণ্য খালাসের কাজ দুপুরের পর আবার শুরু করা যাবে।'

  test.each([
    ['এএফপি অবলম্বনে', 'credit', ['AFP']],
    ['আরও পড়ুনচরে ভুট্টার বদলে বাদাম কেন১২ নভেম্বর ২০২৬', 'related', []],
  ])('%s is no text', (line, kind, credited) => {
    const last = `${other.slice(0, -1)}, বলেছেন তাঁরা।`
    const report = read(`${bn} ${other}\n\n${bn} ${other} ${line}\n\n${last} ${bn} ${other}`)
    expect(texts(report)).toEqual([`${bn} ${other}`, last])
    expect(report.removed.map((r) => [r.kind, r.repeatOf])).toEqual([
      ['repeat', 0],
      [kind, undefined],
      ['repeat', 0],
    ])
    expect(names(report)).toEqual(credited)
  })
})

describe('a line that names the translator', () => {
  test.each([
    [bn, 'ইংরেজি থেকে অনুবাদ: তানভীর হাসান', 'তানভীর হাসান'],
    [bn, 'ভাষান্তর: নুসরাত জাহান', 'নুসরাত জাহান'],
    [bn, 'অনুবাদক - রাশেদ মাহমুদ।', 'রাশেদ মাহমুদ'],
    [en, 'Translated from Bengali by Arif Mahmud', 'Arif Mahmud'],
    [en, '(Translation: Arif Mahmud)', 'Arif Mahmud'],
  ])('%s | %s', (text, line, name) => {
    const report = read(`${text}\n\n${line}`)
    expect(report.translators?.map((t) => [t.name, t.text])).toEqual([[name, line]])
    expect(texts(report)).toEqual([text])
  })
})

describe('a related card that an extraction ran into the text', () => {
  test.each(['আরও পড়ুনচরে ভুট্টার বদলে বাদাম কেন১২ নভেম্বর ২০২৬', 'আরও পড়ুন নদীতে ইলিশ কম ৫ ঘণ্টা আগে'])(
    '%s',
    (card) => {
      const report = read(`${bn} ${card} ${bn.slice(4)}`)
      expect(texts(report).join(' ')).not.toContain('পড়ুন')
      expect(texts(report)).toHaveLength(2)
    },
  )

  test('two that stand close together leave both', () => {
    const cards = 'আরও পড়ুনট্রেনে মাস্ক পরার অনুরোধ১০ জুন ২০২৪আরও পড়ুনচালের দাম বাড়ল আবার০৭ জুন ২০২৪'
    const report = read(`${bn}${cards}`)
    expect(report.paragraphs.map(({ text }) => text)).toEqual([bn])
  })

  test('reading on is no card without a headline and its age', () => {
    const text = `${bn} আরও পড়ুন আর লিখুন, বলেন শিক্ষক।`
    expect(texts(read(text))).toEqual([text])
  })
})
