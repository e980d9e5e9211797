import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const speakers = (text: string): readonly (string | null)[] =>
  readText(text)
    .statements.filter((s) => s.cue !== null)
    .map((s) => s.source?.entity ?? null)

it('who is pointed to is not the body that he belongs to', () => {
  expect(speakers('জামায়াতের এই শীর্ষ নেতা বলেন, নির্বাচন হবে।')).toEqual([null])
  expect(speakers('বিএনপির এ নেতা জানান, দল প্রস্তুত।')).toEqual([null])
})

it('a spokesman still speaks for the body that sends him', () => {
  expect(speakers('ক্রেমলিনের মুখপাত্র বলেন, চুক্তি হবে।')).toEqual(['x-kremlin'])
})
