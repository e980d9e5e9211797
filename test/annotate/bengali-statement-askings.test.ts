import { expect, it } from 'vitest'
import { speech, told } from './told.ts'

/** Who speaks in each statement of a text. */
const sources = (text: string): readonly (string | null)[] =>
  told(text).map(([source]) => source?.normalize('NFC') ?? null)

/** What is said in each statement of a text. */
const contents = (text: string): readonly (string | null)[] =>
  told(text).map(([, , words]) => words?.normalize('NFC') ?? null)

/** Whom the pronouns that speak stand for. */
const meant = (text: string): readonly (string | null)[] =>
  speech(text).map((s) => s.source?.antecedent?.text.normalize('NFC') ?? null)

it.each([
  ['a warning', 'সালমা হক বন্যা সম্পর্কে সতর্ক করছিলেন, কিন্তু কেউ গুরুত্ব দেয়নি।'],
  ['a request', 'বাংলাদেশ একাধিকবার ভারতের কাছে অনুরোধ জানিয়েছে, তবে এখনো সাড়া মেলেনি।'],
])('what stands against %s behind the comma is not what is said', (_, text) => {
  expect(told(text)).toEqual([])
})

it('with a plain verb such a sentence is said', () => {
  expect(contents('সালমা হক বলেন, কিন্তু কেউ গুরুত্ব দেয়নি।')).toEqual([
    'কিন্তু কেউ গুরুত্ব দেয়নি।'.normalize('NFC'),
  ])
})

it('who is turned to under a name that nobody knows is not who spoke before', () => {
  const said = 'মেয়র করিম শেখ বলেন, ঘাট খোলা আছে।'
  const asked = (who: string): string =>
    `${said} এ বিষয়ে জানতে ${who} মোবাইল ফোনে যোগাযোগ করা হলেও তিনি ফোন ধরেননি।`
  expect(meant(asked('ঘাটের ইজারাদারের'))).toEqual([null, null])
  expect(meant(asked('রহিম উদ্দিনের'))).toEqual([null, 'রহিম উদ্দিন'.normalize('NFC')])
})

it.each([
  [
    'the case behind a bracket',
    'সুদানের সেনাবাহিনী হামলার জন্য আধাসামরিক বাহিনী র‍্যাপিড সাপোর্ট ফোর্সেস (আরএসএফ)-কে দায়ী করেছে।',
    'সুদানের সেনাবাহিনী',
  ],
  [
    'whoever is joined to a name in another case',
    'তিনি রায়টিকে প্রধানমন্ত্রী নরেন্দ্র মোদি ও স্বরাষ্ট্রমন্ত্রী অমিত শাহের মুখে চড় বলে বর্ণনা করেন।',
    'তিনি',
  ],
  ['how it is told', 'রোববার ঢাকায় আমির খোলামেলা বলেন, ‘নদীতে পানি নেই।’', 'আমির'],
])('%s leaves the source to who speaks', (_, text, source) => {
  expect(sources(text)).toEqual([source.normalize('NFC')])
})

it('people that are joined before the verb speak together', () => {
  const text = 'প্রধানমন্ত্রী নরেন্দ্র মোদি ও স্বরাষ্ট্রমন্ত্রী অমিত শাহ বলেছেন, নদীতে পানি নেই।'
  expect(sources(text)).toEqual(['প্রধানমন্ত্রী নরেন্দ্র মোদি ও স্বরাষ্ট্রমন্ত্রী অমিত শাহ'.normalize('NFC')])
})

it('a bare noun before what is told about is nobody', () => {
  const text = 'সালমা হক একটি সিদ্ধান্তের কথা জানান গানটি প্রসঙ্গে।'
  expect(sources(text)).toEqual(['সালমা হক'.normalize('NFC')])
  expect(sources('একটি সিদ্ধান্তের কথা জানান সালমা হক এক বিবৃতিতে।')).toEqual([
    'সালমা হক'.normalize('NFC'),
  ])
})

it.each([
  ['how strong a demand is', 'তিনি বাঁধ মেরামতের জোর দাবি জানিয়েছেন।', 'বাঁধ মেরামত'],
  [
    'of whom one demands it',
    'তিনি বাঁধটি মেরামত করার জন্য প্রশাসনের কাছে জোরালো দাবি জানান।',
    'বাঁধটি মেরামত করার',
  ],
  ['whom one calls upon', 'মেয়র ভোট দেওয়ার জন্য ভোটারদের প্রতি আহ্বান জানান।', 'ভোট দেওয়ার'],
  ['how deep a worry is', 'পানির দাম নিয়ে সংগঠনগুলোও গভীর উদ্বেগ প্রকাশ করেছে।', 'পানির দাম নিয়ে'],
  [
    'how fast nobody answers',
    'এ বিষয়ে জানতে পুলিশের সঙ্গে যোগাযোগ করা হলেও তাঁরা তাৎক্ষণিক কোনো জবাব দেয়নি।',
    'এ বিষয়ে',
  ],
])('%s is not what it is about', (_, text, content) => {
  expect(contents(text)).toEqual([content.normalize('NFC')])
})

it.each([
  [
    'দেশটির প্রধানমন্ত্রী কামলা প্রসাদ-বিসেসার বলেন, নদীতে পানি নেই।',
    'দেশটির প্রধানমন্ত্রী কামলা প্রসাদ-বিসেসার',
  ],
  ['এক সাক্ষাৎকারে আমীর-উল ইসলাম বলেন, নদীতে পানি নেই।', 'আমীর-উল ইসলাম'],
  ['সমিতির সভাপতি এন কে এ মবিন প্রথম আলোকে বলেন, নদীতে পানি নেই।', 'সমিতির সভাপতি এন কে এ মবিন'],
  ['নিহতের চাচাতো বোন কান্নাজড়িত কণ্ঠে জানান, নদীতে পানি নেই।', 'নিহতের চাচাতো বোন'],
  ['আদালত এ ঘটনায় তদন্ত প্রতিবেদন দাখিলের নির্দেশ দিয়েছে।', 'আদালত'],
])('a speaker is told by whole words and by no others: %s', (text, source) => {
  expect(sources(text)).toEqual([source.normalize('NFC')])
})

it('whom somebody calls a thing does not call him so', () => {
  const text = 'করিম শেখ লেখেন, ‘মেয়র রাস্তা বন্ধ করেছেন, তাকে প্রতারক বলেছেন, নিয়ম ভেঙেছেন।’'
  expect(sources(text)).toEqual(['করিম শেখ'.normalize('NFC')])
})

it('a heading that the page glued to its hour is nobody', () => {
  const text = 'হামলার আগে পথচারীদের সরে যেতে বলেন দুই বন্দুকধারী১০ ঘণ্টা আগেআহমেদের দোকান।'
  expect(told(text)).toEqual([])
})

it.each([
  [
    'নিয়ন্ত্রক সংস্থা বিটিআরসি’র এক প্রতিবেদনে দেখা গেছে, নদীতে পানি নেই।',
    'নিয়ন্ত্রক সংস্থা বিটিআরসি’র এক প্রতিবেদন',
  ],
  ['একটি পিয়ার–রিভিউড গবেষণায় বলা হয়েছে, নদীতে পানি নেই।', 'একটি পিয়ার–রিভিউড গবেষণা'],
  ['‘পাবমেড সেন্ট্রাল’-এ প্রকাশিত একটি গবেষণায় বলা হয়েছে, নদীতে পানি নেই।', 'প্রকাশিত একটি গবেষণা'],
])('a writing begins with a whole word: %s', (text, source) => {
  expect(sources(text)).toEqual([source.normalize('NFC')])
})

it('who leads those to whom somebody belongs does not speak', () => {
  const text = 'ট্রাম্প প্রশাসনের কর্মকর্তা তুলসী গ্যাবার্ড বলেন, নদীতে পানি নেই।'
  expect(speech(text).map((s) => s.source?.entities)).toEqual([['x-tulsi-gabbard']])
  const whole = speech('ট্রাম্প প্রশাসন জানায়, নদীতে পানি নেই।')
  expect(whole.map((s) => s.source?.entities)).toEqual([['Q22686']])
})

it('whether somebody does a thing goes on to what is told of it', () => {
  const text = 'রায়ের বিরুদ্ধে আপিল করবে কি না, সে বিষয়ে কিছু বলেনি পুলিশ।'
  expect(contents(text)).toEqual(['রায়ের বিরুদ্ধে আপিল করবে কি না, সে বিষয়ে'.normalize('NFC')])
  const led = 'দলটি ভোটে যাবে কি না, সে বিষয়ে কিছু বলেনি। সভা শেষ হয়।'
  expect(sources(led)).toEqual(['দলটি'.normalize('NFC')])
  expect(contents(led)).toEqual(['ভোটে যাবে কি না, সে বিষয়ে'.normalize('NFC')])
})

it('whoever says nothing in a matter was asked in it', () => {
  const text = 'করিম শেখ সভায় ছিলেন। এ সময় নদী খননের প্রশ্নে তিনি কোনো মন্তব্য করেননি।'
  expect(contents(text)).toEqual(['এ সময় নদী খননের প্রশ্নে'.normalize('NFC')])
  const about = 'নদী ভরাটের অভিযোগ নিয়ে মস্কো সরাসরি কিছু বলেনি। সভা শেষ হয়।'
  expect(contents(about)).toEqual(['নদী ভরাটের অভিযোগ নিয়ে'.normalize('NFC')])
})

it('what is only conceded to have been said is not told', () => {
  expect(told('মেয়র বলেছেন ঠিকই, কিন্তু কাজ হয়নি।')).toEqual([])
  expect(contents('মেয়র বলেছেন সেতুটি ভেঙেছে, কিন্তু কেউ মরেনি।')).toHaveLength(1)
})
