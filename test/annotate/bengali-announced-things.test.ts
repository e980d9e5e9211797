import { expect, it } from 'vitest'
import { told } from './told.ts'

/** What is said in each statement of a text. */
const contents = (text: string): readonly (string | null)[] =>
  told(`ঘাটে ভিড় বাড়ছে। ${text}`).map(([, , words]) => words?.normalize('NFC') ?? null)

it.each([
  [
    'the speech',
    'সোমবার সন্ধ্যায় জাতির উদ্দেশে দেওয়া ভাষণে ঘাট খোলার তারিখ ঘোষণা করেন মেয়র সালমা হক।',
    'ঘাট খোলার তারিখ',
  ],
  [
    'the meeting with the press',
    'আজ সোমবার এক সংবাদ সম্মেলনে ঘাট খোলার কর্মসূচি ঘোষণা করেন মেয়র সালমা হক।',
    'ঘাট খোলার কর্মসূচি',
  ],
  ['the writing', 'জারি করা প্রজ্ঞাপনের মাধ্যমে নতুন ভাড়া ঘোষণা করেছে সরকার।', 'নতুন ভাড়া'],
  ['the hour', 'হাসপাতালে নিলে চিকিৎসক রাত ২টার দিকে তাকে মৃত ঘোষণা করেন।', 'তাকে মৃত'],
  [
    'what a doctor does before',
    'হাসপাতালে নিলে চিকিৎসক পরীক্ষা-নিরীক্ষা করে তাকে মৃত ঘোষণা করেন।',
    'তাকে মৃত',
  ],
])('what is announced begins behind %s', (_, text, content) => {
  expect(contents(text)).toEqual([content.normalize('NFC')])
})

it('a day alone may be that of the thing', () => {
  expect(contents('বৃহস্পতিবার ধর্মঘট ঘোষণা করেছে মাঝি সমিতি।')).toEqual([
    'বৃহস্পতিবার ধর্মঘট'.normalize('NFC'),
  ])
})

it.each([
  ['an outlet', 'সদর থানার ওসি রহিম শেখ প্রথম আলোকে বিষয়টি নিশ্চিত করেছেন।'],
  ['the press', 'সদর থানার ওসি রহিম শেখ গণমাধ্যমকে বিষয়টি নিশ্চিত করেছেন।'],
])('%s that is told is no part of what is confirmed', (_, text) => {
  expect(contents(text)).toEqual(['ঘাটে ভিড় বাড়ছে।'.normalize('NFC')])
})

it('who speaks inside a sentence is no part of what he says', () => {
  const text =
    'সদর কেন্দ্রীয় কারাগারের নতুন জেলার রহিম শেখ সম্প্রতি সব মামলার কাগজপত্র কারাগারে এসে পৌঁছেছে বলে জানান।'
  expect(contents(text).join()).not.toContain('শেখ'.normalize('NFC'))
})
