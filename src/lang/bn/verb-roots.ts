/**
 * Bengali verbs by the shape of their root. `high` stands before high vowels (শুন-ি), `low` elsewhere
 * (শোন-া). The lemma is the verbal noun in -া / -ওয়া / -ানো. The list is ours: the verbs of news prose.
 */
export interface VerbRoot {
  readonly lemma: string
  readonly shape: 'consonant' | 'causative' | 'a' | 'e' | 'ho'
  readonly high: string
  readonly low: string
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
  low: root,
})

const plain =
  'কর বল ধর লড় পড় চল থাক রাখ ডাক মার কাট নাম ভাব জান মান হাঁট বস সর ঘট বাড় আন টান ছাড় হার কাঁদ হাস জাগ বাঁচ গড় ঝর মর ফাট থাম চাপ ছাপ ঢাক লাগ পার দাঁড় আঁক বাঁধ ভাঙ কম জম নড় হট পৌঁছ লঙ্ঘ বদল সাজ কাঁপ ঢাল আটক হান'
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
  ['আসা', 'এস', 'আস'],
]

const causatives =
  'জান পাঠ চাল দাঁড় বস বাড় কম হার ঠেক শোন দেখ শেখ বোঝ ওঠ উঠ পোড় ফির ফের লাগ ঘট থাম নাম সর জাগ বাঁচ গড় ঢোক ছাড় উড় ছড় জড় পৌঁছ এড় কাট বান লুক পাল ঘুম দৌড়'
    .split(' ')
    .map(causative)

/** যা, পা, খা, চা, গা. */
const inA: readonly VerbRoot[] = [
  { lemma: 'যাওয়া', shape: 'a', high: 'গি', low: 'যা' },
  { lemma: 'পাওয়া', shape: 'a', high: 'পে', low: 'পা' },
  { lemma: 'খাওয়া', shape: 'a', high: 'খে', low: 'খা' },
  { lemma: 'চাওয়া', shape: 'a', high: 'চে', low: 'চা' },
  { lemma: 'গাওয়া', shape: 'a', high: 'গে', low: 'গা' },
]

/** দে, নে. */
const inE: readonly VerbRoot[] = [
  { lemma: 'দেওয়া', shape: 'e', high: 'দি', low: 'দে' },
  { lemma: 'নেওয়া', shape: 'e', high: 'নি', low: 'নে' },
]

export const verbRoots: readonly VerbRoot[] = [
  // Causatives first: জানায় is "informs" far more often than "in knowing".
  ...causatives,
  ...plain,
  ...alternating.map(([lemma, high, low]) => consonant(lemma, high, low)),
  ...inA,
  ...inE,
  { lemma: 'হওয়া', shape: 'ho', high: 'হ', low: 'হ' },
]
