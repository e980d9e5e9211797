import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identity of each mention of a wording. */
const whose = (text: string, wording: string): readonly (string | null)[] =>
  readText(text, { published: '2025-11-06' })
    .mentions.filter((m) => m.text === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('whom a report describes as nobody known', () => {
  it.each([
    [
      'work in no list, by the end of its word',
      'সকালে কাজে যাচ্ছিলেন তাঁতকলশ্রমিক নাহিদ ইসলাম। পথে বাসটি উল্টে যায়। তিনি সামান্য আহত হন।',
      'নাহিদ ইসলাম',
    ],
    [
      'a local officer of a party that the known one has no office in',
      'ঘরে আগুন দেয় দুর্বৃত্তরা। স্থানীয় বিএনপি নেতা জাহাঙ্গীর আলম চৌধুরী অভিযোগ অস্বীকার করেন।',
      'জাহাঙ্গীর আলম চৌধুরী',
    ],
    [
      'what he is called among his own',
      'সাতজনকে আটক করেছে র‍্যাব। দলনেতা ইমরান খান ওরফে কানা ইমরানের বিরুদ্ধে চারটি মামলা আছে।',
      'ইমরান খান',
    ],
    [
      'a secretary of a ministry, who is in no politics',
      'সরকারি ছাপাখানা নিয়ে আলোচনা হয়। সাবেক শিক্ষাসচিব নজরুল ইসলাম খান দরপত্র এগিয়ে আনতে বলেন। সভা হয় ঢাকায়।',
      'নজরুল ইসলাম খান',
    ],
    [
      'who plays chess',
      'জাতীয় দাবার শেষ রাউন্ডে হেরেছেন জিয়াউর রহমান। চ্যাম্পিয়নশিপের সূচি বদলাবে। কাল খেলা নেই।',
      'জিয়াউর রহমান',
    ],
    [
      'who teaches, where the row tells no office',
      'গিটার সন্ধ্যা হবে শনিবার। একাডেমির অধ্যক্ষ বিপ্লব বড়ুয়া সরকারি অনুদানের কথা জানান। টিকিট লাগবে না।',
      'বিপ্লব বড়ুয়া',
    ],
    [
      'the chair of a firm',
      'শুল্ক কমানোর দাবি উঠেছে। ঢেউ গ্রুপের চেয়ারম্যান সালেহউদ্দিন আহমেদ সরকারকে চিঠি দিয়েছেন। উত্তর আসেনি।',
      'সালেহউদ্দিন আহমেদ',
    ],
    [
      'the chair of a firm behind the name',
      'Fuel taxes must fall, airlines told the government. Harsh Vardhan, chairman of Renn Consulting, said two carriers would be left. It rained.',
      'Harsh Vardhan',
    ],
    [
      'one of many officers of what nobody knows',
      'নির্বাচনের দাবিতে সভা হয়। ছিলেন জনঐক্যের সহ-সভাপতি মোহাম্মদ তৌহিদ হোসেন। সভা শেষে মিছিল হয়।',
      'তৌহিদ হোসেন',
    ],
    [
      'the same in one word',
      'নির্বাচনের দাবিতে সভা হয়। জনঐক্যের সহসভাপতি তৌহিদ হোসেন সভায় ছিলেন। সভা শেষে মিছিল হয়।',
      'তৌহিদ হোসেন',
    ],
    [
      'who has a part given by others',
      'The museum opened again with government money. Sanjay Malhotra, a trustee of the museum, cut the ribbon. It rained.',
      'Sanjay Malhotra',
    ],
    [
      'work in no list, behind the name',
      '“I could not pay the rent,” said Farida Akhter, a button stitcher at the plant. She left the city in May.',
      'Farida Akhter',
    ],
    [
      'work in no list, before the name',
      'The alarm was raised by crane operator Simon Harris. Nobody was hurt.',
      'Simon Harris',
    ],
    [
      'a business of one’s own',
      '“The water came at night,” said Sanjay Malhotra, who runs a tyre shop by the canal. It rose for two hours.',
      'Sanjay Malhotra',
    ],
    [
      'a way of life',
      'Rekha Gupta taught music at a school in Kota. She is mourned by two sisters.',
      'Rekha Gupta',
    ],
    [
      'a bystander',
      'Mike Johnson, who was walking past the bakery, called for help. The fire was put out by noon.',
      'Mike Johnson',
    ],
    [
      'where somebody is of',
      'The driver, Simon Harris, of Rotherham, pleaded guilty. He will be sentenced next month.',
      'Simon Harris',
    ],
    [
      'a spy who died long ago',
      'A street was named for Eli Cohen, the Mossad spy who was hanged in a square in 1965. His letters are on show.',
      'Eli Cohen',
    ],
  ])('is another: %s', (_, text, name) => {
    expect(new Set(whose(text, name))).toEqual(new Set([null]))
  })

  it.each([
    [
      'the chair of what nobody knows, as leaders of small parties are',
      'সভা হয় প্রেসক্লাবে। ছিলেন জনঐক্যের আহ্বায়ক ববি হাজ্জাজ। সভা শেষে মিছিল হয়।',
      'ববি হাজ্জাজ',
      'x-bobby-hajjaj',
    ],
    [
      'the captain of long ago in a report of games',
      'রাতে ক্রিকেট ম্যাচ শেষে কথা বলেন ওয়াসিম আকরাম। সেই বিশ্বকাপে দলের অধিনায়ক ছিলেন ইমরান খান। ম্যাচে ২২ রানে জিতেছিল পাকিস্তান।',
      'ইমরান খান',
      'Q155164',
    ],
    [
      'a calling of public life with the same end',
      'সমাবেশে ছিলেন নেতাকর্মী নাহিদ ইসলাম। পরে তিনি কথা বলেন।',
      'নাহিদ ইসলাম',
      'x-nahid-islam',
    ],
    [
      'what those in public life are called',
      'Bernie Sanders, an ally of the unions, spoke first. The crowd cheered.',
      'Bernie Sanders',
      'x-bernie-sanders',
    ],
    [
      'an office beside the name somewhere else',
      'Theresa May, a lifelong stitcher of quilts, spoke. Former prime minister Theresa May opened the fair.',
      'Theresa May',
      'x-theresa-may',
    ],
    [
      'what stands behind a comma and is nobody',
      'They agreed on opposition to Bernie Sanders, a tough line on crime and lower fares. Then they left.',
      'Bernie Sanders',
      'x-bernie-sanders',
    ],
    [
      'what is run that is no business',
      'Bernie Sanders ran a spirited race in the spring. He came second.',
      'Bernie Sanders',
      'x-bernie-sanders',
    ],
    [
      'whose kin somebody is',
      'She spoke of her grandfather Nelson Mandela. The house where he was born is a museum.',
      'Nelson Mandela',
      'x-nelson-mandela',
    ],
    [
      'somebody else who speaks behind a comma',
      'The note was shown to Bernie Sanders, a hotel clerk said. He did not reply.',
      'Bernie Sanders',
      'x-bernie-sanders',
    ],
  ])('stays: %s', (_, text, name, id) => {
    expect(whose(text, name)).toContain(id)
  })
})

describe('somebody in office', () => {
  it.each([
    [
      'hospital',
      'হাসপাতালের নতুন ওয়ার্ডে ফিতা কাটলেন নরেন্দ্র মোদি। চল্লিশ বছর ধরে এখানে রোগীদের খাবার দিয়েছেন তিনি। ছুটিতে যাওয়ার আগে সবাই তাঁকে ফুল দেয়।',
      'নরেন্দ্র মোদি',
    ],
    [
      'fire, with a rank that many have',
      'A fire tore through a house on Sea Street. Lt. Kevin McCarthy was hurt when a porch gave way. Eleven people lost their homes.',
      'Kevin McCarthy',
    ],
    [
      'bakery',
      'The oven went cold on Friday. Theresa May had lit it each morning for forty years. Her granddaughter will open a flower shop there.',
      'Theresa May',
    ],
    [
      'wrestling match',
      'The gym was full. Daniel Ortega pinned his rival in the second round. He trains in a garage with his brothers.',
      'Daniel Ortega',
    ],
  ])('has no part in a report of private affairs: %s', (_, text, name) => {
    expect(new Set(whose(text, name))).toEqual(new Set([null]))
  })

  it.each([
    [
      'a word of public affairs',
      'হাসপাতালে ফিতা কাটলেন নরেন্দ্র মোদি। নির্বাচনের আগে এটি তাঁর শেষ সফর। সবাই তাঁকে ফুল দেয়।',
      'নরেন্দ্র মোদি',
      'Q1058',
    ],
    [
      'the own land',
      'ভারতের ওয়ার্ডটি নতুন। ফিতা কাটলেন নরেন্দ্র মোদি। সবাই তাঁকে ফুল দেয়।',
      'নরেন্দ্র মোদি',
      'Q1058',
    ],
    [
      'an office before the name',
      'The bakery closed on Friday. Secretary Theresa May bought the last loaf. It was still warm.',
      'Theresa May',
      'x-theresa-may',
    ],
    [
      'an office behind the name',
      'The bakery closed on Friday. Yvette Cooper, the foreign secretary, bought the last loaf. It was still warm.',
      'Yvette Cooper',
      'x-yvette-cooper',
    ],
    [
      'an office between commas before the name',
      'The bakery closed on Friday. Its best customer and foreign secretary, Yvette Cooper, bought the last loaf. It was still warm.',
      'Yvette Cooper',
      'x-yvette-cooper',
    ],
    [
      'money that banks set the price of',
      'Shares rose on Wednesday. Jerome Powell hinted that monetary easing was near as inflation fell. Traders cheered.',
      'Jerome Powell',
      'x-jerome-powell',
    ],
    [
      'the own trade',
      'সকালে মাঠে আসেন সাকিব আল হাসান। তাঁর সঙ্গে ছিলেন ছোট ভাই। দুজনে ঘণ্টাখানেক দৌড়ান।',
      'সাকিব আল হাসান',
      'x-shakib-al-hasan',
    ],
    [
      'too short a text to tell',
      'Theresa May bought a loaf. It was still warm.',
      'Theresa May',
      'x-theresa-may',
    ],
  ])('keeps a part by %s', (_, text, name, id) => {
    expect(whose(text, name)).toContain(id)
  })
})

describe('an adjective of a land', () => {
  const lands = (text: string): readonly (string | null)[] =>
    readText(text).mentions.map((m) => m.entity)

  it.each([
    'The note was read out in Spanish. It was brief.',
    'She speaks French at home. It helps.',
    'A Russian-language daily wrote it. It was brief.',
  ])('is no land where it names a language: %s', (text) => {
    expect(lands(text)).toEqual([])
  })

  it('is one before a noun', () => {
    expect(lands('It happened in Spanish waters. It was brief.')).toEqual(['ES'])
  })
})
