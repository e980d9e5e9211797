import { describe, expect, it } from 'vitest'
import { isSpeech } from '../../src/core/speech.ts'
import { readText } from '../kit.ts'
import { speech, told } from './told.ts'

const nfc = (rows: readonly (readonly (string | null)[])[]) =>
  rows.map((row) => row.map((text) => text?.normalize('NFC') ?? null))

describe('who speaks, in Bengali', () => {
  it.each([
    [
      'an outlet behind the name is told, and the name keeps its last letter',
      'নগর ভবনের সহকারী পরিচালক রাশেদুল কবির সমকালকে বলেন, কাজ চলছে।',
      ['নগর ভবনের সহকারী পরিচালক রাশেদুল কবির', 'বলেন', 'কাজ চলছে।'],
    ],
    [
      'the head of a party is no genitive of the word for I',
      'জামায়াত আমির বলেছেন, তাঁরা সংলাপে যাবেন।',
      ['জামায়াত আমির', 'বলেছেন', 'তাঁরা সংলাপে যাবেন।'],
    ],
    [
      'laughing is how it is said',
      'তখন রতন হাসতে হাসতে বলেন, বৃষ্টি নামলে খেলা হবে না।',
      ['রতন', 'বলেন', 'বৃষ্টি নামলে খেলা হবে না।'],
    ],
    [
      'a joint statement is where it is said',
      'প্রতিরক্ষামন্ত্রী ও সেনাপ্রধান যৌথ বিবৃতিতে বলেছেন, সীমান্তে উত্তেজনা কমেছে।',
      ['প্রতিরক্ষামন্ত্রী ও সেনাপ্রধান', 'বলেছেন', 'সীমান্তে উত্তেজনা কমেছে।'],
    ],
    [
      'a word for who protects is no speaker before what it tells of',
      'তিনি শৃঙ্খলা রক্ষাকারী বাহিনীর ভূমিকা নিশ্চিত করার দাবি জানান।',
      ['তিনি', 'দাবি জানান', 'শৃঙ্খলা রক্ষাকারী বাহিনীর ভূমিকা নিশ্চিত করার'],
    ],
    [
      'a classifier stays when the ending goes',
      'সংগঠনটির হিসাব অনুযায়ী, গত বছর ৩৪টি জাহাজ ভাঙা হয়েছে।',
      ['সংগঠনটি', 'হিসাব অনুযায়ী', 'গত বছর ৩৪টি জাহাজ ভাঙা হয়েছে।'],
    ],
    [
      'a calling stands in the phrase of who speaks, though not in the name',
      'মাঝি রহিম শেখ বলেন, নদী ভাঙছে।',
      ['মাঝি রহিম শেখ', 'বলেন', 'নদী ভাঙছে।'],
    ],
    [
      'and so does an office with all that belongs to it',
      'এ বিষয়ে সদর থানার ওসি (তদন্ত) রহিম শেখ বলেন, কাজ চলছে।',
      ['সদর থানার ওসি (তদন্ত) রহিম শেখ', 'বলেন', 'কাজ চলছে।'],
    ],
    [
      'but whom one is asked with does not',
      'চালকের সঙ্গে রহিম শেখ বলেন, পথ বন্ধ।',
      ['রহিম শেখ', 'বলেন', 'পথ বন্ধ।'],
    ],
    [
      'a hyphen is no place to begin at',
      'কৃষক সমিতির সহ-সভাপতি আলী আকবর বলেন, ধানের দাম কমেছে।',
      ['কৃষক সমিতির সহ-সভাপতি আলী আকবর', 'বলেন', 'ধানের দাম কমেছে।'],
    ],
    [
      'nor is an ending of its own, but for the genitive',
      'পডকাস্ট ‘চলার পথ’-এ গায়িকা সেলিনা বেগম বলেন, গান চলবে।',
      ['গায়িকা সেলিনা বেগম', 'বলেন', 'গান চলবে।'],
    ],
    [
      'which leaves its word in the phrase',
      'চালকদের সংগঠন এসকেএস’র যুগ্ম সম্পাদক আলী আকবর বলেন, ভাড়া বাড়বে না।',
      ['চালকদের সংগঠন এসকেএস’র যুগ্ম সম্পাদক আলী আকবর', 'বলেন', 'ভাড়া বাড়বে না।'],
    ],
    [
      'whom he turns to bears a case on its second half alone',
      'সভাপতি রহিম শেখ জেলা কমিটির নেতা-কর্মীদের উদ্দেশে বলেন, সভা কাল হবে।',
      ['সভাপতি রহিম শেখ', 'বলেন', 'সভা কাল হবে।'],
    ],
    [
      'a state behind "of" ends the name of a body',
      'রাইটার্স গিল্ড অব আমেরিকা বলেছে, চুক্তি বাতিল করা উচিত।',
      ['রাইটার্স গিল্ড অব আমেরিকা', 'বলেছে', 'চুক্তি বাতিল করা উচিত।'],
    ],
    [
      'what kind of announcement it is announces nothing',
      'আলী আকবর মাঠে ঐতিহাসিক ঘোষণা দেন, সংগ্রাম চলবে।',
      ['আলী আকবর', 'ঘোষণা দেন', 'সংগ্রাম চলবে।'],
    ],
    [
      'once is no part of who speaks',
      'একদিন রতন দাস বললেন, একটা নৌকা কিনবেন।',
      ['রতন দাস', 'বললেন', 'একটা নৌকা কিনবেন।'],
    ],
    [
      'what stands before a dash is told, where the noun takes it up',
      'নদী না বাঁচলে দেশ বাঁচবে না—এমন মন্তব্য করেছেন পরিবেশ উপদেষ্টা।',
      ['পরিবেশ উপদেষ্টা', 'এমন মন্তব্য করেছেন', 'নদী না বাঁচলে দেশ বাঁচবে না'],
    ],
    [
      'to bring a ship to the quay is what is asked, and no quay',
      'বন্দর কর্মকর্তারা জাহাজটি ঘাটে ভেড়াতে বলেছেন, কিন্তু নাবিকেরা রাজি হননি।',
      ['বন্দর কর্মকর্তারা', 'বলেছেন', 'জাহাজটি ঘাটে ভেড়াতে'],
    ],
    [
      'one word that points stands for the sentence before',
      'সেতুটি ভেঙে গেছে। থানার ওসি বিষয়টি নিশ্চিত করেছেন।',
      ['থানার ওসি', 'নিশ্চিত করেছেন', 'সেতুটি ভেঙে গেছে।'],
    ],
    [
      'a thing that is named does not',
      'সেতুটি ভেঙে গেছে। থানার ওসি ঘটনার সত্যতা নিশ্চিত করেছেন।',
      ['থানার ওসি', 'নিশ্চিত করেছেন', 'ঘটনার সত্যতা'],
    ],
    [
      'a caption and the credit of a picture are no part of what is told',
      'সভায় বক্তব্য দেন রহিম শেখছবি: প্রথম আলোনদী আবার ভাঙছে বলে জানিয়েছেন প্রকৌশলী আলী আকবর।',
      ['প্রকৌশলী আলী আকবর', 'জানিয়েছেন', 'নদী আবার ভাঙছে'],
    ],
    [
      'a common word keeps what says which police it is',
      'হাইওয়ে পুলিশ জানায়, যান চলাচল স্বাভাবিক।',
      ['হাইওয়ে পুলিশ', 'জানায়', 'যান চলাচল স্বাভাবিক।'],
    ],
  ])('%s', (_, text, row) => {
    expect(nfc(told(text))).toEqual(nfc([row]))
  })

  it('is the person alone where an office in the genitive and another one stand before the name', () => {
    const [said] = speech('নির্বাচন কমিশনের সাবেক সচিব ও নির্বাচন বিশেষজ্ঞ জেসমিন টুলী বলেন, কাজ চলছে।')
    expect(said?.source?.entities).toEqual([])
  })

  it.each([
    ['a word of courtesy owns', 'পুতিন ভাইয়ের দলের সদস্যরা বলেছেন, কাজ চলছে।', []],
    ['speaks himself', 'পুতিন ভাই বলেছেন, কাজ চলছে।', ['Q7747']],
  ])('is whoever %s', (_, text, entities) => {
    expect(speech(text)[0]?.source?.entities).toEqual(entities)
  })

  it.each([
    ['whoever was asked', 'ওসি রহিম শেখ ও এসআই আলী আকবরের কাছে জানতে চাইলে কোনো মন্তব্য করেননি।'],
    ['what is not told', 'পরিবেশবাদীরা এ নিয়ে উদ্বেগ প্রকাশ করেছেন।'],
    ['of one kind with another', 'চালকদের সঙ্গে কথা বলে সভাপতি একই ধরনের অভিযোগ করেন।'],
    [
      'the first word of a day',
      'শেষে মহাসচিব শ্রদ্ধা জানান এবং বিজয় দিবসকে স্মরণীয় করার আহ্বান জানান।',
    ],
  ])('is nobody where the text tells nothing of it, %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('is not said where a feeling is told', () => {
    const [said] = readText('জাতিসংঘ গাজার পরিস্থিতিতে উদ্বেগ প্রকাশ করেছে।').statements.filter(
      (s) => s.voice !== 'reporter',
    )
    expect(said && isSpeech(said)).toBe(false)
  })

  it.each([
    ['a question leaves open what it asks', 'মেয়র বলেন, বাঁধ কবে হবে?', 'unknown'],
    ['an answer does not', 'মেয়র বলেন, বাঁধ কাল হবে।', 'certain'],
  ])('%s', (_, text, factuality) => {
    expect(speech(text)[0]?.factuality).toBe(factuality)
  })

  it.each([
    ['with his calling', 'মাঝি রহিম শেখ বলেন, নদী ভাঙছে।'],
    ['with his office', 'র‌্যাবের কোম্পানি কমান্ডার রেজাউল হক জানান, সে ধরা পড়েছে।'],
  ])('leaves nothing to the outlet itself in a short sentence, %s', (_, text) => {
    expect(speech(text)).toHaveLength(1)
    expect(readText(text).statements).toHaveLength(1)
  })

  it('is somebody hidden where the condition stands behind the office', () => {
    const [said] = speech('দপ্তরের এক কর্মচারী নাম প্রকাশ না করার শর্তে বলেন, নথিটি হারিয়ে গেছে।')
    expect(said?.source?.anonymous).toBe(true)
  })

  it('is the one who spoke before, by "in his view"', () => {
    const [, view] = speech(
      'অর্থনীতিবিদ সালমা হক বলেন, সুদের হার কমানো দরকার। তাঁর মতে, এতে বিনিয়োগ বাড়বে।',
    )
    expect(view?.source?.antecedent?.text).toBe('সালমা হক')
  })
})

describe('what a sentence takes up', () => {
  const [, again] = speech(
    'সেতু নির্মাণে দেরি হবে বলে জানিয়েছেন সড়কসচিব আনিসুর রহমান। সোমবার এক সভায় তিনি এ কথা বলেন।',
  )

  it('is what the same speaker says in the sentence before, without who says it', () => {
    expect(again?.content.text).toBe('সেতু নির্মাণে দেরি হবে')
  })

  it('hangs on no other statement', () => {
    expect(again?.via).toEqual([])
  })
})

it('what a government thinks is no announcement of it', () => {
  const stances = speech('ক্রেমলিন মনে করছে, আলোচনা থেমে আছে। ক্রেমলিন জানিয়েছে, আলোচনা চলছে।').map(
    (s) => s.stance,
  )
  expect(stances).toEqual(['asserts', 'announces'])
})

it('a pronoun at the head of a paragraph stays open where nobody spoke before it', () => {
  const [said] = speech(
    'দলের কর্মীরা মিছিল করেন। শেখ হাসিনা ভারতে আছেন।\n\nতিনি এক পোস্টে লিখেছেন, ‘জোট হচ্ছে না।’',
  )
  expect(said?.source?.antecedent).toBeUndefined()
})

it('a joiner before a mark does not hide the quotation', () => {
  const [said] = speech('স্টেশনমাস্টার বলেন, \u200D“রেললাইন সরানো হয়েছে। কেউ হতাহত হননি।”')
  expect(said?.content.text).toContain('হতাহত')
})

it.each([
  ['স্থপতি বলেন, নকশায় নতুন ধারণা এসেছে।', 'certain'],
  ['স্থপতি বলেন, ধারণা করা হচ্ছে ভবনটি পুরোনো।', 'probable'],
  ['স্থপতি বলেন, ভবনটি ধসে যেতে পারে।', 'possible'],
  ['স্থপতি বলেন, এ বছর কাজ শেষ হতে পারে না।', 'certain'],
])('a notion is no doubt, nor is what cannot be: %s', (text, factuality) => {
  expect(speech(text).map((s) => s.factuality)).toEqual([factuality])
})
