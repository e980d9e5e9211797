import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string) =>
  readText(`${text} এদিকে আকাশ পরিষ্কার ছিল।`, { published: '2025-06-17' }).events
const told = (text: string): readonly string[] =>
  events(text).map((e) => `${e.sense} ${e.plover ?? '-'}`)
const parties = (text: string): readonly string[] =>
  events(text).flatMap((e) => e.roles.map((r) => `${r.role}: ${r.text}`))

describe('a private matter', () => {
  it.each([
    ['নিহতের মা রহিমা বেগম দোষীদের বিচার দাবি করেছেন।', 'demand -'],
    ['ছাত্রের নানি সুফিয়া খাতুন সময় দেওয়ার অনুরোধ জানান।', 'appeal -'],
    ['আজ এক প্রতিষ্ঠানের সঙ্গে চুক্তি করেছে বাফুফে।', 'agree -'],
    ['সভায় গ্রামীণফোনকে এই অনুমোদন দেওয়া হয়েছে।', 'approve -'],
  ])('is no public act: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    ['বিএনপির মহাসচিব মির্জা ফখরুল ইসলাম আলমগীর দোষীদের বিচার দাবি করেছেন।', 'demand REQUEST'],
    ['বাংলাদেশ জাপানের সঙ্গে চুক্তি করেছে।', 'agree AGREE'],
  ])('is not made of what parties and states do: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('has no treaty as its object', () => {
    expect(parties('আজ এক প্রতিষ্ঠানের সঙ্গে চুক্তি করেছে বাফুফে।')).not.toContain('object: চুক্তি')
  })
})

describe('a tariff', () => {
  it.each([
    'দেশি শিল্প রক্ষায় দীর্ঘদিন ধরে উচ্চ হারে শুল্ক আরোপ করা হয়েছে।',
    'বাজেটে যন্ত্রাংশ আমদানির সব শুল্ক প্রত্যাহার করা হয়েছিল।',
  ])('of nobody is a tax, no sanction: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['যুক্তরাষ্ট্র ভারতের পণ্যে ৫০ শতাংশ শুল্ক আরোপ করেছে।', 'sanction SANCTION'],
    ['নিউজিল্যান্ড ভারতের সব পণ্যের ওপর শুল্ক প্রত্যাহার করেছে।', 'lift-sanction RETREAT'],
  ])('of a state is one: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('what is told of others', () => {
  it('frees nobody who is only relieved of a duty', () => {
    expect(told('প্রশাসন ডিনদের দায়িত্ব থেকে অব্যাহতি দেয়।')).toEqual([])
    expect(told('আদালত মামলা থেকে দুজনকে অব্যাহতি দেন।')).toEqual(['acquit -'])
  })

  it('is no word of those of whom somebody warns', () => {
    expect(told('সভায় তিনি সতর্ক করে বলেন, ভারত বিদ্রোহীদের আশ্রয় দেবে।')).toContain('shelter -')
    expect(told('ভারত বলেছে, ভারত শরণার্থীদের আশ্রয় দেবে।')).toContain('shelter AGREE')
  })

  it('dies in no clause that only tells a kind', () => {
    expect(told('যে ডাক্তার নিজেই মারা যায়, এমন ডাক্তার দিয়ে কাজ হবে না।')).toEqual([])
  })

  it('has both ends of its age', () => {
    expect(parties('২১ থেকে ৩৫ বছর বয়সী ৯০ জনকে আটক করা হয়।')).toEqual([
      'recipient: ২১ থেকে ৩৫ বছর বয়সী ৯০ জন',
    ])
  })
})

describe('an institution', () => {
  it.each([
    'পুলিশ কমিশনের জন্য নাগরিকেরা দীর্ঘদিন ধরে দাবি জানিয়ে আসছেন।',
    'উপদেষ্টা পরিষদে থাকা দুই ছাত্র প্রতিনিধি পদত্যাগ করেছেন।',
    'বাংলাদেশ সচিবালয় কর্মচারী সংযুক্ত পরিষদের একাংশের নেতৃত্বে আন্দোলন করে আসছিলেন কর্মচারীরা।',
  ])('does nothing where its name only opens that of a body: %s', (text) => {
    expect(
      parties(text).filter((r) => /^agent: (?:পুলিশ|উপদেষ্টা|বাংলাদেশ সচিবালয়)$/u.test(r)),
    ).toEqual([])
  })

  it('is told with what it is the department of', () => {
    expect(parties('বাংলাদেশ ব্যাংক অর্থ বিভাগকে অনুরোধ জানিয়েছে।')).toContain('recipient: অর্থ বিভাগ')
  })

  it('approves a proposal where it sits, not where that is to be carried out', () => {
    expect(parties('নওগাঁ ও বগুড়া জেলায় গুদাম নির্মাণের প্রস্তাব অনুমোদিত হয়েছে।')).toEqual([])
  })
})
