import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly string[] =>
  readText(text, { published: '2025-06-17' }).events.map((e) => `${e.sense} ${e.modality}`)

const film =
  'নতুন সিনেমাটি নিয়ে আলোচনা থামছেই না। চিত্রনাট্য লিখেছেন পরিচালক নিজেই। গল্পের প্রধান চরিত্র এক কিশোর। সিনেমার শেষ দৃশ্যটি মনে থাকে।'

it.each([
  // A plot is told in the plain present.
  [`${film} কাহিনির মাঝপথে ডাকাতেরা গ্রামের লোকদের জিম্মি করে। সিনেমাটি দেখে দর্শক খুশি।`, []],
  [`${film} শেষে কিশোরটি মারা যায়। সিনেমাটি দেখে দর্শক খুশি।`, []],
  [`${film} ছেলেটি তার শত্রুকে অপহরণ করার সিদ্ধান্ত নেয়। সিনেমাটি দেখে দর্শক খুশি।`, []],
  // The news of those who made it is not.
  [`${film} ছবিটির নায়ক গতকাল মারা গেছেন। সিনেমাটি দেখে দর্শক খুশি।`, ['die actual']],
  [`${film} পরে পরিচালককে গ্রেপ্তার করা হয়। সিনেমাটি দেখে দর্শক খুশি।`, ['arrest actual']],
  [`${film} ১৯৮৭ সালের ১ নভেম্বর তাঁকে আটক করে পুলিশ। সিনেমাটি দেখে দর্শক খুশি।`, ['arrest actual']],
  // Outside of such a report the same words are news.
  ['রাতে ডাকাতেরা গ্রামের লোকদের জিম্মি করে। পরে সবাই বাড়ি ফেরেন।', ['abduct actual']],
])('a plot is no event: %s', (text, events) => {
  expect(told(text)).toEqual(events)
})

it('a film that comes out is set free of nothing', () => {
  expect(told('‘সুলতান’ মুক্তি পাবে আগামী শুক্রবার। পরে সবাই বাড়ি ফেরেন।')).toEqual([])
})

it.each([
  [
    'দণ্ডবিধির ৯ ধারায় বলা আছে, ঘুষ নেওয়া কর্মকর্তা অন্তত দুই বছরের কারাদণ্ডে দণ্ডিত হন। পরে সবাই বাড়ি ফেরেন।',
    [],
  ],
  ['আইনটিতে একটি প্রস্তাব ছিল যে সরকার একজনকে পরিচালক পদে নিয়োগ দেবে। পরে সবাই বাড়ি ফেরেন।', []],
  // What was done under it is told.
  ['দণ্ডবিধির ৯ ধারায় তিনি দুই বছরের কারাদণ্ডে দণ্ডিত হন। পরে সবাই বাড়ি ফেরেন।', ['sentence actual']],
  [
    'নীতিমালায় বলা হয়েছে, সরকার একজনকে পরিচালক নিয়োগ দিয়েছে। পরে সবাই বাড়ি ফেরেন।',
    ['appoint actual'],
  ],
])('the words of a law are no act: %s', (text, events) => {
  expect(told(text)).toEqual(events)
})
