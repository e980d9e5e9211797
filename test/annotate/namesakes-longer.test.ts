import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Kind and identity of each mention of a wording. */
const told = (text: string, wording: string): readonly string[] =>
  readText(text, { published: '2025-06-10' })
    .mentions.filter((m) => m.text === wording)
    .map((m) => `${m.kind} ${m.entity ?? '-'}`)

describe('a name that goes on, and a stranger by what he is', () => {
  it.each([
    [
      'a family name behind a name that is written in full',
      'বুধবার পুরস্কার নিয়েছেন শেখ হাসিনা খাতুন। তিনি গ্রামের স্কুলে পড়ান।',
      'শেখ হাসিনা',
      ['person -'],
    ],
    [
      'a given name between what somebody is called and the surname',
      'পলাতক জুয়েলারি ব্যবসায়ী নীরব মোদির জামিন হয়নি। আদালত লন্ডনের।',
      'মোদি',
      ['person -'],
    ],
    [
      'the same, where the known one is beside him with his office',
      'কলেজের ছাত্র ব্যারন ট্রাম্প গ্রীষ্মে কাজ শিখবেন। প্রেসিডেন্ট ডোনাল্ড ট্রাম্প তাঁর বাবা।',
      'ট্রাম্প',
      ['person -'],
    ],
    [
      'what he owns',
      'দোকানের মালিক জিয়াউর রহমান জানান, আগুনে সব পুড়েছে। ক্ষতি দুই লাখ টাকা।',
      'জিয়াউর রহমান',
      ['person -'],
    ],
    [
      'a seat in a council of villages',
      'গাছ দিয়েছেন ইউনিয়ন পরিষদের সদস্য জাহাঙ্গীর আলম চৌধুরী। সেতুটি দুই বছর ভাঙা।',
      'জাহাঙ্গীর আলম চৌধুরী',
      ['person -'],
    ],
    [
      'what somebody is said to be called',
      'The hero is a lonely lighthouse keeper called Rajnath Singh. The book won a prize.',
      'Rajnath Singh',
      ['person -'],
    ],
    [
      'what he is in the sentence before, behind a dateline',
      'LEEDS, 6 May 2025 - A baker who gave bread away has been thanked. Priti Patel, 51, opened her shop in 1998.',
      'Priti Patel',
      ['person -'],
    ],
    [
      'a name of father and son that no office tells apart',
      'Ferdinand Marcos was flown out of his palace forty years ago. He died in Honolulu.',
      'Ferdinand Marcos',
      ['person -'],
    ],
  ])('is nobody known by %s', (_why, text, wording, wanted) => {
    expect(told(text, wording)).toEqual(wanted)
  })

  it.each([
    [
      'the government that stands behind him',
      'কেন মোদি সরকার নীরব, জানতে চান বিরোধীরা। মোদি সরকার জবাব দেয়নি।',
      'মোদি',
      ['person Q1058', 'person Q1058'],
    ],
    [
      "his office, where the surname alone is many people's",
      'ধামসার তালে পা মেলালেন রাষ্ট্রপতি মুর্মু। ভারতের রাষ্ট্রপতি পরে গ্রাম দেখেন।',
      'মুর্মু',
      ['person Q19901232'],
    ],
    [
      'his trade in a report of games',
      'টেপ টেনিসে এক ওভার বল করলেন মাশরাফি। সাবেক অধিনায়ক উইকেট পাননি।',
      'মাশরাফি',
      ['person x-mashrafe-bin-mortaza'],
    ],
    [
      'how her party calls her',
      'বেগম জিয়া হাসপাতালে আছেন। তাঁর চিকিৎসা চলছে।',
      'বেগম জিয়া',
      ['person x-zia-khaleda'],
    ],
    [
      'an office that the president of a land names',
      'The president named Rajnath Singh as defence minister. He takes office on Monday.',
      'Rajnath Singh',
      ['person Q3506475'],
    ],
    [
      'what the head of government of Ireland is called',
      'Taoiseach Simon Harris ruled out an early election. The cabinet met in Dublin.',
      'Simon Harris',
      ['person x-simon-harris'],
    ],
  ])('stays linked by %s', (_why, text, wording, wanted) => {
    expect(told(text, wording)).toEqual(wanted)
  })
})

describe('a strange word right behind a bare surname', () => {
  it.each(['অ্যারিস', 'চুলসু', 'মিনসু', 'কার্ডাশিয়ান'].map((word) => [word.normalize('NFC')]))(
    'is the rest of another name: কিম %s',
    (word) => {
      const { mentions } = readText(
        `নেত্রীর ছেলে কিম ${word} লন্ডনে থাকেন। কিম বলেন, মায়ের কোনো খবর তিনি পান না।`,
        { published: '2025-06-10' },
      )
      const people = mentions.filter((m) => m.text.startsWith('কিম'))
      expect(people.map((m) => m.entity)).toEqual([null, null])
    },
  )
})
