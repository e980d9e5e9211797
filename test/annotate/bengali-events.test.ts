import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const senses = (text: string): readonly string[] =>
  readText(text, { published: '2024-11-12' }).events.map((e) => e.sense)

describe('what a Bengali verb says that happened', () => {
  it.each([
    ['সীমান্তে ভারতের সেনারা গুলি চালায়।', 'attack'],
    ['সরকার রাজধানীতে কারফিউ জারি করেছে।', 'restrict'],
    ['দুই দেশ যৌথ মহড়া চালিয়েছে।', 'cooperate-military'],
    ['শ্রমিকেরা মহাসড়ক অবরোধ করেন।', 'obstruct'],
    ['চীন আকাশসীমা লঙ্ঘন করেছে।', 'defy'],
    ['সরকার কারফিউ তুলে নিয়েছে।', 'ease'],
    ['পাকিস্তান ২০ জন বন্দীকে ফেরত দিয়েছে।', 'release'],
  ])('%s is %s', (text, sense) => {
    expect(senses(text)).toContain(sense)
  })

  it.each([
    ['সড়ক দুর্ঘটনায় তিনজন নিহত হয়েছেন।', 'kill'],
    ['রাশিয়া কোনো ভূখণ্ড ছেড়ে দেবে না।', 'release'],
    ['বাস ও ট্রাকের মুখোমুখি সংঘর্ষ হয়।', 'attack'],
    ['বিমানটি গাড়ির ওপর আছড়ে পড়ে।', 'strike-disaster'],
  ])('%s is not %s', (text, sense) => {
    expect(senses(text)).not.toContain(sense)
  })

  it('types a promise as AGREE and a hostile plan as THREATEN', () => {
    const type = (text: string) => readText(text).events.map((e) => e.plover)
    expect(type('ফ্রান্স সুদানে ত্রাণ পাঠাবে।')).toEqual(['AGREE'])
    expect(type('ফ্রান্স সুদানের ওপর নিষেধাজ্ঞা আরোপ করবে।')).toEqual(['THREATEN'])
  })

  it('takes a town for no state: only a seat of government acts', () => {
    const [town] = readText('খারকিভ হামলা চালিয়েছে।').events
    const [capital] = readText('মস্কো হামলা চালিয়েছে।').events
    expect(town?.actors).toEqual([])
    expect(capital?.actors).toEqual(['RU'])
  })
})
