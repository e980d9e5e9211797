/**
 * Bengali verbs by the shape of their root. `high` stands before high vowels (শুন-ি), `low` elsewhere
 * (শোন-া); the low stem of a causative holds its vowel (শেখা-, এগো-). `past` stands before the endings of the
 * past where it is not `high` (চাই-ল), `conj` is the perfect stem where it is not the root with ি (খাইয়ে). The lemma is the
 * verbal noun in -া / -ওয়া / -ানো. The list is ours: the verbs of news prose.
 */
export interface VerbRoot {
  readonly lemma: string
  readonly shape: 'consonant' | 'causative' | 'long' | 'a' | 'e' | 'h' | 'ho'
  readonly high: string
  readonly low: string
  readonly past?: string
  readonly conj?: string
  /** True for a causative whose lemma is that of the plain verb: করানো. */
  readonly causative?: boolean
}

const consonant = (lemma: string, high: string, low = high): VerbRoot => ({
  lemma,
  shape: 'consonant',
  high,
  low,
})
const causative = (root: string): VerbRoot => ({
  lemma: `${root}ানো`,
  shape: 'causative',
  high: root,
  low: `${root}া`,
})
/** থমকানো: থমকে beside থমকিয়ে. */
const long = (root: string): VerbRoot => ({ ...causative(root), shape: 'long' })
/** শেখানো, শিখিয়ে; where the high vowel is written throughout (শিখানো), the lemma stays. */
const alternatingCausative = (high: string, low: string): readonly VerbRoot[] =>
  [low, high].map((stem) => ({
    lemma: `${low}ানো`,
    shape: 'causative',
    high,
    low: `${stem}া`,
  }))
/** এগোনো, এগিয়ে. */
const inO = (root: string): VerbRoot => ({
  lemma: `${root}োনো`,
  shape: 'causative',
  high: root,
  low: `${root}ো`,
})

const plain =
  'কর বল ধর লড় পড় চল থাক রাখ ডাক মার কাট নাম ভাব জান মান হাঁট বস সর ঘট বাড় আন টান ছাড় হার কাঁদ হাস জাগ বাঁচ গড় ঝর মর ফাট থাম চাপ ছাপ ঢাক লাগ পার দাঁড় আঁক বাঁধ ভাঙ কম জম নড় হট পৌঁছ লঙ্ঘ বদল সাজ কাঁপ ঢাল আটক হান ভাস জ্বল নাচ ভর খাট চড় পচ কষ নাড় কাড় পর বাছ বাজ ঘষ ঘেঁষ গাঁথ মাখ ঘাঁট ঠেল রট রাঁধ টল হাঁক চাট ছাঁট ঠাস ধস বক ভাজ সাধ সেঁক ঠক খস গল ঝাড় সঁপ বিঁধ হেল রাগ চষ চাখ ফুঁস লেপ'
    .split(' ')
    .map((root) => consonant(`${root}া`, root))

const alternating: readonly (readonly [lemma: string, high: string, low: string])[] = [
  ['শোনা', 'শুন', 'শোন'],
  ['বোঝা', 'বুঝ', 'বোঝ'],
  ['ওঠা', 'উঠ', 'ওঠ'],
  ['খোলা', 'খুল', 'খোল'],
  ['তোলা', 'তুল', 'তোল'],
  ['খোঁজা', 'খুঁজ', 'খোঁজ'],
  ['ঢোকা', 'ঢুক', 'ঢোক'],
  ['পোড়া', 'পুড়', 'পোড়'],
  ['ছোড়া', 'ছুড়', 'ছোড়'],
  ['লেখা', 'লিখ', 'লেখ'],
  ['শেখা', 'শিখ', 'শেখ'],
  ['কেনা', 'কিন', 'কেন'],
  ['ফেরা', 'ফির', 'ফের'],
  ['জেতা', 'জিত', 'জেত'],
  ['মেলা', 'মিল', 'মেল'],
  ['দেখা', 'দেখ', 'দেখ'],
  ['ফেলা', 'ফেল', 'ফেল'],
  ['খেলা', 'খেল', 'খেল'],
  ['ঠেকা', 'ঠেক', 'ঠেক'],
  ['বেচা', 'বেচ', 'বেচ'],
  ['ভেজা', 'ভিজ', 'ভেজ'],
  ['ছেঁড়া', 'ছিঁড়', 'ছেঁড়'],
  ['ঝোঁকা', 'ঝুঁক', 'ঝোঁক'],
  ['ডোবা', 'ডুব', 'ডোব'],
  ['ওড়া', 'উড়', 'ওড়'],
  ['ভোগা', 'ভুগ', 'ভোগ'],
  ['ঘোরা', 'ঘুর', 'ঘোর'],
  ['ঝোলা', 'ঝুল', 'ঝোল'],
  ['ফোটা', 'ফুট', 'ফোট'],
  ['ভোলা', 'ভুল', 'ভোল'],
  ['মোছা', 'মুছ', 'মোছ'],
  ['ছোটা', 'ছুট', 'ছোট'],
  ['জোটা', 'জুট', 'জোট'],
  ['জোড়া', 'জুড়', 'জোড়'],
  ['রোখা', 'রুখ', 'রোখ'],
  ['খোঁড়া', 'খুঁড়', 'খোঁড়'],
  ['ছোঁড়া', 'ছুঁড়', 'ছোঁড়'],
  ['গোনা', 'গুন', 'গোন'],
  ['পোঁতা', 'পুঁত', 'পোঁত'],
  ['ঘোচা', 'ঘুচ', 'ঘোচ'],
  ['দোলা', 'দুল', 'দোল'],
  ['চেনা', 'চিন', 'চেন'],
  ['টেকা', 'টিক', 'টেক'],
  ['ঘেরা', 'ঘির', 'ঘের'],
  ['মেটা', 'মিট', 'মেট'],
  ['মেশা', 'মিশ', 'মেশ'],
  ['নেভা', 'নিভ', 'নেভ'],
  ['আসা', 'আস', 'আস'],
  ['চোষা', 'চুষ', 'চোষ'],
  ['শোষা', 'শুষ', 'শোষ'],
  ['বোজা', 'বুজ', 'বোজ'],
  ['বোনা', 'বুন', 'বোন'],
  ['মোড়া', 'মুড়', 'মোড়'],
  ['যোঝা', 'যুঝ', 'যোঝ'],
  ['টোকা', 'টুক', 'টোক'],
  ['ঠোকা', 'ঠুক', 'ঠোক'],
  ['লোটা', 'লুট', 'লোট'],
  ['টেপা', 'টিপ', 'টেপ'],
  ['পেষা', 'পিষ', 'পেষ'],
  ['ভেড়া', 'ভিড়', 'ভেড়'],
  ['ছেঁচা', 'ছেঁচ', 'ছেঁচ'],
  ['ফোলা', 'ফুল', 'ফোল'],
]

const causatives =
  'জান পাঠ চাল দাঁড় বস বাড় কম হার ঠেক দেখ লাগ ঘট থাম নাম সর জাগ বাঁচ গড় ছাড় ছড় জড় পৌঁছ এড় কাট বান লুক পাল ঘুম'
    .split(' ')
    .map(causative)

const inPairs = (pairs: string): readonly VerbRoot[] =>
  pairs.split(' ').flatMap((pair) => {
    const [high = '', low = ''] = pair.split('-')
    return alternatingCausative(high, low)
  })

const alternatingCausatives = inPairs('শুন-শোন শিখ-শেখ বুঝ-বোঝ উঠ-ওঠ পুড়-পোড় ফির-ফের ঢুক-ঢোক উড়-ওড়')

/** These stand after all other verbs: পড়ায় is "in falling" far more often than "teaches". */
const rarerCausatives: readonly VerbRoot[] = [
  ...inPairs(
    'ঘুর-ঘোর ডুব-ডোব ঝুল-ঝোল ফুট-ফোট ভুল-ভোল মিল-মেল মিট-মেট মিশ-মেশ নিভ-নেভ চিন-চেন লিখ-লেখ জিত-জেত ভিজ-ভেজ ভিড়-ভেড় পিট-পেট কুপ-কোপ গুছ-গোছ গুট-গোট জুগ-জোগ পিছ-পেছ ছিট-ছেট লুট-লোট ছিন-ছেন পুষ-পোষ জুট-জোট জুড়-জোড় রুখ-রোখ দুল-দোল ফুল-ফোল কুল-কোল ভুগ-ভোগ গিল-গেল শুধর-শোধর',
  ),
  ...'সাজ বাজ বেড় তাক চাপ ছাপ জম আটক মান কাঁপ হট ঝর রাঙ নাড় ভাস ভর ভাঙ টাঙ টান কুড় লাফ ঝাঁপ শুক খত জ্বাল ফুর তল খাট তাড় সাঁট উঁচ গুঁড় কাঁদ দম মাড় চুক বাঁধ বিছ পড় পর ধর খাওয় চিব চড় হাঁক ধস ঠক বিল ঘন মাত দাপ ঘাম গজ শাস শান খোঁচ ঝিম চেঁচ হাঁপ হাত ফাঁস ফাট নড় হাস বক ভাগ রাগ সাধ গল খস ঝাড় রট বাঁচ'
    .split(' ')
    .map(causative),
]

/** Roots of two syllables. */
const longs: readonly VerbRoot[] =
  'আছড় ঝলস উপড় থমক টপক চমক ধমক আটক সামল বদল হাতড় সাঁতর কামড় আঁকড় জাপট ভড়ক মচক উগর উতর পিছল বিগড় ঠিকর মুষড় থুবড় দুমড় মুচড় ছিটক আগল খামচ নিংড় কাতর উসক ফসক ঝলক লটক পাকড় আঁচড় ঘাবড় আওড় ভেস্ত দৌড় জন্ম পাল্ট উল্ট'
    .split(' ')
    .map(long)

const movesOn = 'এগ বের পের'.split(' ').map(inO)

/** Causatives of roots in a vowel: খাইয়ে. */
const ofVowels: readonly VerbRoot[] = [
  { lemma: 'খাওয়ানো', shape: 'causative', high: 'খাই', low: 'খাওয়া', conj: 'খাইয়ে' },
  { lemma: 'পাওয়ানো', shape: 'causative', high: 'পাই', low: 'পাওয়া', conj: 'পাইয়ে' },
  { lemma: 'গাওয়ানো', shape: 'causative', high: 'গাই', low: 'গাওয়া', conj: 'গাইয়ে' },
  { lemma: 'চাওয়ানো', shape: 'causative', high: 'চাই', low: 'চাওয়া', conj: 'চাইয়ে' },
  { lemma: 'ধোয়ানো', shape: 'causative', high: 'ধুই', low: 'ধোয়া', conj: 'ধুইয়ে' },
  { lemma: 'শোয়ানো', shape: 'causative', high: 'শুই', low: 'শোয়া', conj: 'শুইয়ে' },
  { lemma: 'ছোঁয়ানো', shape: 'causative', high: 'ছুঁই', low: 'ছোঁয়া', conj: 'ছুঁইয়ে' },
  { lemma: 'খোয়ানো', shape: 'causative', high: 'খুই', low: 'খোয়া', conj: 'খুইয়ে' },
  { lemma: 'পোহানো', shape: 'causative', high: 'পুহ', low: 'পোহা', conj: 'পুইয়ে' },
]

/** যা, পা, খা, চা, গা. */
const inA: readonly VerbRoot[] = [
  { lemma: 'যাওয়া', shape: 'a', high: 'গি', low: 'যা', past: 'গে' },
  { lemma: 'পাওয়া', shape: 'a', high: 'পে', low: 'পা' },
  { lemma: 'খাওয়া', shape: 'a', high: 'খে', low: 'খা' },
  { lemma: 'চাওয়া', shape: 'a', high: 'চে', low: 'চা', past: 'চাই' },
  { lemma: 'গাওয়া', shape: 'a', high: 'গে', low: 'গা', past: 'গাই' },
  { lemma: 'ছাওয়া', shape: 'a', high: 'ছে', low: 'ছা', past: 'ছাই' },
]

/** দে, নে, ছোঁ, ধো, শো. */
const inE: readonly VerbRoot[] = [
  { lemma: 'দেওয়া', shape: 'e', high: 'দি', low: 'দে' },
  { lemma: 'নেওয়া', shape: 'e', high: 'নি', low: 'নে' },
  { lemma: 'ছোঁয়া', shape: 'e', high: 'ছুঁ', low: 'ছোঁ' },
  { lemma: 'ধোয়া', shape: 'e', high: 'ধু', low: 'ধো' },
  { lemma: 'শোয়া', shape: 'e', high: 'শু', low: 'শো' },
]

/** Roots that had a হ once. রওয়া is no more than another root of "to stay": রয়েছে. */
const inH: readonly VerbRoot[] = [
  ...['ক', 'স', 'ব'].map((root): VerbRoot => ({
    lemma: `${root}ওয়া`,
    shape: 'h',
    high: root,
    low: root,
  })),
  { lemma: 'থাকা', shape: 'h', high: 'র', low: 'র' },
]

export const verbRoots: readonly VerbRoot[] = [
  // Causatives first: জানায় is "informs" far more often than "in knowing".
  ...causatives,
  ...alternatingCausatives,
  ...plain,
  ...alternating.map(([lemma, high, low]) => consonant(lemma, high, low)),
  ...movesOn,
  ...inA,
  ...inE,
  { lemma: 'হওয়া', shape: 'ho', high: 'হ', low: 'হ' },
  ...longs,
  ...inH,
  // Behind গেলে and গেলেন of যাওয়া.
  consonant('গেলা', 'গিল', 'গেল'),
  ...rarerCausatives,
  ...ofVowels,
  { ...causative('কর'), lemma: 'করা', causative: true },
]
