import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identity of each mention of a wording. */
const whose = (text: string, wording: string): readonly (string | null)[] =>
  readText(text, { published: '2026-05-06' })
    .mentions.filter((m) => m.text === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('whom a report introduces as somebody else', () => {
  it.each([
    [
      'the son of one name',
      'হারারের আদালতে এসেছিলেন রবার্ট মুগাবে জুনিয়র। শুনানি চলে এক ঘণ্টা।',
      'রবার্ট মুগাবে জুনিয়র',
    ],
    [
      'a name that parents gave',
      'বাবা ক্রিকেটের ভক্ত, ছেলের নাম রেখেছিলেন সাকিব আল হাসান। সেই ছেলে এখন স্কুলে যায়।',
      'সাকিব আল হাসান',
    ],
    [
      'a bull at the market',
      'হাটে উঠেছে ডোনাল্ড ট্রাম্প নামের ষাঁড়টি। দাম উঠেছে পাঁচ লাখ।',
      'ডোনাল্ড ট্রাম্প',
    ],
    [
      'a buffalo, its name quoted',
      'মেলায় প্রথম হয়েছে ‘ডোনাল্ড ট্রাম্প’ নামের একটি মহিষ। ওজন ত্রিশ মণ।',
      'ডোনাল্ড ট্রাম্প',
    ],
    [
      'one of a list of fishermen',
      'নিখোঁজ জেলেরা হলেন সালাম শেখ, ইশরাক হোসেন ও রাজু মিয়া। খোঁজ চলছে।',
      'ইশরাক হোসেন',
    ],
    [
      'a small child',
      'দৌড়ে প্রথম হয়েছে সাত বছরের নাহিদ ইসলাম। দ্বিতীয় হয়েছে তার বোন।',
      'নাহিদ ইসলাম',
    ],
    ['the son', 'The book sold well. Donald Trump Jr. wrote it in a year.', 'Donald Trump Jr.'],
    ['the son’s surname later', 'Donald Trump Jr. came late. Trump sat down at once.', 'Trump'],
    [
      'a child’s name',
      'They named their first son Barack Obama. He was born on Monday.',
      'Barack Obama',
    ],
    ['a cat', 'The van came back. The cat, called Boris Johnson, sat in it.', 'Boris Johnson'],
    [
      'what a cat is',
      'Boris Johnson, a six-year-old ginger tom, came home. He was thin.',
      'Boris Johnson',
    ],
    ['the age of a child', 'Boris Johnson, 7, fell off a swing. He broke an arm.', 'Boris Johnson'],
    [
      'an age and a town',
      'The chase ended at noon. Pedro Sanchez, 34, of Laredo, was held.',
      'Pedro Sanchez',
    ],
    [
      'a suspect',
      'The chase ended at noon. The suspect, Pedro Sanchez, was held.',
      'Pedro Sanchez',
    ],
    [
      'a given name that only sounds alike',
      'A scholar is mourned. Benzion Netanyahu taught in Ithaca. Netanyahu was 102.',
      'Netanyahu',
    ],
  ])('%s', (_, text, wording) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id === null)).toBe(true)
  })

  it.each([
    [
      'junior doctors, whom somebody calls',
      'নবান্নে মমতা বন্দ্যোপাধ্যায় জুনিয়র ডাক্তারদের ডেকেছেন। বৈঠক হয় বিকেলে।',
      'মমতা বন্দ্যোপাধ্যায়',
      'Q465041',
    ],
    [
      'a case in somebody’s name',
      'শেখ হাসিনার নামে এক মামলা হয়েছে। শুনানি আগামী সপ্তাহে।',
      'শেখ হাসিনা',
      'Q52183',
    ],
    [
      'one of a list of leaders',
      'মঞ্চে ওঠা নেতারা হলেন ইশরাক হোসেন ও সালাম শেখ। সভা চলে রাতে।',
      'ইশরাক হোসেন',
      'x-ishraque-hossain',
    ],
    [
      'what daughters own',
      'দলিলে মেয়েদের নাম রেখেছেন ডোনাল্ড ট্রাম্প। দলিলটি দুই পাতার।',
      'ডোনাল্ড ট্রাম্প',
      'Q22686',
    ],
    [
      'who gave a daughter her name',
      'মেয়ের নাম রেখেছেন ডোনাল্ড ট্রাম্প। নামটি এখনো জানা যায়নি।',
      'ডোনাল্ড ট্রাম্প',
      'Q22686',
    ],
    [
      'the known son’s name',
      'জিয়াউর রহমানের বড় ছেলের নাম তারেক রহমান। তিনি লন্ডনে ছিলেন।',
      'তারেক রহমান',
      'Q7686199',
    ],
    [
      'the father beside his son',
      'President Donald Trump spoke. His son Donald Trump Jr. was abroad. Trump left.',
      'Trump',
      'Q22686',
    ],
    [
      'whoever is called so by all',
      'The hearing was short. Ferdinand Marcos Jr. came to Manila.',
      'Ferdinand Marcos Jr.',
      'Q983324',
    ],
    [
      'somebody’s own cat',
      'In a talk about his pet cat, Tarique Rahman said it slept all day. He laughed.',
      'Tarique Rahman',
      'Q7686199',
    ],
    [
      'seniors who are named next',
      'Kyiv hosted Donald Trump, Senior Counsel Dana Renn and two aides. They left at noon.',
      'Donald Trump',
      'Q22686',
    ],
  ])('stays: %s', (_, text, wording, entity) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id === entity)).toBe(true)
  })
})
