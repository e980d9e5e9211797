import {
  first,
  honoured,
  intimate,
  past,
  perfect,
  pluperfect,
  present,
  second,
  third,
} from './verb-endings.ts'
import type { Row } from './verb-endings.ts'

/** Verbs and the forms that no rule of endings gives. The list is ours. */
export const irregularForms: readonly (readonly [lemma: string, rows: readonly Row[]])[] = [
  [
    'আসা',
    [
      ['এল', { ...past, ...third }],
      ['এলো', { ...past, ...third }],
      ['এলেন', { ...past, ...honoured }],
      ['এলাম', { ...past, ...first }],
      ['এলে', { nonFinite: 'cond' }],
      ['এলেই', { nonFinite: 'cond', emphatic: 'i' }],
      ['এলেও', { nonFinite: 'cond', emphatic: 'o' }],
    ],
  ],
  [
    'যাওয়া',
    [
      ['গেছে', { ...perfect, ...third }],
      ['গেছেন', { ...perfect, ...honoured }],
      ['গেছি', { ...perfect, ...first }],
      ['গেছ', { ...perfect, ...second }],
      ['গেছো', { ...perfect, ...second }],
      ['গেছিস', { ...perfect, ...intimate }],
      ['গেছিল', { ...pluperfect, ...third }],
      ['গেছিলেন', { ...pluperfect, ...honoured }],
      ['গেছিলাম', { ...pluperfect, ...first }],
      ['যেয়ে', { nonFinite: 'conj' }],
    ],
  ],
  [
    'থাকা',
    [
      ['আছে', { ...present, ...third }],
      ['আছেন', { ...present, ...honoured }],
      ['আছি', { ...present, ...first }],
      ['আছ', { ...present, ...second }],
      ['আছো', { ...present, ...second }],
      ['আছিস', { ...present, ...intimate }],
      ['ছিল', { ...past, ...third }],
      ['ছিলো', { ...past, ...third }],
      ['ছিলেন', { ...past, ...honoured }],
      ['ছিলাম', { ...past, ...first }],
      ['ছিলে', { ...past, ...second }],
      ['রয়েছে', { ...present, ...third }],
      ['রয়েছেন', { ...present, ...honoured }],
      ['রয়েছি', { ...present, ...first }],
      ['রয়েছ', { ...present, ...second }],
    ],
  ],
  [
    'নয়',
    [
      ['নন', { ...present, ...honoured, negative: true }],
      ['নই', { ...present, ...first, negative: true }],
      ['নও', { ...present, ...second, negative: true }],
    ],
  ],
  [
    'দেওয়া',
    [
      ['দেওয়া', { nonFinite: 'verbal-noun' }],
      ['দেয়া', { nonFinite: 'verbal-noun' }],
      ['দেয়ার', { nonFinite: 'verbal-noun', case: 'gen' }],
      ['দেয়ায়', { nonFinite: 'verbal-noun', case: 'loc' }],
    ],
  ],
  [
    'নেওয়া',
    [
      ['নেয়া', { nonFinite: 'verbal-noun' }],
      ['নেয়ার', { nonFinite: 'verbal-noun', case: 'gen' }],
      ['নেয়ায়', { nonFinite: 'verbal-noun', case: 'loc' }],
    ],
  ],
  ['করা', [['কোরো', { mood: 'imp', ...second }]]],
  ['নোয়ানো', [['নুয়ে', { nonFinite: 'conj' }]]],
  ['বলা', [['বোলো', { mood: 'imp', ...second }]]],
  ['ধরা', [['ধোরো', { mood: 'imp', ...second }]]],
]
