import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bn } from '../../src/lang/bn/index.ts'
import { en } from '../../src/lang/en/index.ts'
import { nfcMapped } from '../../src/text/nfc-map.ts'
import { fold } from '../../src/text/normalise.ts'
import { findQuotations } from '../../src/text/quote.ts'

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'গত ১৯ জুন',
    'সোমবার (১১ নভেম্বর)',
    'কমপক্ষে ১১ হাজার সৈন্য',
    'রাশিয়ার',
    '“মৈত্রী”',
    'য়',
    'at least 11,000 troops',
    'June 19, 2024',
    '🇧🇩',
    'שלום',
    '\r\n',
    '।',
    '. ',
  ),
)
const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' '))

describe.each([bn, en])('the $name pack, on any text', (pack) => {
  it('finds dates and quantities inside the text, in order, apart from each other', () => {
    fc.assert(
      fc.property(text, (t) => {
        const dates = pack.dates.find(t)
        const found = [...dates, ...pack.quantities.find(t, dates)].sort(
          (a, b) => a.start - b.start,
        )
        for (const [i, f] of found.entries()) {
          expect(f.start).toBeLessThan(f.end)
          expect(f.end).toBeLessThanOrEqual(t.length)
          expect(f.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('loses nothing but white space between sentences, and cuts tokens from them', () => {
    fc.assert(
      fc.property(text, (t) => {
        const sentences = pack.text.sentences(t)
        const kept = sentences.map((s) => t.slice(s.start, s.end)).join('')
        expect(kept.replace(/\s+/gu, '')).toBe(t.replace(/\s+/gu, ''))
        for (const s of sentences)
          for (const token of pack.text.tokens(t.slice(s.start, s.end)))
            expect(t.slice(s.start, s.end).slice(token.start, token.end)).toBe(token.text)
      }),
      { numRuns: 100 },
    )
  })
})

describe('text, whatever its script', () => {
  it('normalised twice is normalised once', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(fold(fold(t))).toBe(fold(t))
      }),
    )
  })

  it('in NFC still knows where it stood', () => {
    fc.assert(
      fc.property(text, (t) => {
        const mapped = nfcMapped(t)
        expect(mapped.source(0)).toBe(0)
        expect(mapped.source(mapped.text.length)).toBe(t.length)
      }),
    )
    const mapped = nfcMapped('আয়োজন')
    expect('আয়োজন'.slice(mapped.source(0), mapped.source(mapped.text.indexOf('জ')))).toBe('আয়ো')
  })

  it('has quotations inside it that do not overlap', () => {
    fc.assert(
      fc.property(text, (t) => {
        let last = 0
        for (const q of findQuotations(t)) {
          expect(q.start).toBeGreaterThanOrEqual(last)
          expect(q.innerEnd).toBeLessThanOrEqual(q.end)
          last = q.end
        }
      }),
    )
  })
})
