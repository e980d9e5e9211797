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
    ['চুক্তি হয়েছে। কাল কার্যকর হবে।', ['চুক্তি হয়েছে।', 'কাল কার্যকর হবে।']],
    ['ড. ইউনূস বলেছেন, কাজ চলছে।', ['ড. ইউনূস বলেছেন, কাজ চলছে।']],
    ['তিনি বলেন, “এটা হবে না।” তারপর চলে যান।', ['তিনি বলেন, “এটা হবে না।”', 'তারপর চলে যান।']],
    ['কেন? কেউ জানে না', ['কেন?', 'কেউ জানে না']],
  ])('%s', (paragraph, expected) => {
    expect(text.sentences(paragraph).map((s) => paragraph.slice(s.start, s.end))).toEqual(expected)
  })
})
