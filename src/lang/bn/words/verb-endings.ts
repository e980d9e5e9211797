import type { Features } from '../../contract/token.ts'

/** A form, or an ending, with what it says. This file is NFC, as a test asserts. */
export type Row = readonly [form: string, features: Features]

/** The forms that endings make of a stem. */
const behind =
  (endings: readonly Row[]) =>
  (stem: string): readonly Row[] =>
    endings.map(([ending, features]) => [stem + ending, features])

export const past: Features = { tense: 'past' }
export const perfect: Features = { tense: 'pres', aspect: 'perf' }
const progressive: Features = { tense: 'pres', aspect: 'prog' }
export const present: Features = { tense: 'pres', aspect: 'simple' }
const habitual: Features = { tense: 'past', aspect: 'hab' }
const future: Features = { tense: 'fut' }
export const pluperfect: Features = { tense: 'pqp' }
const pastProgressive: Features = { tense: 'past', aspect: 'prog' }

export const first: Features = { person: 1 }
/** তুমি. */
export const second: Features = { person: 2 }
/** তুই. */
export const intimate: Features = { person: 2, intimate: true }
export const third: Features = { person: 3 }
/** আপনি and তিনি, which no form tells apart. */
export const honoured: Features = { person: '2,3', honorific: true }
/** তুমি and সে, which the future does not tell apart. */
const either: Features = { person: '2,3' }

/** Endings after the perfect stem (করে-, জানিয়ে-, পেয়ে-, হয়ে-). */
export const perfectRows = behind([
  ['', { nonFinite: 'conj' }],
  ['ই', { nonFinite: 'conj' }],
  ['ছে', { ...perfect, ...third }],
  ['ছেন', { ...perfect, ...honoured }],
  ['ছি', { ...perfect, ...first }],
  ['ছ', { ...perfect, ...second }],
  ['ছো', { ...perfect, ...second }],
  ['ছিস', { ...perfect, ...intimate }],
  ['ছিল', { ...pluperfect, ...third }],
  ['ছিলো', { ...pluperfect, ...third }],
  ['ছিলেন', { ...pluperfect, ...honoured }],
  ['ছিলাম', { ...pluperfect, ...first }],
  ['ছিলে', { ...pluperfect, ...second }],
  ['ছিলি', { ...pluperfect, ...intimate }],
  ['নি', { ...perfect, ...third, negative: true }],
])

/** Endings after the plain stem (কর-, জানা-, পে-, দি-, হ-): past, habitual, non-finite. */
export const pastRows = behind([
  ['ল', { ...past, ...third }],
  ['লো', { ...past, ...third }],
  ['লেন', { ...past, ...honoured }],
  ['লাম', { ...past, ...first }],
  ['লি', { ...past, ...intimate }],
  ['ত', { ...habitual, ...third }],
  ['তো', { ...habitual, ...third }],
  ['তেন', { ...habitual, ...honoured }],
  ['তাম', { ...habitual, ...first }],
  ['তিস', { ...habitual, ...intimate }],
  ['তে', { nonFinite: 'inf' }],
  ['তেই', { nonFinite: 'inf' }],
  ['লে', { nonFinite: 'cond' }],
  ['লেই', { nonFinite: 'cond', emphatic: 'i' }],
  ['লেও', { nonFinite: 'cond', emphatic: 'o' }],
])

export const progressiveRows = behind([
  ['ছে', { ...progressive, ...third }],
  ['ছেন', { ...progressive, ...honoured }],
  ['ছি', { ...progressive, ...first }],
  ['ছ', { ...progressive, ...second }],
  ['ছো', { ...progressive, ...second }],
  ['ছিস', { ...progressive, ...intimate }],
  ['ছিল', { ...pastProgressive, ...third }],
  ['ছিলো', { ...pastProgressive, ...third }],
  ['ছিলেন', { ...pastProgressive, ...honoured }],
  ['ছিলাম', { ...pastProgressive, ...first }],
  ['ছিলে', { ...pastProgressive, ...second }],
  ['ছিলি', { ...pastProgressive, ...intimate }],
])

export const futureRows = behind([
  ['বে', { ...future, ...either }],
  ['বেন', { ...future, ...honoured }],
  ['ব', { ...future, ...first }],
  ['বো', { ...future, ...first }],
  ['বি', { ...future, ...intimate }],
  ['বেই', { ...future, ...either, emphatic: 'i' }],
  // The "not" that careful printers set apart: হবেনা.
  ['বেনা', { ...future, ...either, negative: true }],
  ['বেননা', { ...future, ...honoured, negative: true }],
  ['বার', { nonFinite: 'verbal-noun', case: 'gen' }],
])

/** Behind each form of the present: the form, the perfect that নি denies (করেনি), and a "not" written together (করেনা). */
const presentOf = (person: Features): ((form: string) => readonly Row[]) =>
  behind([
    ['', { ...present, ...person }],
    ['নি', { ...perfect, ...person, negative: true }],
    ['না', { ...present, ...person, negative: true }],
  ])
const presentHonoured = presentOf(honoured)
const presentThird = presentOf(third)
const presentFirst = presentOf(first)
const presentSecond = presentOf(second)
const presentIntimate = presentOf(intimate)

/** The present of each person: তিনি, সে, আমি, তুমি, তুই. */
export interface Present {
  readonly honoured: string
  readonly third: string
  readonly first: string
  readonly second: string
  readonly intimate: string
}

export const presentRows = (forms: Present): readonly Row[] => [
  ...presentThird(forms.third),
  ...presentHonoured(forms.honoured),
  ...presentFirst(forms.first),
  // করোনা is the virus.
  ...presentSecond(forms.second).slice(0, 2),
  ...presentIntimate(forms.intimate).slice(0, 2),
]

/** The verbal noun and its cases: করা, করার, করায়, করাকে, করাও, করাই; জানানো, জানানোর … */
export const nounRows = behind([
  ['', { nonFinite: 'verbal-noun' }],
  ['র', { nonFinite: 'verbal-noun', case: 'gen' }],
  ['য়', { nonFinite: 'verbal-noun', case: 'loc' }],
  ['তে', { nonFinite: 'verbal-noun', case: 'loc' }],
  ['কে', { nonFinite: 'verbal-noun', case: 'acc' }],
  ['টা', { nonFinite: 'verbal-noun' }],
  ['টি', { nonFinite: 'verbal-noun' }],
  ['ই', { nonFinite: 'verbal-noun', emphatic: 'i' }],
  ['ও', { nonFinite: 'verbal-noun', emphatic: 'o' }],
])

/** What is asked of one present, of one absent, and of তুমি for later: করুন, করুক, লিখো. */
export const imperativeRows = (forms: {
  readonly honoured?: string
  readonly third: string
  readonly later: string
}): readonly Row[] => [
  ...(forms.honoured === undefined ? [] : [[forms.honoured, askedOfYou] as const]),
  [forms.third, askedOfOthers],
  [forms.later, askedOfThee],
]

const askedOfYou: Features = { mood: 'imp', ...honoured }
const askedOfOthers: Features = { mood: 'imp', ...third }
const askedOfThee: Features = { mood: 'imp', ...second }
