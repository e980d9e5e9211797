import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const said = (text: string): readonly string[] =>
  readText(text)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) =>
      `${s.source?.text ?? '-'} | ${s.cue?.text ?? ''} | ${s.content.text}`.normalize('NFC'),
    )

it.each([
  ['পাটকলের তাঁতিরা বলছেন, মিল খুললে তাঁরা ফিরবেন।', 'পাটকলের তাঁতিরা | বলছেন | মিল খুললে তাঁরা ফিরবেন।'],
  [
    'মিল খুলবে বলে জানান পাটকলের ব্যবস্থাপক (উৎপাদন) সেলিম রেজা।',
    'পাটকলের ব্যবস্থাপক (উৎপাদন) সেলিম রেজা | জানান | মিল খুলবে',
  ],
  ['বন্দর সূত্রে জানা গেছে, জাহাজটি কাল ভিড়বে।', 'বন্দর সূত্র | জানা গেছে | জাহাজটি কাল ভিড়বে।'],
  ['দিদি তাকে বলেন, ঘরে চাল নেই।', 'দিদি | বলেন | ঘরে চাল নেই।'],
])('whoever stands there speaks: %s', (text, expected) => {
  expect(said(text)).toEqual([expected.normalize('NFC')])
})

it.each([
  'আমরা বলব, কাজটা শেষ হোক।',
  'তিনি কী বলেছেন, তা কেউ শোনেনি।',
  'আপনি বলেছেন, কাজ হবে।',
  'নবীন শিক্ষার্থীদের শুভেচ্ছা জানান অধ্যক্ষ।',
])('nobody is quoted: %s', (text) => {
  expect(said(text)).toEqual([])
})

it.each([
  [
    'জেলে নৌকার মালিক রতন দাস বলেন, জাল ছিঁড়ে গেছে। মেরামতে সময় লাগবে। আমরা ধার করে চলছি।',
    'জেলে নৌকার মালিক রতন দাস | বলেন | জাল ছিঁড়ে গেছে। মেরামতে সময় লাগবে। আমরা ধার করে চলছি।',
  ],
  [
    'জেলে রতন দাস বলেন, জাল ছিঁড়ে গেছে। সেখানে উপস্থিত ছিলেন জেলা আমির সেলিম রেজা।',
    'জেলে রতন দাস | বলেন | জাল ছিঁড়ে গেছে।',
  ],
  [
    'প্রধান শিক্ষক বলেন, ক্লাস আজ থেকে চলছে। বিদ্যালয়টি ১৯৫২ সালে প্রতিষ্ঠিত।',
    'প্রধান শিক্ষক | বলেন | ক্লাস আজ থেকে চলছে।',
  ],
  [
    'মাঝি বলেন, নদীতে পানি কম। চর জেগেছে অনেক জায়গায়।\n\nআমরা গিয়ে দেখি, ঘাট ফাঁকা।',
    'মাঝি | বলেন | নদীতে পানি কম।',
  ],
])('words go on only where the text proves it: %s', (text, expected) => {
  expect(said(text)).toEqual([expected.normalize('NFC')])
})

it('a source never begins inside a name', () => {
  expect(
    said(
      'এ বিষয়ে আদালতে ঢাকা মহানগর পুলিশের প্রসিকিউশন বিভাগের উপপরিদর্শক জানান, প্রতিবেদন জমা দেওয়া হয়েছে।',
    ),
  ).toEqual([
    'ঢাকা মহানগর পুলিশের প্রসিকিউশন বিভাগের উপপরিদর্শক | জানান | প্রতিবেদন জমা দেওয়া হয়েছে।'.normalize(
      'NFC',
    ),
  ])
})

it.each([
  ['কবির তখন বলেন, ‘নৌকা ছাড়েনি।’', 'কবির | বলেন | ‘নৌকা ছাড়েনি।’'],
  [
    'নেপাল মাউন্টেন গাইড সমিতি স্পষ্টভাবে বলছে, পথটি বন্ধ থাকবে।',
    'নেপাল মাউন্টেন গাইড সমিতি | বলছে | পথটি বন্ধ থাকবে।',
  ],
  ['জেমস জোর দিয়ে বলেন, কাজ থামবে না।', 'জেমস | বলেন | কাজ থামবে না।'],
  [
    'পুলিশ, চালক ও স্থানীয় সূত্রে জানা যায়, বাসটি উল্টে যায়।',
    'পুলিশ, চালক ও স্থানীয় সূত্র | জানা যায় | বাসটি উল্টে যায়।',
  ],
  [
    'তিনি মেলার উদ্বোধন করেন এবং গেটের পাশে দাঁড়িয়ে কর্তৃপক্ষের পদত্যাগ দাবি করেন।',
    'তিনি | দাবি করেন | গেটের পাশে দাঁড়িয়ে কর্তৃপক্ষের পদত্যাগ',
  ],
  ['নেপাল বলছে পথটি আর খোলা হবে না।', 'নেপাল | বলছে | পথটি আর খোলা হবে না।'],
  [
    'পাখিরা ফিরেছে নভেম্বরেই, এমনটাই জানালেন পাখিবিদেরা।',
    'পাখিবিদেরা | জানালেন | পাখিরা ফিরেছে নভেম্বরেই',
  ],
  [
    'সেতু খুলবে কাল। সড়ক বিভাগের এক বিজ্ঞপ্তিতে এ তথ্য জানানো হয়।',
    'সড়ক বিভাগের এক বিজ্ঞপ্তি | এ তথ্য জানানো হয় | সেতু খুলবে কাল।',
  ],
  ['এতে বলা হয়, টোল বাড়ছে না।', 'এতে | বলা হয় | টোল বাড়ছে না।'],
  ['উল্লেখ্য, বাঁধ নিয়ে অনিয়মের অভিযোগ তুলেছিলেন কৃষকেরা।', 'কৃষকেরা | অভিযোগ তুলেছিলেন | বাঁধ নিয়ে অনিয়ম'],
])('who speaks and what is said are whole: %s', (text, expected) => {
  expect(said(text)).toEqual([expected.normalize('NFC')])
})

it.each([
  ['মীনার ভাষায়, ‘নদীটা ছিল চওড়া! এখন হেঁটে পার হই।’', '‘নদীটা ছিল চওড়া! এখন হেঁটে পার হই।’'],
  ['চিঠিতে বলা হয়, ‘কাজ শুরু হয়েছে। টাকাও এসেছে।’', '‘কাজ শুরু হয়েছে। টাকাও এসেছে।’'],
  ['"ঘরে চাল নেই," বলছিলেন রহিমা, "ধারও মেলে না।"', '"ঘরে চাল নেই," | "ধারও মেলে না।"'],
  ['চিঠিতে বলা হয়, গল্পটি নদীর; যেখানে মানুষ ফেরে না।', 'গল্পটি নদীর; যেখানে মানুষ ফেরে না।'],
])('a quotation is told to its end: %s', (text, expected) => {
  const [statement] = readText(text).statements
  const parts = statement?.content.parts.map((part) => part.text).join(' | ')
  expect(parts?.normalize('NFC')).toBe(expected.normalize('NFC'))
})

it.each([
  ['মন্ত্রী স্পষ্ট করেননি, ভাড়া কবে কমবে।', 'declines', 'positive'],
  ['মন্ত্রী স্পষ্ট করেন, ভাড়া কমবে না।', 'asserts', 'positive'],
  ['সচিব এ প্রশ্নের উত্তর দেননি।', 'declines', 'positive'],
  ['চালক ভাড়া নিয়ে কিছু বলতে রাজি হননি।', 'declines', 'positive'],
  ['চেয়ারম্যান ফিরে যেতে অস্বীকার করেন।', 'declines', 'positive'],
  ['চেয়ারম্যান ঘুষের অভিযোগ অস্বীকার করেন।', 'denies', 'positive'],
])('to say nothing is to decline: %s', (text, stance, polarity) => {
  const [statement] = readText(text).statements
  expect(statement).toMatchObject({ stance, polarity })
})

it('words that go on are as certain as the sentence that the cue governs', () => {
  const [statement] = readText('মাঝি বলেন, আমরা ভোরে ফিরেছি। কাল হয়তো আর যাব না।').statements
  expect(statement?.factuality).toBe('certain')
})

it.each([
  'রাকা হেসে হেসে চা খাওয়ার ফাঁকে বলেন, কাজ শেষ।',
  'পাঠাগারের প্রধান লাইব্রেরিয়ান শাহ আলম বইগুলো এসে গেছে বলে জানান।',
])('nobody is left out who may be the speaker: %s', (text) => {
  expect(said(text).filter((line) => line.startsWith('- |'))).toEqual([])
})

it('a speaker told before may be left out', () => {
  expect(said('পরে বলেন, কাজ শেষ।')).toEqual(['- | বলেন | কাজ শেষ।'.normalize('NFC')])
})

it.each([
  ['বন্দরের এক কর্মকর্তা বলেন, জাহাজ ভিড়েছে।', true],
  ['বন্দরের গণমাধ্যম কর্মকর্তা লেফটেন্যান্ট সিয়াম-উল-হক বলেন, জাহাজ ভিড়েছে।', false],
])('an office hides who speaks where no name follows: %s', (text, anonymous) => {
  expect(readText(text).statements.find((s) => s.cue)?.source?.anonymous).toBe(anonymous)
})

it.each([
  ['অনেকেই বলেন, পথটি বন্ধ।', 'অনেকেই | বলেন | পথটি বন্ধ।'],
  [
    'মালিক বিকেলে আসেন এবং প্রতিশ্রুতি দেন, নৌকা সারানো হবে।',
    'মালিক | প্রতিশ্রুতি দেন | নৌকা সারানো হবে।',
  ],
])('people without a name, and the subject of the clause before, speak: %s', (text, expected) => {
  expect(said(text)).toEqual([expected.normalize('NFC')])
})

it('what has no chance of happening is certain not to', () => {
  const [statement] = readText('দপ্তর জানায়, আজ বৃষ্টির সম্ভাবনা নেই।').statements
  expect(statement?.factuality).toBe('certain')
})

it.each([
  [
    'তিনি শনিবার তাঁর ফেসবুক পাতায় দেওয়া পোস্টে লিখেছেন, "সেতুটি খুলে দেওয়া হোক।"',
    'তিনি | লিখেছেন | "সেতুটি খুলে দেওয়া হোক।"',
  ],
  [
    'মাঝি রতন দাস প্রথম আলোকে বলেন—‘ঘাট বন্ধ। আমরা বসে আছি। কাজ নেই।’',
    'মাঝি রতন দাস | বলেন | ‘ঘাট বন্ধ। আমরা বসে আছি। কাজ নেই।’',
  ],
  [
    'অঞ্চলের আইজি ওম প্রকাশ উপাধ্যায় সংবাদমাধ্যমকে জানিয়েছেন যে দাবি ভিত্তিহীন।',
    'অঞ্চলের আইজি ওম প্রকাশ উপাধ্যায় | জানিয়েছেন | দাবি ভিত্তিহীন।',
  ],
  ['ব্যয় কমানোর প্রস্তাব মন্ত্রণালয় প্রত্যাখ্যান করেছে।', 'মন্ত্রণালয় | প্রত্যাখ্যান করেছে | ব্যয় কমানোর প্রস্তাব'],
])(
  'where it is said, a dash and what is done are no part of who speaks or what: %s',
  (text, expected) => {
    expect(said(text)).toEqual([expected.normalize('NFC')])
  },
)

it('a clause that takes up another begins where somebody else opens it, and ends before the joint', () => {
  const lines = said(
    'সমিতির কোষাধ্যক্ষ রতন দাস বলেন, পতাকা আঁকা এবং অতিথিদের আটকে রাখার ঘটনায় সমিতি নিন্দা জানিয়েছে।',
  )
  expect(lines).toContain(
    'সমিতি | নিন্দা জানিয়েছে | পতাকা আঁকা এবং অতিথিদের আটকে রাখার ঘটনায়'.normalize('NFC'),
  )
  expect(said('মেয়র বলেন, সেতুটি নিরাপদ নয়, তবে প্রকৌশলী তা অস্বীকার করেছেন।')).toContain(
    'প্রকৌশলী | অস্বীকার করেছেন | সেতুটি নিরাপদ নয়'.normalize('NFC'),
  )
})

it('who was named before hides nobody: এই বিশ্লেষক', () => {
  expect(readText('এই বিশ্লেষক মনে করেন, পথ কঠিন।').statements[0]?.source?.anonymous).toBe(false)
})

it.each([
  ['দাবিটি স্বাধীনভাবে যাচাই করা যায়নি।', '- | স্বাধীনভাবে যাচাই করা যায়নি | দাবিটি'],
  ['রয়টার্স দাবিটি যাচাই করতে পারেনি।', 'রয়টার্স | যাচাই করতে পারেনি | দাবিটি'],
  ['তবে দাবির সত্যতা যাচাই করতে পারেনি রয়টার্স।', 'রয়টার্স | যাচাই করতে পারেনি | দাবির সত্যতা'],
])('what could not be verified is confirmed by nobody: %s', (text, expected) => {
  expect(said(text)).toEqual([expected.normalize('NFC')])
  const statement = readText(text).statements.find((s) => s.voice !== 'reporter')
  expect([statement?.stance, statement?.polarity]).toEqual(['confirms', 'negative'])
})

describe('a cue of two verbs', () => {
  it.each([
    ['মন্ত্রী অভিযোগটি অস্বীকার করে বসেন।', 'অস্বীকার করে বসেন', 'অস্বীকার করে বসা'],
    ['শিক্ষক বলে ওঠেন, ‘সময় শেষ।’', 'বলে ওঠেন', 'বলে ওঠা'],
    ['কমিশন জানিয়ে দেয়, ভোট পেছাবে না।', 'জানিয়ে দেয়', 'জানিয়ে দেওয়া'],
    ['পরিচালক রহিম উদ্দিন ভুল স্বীকার করে নেন।', 'স্বীকার করে নেন', 'স্বীকার করে নেওয়া'],
    ['চিঠিতে জানিয়ে দেওয়া হয়, সভাটি হবে না।', 'জানিয়ে দেওয়া হয়', 'জানিয়ে দেওয়া'],
    ['সরকার দাবিটি নাকচ করে দেয়নি।', 'নাকচ করে দেয়নি', 'নাকচ করে দেওয়া'],
    ['দলটি অভিযোগ অস্বীকার করে আসছে।', 'অস্বীকার করে আসছে', 'অস্বীকার করে আসা'],
  ])('%s: %s', (text, cue, lemma) => {
    const found = readText(text).statements.find((s) => s.cue !== null)
    expect([found?.cue?.text, found?.cue?.lemma.normalize('NFC')]).toEqual([
      cue,
      lemma.normalize('NFC'),
    ])
  })

  it.each(['কমিটি কারণ মনে করিয়ে দেয়।', 'তিনি কথা শেষ করে বসেন।', 'তিনি এসে বসে বলে যাবেন।'])(
    'is not in %s',
    (text) => {
      expect(readText(text).statements.filter((s) => s.cue !== null)).toEqual([])
    },
  )
})

it.each([
  [
    'what brackets say of another is not who speaks',
    'দলটি তাদের এক্স (সাবেক টুইটার) হ্যান্ডেলে লিখেছে, ‘আমরা যাব।’',
    ['দলটি | লিখেছে | ‘আমরা যাব।’'],
  ],
  [
    '"local" is nobody',
    'একই সঙ্গে তিনি টিকিটের দাম কমানো ও স্থানীয় বাসিন্দাদের জন্য ছাড় দেওয়ার আহ্বান জানান।',
    ['তিনি | আহ্বান জানান | টিকিটের দাম কমানো ও স্থানীয় বাসিন্দাদের জন্য ছাড় দেওয়ার'],
  ],
  [
    'but local people are somebody',
    'স্থানীয়রা জানান, সেতুটি নড়বড়ে।',
    ['স্থানীয়রা | জানান | সেতুটি নড়বড়ে।'],
  ],
  [
    'what is conceded before it is not what nobody tells',
    'সংবাদমাধ্যমগুলো বিষয়টি নিশ্চিত করলেও আনুষ্ঠানিকভাবে কিছু জানায়নি কর্তৃপক্ষ।',
    [],
  ],
  [
    'an area whose name is left out is no part of who speaks',
    'উত্তরাঞ্চলের সুক্রে এলাকার সার্জিও কেয়ার বলেন, তিনি যাবেন।',
    ['সার্জিও কেয়ার | বলেন | তিনি যাবেন।'],
  ],
])('%s', (_, text, list) => {
  expect(said(text)).toEqual(list.map((row) => row.normalize('NFC')))
})

it.each([
  ['তাঁদের দাবি, মজুরি বৃদ্ধি, চিকিৎসার ব্যবস্থা করা এবং ছুটি দেওয়া।', 'demands'],
  ['তাঁদের দাবি, মজুরি বাড়েনি।', 'claims'],
])('%s %s', (text, stance) => {
  expect(readText(text).statements.find((s) => s.cue !== null)?.stance).toBe(stance)
})
