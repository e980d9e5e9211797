import { describe, expect, it } from 'vitest'
import { analyse, InvalidInput } from '../../src/index.ts'
import { bn } from '../../src/lang/bn/index.ts'
import type { Features } from '../../src/lang/contract/token.ts'

const nfc = (text: string): string => text.normalize('NFC')

/** Each compound of a sentence: its lemma, what its second verbs add, and what is known of the whole. */
const compoundsOf = (
  sentence: string,
): readonly { readonly lemma: string; readonly adds: string; readonly features: Features }[] =>
  (bn.compounds?.all(bn.text.tokens(nfc(sentence))) ?? []).map(({ lemma, links, features }) => ({
    lemma,
    adds: links.map((link) => link.adds).join(' '),
    features,
  }))

describe('a compound verb', () => {
  it.each<[sentence: string, lemma: string, adds: string, features: Features]>([
    [
      'কমিটি খসড়াটি চূড়ান্ত করে ফেলেছে।',
      'চূড়ান্ত করে ফেলা',
      'completion',
      { tense: 'pres', aspect: 'perf', person: 3 },
    ],
    ['তিনি কাজটি করে ফেলেছেন।', 'করে ফেলা', 'completion', { honorific: true, person: '2,3' }],
    ['তিনি কাজটি করে তো ফেলেননি।', 'করে ফেলা', 'completion', { negative: true, aspect: 'perf' }],
    ['বোর্ড কাজটি করেই ফেলেছে।', 'করে ফেলা', 'completion', { emphatic: 'i' }],
    ['দল কাজটি করে ফেলেনি।', 'করে ফেলা', 'completion', { negative: true }],
    ['আমরা কাজটি করে ফেলি না।', 'করে ফেলা', 'completion', { negative: true, person: 1 }],
    ['কাজটি করে ফেললে টাকা মিলবে।', 'করে ফেলা', 'completion', { nonFinite: 'cond' }],
    [
      'কাজটি করে না ফেললে টাকা মিলবে না।',
      'করে ফেলা',
      'completion',
      { nonFinite: 'cond', negative: true },
    ],
    [
      'কাজটি করে ফেলার পর তিনি চলেন।',
      'করে ফেলা',
      'completion',
      { nonFinite: 'verbal-noun', case: 'gen' },
    ],
    ['কাজটি করে ফেলে তারা খুশি।', 'করে ফেলা', 'completion', { nonFinite: 'conj' }],
    [
      'পুলিশ ভবনটি ঘিরে ফেলে।',
      'ঘিরে ফেলা',
      'completion',
      { tense: 'pres', aspect: 'simple', person: 3 },
    ],
    ['তুই কাজটি করে ফেলেছিস।', 'করে ফেলা', 'completion', { intimate: true, person: 2 }],
    ['সে পুরোনো ছবিগুলো মুছে ফেলবে।', 'মুছে ফেলা', 'completion', { tense: 'fut' }],
    ['মা টাকাটা দিয়ে দিয়েছেন।', 'দিয়ে দেওয়া', 'benefit', { honorific: true }],
    ['দপ্তর নথি পাঠিয়ে দেয়।', 'পাঠিয়ে দেওয়া', 'benefit', { tense: 'pres' }],
    ['তুমি দরজাটা খুলে দাও।', 'খুলে দেওয়া', 'benefit', { tense: 'pres', person: 2 }],
    ['তাঁকে ছেড়ে দিতে বলেন।', 'ছেড়ে দেওয়া', 'benefit', { nonFinite: 'inf' }],
    ['কথাটি মনে করিয়ে দেন তিনি।', 'মনে করিয়ে দেওয়া', 'benefit', { causative: true }],
    ['ত্রাণ ঘরে ঘরে পৌঁছে দিচ্ছে দলটি।', 'পৌঁছে দেওয়া', 'benefit', { aspect: 'prog' }],
    [
      'সেতুটি সবার জন্য উন্মুক্ত করে দেওয়া হয়েছে।',
      'উন্মুক্ত করে দেওয়া',
      'benefit passive',
      { voice: 'pass', aspect: 'perf' },
    ],
    [
      'সময়সূচি জানিয়ে দেওয়া হয়।',
      'জানিয়ে দেওয়া',
      'benefit passive',
      { voice: 'pass', tense: 'pres' },
    ],
    ['তারা প্রস্তাবটি মেনে নিয়েছে।', 'মেনে নেওয়া', 'self', { aspect: 'perf' }],
    ['আসামি দোষ স্বীকার করে নেন।', 'স্বীকার করে নেওয়া', 'self', { honorific: true }],
    ['তাঁকে দিয়ে কাজটি করিয়ে নেন।', 'করিয়ে নেওয়া', 'self', { causative: true }],
    ['ঠিকানাটি লিখে রাখুন।', 'লিখে রাখা', 'result', { mood: 'imp' }],
    ['দুজনকে আটকে রাখা হয়েছিল।', 'আটকে রাখা', 'result passive', { tense: 'pqp', voice: 'pass' }],
    ['ক্ষমতা ধরে রাখা কঠিন।', 'ধরে রাখা', 'result', { nonFinite: 'verbal-noun' }],
    ['প্রতিবেদনে চিত্রটি তুলে ধরা হয়।', 'তুলে ধরা', 'result passive', { voice: 'pass' }],
    ['শিশুটি বলে ওঠে, সে যাবে।', 'বলে ওঠা', 'sudden', { tense: 'pres' }],
    ['দেয়ালটি ভেঙে পড়েছে।', 'ভেঙে পড়া', 'sudden', { aspect: 'perf' }],
    ['রোগটি ছড়িয়ে পড়ছে।', 'ছড়িয়ে পড়া', 'sudden', { aspect: 'prog' }],
    ['নদীটি ভরাট হয়ে উঠেছে।', 'হয়ে ওঠা', 'becoming', { aspect: 'perf' }],
    ['তাঁরা একটি গ্রন্থাগার গড়ে তুলেছেন।', 'গড়ে তোলা', 'becoming', { honorific: true }],
    ['খরা কৃষকদের উদ্বিগ্ন করে তোলে।', 'করে তোলা', 'becoming', { tense: 'pres' }],
    ['মন্ত্রী সব অস্বীকার করে বসেন।', 'অস্বীকার করে বসা', 'rashness', { aspect: 'simple' }],
    ['চালকটি পালিয়ে গেছে।', 'পালিয়ে যাওয়া', 'away', { aspect: 'perf' }],
    ['দাম বেড়ে যায়নি।', 'বেড়ে যাওয়া', 'completion', { negative: true }],
    ['তিনি গ্রামে থেকে যান।', 'থেকে যাওয়া', 'completion', { honorific: true }],
    ['তবু সন্দেহ থেকে যায়।', 'থেকে যাওয়া', 'completion', { tense: 'pres' }],
    ['শ্রমিকেরা দেশে ফিরে এসেছেন।', 'ফিরে আসা', 'towards', { aspect: 'perf' }],
    ['ঝড়টি উপকূলে ধেয়ে আসছে।', 'ধেয়ে আসা', 'towards', { aspect: 'prog' }],
    ['তারা কথাটি বলে আসছে।', 'বলে আসা', 'continuation', { aspect: 'prog' }],
    ['দিনটি প্রতিবছর পালিত হয়ে আসছে।', 'পালিত হয়ে আসা', 'continuation', { aspect: 'prog' }],
    ['চিকিৎসা চালিয়ে যাবেন তিনি।', 'চালিয়ে যাওয়া', 'continuation', { tense: 'fut' }],
    ['খরচ বেড়েই চলেছে।', 'বেড়ে চলা', 'continuation', { emphatic: 'i' }],
    ['তাঁরা এ সময় গান গেয়ে থাকেন।', 'গেয়ে থাকা', 'habit', { aspect: 'simple' }],
    ['দোকানটি টিকে আছে।', 'টিকে থাকা', 'state', { tense: 'pres' }],
    ['কমিটি ঘটনাটি খতিয়ে দেখছে।', 'খতিয়ে দেখা', 'attempt', { aspect: 'prog' }],
    [
      'নৌকাটি খুঁজে পাওয়া যায়নি।',
      'খুঁজে পাওয়া',
      'attainment potential',
      { negative: true, voice: 'pass' },
    ],
    ['তারা ভূমিকা পালন করতে পারেনি।', 'পালন করতে পারা', 'ability', { negative: true }],
    ['দলটি প্রস্তাব মেনে নিতে পারেনি।', 'মেনে নিতে পারা', 'self ability', { negative: true }],
    ['কাজটি করে উঠতে পারিনি।', 'করে উঠতে পারা', 'ability ability', { person: 1, negative: true }],
    [
      'তাদের সভা করতে দেওয়া হয়নি।',
      'করতে দেওয়া',
      'permission passive',
      { negative: true, voice: 'pass' },
    ],
    ['সবাই ছুটতে লাগল।', 'ছুটতে লাগা', 'inception', { tense: 'past' }],
    ['ধান ঘরে উঠতে শুরু করেছে।', 'উঠতে শুরু করা', 'inception', { aspect: 'perf' }],
    ['দাম বাড়তে থাকে।', 'বাড়তে থাকা', 'continuation', { tense: 'pres' }],
    ['হিসাব জমা দিতে হবে।', 'দিতে হওয়া', 'obligation', { tense: 'fut' }],
    ['আদালত রায় দিতে যাচ্ছে।', 'দিতে যাওয়া', 'prospect', { aspect: 'prog' }],
    ['সেতুটি চালু হতে চলেছে।', 'চালু হতে চলা', 'prospect', { aspect: 'perf' }],
    ['দূর থেকে দেখতে পাই।', 'দেখতে পাওয়া', 'ability', { person: 1 }],
    ['তথ্য পাওয়া যেতে পারে।', 'পাওয়া যেতে পারা', 'potential ability', { tense: 'pres' }],
    ['দুই দেশ চুক্তিতে স্বাক্ষর করেছে।', 'স্বাক্ষর করা', '', { aspect: 'perf' }],
    ['দায়িত্ব গ্রহণ না করায় পদটি শূন্য।', 'গ্রহণ করা', '', { negative: true, case: 'loc' }],
    ['খেলাটি শুরু হবে।', 'শুরু হওয়া', '', { tense: 'fut' }],
    ['তিনি সভায় যোগ দেননি।', 'যোগ দেওয়া', '', { negative: true }],
    ['বৃদ্ধ লোকটি মারা গেছেন।', 'মারা যাওয়া', '', { honorific: true }],
    ['চুক্তিটি অনুমোদন করা হয়নি।', 'অনুমোদন করা', 'passive', { voice: 'pass', negative: true }],
  ])('%s', (sentence, lemma, adds, features) => {
    const found = compoundsOf(sentence).find((c) => c.lemma === nfc(lemma))
    expect(found).toMatchObject({ lemma: nfc(lemma), adds, features })
  })

  it('of a noun, a participle and a passive is one thing from the noun to the "not" behind it', () => {
    const text = nfc('সেতুটি উন্মুক্ত করে দেওয়া হয় না।')
    const tokens = bn.text.tokens(text)
    const [compound] = bn.compounds?.all(tokens) ?? []
    expect(tokens.slice(compound?.from, compound?.to).map((t) => t.text)).toEqual(
      ['উন্মুক্ত', 'করে', 'দেওয়া', 'হয়', 'না'].map(nfc),
    )
    expect(compound).toMatchObject({ host: nfc('উন্মুক্ত'), pole: nfc('করা') })
  })
})

describe('two acts in a row are no compound', () => {
  it.each([
    'তিনি গিয়ে বলেন।',
    'তিনি এসে বলেন।',
    'তিনি হেসে বলেন।',
    'তিনি গিয়ে দেখেন।',
    'তারা খেয়ে আসে।',
    'তারা ঢাকা থেকে যায়।',
    'নৌকাটি নদী দিয়ে যায়।',
    'তারা সিঁড়ি দিয়ে ওঠে।',
    'তাঁকে তিন দিন ধরে রাখে।',
    'তারা দীর্ঘদিন ধরে নেয়।',
    'তারা গাড়িতে করে নেয়।',
    'তারা ট্রাকে করে রাখে।',
    'প্রত্যেককে একটি করে দেয়।',
    'তাদের ৫০ টাকা করে দেয়।',
    'তারা ভালো করে রাখে।',
    'তারা জোর করে নেয়।',
    'ট্রেনটি দেরি করে ছাড়ে।',
    'তারা গিয়ে বসে।',
    'তিনি এসে দেন।',
    'তারা এ নিয়ে আসে।',
    'তিনি বাড়ি কিনে থাকবেন বলে ভাবেন।',
    'তিনি বই কিনে পড়েন।',
    'তিনি বেড়াতে যান।',
    'তিনি জানতে চান।',
    'তাঁকে আসতে বলেন।',
    'তিনি আসবেন বলে দেন।',
    'তিনি দুই পা ভাঁজ করে বসেন।',
    'তিনি বাড়ি করেছেন।',
    'সে ভাত খেয়েছে।',
    'এক ঘণ্টা লাগবে।',
    'মাঠে খেলা হয়।',
  ])('%s', (sentence) => {
    expect(compoundsOf(sentence)).toEqual([])
  })

  it.each<[sentence: string, lemmas: readonly string[]]>([
    ['তারা তাঁকে আটক করে নিয়ে যায়।', ['আটক করা', 'নিয়ে যাওয়া']],
    ['তাঁকে হত্যা করে ফেলে দেয়।', ['হত্যা করা', 'ফেলে দেওয়া']],
    ['তাঁকে জিজ্ঞাসাবাদ করে ছেড়ে দেয়।', ['জিজ্ঞাসাবাদ করা', 'ছেড়ে দেওয়া']],
    ['তিনি দেখা করে চলে যান।', ['চলে যাওয়া']],
  ])('though each may be one: %s', (sentence, lemmas) => {
    expect(compoundsOf(sentence).map((c) => c.lemma)).toEqual(lemmas.map(nfc))
  })
})

describe('the analysis of a text', () => {
  const text = nfc('চুক্তি হয়েছে। সরকার খসড়াটি পাঠিয়ে দেয়নি।')

  it('gives each sentence its words and its verbs of several words, where they stand in the text', () => {
    const sentences = analyse(text, 'bn')
    expect(sentences.map((s) => s.words.map((w) => w.lemma))).toEqual(
      [
        ['চুক্তি', 'হওয়া', '।'],
        ['সরকার', 'খসড়া', 'পাঠানো', 'দেওয়া', '।'],
      ].map((lemmas) => lemmas.map(nfc)),
    )
    const [compound] = sentences[1]?.compounds ?? []
    expect(text.slice(compound?.start, compound?.end)).toBe(nfc('পাঠিয়ে দেয়নি'))
    expect(compound).toMatchObject({
      lemma: nfc('পাঠিয়ে দেওয়া'),
      pole: nfc('পাঠানো'),
      links: [{ lemma: nfc('দেওয়া'), adds: 'benefit' }],
      features: { tense: 'pres', aspect: 'perf', person: 3, negative: true },
    })
  })

  it('knows no compounds of English, and refuses a language without a pack', () => {
    expect(analyse('They signed it.', 'en')[0]?.compounds).toEqual([])
    expect(() => analyse('', 'fr')).toThrow(InvalidInput)
  })
})
