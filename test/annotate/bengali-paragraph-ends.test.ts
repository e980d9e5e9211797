import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const frame = (words: string, joint = '\n\n'): string =>
  [
    'পৌরসভার ঘাটে নতুন ছাউনি বসেছে।',
    words,
    'ঘাটে প্রতিদিন শতাধিক নৌকা ভেড়ে।',
    'ছাউনিটির পাশে একটি বাগানও আছে।',
  ].join(joint)

const told = (words: string, joint?: string): string | undefined =>
  readText(frame(words, joint))
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) => s.content.text.normalize('NFC'))[0]

const first = 'ছাউনির কাজ শেষ হয়েছে।'
const whole = `${first} মাঝিরা এখন ছায়ায় বসেন না। বৃষ্টিতেও ঘাট ভেজে না।`
const plain = `${first} কাঠ এসেছে পাশের উপজেলা থেকে। বৃষ্টিতেও ঘাট ভেজে না।`

it.each([
  ['one who is honoured', 'মেয়র সালমা বেগম বলেন,'],
  ['a pronoun', 'তিনি আরও বলেন,'],
  ['a writing', 'বিজ্ঞপ্তিতে বলা হয়েছে,'],
])('to the end of their paragraph go the words of %s', (_, who) => {
  expect(told(`${who} ${plain}`)).toBe(plain.normalize('NFC'))
})

it('goes to a joint that the page lost', () => {
  expect(told(`মেয়র সালমা বেগম বলেন, ${plain}`, '')).toBe(plain.normalize('NFC'))
})

it('goes to the end of a paragraph in which a writing is named later', () => {
  expect(told(`ঘাট নিয়ে গতকাল একটি বিজ্ঞপ্তি আসে। বিজ্ঞপ্তিতে বলা হয়, ${plain}`)).toBe(
    plain.normalize('NFC'),
  )
})

it.each([
  ['many, of whom a report tells more', `মাঝিরা বলেন, ${plain}`],
  ['what was said before', `মেয়র সালমা বেগম বলেছেন, ${plain}`],
  ['what is found out', `জরিপে দেখা গেছে, ${plain}`],
  ['a body', `পৌরসভার পক্ষ থেকে বলা হয়, ${plain}`],
  ['one who does not begin the paragraph', `ঘাট নিয়ে কথা উঠেছে। মেয়র সালমা বেগম বলেন, ${plain}`],
  ['what others do who are honoured', `মেয়র সালমা বেগম বলেন, ${whole}`],
  ['one who was asked more', `মেয়র সালমা বেগম বলেন, ${first} আরও জানতে ফোন করেও সাড়া মেলেনি।`],
  ['another who speaks behind him', `মেয়র সালমা বেগম বলেন, ${plain} মাঝিদের দাবি, ঘাট ভেজে।`],
])('stops with its sentence behind %s', (_, words) => {
  expect(told(words)).toBe(first.normalize('NFC'))
})

it('proves nothing in a text of one paragraph', () => {
  expect(told(`মেয়র সালমা বেগম বলেন, ${plain}`, ' ')).toBe(first.normalize('NFC'))
})
