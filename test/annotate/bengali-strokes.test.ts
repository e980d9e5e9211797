import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const roles = (text: string): readonly (readonly string[])[] =>
  readText(text).events.map((e) => e.roles.map((r) => `${r.role} ${r.text}`).toSorted())

it.each([
  [
    'an army',
    'সেনাবাহিনীর গুলিতে তিন বিক্ষোভকারী নিহত হয়েছেন।',
    ['agent সেনাবাহিনী', 'recipient তিন বিক্ষোভকারী'],
  ],
  [
    'a state by its adjective, with the kind of stroke',
    'রুশ ড্রোন হামলায় চার শ্রমিক নিহত হয়েছেন।',
    ['agent রুশ', 'recipient চার শ্রমিক'],
  ],
  [
    'people without a name',
    'সন্ত্রাসীদের হামলায় দুই কনস্টেবল আহত হয়েছেন।',
    ['agent সন্ত্রাসীদের', 'recipient দুই কনস্টেবল'],
  ],
  [
    'one man',
    'চাচাতো ভাইয়ের গুলিতে রহিম শেখ নিহত হয়েছেন।',
    ['agent চাচাতো ভাই', 'recipient রহিম শেখ'],
  ],
])('whose stroke befell people is the agent: %s', (_, text, expected) => {
  expect(roles(text)).toEqual([expected])
})

it.each([
  ['on whom it fell', 'পুলিশের ওপর হামলায় তিন কনস্টেবল আহত হয়েছেন।', ['recipient তিন কনস্টেবল']],
  ['where it fell', 'মন্দিরে হামলায় দুই পুরোহিত আহত হয়েছেন।', ['place মন্দিরে', 'recipient দুই পুরোহিত']],
  [
    'a band of somebody',
    'দুই দলের বাহিনীর হামলায় তিন কনস্টেবল আহত হয়েছেন।',
    ['recipient তিন কনস্টেবল'],
  ],
])('but not %s', (_, text, expected) => {
  expect(roles(text)).toEqual([expected])
})

it('people who are told by their land and counted are whom it befell', () => {
  expect(roles('এতে কমপক্ষে ৩৯১ ফিলিস্তিনি নিহত হয়েছেন।')).toEqual([
    ['recipient কমপক্ষে ৩৯১ ফিলিস্তিনি'],
  ])
})

it.each([
  [
    'counted dead in the genitive',
    'কলেরায় মৃত্যু হয়েছে ৩ হাজার ১১২ জনের।',
    ['recipient ৩ হাজার ১১২ জন'],
  ],
  [
    'a man in the accusative',
    'রাতে পিটিয়ে হত্যা করা হয় এক নির্মাণ শ্রমিককে।',
    ['recipient এক নির্মাণ শ্রমিক'],
  ],
  ['nobody but a place', 'রাতে পিটিয়ে হত্যা করা হয় বাজারে।', []],
])('whom it befell stands behind the verb: %s', (_, text, expected) => {
  expect(roles(text)).toEqual([expected])
})

it('the genitive before a fate told as a noun is whom it befell', () => {
  expect(roles('শরিফ ওসমান হাদির গুলিবিদ্ধ হওয়ার ঘটনায় সবাই শোকাহত।')).toEqual([
    ['recipient শরিফ ওসমান হাদি'],
  ])
})

it('a pronoun keeps its ending, a noun loses it', () => {
  expect(roles('এ ঘটনায় কাউকে গ্রেপ্তার করা যায়নি।')).toEqual([['recipient কাউকে']])
  expect(roles('এ ঘটনায় এক যুবককে গ্রেপ্তার করা হয়।')).toEqual([['recipient এক যুবক']])
})
