import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const before =
  'পৌরসভার ঘাটে ভিড় বেড়েছে। নদীতে পানি কম। দোকান খোলা থাকে রাতেও। নৌকা ভেড়ে শতাধিক। পথের আলো নেভে ভোরে।'

const told = (text: string): string | undefined =>
  readText(`${before} ${text}`)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) => s.content.text.normalize('NFC'))[0]

const first = 'ঘাটের ছাউনি বসানো হয়েছে।'
const whole = `${first} কাঠ এসেছে পাশের উপজেলা থেকে। বৃষ্টিতেও ঘাট ভেজে না।`
const next = 'প্রকৌশলী নাসিমা খাতুন বলেন, টিন ভালো।'

it.each([
  ['the next who speaks', `মেয়র সালমা বেগম বলেন, ${whole} ${next}`],
  [
    'one who is called by his office',
    `মেয়র সালমা বেগম বলেন, ${whole} উপজেলা প্রকৌশলী বলেন, টিন ভালো।`,
  ],
  ['the end of the report', `মেয়র সালমা বেগম বলেন, ${whole}`],
  ['the next behind a writing', `বিজ্ঞপ্তিতে বলা হয়েছে, ${whole} ${next}`],
])('up to %s go the words', (_, text) => {
  expect(told(text)).toBe(whole.normalize('NFC'))
})

it.each([
  ['an earlier time', 'এর আগে ঘাটটি বন্ধ ছিল।'],
  ['another place', 'এদিকে পাশের ঘাটে ভিড় বেড়েছে।'],
  ['a day', '২০২৪ সালের ৬ জুন ঘাটটি ভেঙে পড়ে।'],
  ['her by name', 'সালমা বেগমের বাড়ি ঘাটের পাশে।'],
  ['what others do', 'মাঝিরা পরে ঘাট ঘুরে দেখেন।'],
])('what turns to %s is not hers', (_, between) => {
  expect(told(`মেয়র সালমা বেগম বলেন, ${first} ${between} ${next}`)).toBe(first.normalize('NFC'))
})

it('goes on with another of whom the words tell', () => {
  const words = 'মাঝি রহিম শেখ অসুস্থ। তার নৌকাটি ঘাটে বাঁধা আছে। তাকে ওষুধ দেওয়া হয়েছে।'
  expect(told(`মেয়র সালমা বেগম বলেন, ${words} ${next}`)).toBe(words.normalize('NFC'))
})

it('stops before what she does herself', () => {
  const text = `মেয়র সালমা বেগম বলেন, মাঝি রহিম শেখ অসুস্থ। তিনি সুস্থতা চান। ${next}`
  expect(told(text)).toBe('মাঝি রহিম শেখ অসুস্থ।'.normalize('NFC'))
})

it.each([
  ['many', `মাঝিরা বলেন, ${whole} ${next}`],
  ['one who has said it before', `মেয়র সালমা বেগম বলেছেন, ${whole} ${next}`],
  ['what a writing told long ago', `চিঠিতে বলা হলো, ${whole} ${next}`],
  ['what is found out', `জরিপে দেখা গেছে, ${whole} ${next}`],
  ['what one thinks', `মেয়র সালমা বেগম মনে করেন, ${whole} ${next}`],
  ['what one accuses', `মেয়র সালমা বেগম অভিযোগ করেন, ${whole} ${next}`],
])('stops with its sentence behind %s', (_, text) => {
  expect(told(text)).toBe(first.normalize('NFC'))
})

it.each([
  ['is told of behind the words', 'টিন ভালো বলে জানান প্রকৌশলী নাসিমা খাতুন।'],
  ['has said it before', 'প্রকৌশলী নাসিমা খাতুন বলেছেন, টিন ভালো।'],
])('stops with its sentence before one who %s', (_, after) => {
  expect(told(`মেয়র সালমা বেগম বলেন, ${whole} ${after}`)).toBe(first.normalize('NFC'))
})

it('stops with its sentence where the next speaks far behind', () => {
  const far = 'টিন ভালো। খুঁটি শক্ত। ছায়া ঘন।'
  expect(told(`মেয়র সালমা বেগম বলেন, ${whole} ${far} ${next}`)).toBe(first.normalize('NFC'))
})

it('proves nothing in a note of a few sentences', () => {
  const { statements } = readText(`মেয়র সালমা বেগম বলেন, ${whole}`)
  expect(statements[0]?.content.text.normalize('NFC')).toBe(first.normalize('NFC'))
})
