import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identity of each mention of a wording. */
const whose = (text: string, wording: string): readonly (string | null)[] =>
  readText(text, { published: '2025-11-06' })
    .mentions.filter((m) => m.text === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('whom a report tells to be young, and a name that many bear', () => {
  it.each([
    [
      'a pupil of whom nothing but a mark is told, in a report of no games',
      'ছেলেটির বাবা রিকশা চালান। দাখিল পরীক্ষায় এবার সব বিষয়ে এ প্লাস পেয়েছে ইমরান খান। ঘরে বিদ্যুৎ নেই তাদের।',
      'ইমরান খান',
    ],
    [
      'a learner, by the end of the word that no list has',
      'পুরস্কার নিয়ে দেশে ফিরেছে ছেলেটি। বিমানবন্দরে কথা বলে মক্তবছাত্র নাহিদ ইসলাম। সরকার তাকে সংবর্ধনা দেবে।',
      'নাহিদ ইসলাম',
    ],
    [
      'who is taken up as a child is',
      'কলেজে সরকারি বৃত্তি পেয়েছে মিরপুরের ছেলে সাকিব আল হাসান। তবে সে নিজে মাঠে নামে না। হতে চায় চিকিৎসক।',
      'সাকিব আল হাসান',
    ],
    [
      'a young man, be he called as a president in his land is',
      'A student from the Gambia has drowned in a lake, the government said. Police named him as Adama Barrow, 21, who was in his second year. A fund was opened.',
      'Adama Barrow',
    ],
    [
      'an age, where nothing is of public affairs',
      'Six fishermen from the Gambia came home on Sunday. Among them was Adama Barrow, 46, skipper of the trawler. A storm had pushed them over the line.',
      'Adama Barrow',
    ],
    [
      'an age before the name at which nobody is in office',
      'প্রতিযোগিতায় তৃতীয় হয়েছে বাংলাদেশের এক হাফেজ। ১৩ বছরের নাহিদ ইসলাম সরকারি মাদ্রাসায় পড়ে। দেশে ফিরবে কাল।',
      'নাহিদ ইসলাম',
    ],
    [
      'such an age behind the name',
      'The boat capsized off Djibouti, the government said. “They beat us,” said Adama Barrow, a 19-year-old Gambian. It sank at dawn.',
      'Adama Barrow',
    ],
    [
      'the member secretary of what nobody knows, behind a mark',
      'নির্বাচন ভবনের সামনে অনশন চলছে। ‘জনতার ডাকে’র সদস্যসচিব তারেক রহমান বসেছেন সেখানে। সরকার কিছু বলেনি।',
      'তারেক রহমান',
    ],
    [
      'the last part of a name in hyphens',
      'সরকারি প্রতিনিধিদলে তিনজন আছেন। তাঁদের একজন মেজর নূর-ই-শাহবাজ। দলটি কাল ফিরবে।',
      'শাহবাজ',
    ],
    [
      'a widow whose papers the land made out',
      'ভাঙনে আটবার ঘর সরিয়েছেন এই বিধবা। কার্ড জোটেনি সাহারা খাতুনের। জাতীয় পরিচয়পত্রে তাঁর বয়স কম লেখা। সহকারী শিক্ষক তাঁকে কম্বল দেন।',
      'সাহারা খাতুন',
    ],
    [
      'who comes back to the screen',
      'দশ বছর পর পর্দায় ফিরলেন ইমরান খান। সহশিল্পী একজন কমেডিয়ান। পাকিস্তানেও দেখা যাবে।',
      'ইমরান খান',
    ],
  ])('is another: %s', (_, text, name) => {
    expect(new Set(whose(text, name))).toEqual(new Set([null]))
  })

  it.each([
    [
      'a name that many bear, where his office is told with an ending',
      'ত্রিপুরার মুখ্যমন্ত্রীকে দেখা গেল চিকিৎসকের ভূমিকায়। রোগীর দাঁত দেখেন মানিক সাহা। পরে ওষুধ দেন।',
      'মানিক সাহা',
      'x-manik-saha',
    ],
    [
      'a name that many bear, in a report of the court that he leads',
      'Threats against judges grow, the chief justice of the United States said. John Roberts listed violence. It is his yearly report.',
      'John Roberts',
      'x-john-roberts',
    ],
    [
      'a name that many bear, in a report of the body that he leads on its day',
      'UNICEF asked for a truce. Catherine Russell saw the wards on Monday. Babies had died.',
      'Catherine Russell',
      'x-catherine-russell',
    ],
    [
      'a name that many bear, where the office that he has on the day is told',
      'স্বাস্থ্য উপদেষ্টা অবহেলা সহ্য করবেন না। হাসপাতাল ঘুরে নূরজাহান বেগম কথা বলেন। বাংলাদেশে ডেঙ্গু বাড়ছে।',
      'নূরজাহান বেগম',
      'x-nurjahan-begum',
    ],
    [
      'who has an office of two matters, in a report of films',
      'The film festival opened on Sunday with songs. Union Information and Broadcasting Minister Anurag Thakur lit the lamp. About 280 films and movies came.',
      'Anurag Thakur',
      'Q4777895',
    ],
    [
      'what a plain word points to that is nobody',
      'সভায় ছিলেন নাহিদ ইসলাম। সে সময় সরকার পতনের দাবি ওঠে। মিছিল হয় শহরে।',
      'নাহিদ ইসলাম',
      'x-nahid-islam',
    ],
    [
      'an age of whoever leads a land, where it is the matter',
      'The president of Uganda is seeking a seventh term. Yoweri Museveni, 81, was cheered in Kampala. Uganda votes in January.',
      'Yoweri Museveni',
      'Q57274',
    ],
  ])('stays: %s', (_, text, name, id) => {
    expect(whose(text, name)).toContain(id)
  })

  it('leaves a name that many bear open where the office told may be another', () => {
    const { mentions } = readText(
      'বৃহস্পতিবার ভারতের গ্রামে যান পুলিশের কর্তা। রাজীব কুমার অভিযোগ জমা নিতে বলেন। প্রাক্তন এই পুলিশ কমিশনারের সঙ্গে ছিলেন কয়েক জন।',
      { published: '2024-02-15' },
    )
    expect(mentions.filter((m) => m.text === 'রাজীব কুমার').map((m) => m.entity)).toEqual([null])
  })
})
