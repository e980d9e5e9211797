import type { VectorSense } from '../../../contract/compounds.ts'

/** Forms in which a second verb has a sense: `lasting` করছে, `open` করছে, করবে, করতে, করার, `rising` করেছে, করছে, `usual` করে. */
export type VectorForm = 'lasting' | 'open' | 'rising' | 'usual'

/**
 * What stands before করে, দিয়ে or নিয়ে: `known` a noun that they make a verb of, or what is done ("কাজটি করে", "তা করে"), `any`
 * whatever is no manner ("ভালো করে").
 */
export type HostDemand = 'known' | 'any'

/** A second verb in one of its senses, with the first verbs that it has it with. */
export interface VectorRow {
  readonly vector: string
  readonly adds: VectorSense
  /** Lemmas of the only first verbs. */
  readonly poles?: ReadonlySet<string>
  /** Lemmas of first verbs with which it is another act: "গিয়ে দেন". Where `poles` is absent. */
  readonly not?: ReadonlySet<string>
  readonly host?: HostDemand
  /** The only words before the first verb. */
  readonly hosts?: ReadonlySet<string>
  readonly form?: VectorForm
  /** Only behind stress: "করেই ছাড়বে". */
  readonly stressed?: true
}

const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => word.normalize('NFC')))

/** Motion, posture and perception, behind which a transitive verb is a second act: গিয়ে, এসে, বসে, দেখে. */
const before =
  'যাওয়া আসা থাকা হওয়া ওঠা বসা দাঁড়ানো নামা ফেরা চলা ছোটা ঢোকা বেরোনো হাঁটা পালানো ঘোরা শোনা ভাবা মরা শোয়া জাগা তাকানো'

const row = (
  vector: string,
  adds: VectorSense,
  more: Omit<VectorRow, 'vector' | 'adds'>,
): VectorRow => ({
  vector: vector.normalize('NFC'),
  adds,
  ...more,
})

/**
 * Second verbs behind a participle (-এ), the first fitting row of each counts. A closed list: those that grammars of Bengali
 * count as vectors, each with the first verbs that make one act with it. The choice of first verbs is ours.
 */
export const vectorRows: readonly VectorRow[] = [
  row('যাওয়া', 'away', {
    poles: set(
      'চলা পালানো এগোনো ফেরা সরা নামা ওঠা বেরোনো ছোটা ঢোকা ভাসা ওড়া ছিটকানো গড়ানো পেরোনো ছাড়ানো পৌঁছানো পৌঁছা পিছানো পেছানো নেওয়া',
    ),
  }),
  row('যাওয়া', 'completion', {
    poles: set(
      'হওয়া কমা বাড়া পড়া ভোলা বদলানো ঘটা কাটা হারানো হারা রাগা থামা ভাঙা মেলা শুকানো জেতা বাঁচা খোলা পাল্টানো লাগা ছেঁড়া ফাটা ধসা ঝরা মরা ডোবা পোড়া পচা গলা খসা চোকা ফুরানো জমা আটকানো জড়ানো গোলানো ঘুমানো নেভা মোছা মেটা মেশা জোটা উল্টানো থমকানো ভেস্তানো চমকানো ঘাবড়ানো বোঝা পাওয়া থাকা ফাঁসা ছড়ানো ভরা ভেজা ঝোলা টেকা',
    ),
  }),
  row('যাওয়া', 'result', { poles: set('রাখা ফেলা') }),
  row('যাওয়া', 'continuation', { poles: set('চালানো বলা') }),
  row('যাওয়া', 'continuation', { poles: set('করা লেখা খেলা লড়া'), host: 'known', form: 'open' }),
  row('আসা', 'towards', {
    poles: set(
      'ওঠা ফেরা নামা চলা এগোনো বেরোনো ছোটা সরা ভাসা পালানো ঘনানো গড়ানো ঘোরা নেওয়া পেরোনো ওড়া ধাওয়া',
    ),
  }),
  row('আসা', 'becoming', { poles: set('কমা জড়ানো ফুরানো শুকানো ঘনানো') }),
  row('আসা', 'continuation', {
    poles: set('করা দেওয়া জানানো বলা চালানো লেখা খেলা শোনা দেখা মানা পাওয়া ভোগা'),
    host: 'known',
    form: 'lasting',
  }),
  row('আসা', 'continuation', {
    poles: set('করা বলা'),
    hosts: set(
      'দাবি অভিযোগ অস্বীকার অভিহিত আখ্যায়িত সমর্থন বিরোধিতা প্রত্যাখ্যান সমালোচনা মন্তব্য উল্লেখ কাজ ব্যবহার পালন বিবেচনা আন্দোলন সংগ্রাম',
    ),
    form: 'rising',
  }),
  row('আসা', 'continuation', {
    poles: set('হওয়া'),
    hosts: set('পালিত ব্যবহৃত বিবেচিত পরিচালিত প্রকাশিত অনুষ্ঠিত আয়োজিত পরিচিত ব্যবহার'),
    form: 'lasting',
  }),
  row('আসা', 'becoming', { poles: set('হওয়া'), form: 'lasting' }),
  row('দেওয়া', 'sudden', { poles: set('হাসা কাঁদা') }),
  row('দেওয়া', 'benefit', {
    not: set(`${before} দেখা জানা খাওয়া পাওয়া পড়া বাঁচা ঘুমানো দৌড়ানো নেওয়া ধরা`),
    host: 'known',
  }),
  row('নেওয়া', 'self', { not: set(`${before} পড়া দেওয়া পৌঁছানো পৌঁছা`), host: 'known' }),
  row('ফেলা', 'completion', { not: set(`${before} নেওয়া টানা পৌঁছানো পৌঁছা`), host: 'any' }),
  row('রাখা', 'result', {
    not: set(`${before} পৌঁছানো পৌঁছা নেওয়া পাওয়া খাওয়া পড়া দেখা`),
    host: 'known',
  }),
  row('ওঠা', 'becoming', { poles: set('হওয়া গড়া বাড়া') }),
  row('ওঠা', 'ability', { poles: set('কাটানো সামলানো বোঝা পারা সারা') }),
  row('ওঠা', 'sudden', {
    poles: set(
      'বলা জাগা কাঁপা জমা ফোটা ভাসা ভরা লাফানো বাজা ফোঁসা গাওয়া জ্বলা হাসা কাঁদা চমকানো চেঁচানো মাতা নাচা দোলা ঝলসানো গর্জানো খেপা আঁতকানো শিউরানো',
    ),
  }),
  row('পড়া', 'becoming', { poles: set('হওয়া') }),
  row('পড়া', 'sudden', {
    poles: set(
      'ছড়ানো ভাঙা জড়ানো হেলা ঝাঁপানো ঢোকা ছিটকানো ফাটা বেরোনো আছড়ানো পেছানো পিছানো লোটানো ঝোঁকা ঝরা নামা ঘুমানো ঝোলা ধসা পিছলানো গলা শোয়া মুষড়ানো খসা থুবড়ানো উপচানো',
    ),
  }),
  row('বসা', 'rashness', { poles: set('বলা ভাবা হারা বাঁকা চাওয়া') }),
  row('বসা', 'state', { poles: set('জাঁকা চাপা') }),
  row('বসা', 'rashness', {
    poles: set('করা দেওয়া'),
    host: 'known',
    hosts: set(
      'অস্বীকার দাবি মন্তব্য ভুল প্রশ্ন ঘোষণা অভিযোগ বিয়ে আঘাত আক্রমণ হামলা স্বীকার সন্দেহ প্রত্যাখ্যান হুমকি প্রতিশ্রুতি প্রস্তাব',
    ),
  }),
  row('তোলা', 'becoming', {
    poles: set('গড়া করা জাগানো ফোটানো বাড়ানো গাঁথা কাঁপানো রাঙানো বাঁচানো মাতানো সাজানো শেখানো'),
    host: 'any',
  }),
  row('ছাড়া', 'completion', { not: set(`${before} নেওয়া দেওয়া`), host: 'any', stressed: true }),
  row('চলা', 'habit', { poles: set('মানা এড়ানো') }),
  row('চলা', 'continuation', {
    poles: set('করা এগোনো বাড়া ছোটা ঘটা খোঁজা লেখা কমা বদলানো'),
    host: 'known',
    form: 'rising',
  }),
  row('থাকা', 'state', {
    poles: set(
      'দাঁড়ানো বসা টেকা বাঁচা লোকানো লুকানো জমা জড়ানো এগোনো পেছানো পিছানো ছড়ানো তাকানো লাগা শোয়া জাগা ঝোলা থামা গাঁথা পালানো মেশা ভাসা পড়া আটকানো মাতা চাওয়া',
    ),
  }),
  row('থাকা', 'state', { poles: set('করা'), host: 'known', hosts: set('চুপ অপেক্ষা ভিড়') }),
  row('থাকা', 'habit', {
    not: set('যাওয়া আসা থাকা খোলা ঢাকা কাটা মারা'),
    host: 'known',
    form: 'usual',
  }),
  row('থাকা', 'state', { poles: set('হওয়া') }),
  row('দাঁড়ানো', 'becoming', { poles: set('হওয়া বাড়া কমা ঘোরা') }),
  row('দাঁড়ানো', 'away', { poles: set('সরা') }),
  row('দাঁড়ানো', 'sudden', { poles: set('থমকানো রোখা ওঠা') }),
  row('দেখা', 'attempt', { poles: set('খতানো ভাবা মেলানো চাখা ঘোরা') }),
  row('দেখা', 'attempt', {
    poles: set('করা'),
    host: 'known',
    hosts: set('যাচাই পরীক্ষা বিবেচনা তদন্ত চেষ্টা হিসাব'),
  }),
  row('আনা', 'towards', {
    poles: set('ফেরানো কমানো টানা ছিনানো ছেনানো ডাকা বওয়া গোটানো গুটানো নামানো সরানো তোলা ধরা'),
  }),
  row('বেড়ানো', 'about', {
    poles: set('ঘোরা ভাসা তাড়ানো খোঁজা ছোটা হাতড়ানো বওয়া পালানো করা'),
    host: 'known',
  }),
  row('ধরা', 'result', { poles: set('তোলা আঁকড়ানো জড়ানো চাপা টানা') }),
  row('পাওয়া', 'attainment', { poles: set('খোঁজা ফেরা') }),
]

/** A verb behind an infinitive (-তে). */
export interface AuxiliaryRow {
  readonly auxiliary: string
  readonly adds: VectorSense
  readonly poles?: ReadonlySet<string>
  readonly form?: 'lasting' | 'rising' | 'begun' | 'stays'
}

const auxiliary = (
  lemma: string,
  adds: VectorSense,
  more: Omit<AuxiliaryRow, 'auxiliary' | 'adds'> = {},
): AuxiliaryRow => ({ auxiliary: lemma.normalize('NFC'), adds, ...more })

/** Verbs behind an infinitive, a closed list: those that say how the act stands, not another act ("করতে বলা", "করতে চাওয়া"). */
export const auxiliaryRows: readonly AuxiliaryRow[] = [
  auxiliary('পারা', 'ability'),
  auxiliary('দেওয়া', 'permission'),
  auxiliary('লাগা', 'inception', { form: 'begun' }),
  auxiliary('শুরু করা', 'inception'),
  auxiliary('থাকা', 'continuation', { form: 'stays' }),
  auxiliary('হওয়া', 'obligation'),
  auxiliary('যাওয়া', 'prospect', { form: 'lasting' }),
  auxiliary('চলা', 'prospect', { form: 'rising' }),
  auxiliary('পাওয়া', 'ability', { poles: set('দেখা শোনা') }),
]

/** First verbs whose noun in -া is another noun before হওয়া and যাওয়া: "খেলা হয়", "দেখা হয়", "মারা যায়". */
export const noPassive = set('খেলা মেলা দেখা মারা চলা ওঠা আসা থাকা বাঁচা বাঁধা')

/** Words that are more often something else, mostly postpositions, and a verb's participle or infinitive as well: নিয়ে যাওয়া, হতে পারে. */
export const alsoVerbs: ReadonlyMap<string, readonly [lemma: string, form: 'conj' | 'inf']> =
  new Map(
    (
      [
        ['থেকে', 'থাকা', 'conj'],
        ['দিয়ে', 'দেওয়া', 'conj'],
        ['নিয়ে', 'নেওয়া', 'conj'],
        ['ধরে', 'ধরা', 'conj'],
        ['হতে', 'হওয়া', 'inf'],
        ['আটকে', 'আটকানো', 'conj'],
        ['ঘিরে', 'ঘেরা', 'conj'],
        ['চেয়ে', 'চাওয়া', 'conj'],
        ['ধেয়ে', 'ধাওয়া', 'conj'],
        ['মেতে', 'মাতা', 'conj'],
        ['জেঁকে', 'জাঁকা', 'conj'],
        ['বেঁকে', 'বাঁকা', 'conj'],
        ['গুলিয়ে', 'গোলানো', 'conj'],
        ['শিউরে', 'শিউরানো', 'conj'],
      ] as const
    ).map(([form, lemma, kind]) => [
      form.normalize('NFC'),
      [lemma.normalize('NFC'), kind] as const,
    ]),
  )
