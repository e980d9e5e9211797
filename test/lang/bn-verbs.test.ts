import { describe, expect, it } from 'vitest'
import { text } from '../../src/lang/bn/text.ts'
import { verbForms } from '../../src/lang/bn/words/verb-forms.ts'

describe('a Bengali verb form', () => {
  it.each([
    ['করেছে', 'করা', { tense: 'pres', aspect: 'perf' }],
    ['করেননি', 'করা', { negative: true, honorific: true }],
    ['জানিয়েছে', 'জানানো', { aspect: 'perf' }],
    ['জানায়', 'জানানো', { tense: 'pres' }],
    ['রেখেছে', 'রাখা', { aspect: 'perf' }],
    ['হেনেছে', 'হানা', { aspect: 'perf' }],
    ['করলেই', 'করা', { nonFinite: 'cond' }],
    ['লড়তে', 'লড়া', { nonFinite: 'inf' }],
    ['পাঠানো', 'পাঠানো', { nonFinite: 'verbal-noun' }],
    ['হবে', 'হওয়া', { tense: 'fut' }],
    ['গিয়েছিলেন', 'যাওয়া', { tense: 'pqp', honorific: true }],
    ['ছিল', 'থাকা', { tense: 'past' }],
    ['ডুবে', 'ডোবা', { nonFinite: 'conj' }],
    ['ভেসেছে', 'ভাসা', { aspect: 'perf' }],
    ['শিখিয়েছেন', 'শেখানো', { aspect: 'perf', honorific: true }],
    ['ঘুরানো', 'ঘোরানো', { nonFinite: 'verbal-noun' }],
    ['এগোচ্ছে', 'এগোনো', { aspect: 'prog' }],
    ['পেরিয়েছে', 'পেরোনো', { aspect: 'perf' }],
    ['চাইলেন', 'চাওয়া', { tense: 'past', honorific: true }],
    ['গেলে', 'যাওয়া', { nonFinite: 'cond' }],
    ['যেতে', 'যাওয়া', { nonFinite: 'inf' }],
    ['ছুঁয়েছে', 'ছোঁয়া', { aspect: 'perf' }],
    ['করিয়েছেন', 'করা', { causative: true }],
    ['খাওয়ায়', 'খাওয়া', { case: 'loc' }],
  ])('%s is of %s', (form, lemma, features) => {
    const found = verbForms.get(form.normalize('NFC'))
    expect(found?.lemma).toBe(lemma.normalize('NFC'))
    expect(found?.features).toMatchObject(features)
  })

  it.each([
    // তুমি
    ['করো', 'করা', { tense: 'pres', person: 2 }],
    ['যাও', 'যাওয়া', { tense: 'pres', person: 2 }],
    ['দাও', 'দেওয়া', { tense: 'pres', person: 2 }],
    ['বলছ', 'বলা', { aspect: 'prog', person: 2 }],
    ['শুনেছ', 'শোনা', { aspect: 'perf', person: 2 }],
    ['পেয়েছো', 'পাওয়া', { aspect: 'perf', person: 2 }],
    ['গেছ', 'যাওয়া', { aspect: 'perf', person: 2 }],
    ['লিখেছিলে', 'লেখা', { tense: 'pqp', person: 2 }],
    ['ছিলে', 'থাকা', { tense: 'past', person: 2 }],
    ['থামাচ্ছ', 'থামানো', { aspect: 'prog', person: 2 }],
    ['তাকাওনি', 'তাকানো', { person: 2, negative: true }],
    ['থেকো', 'থাকা', { mood: 'imp', person: 2 }],
    ['পাঠিও', 'পাঠানো', { mood: 'imp', person: 2 }],
    // তুই
    ['করিস', 'করা', { person: 2, intimate: true }],
    ['যাবি', 'যাওয়া', { tense: 'fut', person: 2, intimate: true }],
    ['বললি', 'বলা', { tense: 'past', intimate: true }],
    ['ভাবিসনি', 'ভাবা', { intimate: true, negative: true }],
    ['দেখেছিস', 'দেখা', { aspect: 'perf', intimate: true }],
    // আপনি and তিনি; তুমি and সে
    ['যান', 'যাওয়া', { person: '2,3', honorific: true }],
    ['করুন', 'করা', { mood: 'imp', person: '2,3', honorific: true }],
    ['নিন', 'নেওয়া', { mood: 'imp', person: '2,3', honorific: true }],
    ['জানাবেন', 'জানানো', { tense: 'fut', person: '2,3', honorific: true }],
    ['করবে', 'করা', { tense: 'fut', person: '2,3' }],
    ['করে', 'করা', { nonFinite: 'conj' }],
    ['করেছে', 'করা', { person: 3 }],
    ['করছি', 'করা', { person: 1 }],
    // Verbs and forms of other classes.
    ['আসলাম', 'আসা', { tense: 'past', person: 1 }],
    ['আসিনি', 'আসা', { person: 1, negative: true }],
    ['আসিতেছে', 'আসা', { aspect: 'prog' }],
    ['এলেও', 'আসা', { nonFinite: 'cond', emphatic: 'o' }],
    ['খাইয়েছে', 'খাওয়ানো', { aspect: 'perf' }],
    ['পাইয়ে', 'পাওয়ানো', { nonFinite: 'conj' }],
    ['দৌড়েছে', 'দৌড়ানো', { aspect: 'perf' }],
    ['দৌড়ায়', 'দৌড়ানো', { tense: 'pres' }],
    ['সামলেছেন', 'সামলানো', { aspect: 'perf' }],
    ['সামলাতে', 'সামলানো', { nonFinite: 'inf' }],
    ['গিলেছে', 'গেলা', { aspect: 'perf' }],
    ['গেলেন', 'যাওয়া', { tense: 'past' }],
    ['বইছে', 'বওয়া', { aspect: 'prog' }],
    ['শুয়ে', 'শোয়া', { nonFinite: 'conj' }],
    ['করাবেন', 'করা', { tense: 'fut', causative: true }],
    ['হয়না', 'হওয়া', { tense: 'pres', negative: true }],
    ['থাকবেনা', 'থাকা', { tense: 'fut', negative: true }],
    ['নন', 'নয়', { honorific: true, negative: true }],
  ])('%s, in its person, is of %s', (form, lemma, features) => {
    const found = verbForms.get(form.normalize('NFC'))
    expect(found?.lemma).toBe(lemma.normalize('NFC'))
    expect(found?.features).toMatchObject(features)
  })

  it('of the table is NFC', () => {
    expect([...verbForms.keys()].every((form) => form === form.normalize('NFC'))).toBe(true)
  })

  it.each([
    'পর বল কর চল ধর মার হার দিন গান খান হাসান হাসিনা করোনা চায়না বই বন সই দিক আনিস মরিস বিলাস পাস খাস হলি চাবি কবি রবি নাও পাঠাও ফেলো খাটো গলা মাজার মুড়ি আসল রস বাড়িও',
  ])('%s: none is one', (row) => {
    expect(row.split(' ').filter((word) => verbForms.has(word.normalize('NFC')))).toEqual([])
  })

  it.each(['খবর', 'দাবি', 'নভেম্বর', 'চুক্তি', 'বাড়ি', 'জমি', 'ঝুঁকি', 'ছুটি', 'জোটে', 'ঘেরাও', 'মেটার'])(
    '%s is none',
    (word) => {
      expect(verbForms.has(word.normalize('NFC'))).toBe(false)
    },
  )
})

describe('a Bengali noun', () => {
  it.each([
    ['রাশিয়ার', 'রাশিয়া', 'gen'],
    ['পিয়ংইয়ংয়ে', 'পিয়ংইয়ং', 'loc'],
    ['চুক্তিকে', 'চুক্তি', 'acc'],
    ['সংস্থাগুলোর', 'সংস্থা', 'gen'],
    ['পুতিন-এর', 'পুতিন', 'gen'],
    ['মন্ত্রণালয়ের', 'মন্ত্রণালয়', 'gen'],
    ['সময়ে', 'সময়', 'loc'],
    ['ভাইয়ের', 'ভাই', 'gen'],
  ])('%s comes from %s', (form, lemma, grammatical) => {
    const [token] = text.tokens(form)
    expect(token?.stems).toContain(lemma.normalize('NFC'))
    expect(token?.features.case).toBe(grammatical)
  })

  it.each(['মন্ত্রণালয়ের', 'বিশ্ববিদ্যালয়ে'])('%s keeps the য় of its stem', (form) => {
    const [token] = text.tokens(form)
    expect(token?.lemma.endsWith('য়'.normalize('NFC'))).toBe(true)
  })

  it('ঘেরাও is no verb with an emphasis', () => {
    expect(text.tokens('ঘেরাও')[0]?.pos).not.toBe('VERB')
  })

  it.each(['খবর', 'সরকার', 'রাষ্ট্রীয়', 'স্বাক্ষর'])('%s keeps its last letter', (word) => {
    expect(text.tokens(word)[0]?.lemma).toBe(word.normalize('NFC'))
  })
})

describe('Bengali sentences', () => {
  it.each([
    ['সভায় বক্তব্য দেন এড. রফিক আহমদ।', ['সভায় বক্তব্য দেন এড. রফিক আহমদ।']],
    ['চুক্তি হয়েছে। কাল কার্যকর হবে।', ['চুক্তি হয়েছে।', 'কাল কার্যকর হবে।']],
    ['ড. ইউনূস বলেছেন, কাজ চলছে।', ['ড. ইউনূস বলেছেন, কাজ চলছে।']],
    ['তিনি বলেন, “এটা হবে না।” তারপর চলে যান।', ['তিনি বলেন, “এটা হবে না।”', 'তারপর চলে যান।']],
    ['কেন? কেউ জানে না', ['কেন?', 'কেউ জানে না']],
    [
      'লে. জেনারেল (অব.) মো. আশরাফ এলেন। সভা বসল।',
      ['লে. জেনারেল (অব.) মো. আশরাফ এলেন।', 'সভা বসল।'],
    ],
    ['দাম ৫০০ টা. মাত্র। দর কমেনি।', ['দাম ৫০০ টা. মাত্র।', 'দর কমেনি।']],
    ['সচিব (প. ও ব. বিভাগ) আসেননি।', ['সচিব (প. ও ব. বিভাগ) আসেননি।']],
    ['“আমরা যাব না।” বলে জানান তিনি। সভা শেষ।', ['“আমরা যাব না।” বলে জানান তিনি।', 'সভা শেষ।']],
    ['“আমরা যাব না।” তিনি উঠে পড়েন।', ['“আমরা যাব না।”', 'তিনি উঠে পড়েন।']],
    ['‘কে?’—প্রশ্ন করেন মা।', ['‘কে?’—প্রশ্ন করেন মা।']],
    [
      'দাবি দুটি: • বেতন দিতে হবে • ছুটি দিতে হবে',
      ['দাবি দুটি:', '• বেতন দিতে হবে', '• ছুটি দিতে হবে'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(text.sentences(paragraph).map((s) => paragraph.slice(s.start, s.end))).toEqual(expected)
  })
})
