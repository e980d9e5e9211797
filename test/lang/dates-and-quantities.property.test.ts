import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../src/core/span.ts'
import { dates as bnDates } from '../../src/lang/bn/dates/dates.ts'
import { quantities as bnQuantities } from '../../src/lang/bn/quantities/quantities.ts'
import { dates as enDates } from '../../src/lang/en/dates/dates.ts'
import { quantities as enQuantities } from '../../src/lang/en/quantities/quantities.ts'
import { resolveDate } from '../../src/values/date-resolve.ts'

const words = fc.constantFrom(
  ...'সোমবার (১১ নভেম্বর) গত আগামী জুন মাসে ২০২৪ সালে থেকে পর্যন্ত ১০ হাজার প্রায় জন টি টাকা দেড় বছর আগে বিকেল ৫টায় জানু\u09DFারি শতাধিক – - , । % $'.split(
    ' ',
  ),
  ...'Monday June 19 2024 last next since from to 11,000 thousand of troops at least 5 p.m. the second quarter ago days a one - ( ) .'.split(
    ' ',
  ),
  'ক\u09CD\u200Dষ',
  '👩‍👩‍👧',
  '\uD800',
)
const text = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' '))

describe.each([
  ['Bengali', bnDates, bnQuantities],
  ['English', enDates, enQuantities],
] as const)('in any %s text', (_, dates, quantities) => {
  it('findings lie inside it, in order, and share no character', () => {
    fc.assert(
      fc.property(text, (t) => {
        const found = dates.find(t)
        const all = [...found, ...quantities.find(t, found)].sort((a, b) => a.start - b.start)
        expect(all.every((s) => s.start >= 0 && s.start < s.end && s.end <= t.length)).toBe(true)
        expect(all.some((s, i) => i > 0 && overlaps(all[i - 1] ?? s, s))).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('every date resolves to the same value twice, with and without an anchor', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(null, '2024-11-12', '2024-11', '2024-11-11/2024-11-12'),
        (t, published) => {
          const once = dates
            .find(t)
            .map((d) => resolveDate(d.expression, { published, text: null }))
          const twice = dates
            .find(t)
            .map((d) => resolveDate(d.expression, { published, text: null }))
          expect(once).toEqual(twice)
        },
      ),
      { numRuns: 200 },
    )
  })
})
