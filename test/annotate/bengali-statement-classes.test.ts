import { expect, it } from 'vitest'
import { speech, told } from './told.ts'

/** Who speaks in each statement of a text. */
const sources = (text: string): readonly (string | null)[] =>
  told(text).map(([source]) => source?.normalize('NFC') ?? null)

/** What is said in each statement of a text. */
const contents = (text: string): readonly (string | null)[] =>
  told(text).map(([, , words]) => words?.normalize('NFC') ?? null)

const stances = (text: string): readonly string[] => speech(text).map(({ stance }) => stance)

it.each([
  [
    'of a state',
    'এক বিবৃতিতে নেপালের পররাষ্ট্র মন্ত্রণালয় জানিয়েছে, ঘাট খোলা আছে।',
    'নেপালের পররাষ্ট্র মন্ত্রণালয়',
  ],
  ['of a capital', 'রোববার রাতে ঢাকার পুলিশ জানিয়েছে, ঘাট খোলা আছে।', 'ঢাকার পুলিশ'],
  ['of no day', 'গত ১২ নভেম্বর শিক্ষা মন্ত্রণালয় জানায়, ঘাট খোলা আছে।', 'শিক্ষা মন্ত্রণালয়'],
])('a body stands in its source with the name %s whose it is', (_, text, source) => {
  expect(sources(text)).toEqual([source.normalize('NFC')])
})

it('such a source is the body and not the state', () => {
  const text = 'এক বিবৃতিতে নেপালের পররাষ্ট্র মন্ত্রণালয় জানিয়েছে, ঘাট খোলা আছে।'
  expect(speech(text).map((s) => s.source?.entities)).toEqual([['x-np-foreign-ministry']])
})

it.each([
  ['a dash behind the verb', 'সালমা হক নদী নিয়ে পোস্ট দেন। তিনি লিখেছেন– “নদীতে পানি নেই।”', 'তিনি'],
  [
    'half a word',
    'ঘাটে শতাধিক নন-ক্যাডার কর্মকর্তারা বলেছেন, নদীতে পানি নেই।',
    'শতাধিক নন-ক্যাডার কর্মকর্তারা',
  ],
  [
    'what ends a mistyped sentence',
    'মেয়র এ নিয়ে সভা করেন৷ উপাচার্য বলেন, নদীতে পানি নেই।',
    'উপাচার্য',
  ],
  ['how he answers', 'সালমা হক উত্তরে বলেন, নদীতে পানি নেই।', 'সালমা হক'],
  [
    'the outlet that is told',
    'সদর থানার ওসি রহিম উদ্দিন ইত্তেফাক ডিজিটালকে বলেন, নদীতে পানি নেই।',
    'সদর থানার ওসি রহিম উদ্দিন',
  ],
  [
    'a party that is blamed',
    'কয়েকটি সংগঠন ঘটনার নিন্দা জানিয়ে শাসক দল আওয়ামী লীগকে দায়ী করেছে।',
    'কয়েকটি সংগঠন',
  ],
])('%s is no part of a source', (_, text, source) => {
  expect(sources(text)).toContain(source.normalize('NFC'))
})

it('the last letter of আমির is its own before a name', () => {
  expect(sources('জেলা জামায়াতের আমির রহিম শেখ বলেন, নদীতে পানি নেই।')).toEqual([
    'জেলা জামায়াতের আমির রহিম শেখ'.normalize('NFC'),
  ])
})

it.each([
  ['an ending behind a title', 'সালমা হক তাঁর বই ‘নদী’-তে লিখেছেন, নদীতে পানি নেই।', 'তে'],
  ['a word that asks', 'এ বাঁধে নদীর ক্ষতি হয়েছে বলে মনে করেন কি?', 'কি'],
  [
    'us, who speak',
    'জেলে রহিম শেখ বলেন, সরকারের কাছে আমাদের একটাই দাবি, নদী যেন খনন করা হয়।',
    'আমাদের',
  ],
  [
    'as what somebody is',
    'তবে তিনি ঘাটের পরিচালকের হিসাবে তেমন সফল ছিলেন না।',
    'তিনি ঘাটের পরিচালক',
  ],
])('%s is nobody', (_, text, source) => {
  expect(sources(text)).not.toContain(source.normalize('NFC'))
})

it.each([
  ['what a relative tells of people', 'মেয়র দখলদারদের বিরুদ্ধে অভিযোগ করেন, যারা নদী ভরাট করছে।'],
  ['what is told as well', 'তারা নিজেদের নদীর বন্ধু হিসেবে দাবি করেছে, তারা আজ নদী ভরাট করছে।'],
  ['a day', 'এ বিষয়ে বৃহস্পতিবার কথা বলেছেন জেলে সমিতির সভাপতি রহিম শেখ।'],
  ['whom one turns to', 'শেষে বাইডেন আমেরিকানদের আহ্বান জানান ন্যায়ের পক্ষে দাঁড়াতে।'],
  ['whom words in marks name', 'মেয়র অজ্ঞাত ‘দখলদার ও তাদের সমর্থকদের’ বিরুদ্ধে অভিযোগ করেন।'],
  ['what is done as somebody asks', 'সভায় বলা হয় তাদের দাবি অনুযায়ী সোমবার ঘাট খুলে দেওয়া হবে।'],
  [
    'what nobody asked',
    'সালমা হক রয়টার্সকে বলেন, তিনি পোস্টের জন্য ক্ষমা চেয়েছেন এবং এ বিষয়ে আর কোনো মন্তব্য করতে রাজি হননি।',
  ],
])('%s is nothing that is said', (_, text) => {
  const said = contents(text).map((c) => c ?? '')
  expect(
    said.filter((c) =>
      /^(?:যারা|তারা আজ|এ বিষয়ে বৃহ|আমেরিকানদের|‘দখলদার|সোমবার|তিনি পোস্টের জন্য ক্ষমা চেয়েছেন$)/u.test(
        c,
      ),
    ),
  ).toEqual([])
})

it('what answers its relative is said', () => {
  const text = 'মেয়র অভিযোগ করেন, যারা নদী ভরাট করছে, তারা বাইরের লোক।'
  expect(contents(text)).toEqual(['যারা নদী ভরাট করছে, তারা বাইরের লোক।'.normalize('NFC')])
})

it('whose account it is tells so with a comma, or by a name', () => {
  expect(sources('জেলেদের হিসাবে, নদীতে পানি কমেছে।')).toEqual(['জেলে'.normalize('NFC')])
  expect(sources('বিশ্বব্যাংকের হিসাবে ২০২১ সালে দাম বেড়েছে।')).toEqual([
    'বিশ্বব্যাংক'.normalize('NFC'),
  ])
})

it('a denied condition before who speaks belongs to what he will do', () => {
  expect(contents('দাবি মানা না হলে তাঁরা সমাবেশ বর্জনের ঘোষণা দেন।')).toEqual([
    'দাবি মানা না হলে | সমাবেশ বর্জনের'.normalize('NFC'),
  ])
  expect(contents('সভা শেষ হলে তাঁরা সমাবেশ বর্জনের ঘোষণা দেন।')).toEqual([
    'সমাবেশ বর্জন'.normalize('NFC'),
  ])
})

it('what somebody has achieved is claimed, what he wants done is demanded', () => {
  expect(stances('একদল গবেষক নতুন সার উদ্ভাবনের দাবি করেছেন।')).toEqual(['claims'])
  expect(stances('একদল গবেষক ঘটনার বিচারের দাবি করেছেন।')).toEqual(['demands'])
})

it('who was asked and says nothing declines what he was asked', () => {
  expect(contents('কবে ঘাট খুলবে জানতে চাইলে তিনি কোনো মন্তব্য করতে রাজি হননি।')).toEqual([
    'কবে ঘাট খুলবে'.normalize('NFC'),
  ])
})

it('what a relative opens is said where the sentence ends with who says so', () => {
  expect(told('ঘাট এমন একটি জায়গা, যা আমাদের খুব দরকার বলে জানান রহিম শেখ।')).toEqual(
    [['রহিম শেখ', 'জানান', 'ঘাট এমন একটি জায়গা, যা আমাদের খুব দরকার']].map((row) =>
      row.map((part) => part.normalize('NFC')),
    ),
  )
  expect(sources('মেয়র, যিনি ঘাট বন্ধ বলে জানিয়েছেন, সভায় আসেননি।')).toEqual([])
})

it('who stands right before the verb speaks, and not what a word for people only leads', () => {
  expect(sources('চেয়ারম্যান রহিম শেখ পাকিস্তান সুপার লিগের সূচি ঘোষণা করেছেন।')).toEqual([
    'চেয়ারম্যান রহিম শেখ'.normalize('NFC'),
  ])
  expect(sources('চেয়ারম্যান রহিম শেখ ভোটার তালিকা দিতে অস্বীকার করেছেন।')).toEqual([
    'চেয়ারম্যান রহিম শেখ'.normalize('NFC'),
  ])
})

it('a thing that somebody tells of behind the verb says nothing', () => {
  const text = 'গাড়িতে বসে রহিম শেখ প্রথম আলোকে জানালেন ঘাট চালু রাখার রহস্য, ‘আমরা রোজ নৌকা চালাই।’'
  expect(sources(text)).not.toContain('ঘাট চালু রাখার রহস্য'.normalize('NFC'))
  expect(sources('ঘাট চালু আছে বলে জানালেন ঘাটের নতুন ইজারাদার।')).toEqual([
    'ঘাটের নতুন ইজারাদার'.normalize('NFC'),
  ])
})
