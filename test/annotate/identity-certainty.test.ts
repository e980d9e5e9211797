import { describe, expect, it } from 'vitest'
import { identityBases } from '../../src/core/identity-basis.ts'
import { must, readText } from '../kit.ts'

const told = (text: string, published = '2024-11-12') =>
  readText(text, { published })
    .mentions.filter((m) => m.kind === 'person' && m.entity !== null)
    .map(({ entity, certainty, basis }) => [entity, certainty, ...(basis ?? [])])

describe('whose a name is', () => {
  it.each([
    ['ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি ঢাকায় এসেছেন। বিমানবন্দরে মোদিকে স্বাগত জানানো হয়।', 'Q1058', 2],
    [
      'বিমানবন্দরে নরেন্দ্র মোদিকে স্বাগত জানানো হয়। ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি দুই দিন থাকবেন।',
      'Q1058',
      2,
    ],
    ['রাশিয়ার উপপররাষ্ট্রমন্ত্রী আন্দ্রেই রুদেনকো ঢাকায় এসেছেন।', 'x-rudenko-andrei', 1],
    [
      'Indian Prime Minister Narendra Modi flew in on Monday. Modi was met at the airport.',
      'Q1058',
      2,
    ],
  ])('is stated by an office of theirs beside one of the names: %s', (text, who, times) => {
    expect(told(text)).toEqual(
      Array.from({ length: times }, () => [who, 'stated', identityBases.proven]),
    )
  })

  it.each([
    [
      'ওয়াং ই বৃহস্পতিবার বেইজিংয়ে বাণিজ্য চুক্তি নিয়ে কথা বলেন। চীনের পররাষ্ট্র মন্ত্রণালয় তা জানিয়েছে।',
      'Q701801',
      identityBases.backed,
    ],
    [
      'বৃষ্টিতে ভিজে বারাক ওবামা ফিরলেন। তাঁর সঙ্গে ছাতা ছিল না।',
      'x-obama-barack',
      identityBases.household,
    ],
    [
      'Wang Yi spoke of trade in Geneva on Thursday. The Chinese foreign ministry gave no details.',
      'Q701801',
      identityBases.backed,
    ],
    [
      'Barack Obama walked home in the rain. He had no umbrella.',
      'x-obama-barack',
      identityBases.household,
    ],
  ])(
    'is implied, with what implies it, where nothing of theirs stands beside it: %s',
    (text, who, basis) => {
      expect(told(text)).toEqual([[who, 'implied', basis]])
    },
  )

  it.each([
    // The words of an office that a club, a town or a firm has as well.
    'ওয়ার্ড জামায়াতের আমির শফিকুর রহমান চাঁদার রসিদ দেখান। ওয়ার্ডে পাঁচটি মসজিদ আছে।',
    'বিএনপি নেতা রুহুল কবির রিজভী হাটের ইজারা পেয়েছেন। হাট বসে মঙ্গলবার।',
    'ফটোগ্রাফি ক্লাবের উপদেষ্টা আসিফ নজরুল ছবি বাছাই করেছেন। ক্লাবে এবার ছবি জমা পড়েছে ৪০টি।',
    'পাবনার বার সমিতির নির্বাচন কমিশনার রাজীব কুমার ব্যালট গুনেছেন। ভোট পড়েছে ৪১০টি।',
    'Mayor Eric Adams drives the only snow plough of Lake Orrin. The council has five members.',
    'The governor, Greg Abbott, locked the wing at noon. Prisoners had thrown plates.',
    'Speaker Mike Johnson, a sixth-former, rang the bell twice. The youth parliament meets in spring.',
    'Funeral director Christopher Wray found the statue. The FBI had looked for it in two states.',
    'Peter Haas, brand ambassador of the growers, poured the wine. The hail had cost them a third.',
  ])('is never stated by an office that others have too: %s', (text) => {
    expect(told(text, '2023-05-12').filter(([, certainty]) => certainty === 'stated')).toEqual([])
  })

  it.each([
    ['এনসিপির আহ্বায়ক নাহিদ ইসলাম সভায় যোগ দেন। সভা হয় ঢাকায়।', 'x-nahid-islam'],
    ['অন্তর্বর্তী সরকারের আইন উপদেষ্টা আসিফ নজরুল ঢাকায় ফিরেছেন। বিমান নামে সকালে।', 'x-nazrul-asif'],
    [
      'FBI Director Christopher Wray came to the hearing. It took three hours.',
      'x-christopher-wray',
    ],
    [
      'New York Mayor Eric Adams signed the budget. The council had passed it in June.',
      'x-eric-adams',
    ],
    [
      'The Bank of Japan governor Kazuo Ueda spoke on Tuesday. Rates stay where they are.',
      'x-kazuo-ueda',
    ],
  ])('is stated by an office with what it is of: %s', (text, who) => {
    expect(told(text, '2025-06-12')).toContainEqual([who, 'stated', identityBases.proven])
  })

  it('is told of people alone, and of nobody whom the base does not know', () => {
    const { mentions } = readText(
      'জেলা প্রশাসক নাজমুন তালুকদার ঢাকায় গেছেন। চীনের দূতাবাস তাঁকে চিঠি দিয়েছে।',
    )
    expect(mentions.length).toBeGreaterThan(2)
    expect(must(mentions.find((m) => m.kind === 'person')).certainty).toBeUndefined()
    expect(mentions.every((m) => m.basis === undefined)).toBe(true)
  })
})
