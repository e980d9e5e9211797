import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const modalities = (text: string): readonly string[] =>
  readText(text).events.map((e) => `${e.sense} ${e.modality}`)

it.each([
  [
    'before what somebody who is named suffers',
    'মোড়ে ট্রাকের সঙ্গে মুখোমুখি সংঘর্ষ হলে সেখানেই রহিম শেখ নিহত হন।',
    ['accident actual', 'die actual'],
  ],
  [
    'where a sentence goes on with what came next',
    'পরে বাকি দাবি পূরণের আশ্বাস দিলে মাঝিরা ঘাট থেকে সরে যান।',
    ['promise actual'],
  ],
  [
    'though nothing could be done',
    'এ ঘটনায় থানায় মামলা করা হলেও এখনো কাউকে ধরতে পারেনি পুলিশ।',
    ['charge actual'],
  ],
])('what came first happened %s', (_, text, expected) => {
  expect(modalities(text)).toEqual(expected)
})

it.each([
  ['what is always so', 'চালককে হুমকি দিলে সড়ক অনিরাপদ হয়।', ['threaten conditional']],
  ['what anybody would do', 'আশ্বাস দিলে মাঝিরা ঘাট থেকে সরে যান।', ['promise conditional']],
  ['what is to come', 'পরে আশ্বাস দিলে মাঝিরা ঘাট থেকে সরে যাবেন।', ['promise conditional']],
])('%s hangs on it', (_, text, expected) => {
  expect(modalities(text)).toEqual(expected)
})
