import { expect, it } from 'vitest'
import { speech, told } from './told.ts'

/** Who speaks in each statement of a text. */
const sources = (text: string): readonly (string | null)[] =>
  told(text).map(([source]) => source?.normalize('NFC') ?? null)

it.each([
  [
    'what else he is called, in brackets',
    'চিকিৎসক রহিম শেখ (খোকন) ক্ষোভ প্রকাশ করে বলেন, ঘাটে আলো নেই।',
    'চিকিৎসক রহিম শেখ (খোকন)',
  ],
  [
    'an office in brackets before the name',
    'সদর থানার ওসি (তদন্ত) রহিম শেখ বলেন, ঘাটে আলো নেই।',
    'সদর থানার ওসি (তদন্ত) রহিম শেখ',
  ],
  [
    'his name behind a comma',
    'ঘাটে আলো নেই বলে জানান জেলে সমিতির নেতা, ঘাটের সাবেক পরিচালক রহিম শেখ।',
    'জেলে সমিতির নেতা, ঘাটের সাবেক পরিচালক রহিম শেখ',
  ],
  ['nobody of the next clause', 'ঘাটে আলো নেই বলে জানান মেয়র, ঘাটে ছিলেন রহিম শেখ।', 'মেয়র'],
  [
    'a name behind letters',
    'ঘাটের পরিচালক কমান্ডার এম জেড এম ইন্তেখাব চৌধুরী বলেন, ঘাটে আলো নেই।',
    'ঘাটের পরিচালক কমান্ডার এম জেড এম ইন্তেখাব চৌধুরী',
  ],
  [
    'no outlet that is told',
    'ঘাটের দুজন ব্যক্তি বার্তা সংস্থা রয়টার্সকে জানিয়েছেন, ঘাটে আলো নেই।',
    'ঘাটের দুজন ব্যক্তি',
  ],
  [
    'a party with a crowd in its name',
    'কৃষক শ্রমিক জনতা লীগের সভাপতি রহিম শেখ বলেছেন, ঘাটে আলো নেই।',
    'কৃষক শ্রমিক জনতা লীগের সভাপতি রহিম শেখ',
  ],
  ['no manner behind a crowd', 'জনগণ সহজ সরলভাবে ধারণা করেছিল, ঘাটে আলো জ্বলবে।', 'জনগণ'],
])('a source holds %s', (_, text, source) => {
  expect(sources(text)).toEqual([source.normalize('NFC')])
})

it('an outlet whose name bears the case says nothing', () => {
  const text = 'সংবাদমাধ্যম আল-জাজিরার সাংবাদিক জুলকারনাইন সায়ের এক পোস্টে জানিয়েছেন, ঘাটে আলো নেই।'
  expect(sources(text)).not.toContain('সংবাদমাধ্যম')
})

it('a name of a book in a case is nothing that somebody says', () => {
  const title = 'লেখক রহিম শেখ তাঁর স্মৃতিকথা “নদীর কোলে বড় হওয়া”–এ ঘাটের কথা স্বীকার করেন না।'
  expect(told(title).map(([, , words]) => words)).not.toContain(
    '“নদীর কোলে বড় হওয়া”'.normalize('NFC'),
  )
  const said = 'লেখক রহিম শেখ “নদীর কোলে আমরা বড় হয়েছি” বলে স্বীকার করেন।'
  expect(sources(said)).toEqual(['লেখক রহিম শেখ'.normalize('NFC')])
})

it.each([
  ['no party for who holds an office in it', 'বিএনপির ভারপ্রাপ্ত চেয়ারম্যান বলেন, ঘাটে আলো নেই।', []],
  ['nor for one who is pointed to', 'ঘাটে আলো নেই বলে জানান এ বিএনপি নেতা।', []],
  ['but for who speaks for it', 'বিএনপির মুখপাত্র বলেন, ঘাটে আলো নেই।', ['x-bd-bnp']],
  ['for its leaders together', 'বিএনপি নেতারা বলেন, ঘাটে আলো নেই।', ['x-bd-bnp']],
  ['and for itself', 'বিএনপি বলেছে, ঘাটে আলো নেই।', ['x-bd-bnp']],
])('a source stands for %s', (_, text, entities) => {
  expect(speech(text).map((s) => s.source?.entities)).toEqual([entities])
})

it('one of many officials is no body that is named before them', () => {
  const text = 'মৎস্য বিভাগ বা পৌরসভার কর্মকর্তাদের কেউ আনুষ্ঠানিকভাবে কথা বলতে রাজি হননি।'
  expect(sources(text)).not.toContain('মৎস্য বিভাগ'.normalize('NFC'))
})

it('an ending behind a bracket begins no source', () => {
  const text = 'এ বিষয়ে কৃষক পার্টি (কেপিবি)র সাবেক সাধারণ সম্পাদক রহিম শেখ বলেন, ঘাটে আলো নেই।'
  expect(sources(text)).toEqual(['সাবেক সাধারণ সম্পাদক রহিম শেখ'.normalize('NFC')])
})
