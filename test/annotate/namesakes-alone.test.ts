import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Kind and identity of each mention of a wording. */
const told = (text: string, wording: string): readonly string[] =>
  readText(text, { published: '2025-06-10' })
    .mentions.filter((m) => m.text === wording)
    .map((m) => `${m.kind} ${m.entity ?? '-'}`)

describe('a known name that somebody or something else bears', () => {
  it.each([
    [
      'an age in brackets, and whoever is introduced behind it',
      'পাবনার বেড়া উপজেলায় হাসিনা (৪৫) নামে এক গৃহবধূ নিখোঁজ হয়েছেন। পুলিশ বলছে, তাঁকে খোঁজা হচ্ছে।',
      'হাসিনা',
      ['person -'],
    ],
    [
      'an age in brackets behind a whole name',
      'নৌকাডুবিতে মারা যাওয়া জেলের নাম জিয়াউর রহমান (৩৮)। তাঁর বাড়ি ভোলায়।',
      'জিয়াউর রহমান',
      ['person -'],
    ],
    [
      'an officer of a branch of another party',
      'সভায় ৩ নম্বর ওয়ার্ড জামায়াতের আমির মো. জিয়াউর রহমান সভাপতিত্ব করেন। পরে মিছিল হয়।',
      'জিয়াউর রহমান',
      ['person -'],
    ],
    [
      'the first word of a longer name in the report',
      'বন্দী নেত্রীর ছেলে কিম অ্যারিস রয়টার্সকে সাক্ষাৎকার দেন। কিম বলেন, মায়ের কোনো খবর তিনি পান না।',
      'কিম',
      ['person -'],
    ],
    [
      'a short form of two known people, one of whom is named in full',
      'কিম ইয়ো-জং সিউলের প্রস্তাব নাকচ করেছেন। কিম বলেন, আলোচনার প্রশ্নই ওঠে না।',
      'কিম',
      ['person -'],
    ],
    [
      'a report of films',
      'দশ বছর পর পর্দায় ফিরলেন ইমরান খান। বলিউডের এই নায়কের নতুন সিনেমা আসছে ঈদে। ট্রেলার এসেছে গতকাল।',
      'ইমরান খান',
      ['person -'],
    ],
    [
      'a report of games',
      'Boris Johnson, on loan from Brondby until June, saved two penalties. The goalkeeper kept a clean sheet in the final.',
      'Boris Johnson',
      ['person -'],
    ],
    [
      'letters before a surname',
      'The secretary, Colonel M A G Osmani, laid out a plan. Osmani asked for more trucks.',
      'Osmani',
      ['person -'],
    ],
    [
      'a place by its surroundings',
      'Swimmers returned to Bondi Beach on Friday. Flowers lay along the path, and cafes in Bondi opened again. The United States sent a message to Australia.',
      'Bondi',
      ['place -'],
    ],
    [
      'a word beside something, in a report that has nothing to do with its bearer',
      'Two colleges stopped taking students from abroad. Coventry campuses stayed open all summer.',
      'Coventry',
      [],
    ],
    [
      'a ship',
      'Seeing the Marcos, the smugglers gave up. The Marcos turned back to its port in Cebu.',
      'Marcos',
      ['other -', 'other -'],
    ],
    [
      'a surname behind it, for what is called so later too',
      'Crews fought the blaze, said Lt Col Mohammad Tajul Islam Chowdhury, a director of the fire service. Tajul Islam said that nobody was hurt.',
      'Tajul Islam',
      ['person -'],
    ],
    [
      'a given name that is a word as well',
      'Hunter Biden also said that he had erred. A lawyer spoke on Monday in Washington.',
      'Biden',
      ['person -'],
    ],
    [
      'what clerics alone are called',
      'মঞ্চে ছিলেন দলের সহসভাপতি মাওলানা শেখ মুজিবুর রহমান। পরে দোয়া হয়।',
      'শেখ মুজিবুর রহমান',
      ['person -'],
    ],
    [
      'what clerics alone are called, in English',
      'Maulana Sheikh Mujibur Rahman led the prayer. The meeting ended at noon.',
      'Sheikh Mujibur Rahman',
      ['person -'],
    ],
    [
      'a ship by what it is',
      'The submarine Jimmy Carter left Bangor on Friday. Tugs saw it off.',
      'Jimmy Carter',
      ['other -'],
    ],
    [
      'what he is in the sentence before',
      'A Leeds baker has won a prize for her bread. Priti Patel, who opened her shop in 1998, thanked her staff.',
      'Priti Patel',
      ['person -'],
    ],
    [
      'what somebody leads',
      "Nuno Tavares's Coventry went top of the league. Renn scored twice before the break.",
      'Coventry',
      ['other -'],
    ],
    [
      'a land that a report of games does not name',
      'Imran Khan took six wickets for Rajshahi. The left-arm spinner bowled Barishal out on the first day of the match.',
      'Imran Khan',
      ['person -'],
    ],
    [
      'another office of his land, which proves nothing',
      "The chairman of Bangladesh's parliament committee named four candidates. Kazi Salahuddin will run in Rangpur.",
      'Kazi Salahuddin',
      ['person -'],
    ],
  ])('is told by %s', (_why, text, wording, wanted) => {
    expect(told(text, wording)).toEqual(wanted)
  })

  it.each([
    [
      'an office, for all the age',
      'সাবেক প্রধানমন্ত্রী শেখ হাসিনা (৭৭) দেশ ছেড়েছেন। তাঁর দল এ নিয়ে কিছু বলেনি।',
      'শেখ হাসিনা',
      ['person Q52183'],
    ],
    [
      'a branch of the own party',
      'ঢাকা জেলা বিএনপির সভাপতি হিসেবে সভায় ছিলেন মির্জা আব্বাস। বিএনপির নেতারা তাঁকে স্বাগত জানান।',
      'মির্জা আব্বাস',
      ['person x-mirza-abbas'],
    ],
    [
      'a genitive that is one letter long',
      'মিয়ানমারের নেত্রী অং সান সু চির ছেলে লন্ডনে থাকেন। তিনি চিঠি লিখেছেন।',
      'অং সান সু চি',
      ['person x-aung-san-suu-kyi'],
    ],
    [
      'whoever leads the land, at the games as well',
      'Narendra Modi watched the final from the stand. The stadium was full, and the match went to penalties.',
      'Narendra Modi',
      ['person Q1058'],
    ],
    [
      'a player who went into politics',
      'ফাইনাল দেখতে মাঠে আসেন ইমরান খান। বিশ্বকাপের স্মৃতিচারণা করেন এই অলরাউন্ডার। ম্যাচ শেষে ট্রফি তুলে দেন তিনি।',
      'ইমরান খান',
      ['person Q155164'],
    ],
    [
      'somebody by what he does',
      'Lavrov said on Monday that the talks would go on. Officials in Moscow had no comment.',
      'Lavrov',
      ['person Q58217'],
    ],
    [
      'the surname of one who led a land, before something',
      'The court struck down Obama-era rules on Friday. Two states had sued.',
      'Obama',
      ['person x-obama-barack'],
    ],
    [
      'a cleric who is one',
      'Maulana Mamunul Haque led the prayer. The meeting ended at noon.',
      'Mamunul Haque',
      ['person x-mamunul-haque'],
    ],
    [
      'words of games that stand in any report',
      'The final text was handed over on Monday. Annalena Baerbock took over the chair in Geneva, and a test vote is planned over the summer.',
      'Annalena Baerbock',
      ['person Q564328'],
    ],
    [
      'an office that the report tells of by its body',
      'Elders met the chief prosecutor of the International Criminal Court. Karim Khan stayed for two hours.',
      'Karim Khan',
      ['person x-khan-karim'],
    ],
    [
      'the company of others of his party',
      'বৈঠকে ছিলেন নাহিদ ইসলাম, আখতার হোসেন ও সারজিস আলম। জাতীয় নাগরিক পার্টি পরে বিবৃতি দেয়।',
      'আখতার হোসেন',
      ['person x-akhter-hossain'],
    ],
    [
      'a body that he heads, in a report of games',
      'FIFA will pay clubs for releasing players to the World Cup. Infantino called it fair. The final is in July.',
      'Infantino',
      ['person x-gianni-infantino'],
    ],
    [
      'the office, told with its land',
      "Jaishankar in Colombo with an offer of aid. India's foreign minister flew in on Monday.",
      'Jaishankar',
      ['person Q16186720'],
    ],
    [
      'a strange word that nobody is called by',
      'প্রচার চলছে মামদানি স্টাইলে। মামদানি বলেন, বাড়িভাড়া বাড়বে না।',
      'মামদানি',
      ['person x-zohran-mamdani', 'person x-zohran-mamdani'],
    ],
    [
      'the full name, in spite of a strange word behind the surname',
      'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প শুল্ক বসিয়েছেন। ট্রাম্প ফ্যাব্রিক্স নামের দোকানটি তাই বন্ধ। ট্রাম্প বলেন, শুল্ক থাকবে।',
      'ট্রাম্প',
      ['person Q22686', 'person Q22686'],
    ],
  ])('stays linked by %s', (_why, text, wording, wanted) => {
    expect(told(text, wording)).toEqual(wanted)
  })
})

describe('a word that looks like a known name', () => {
  it.each([
    ['গবেষক তাসনিম সিদ্দিকী বলেন, শ্রমিকদের জন্য নতুন নীতি দরকার।', 'তাসনিম সিদ্দিকী', ['person -']],
    ['সমাজসেবা সম্পাদক এ বি জুবায়ের সভায় ছিলেন। তিনি কথা বলেননি।', 'জুবা', []],
    ['আইসিসির নতুন তালিকায় শীর্ষে এক টেস্ট বোলার। ম্যাচটি হবে সিডনিতে।', 'আইসিসি', ['organisation -']],
  ])('is not taken for it: %s', (text, wording, wanted) => {
    expect(told(text, wording)).toEqual(wanted)
  })

  it.each([
    ['ইরানের বার্তা সংস্থা তাসনিম জানিয়েছে, বৈঠক হয়নি।', 'তাসনিম', ['agency x-tasnim']],
    ['সেনারা জুবায় পৌঁছেছেন। জুবার বিমানবন্দর বন্ধ।', 'জুবা', ['place x-juba', 'place x-juba']],
    ['গাজার ঘটনায় আইসিসি পরোয়ানা জারি করেছে। শুনানি হবে পরে।', 'আইসিসি', ['organisation x-icc']],
  ])('is it elsewhere: %s', (text, wording, wanted) => {
    expect(told(text, wording)).toEqual(wanted)
  })
})
