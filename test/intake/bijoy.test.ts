import { expect, test } from 'vitest'
import { refusalOf } from '../../src/intake/sniff.ts'

const codeOf = (text: string): string | undefined =>
  refusalOf('a', new TextEncoder().encode(text))?.code

const BIJOY =
  'Zviv b`xi av‡i †MQj, †mLv‡b †bŠKv wQj bv| †m ej‡jv, Avgiv Kvj Avevi Avme, gv‡V Kv‡R hvB| '

test('Bengali for a Bijoy font is refused, in UTF-8 and in Windows-1252', () => {
  expect(codeOf(BIJOY)).toBe('E_BIJOY')
  const codes: Readonly<Record<string, number>> = { '†': 0x86, '‡': 0x87, Š: 0x8a }
  const bytes = Uint8Array.from(BIJOY, (c) => codes[c] ?? c.charCodeAt(0))
  expect(refusalOf('a', bytes)?.code).toBe('E_BIJOY')
})

test('few words of it are enough', () => {
  expect(
    codeOf('MZKvj b`xi cvwb †e‡o‡Q, †Lqv cvivcvi eÜ wQj| hvÎxiv Av‡Mi w`b †_‡K NvU Qv‡o|'),
  ).toBe('E_BIJOY')
})

test('a passage of it in a Unicode report does not refuse the report', () => {
  const report = 'নদীর বাঁধ মেরামত শুরু হয়েছে, বর্ষার আগে কাজ শেষ হবে বলে জানায় বোর্ড। '
  expect(codeOf(report.repeat(3) + BIJOY)).toBeUndefined()
})

test.each([
  'Der Verein ehrt †Karl Vogt, †Eva Voss, †Uwe Vonau, †Ivo Veit, †Vera Vieweg und alle anderen Verstorbenen des Vereins.',
  'Le village a perdu †Yves Vivier, †Ève Valvert, †Vivien Vauvert, †Olive Ravel et †David Vives ; vingt-neuf survivants vivent encore.',
  'Values marked †a, ‡b, †c, ‡d and †e were revised in the seventh survey of river levels; every village gave five values.',
  'নদীর বাঁধ মেরামত শুরু হয়েছে।',
])('other text with daggers is not: %s', (text) => {
  expect(codeOf(text)).toBeUndefined()
})
