import type { Features } from '../../contract/token.ts'
import { literaryRows } from './verb-forms-literary.ts'
import { verbLookalikes } from './verb-lookalikes.ts'
import { verbRoots } from './verb-roots.ts'
import type { VerbRoot } from './verb-roots.ts'

/** A verb form taken apart. */
export interface VerbAnalysis {
  readonly lemma: string
  readonly features: Features
}

type Row = readonly [form: string, features: Features]

const past: Features = { tense: 'past' }
const perfect: Features = { tense: 'pres', aspect: 'perf' }
const progressive: Features = { tense: 'pres', aspect: 'prog' }
const present: Features = { tense: 'pres', aspect: 'simple' }
const habitual: Features = { tense: 'past', aspect: 'hab' }
const future: Features = { tense: 'fut' }
const pluperfect: Features = { tense: 'pqp' }
const pastProgressive: Features = { tense: 'past', aspect: 'prog' }
const third: Features = { person: 3 }
const honoured: Features = { person: 3, honorific: true }
const first: Features = { person: 1 }

/** Endings after the perfect stem (করে-, জানিয়ে-, পেয়ে-, হয়ে-). */
const perfectRows = (stem: string): Row[] => [
  [stem, { nonFinite: 'conj' }],
  [`${stem}ই`, { nonFinite: 'conj' }],
  [`${stem}ছে`, { ...perfect, ...third }],
  [`${stem}ছেন`, { ...perfect, ...honoured }],
  [`${stem}ছি`, { ...perfect, ...first }],
  [`${stem}ছিল`, { ...pluperfect, ...third }],
  [`${stem}ছিলো`, { ...pluperfect, ...third }],
  [`${stem}ছিলেন`, { ...pluperfect, ...honoured }],
  [`${stem}ছিলাম`, { ...pluperfect, ...first }],
  [`${stem}নি`, { ...perfect, ...third, negative: true }],
]

/** Endings after the plain stem (কর-, জানা-, পে-, দি-, হ-): past, habitual, non-finite. */
const pastRows = (stem: string): Row[] => [
  [`${stem}ল`, { ...past, ...third }],
  [`${stem}লো`, { ...past, ...third }],
  [`${stem}লেন`, { ...past, ...honoured }],
  [`${stem}লাম`, { ...past, ...first }],
  [`${stem}ত`, { ...habitual, ...third }],
  [`${stem}তো`, { ...habitual, ...third }],
  [`${stem}তেন`, { ...habitual, ...honoured }],
  [`${stem}তাম`, { ...habitual, ...first }],
  [`${stem}তে`, { nonFinite: 'inf' }],
  [`${stem}তেই`, { nonFinite: 'inf' }],
  [`${stem}লে`, { nonFinite: 'cond' }],
  [`${stem}লেই`, { nonFinite: 'cond', emphatic: 'i' }],
  [`${stem}লেও`, { nonFinite: 'cond', emphatic: 'o' }],
]

const progressiveRows = (stem: string): Row[] => [
  [`${stem}ছে`, { ...progressive, ...third }],
  [`${stem}ছেন`, { ...progressive, ...honoured }],
  [`${stem}ছি`, { ...progressive, ...first }],
  [`${stem}ছিল`, { ...pastProgressive, ...third }],
  [`${stem}ছিলো`, { ...pastProgressive, ...third }],
  [`${stem}ছিলেন`, { ...pastProgressive, ...honoured }],
  [`${stem}ছিলাম`, { ...pastProgressive, ...first }],
]

const futureRows = (stem: string): Row[] => [
  [`${stem}বে`, { ...future, ...third }],
  [`${stem}বেন`, { ...future, ...honoured }],
  [`${stem}ব`, { ...future, ...first }],
  [`${stem}বো`, { ...future, ...first }],
  [`${stem}বেই`, { ...future, ...third }],
  [`${stem}বার`, { nonFinite: 'verbal-noun', case: 'gen' }],
]

const presentRows = (hon: string, plain: string, one: string): Row[] => [
  [plain, { ...present, ...third }],
  [hon, { ...present, ...honoured }],
  [one, { ...present, ...first }],
  [`${plain}নি`, { ...perfect, ...third, negative: true }],
  [`${hon}নি`, { ...perfect, ...honoured, negative: true }],
  [`${one}নি`, { ...perfect, ...first, negative: true }],
]

/** The verbal noun and its cases: করা, করার, করায়, করাকে, করাও, করাই; জানানো, জানানোর … */
const nounRows = (noun: string): Row[] => [
  [noun, { nonFinite: 'verbal-noun' }],
  [`${noun}র`, { nonFinite: 'verbal-noun', case: 'gen' }],
  [`${noun}য়`, { nonFinite: 'verbal-noun', case: 'loc' }],
  [`${noun}তে`, { nonFinite: 'verbal-noun', case: 'loc' }],
  [`${noun}কে`, { nonFinite: 'verbal-noun', case: 'acc' }],
  [`${noun}টা`, { nonFinite: 'verbal-noun' }],
  [`${noun}টি`, { nonFinite: 'verbal-noun' }],
  [`${noun}ই`, { nonFinite: 'verbal-noun', emphatic: 'i' }],
  [`${noun}ও`, { nonFinite: 'verbal-noun', emphatic: 'o' }],
]

/** "went" and "if … goes" are of another root than "used to go" and "to go": গেল, গেলে, but যেত, যেতে. */
const goRows: Row[] = [
  ...pastRows('গে').filter(([form]) => /^গেল/u.test(form)),
  ...pastRows('যে').filter(([form]) => /^যেত/u.test(form)),
]

const imperativeRows = (stem: string): Row[] => [
  [`${stem}ুন`, { mood: 'imp', ...honoured }],
  [`${stem}ুক`, { mood: 'imp', ...third }],
]

/** Before the -ে of the perfect a root's আ becomes এ: রাখ- রেখে, আন- এনে. */
const raised = (root: string): string => root.replace(/^আ/u, 'এ').replace(/া(?=[^া]*$)/u, 'ে')

const consonantRows = ({ lemma, high, low }: VerbRoot): Row[] => [
  ...perfectRows(`${raised(high)}ে`),
  ...nounRows(lemma),
  ...presentRows(`${low}েন`, `${low}ে`, `${high}ি`),
  ...progressiveRows(high),
  ...pastRows(high),
  ...futureRows(high),
  ...imperativeRows(high),
]

const causativeRows = ({ high, low }: VerbRoot): Row[] => [
  ...nounRows(`${low}নো`),
  ...presentRows(`${low}ন`, `${low}য়`, `${low}ই`),
  ...progressiveRows(`${low}চ্`),
  ...perfectRows(`${high}িয়ে`),
  ...pastRows(low),
  ...futureRows(low),
  [`${low}ক`, { mood: 'imp', ...third }],
]

const aRows = ({ lemma, high, low, past }: VerbRoot): Row[] => [
  ...nounRows(lemma),
  ...presentRows(`${low}ন`, `${low}য়`, `${low}ই`),
  ...progressiveRows(`${low}চ্`),
  ...perfectRows(`${high}য়ে`),
  ...(low === 'যা' ? goRows : pastRows(past ?? high)),
  ...futureRows(low),
  // চাইছে, চাইবে, but neither পেছে nor পেবে.
  ...(past?.endsWith('ই') ? [...progressiveRows(past), ...futureRows(past)] : []),
]

const eRows = ({ lemma, high, low }: VerbRoot): Row[] => [
  ...nounRows(lemma),
  ...presentRows(`${low}ন`, `${low}য়`, `${high}ই`),
  ...progressiveRows(`${high}চ্`),
  ...perfectRows(`${high}য়ে`),
  ...pastRows(high),
  ...futureRows(low),
  ...futureRows(high),
]

const hoRows = ({ lemma }: VerbRoot): Row[] => [
  ...nounRows(lemma),
  ...presentRows('হন', 'হয়', 'হই'),
  ...progressiveRows('হচ্'),
  ...perfectRows('হয়ে'),
  ...pastRows('হ'),
  ...futureRows('হ'),
  ['হোক', { mood: 'imp', ...third }],
]

/** আসা has a past of its own: এল, এলেন, এসেছে. */
const irregular: readonly (readonly [string, string, Features])[] = [
  ['এল', 'আসা', { ...past, ...third }],
  ['এলো', 'আসা', { ...past, ...third }],
  ['এলেন', 'আসা', { ...past, ...honoured }],
  ['আসবে', 'আসা', { ...future, ...third }],
  ['আসবেন', 'আসা', { ...future, ...honoured }],
  ['আসছে', 'আসা', { ...progressive, ...third }],
  ['আসছেন', 'আসা', { ...progressive, ...honoured }],
  ['আসতে', 'আসা', { nonFinite: 'inf' }],
  ['আসলে', 'আসা', { nonFinite: 'cond' }],
  ['আসছিল', 'আসা', { ...pastProgressive, ...third }],
  ['আসছিলেন', 'আসা', { ...pastProgressive, ...honoured }],
  ['আসুন', 'আসা', { mood: 'imp', ...honoured }],
  ['আসুক', 'আসা', { mood: 'imp', ...third }],
  ['আসত', 'আসা', { ...habitual, ...third }],
  ['আসতেন', 'আসা', { ...habitual, ...honoured }],
  ['আছড়ে', 'আছড়ানো', { nonFinite: 'conj' }],
  ['ঝলসে', 'ঝলসানো', { nonFinite: 'conj' }],
  ['উপড়ে', 'উপড়ানো', { nonFinite: 'conj' }],
  ['গেছে', 'যাওয়া', { ...perfect, ...third }],
  ['গেছেন', 'যাওয়া', { ...perfect, ...honoured }],
  ['গেছি', 'যাওয়া', { ...perfect, ...first }],
  ['গেছিল', 'যাওয়া', { ...pluperfect, ...third }],
  ['আছে', 'থাকা', { ...present, ...third }],
  ['আছেন', 'থাকা', { ...present, ...honoured }],
  ['ছিল', 'থাকা', { ...past, ...third }],
  ['ছিলো', 'থাকা', { ...past, ...third }],
  ['ছিলেন', 'থাকা', { ...past, ...honoured }],
  ['ছিলাম', 'থাকা', { ...past, ...first }],
  ['আছি', 'থাকা', { ...present, ...first }],
  ['রয়েছে', 'থাকা', { ...present, ...third }],
  ['রয়েছেন', 'থাকা', { ...present, ...honoured }],
  ['রয়েছি', 'থাকা', { ...present, ...first }],
  ['রইল', 'থাকা', { ...past, ...third }],
  ['দিলো', 'দেওয়া', { ...past, ...third }],
  ['দেওয়া', 'দেওয়া', { nonFinite: 'verbal-noun' }],
  ['দেয়া', 'দেওয়া', { nonFinite: 'verbal-noun' }],
  ['নেয়া', 'নেওয়া', { nonFinite: 'verbal-noun' }],
  ...['', 'র', 'য়', 'ও', 'ই'].map(
    (ending) => [`করানো${ending}`, 'করা', { nonFinite: 'verbal-noun', causative: true }] as const,
  ),
  ['করিয়ে', 'করা', { nonFinite: 'conj', causative: true }],
  ['করিয়েছে', 'করা', { ...perfect, ...third, causative: true }],
  ['করিয়েছেন', 'করা', { ...perfect, ...honoured, causative: true }],
  ['করিয়েছিল', 'করা', { ...pluperfect, ...third, causative: true }],
  ['করিয়েছিলেন', 'করা', { ...pluperfect, ...honoured, causative: true }],
  ['করাচ্ছে', 'করা', { ...progressive, ...third, causative: true }],
  ['করাচ্ছেন', 'করা', { ...progressive, ...honoured, causative: true }],
  ['করাবে', 'করা', { ...future, ...third, causative: true }],
  ['করাবেন', 'করা', { ...future, ...honoured, causative: true }],
]

const rowsOf = (root: VerbRoot): Row[] => {
  switch (root.shape) {
    case 'consonant':
      return consonantRows(root)
    case 'causative':
      return causativeRows(root)
    case 'a':
      return aRows(root)
    case 'e':
      return eRows(root)
    case 'ho':
      return hoRows(root)
  }
}

const build = (): ReadonlyMap<string, VerbAnalysis> => {
  const table = new Map<string, VerbAnalysis>()
  const add = (form: string, lemma: string, features: Features): void => {
    const key = form.normalize('NFC')
    if (!verbLookalikes.has(key) && !table.has(key))
      table.set(key, { lemma: lemma.normalize('NFC'), features })
  }
  for (const [form, lemma, features] of irregular) add(form, lemma, features)
  for (const root of verbRoots)
    for (const [form, features] of rowsOf(root)) add(form, root.lemma, features)
  for (const root of verbRoots)
    for (const [form, features] of literaryRows(root)) add(form, root.lemma, features)
  return table
}

/** Every known verb form (NFC) with its lemma and features; the first verb that makes a form keeps it. */
export const verbForms: ReadonlyMap<string, VerbAnalysis> = build()
