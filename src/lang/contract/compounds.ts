import type { Features, Token } from './token.ts'

/** What the second verb of a compound adds to the first. */
export type VectorSense =
  /** It is done to its end, past recall: করে ফেলা, ভেঙে যাওয়া. */
  | 'completion'
  /** For or upon somebody else: পাঠিয়ে দেওয়া. */
  | 'benefit'
  /** For the doer: বেছে নেওয়া. */
  | 'self'
  /** Its result stays: লিখে রাখা, তুলে ধরা. */
  | 'result'
  /** It comes suddenly: বলে ওঠা, ভেঙে পড়া. */
  | 'sudden'
  /** It comes to be so: হয়ে ওঠা, গড়ে তোলা. */
  | 'becoming'
  /** Done where it should not be, or unexpected: করে বসা. */
  | 'rashness'
  | 'away'
  | 'towards'
  /** Here and there: ঘুরে বেড়ানো. */
  | 'about'
  /** It goes on: করে চলা, করতে থাকা. */
  | 'continuation'
  /** It is done as a habit: করে থাকে. */
  | 'habit'
  /** One stays so: বেঁচে থাকা. */
  | 'state'
  /** To see what comes of it: খতিয়ে দেখা. */
  | 'attempt'
  /** One comes to have it: খুঁজে পাওয়া. */
  | 'attainment'
  | 'inception'
  | 'permission'
  | 'ability'
  | 'obligation'
  /** About to: করতে যাচ্ছে. */
  | 'prospect'
  | 'passive'
  /** It can be done: করা যায়. */
  | 'potential'

/** A verb behind the first one, in its order. */
export interface CompoundLink {
  readonly lemma: string
  /** `vector` behind করে, `auxiliary` behind করতে, `passive` behind করা. */
  readonly kind: 'vector' | 'auxiliary' | 'passive'
  readonly adds: VectorSense
  /** Index of its token. */
  readonly at: number
}

/** Several words that are one verb: করে ফেলা, স্বাক্ষর করা, জানিয়ে দেওয়া হয়. */
export interface CompoundVerb {
  /** Tokens `[from, to)`, with the noun before and the "not" behind. */
  readonly from: number
  readonly to: number
  /** What stands in a dictionary: "স্বাক্ষর করে ফেলা". A passive has the lemma of its active. */
  readonly lemma: string
  /** Noun or adjective that the first verb makes a verb of: স্বাক্ষর; `null` if none. */
  readonly host: string | null
  /** Lemma of the first verb, which says what is done. */
  readonly pole: string
  readonly links: readonly CompoundLink[]
  /** Of the whole: tense, person, negation, voice … */
  readonly features: Features
}

/** Compounds of a language that has them. */
export interface CompoundsPart {
  /** The compound whose first verb stands at an index; undefined for a verb that stands alone. */
  readonly at: (tokens: readonly Token[], index: number) => CompoundVerb | undefined
  /** All of a sentence, in order. */
  readonly all: (tokens: readonly Token[]) => readonly CompoundVerb[]
  /** Words that are more often something else and a verb's form as well, with its lemma: দিয়ে. */
  readonly alsoVerbs: ReadonlyMap<string, readonly [lemma: string, form: 'conj' | 'inf']>
}
