import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fingerprints } from '../../src/stages/clean/fingerprints.ts'
import { unitKey, unitsOf } from '../../src/stages/clean/units.ts'

const SHORTEST = { line: 32, sentence: 40 }
const LONG = 'নদীর পানি বিপৎসীমার উপর দিয়ে বইছে বলে পানি উন্নয়ন বোর্ড জানিয়েছে।'

describe('fingerprints of what was said', () => {
  it.each([
    ['a line', [LONG, LONG]],
    ['a sentence inside another line', [LONG, `সকালে বৃষ্টি হয়েছে। ${LONG} দুপুরে আবার।`]],
    ['a line with other marks', [LONG, LONG.replace('।', ' !').toUpperCase()]],
    [
      'two short sentences in a row',
      ['Rain fell. Roads closed.', 'It was late. Rain fell. Roads closed.'],
    ],
  ])('know %s again', (_, [first = '', second = '']) => {
    const prints = new Fingerprints('', SHORTEST)
    expect(prints.hasMet(first)).toBe(false)
    expect(prints.hasMet(second)).toBe(true)
  })

  it('know the title', () => {
    expect(new Fingerprints('A bridge opens', SHORTEST).hasMet('“A bridge opens”')).toBe(true)
  })

  it.each([
    ['Rain fell.', 'Rain fell.'],
    ['***', '***'],
  ])('pass over the short line %s', (first, second) => {
    const prints = new Fingerprints('', SHORTEST)
    prints.hasMet(first)
    expect(prints.hasMet(second)).toBe(false)
  })

  it('never miss a long line or sentence that has the key of an earlier one', () => {
    const text = fc.array(
      fc.constantFrom('A river rose', 'ছয়', 'ছয়', ' ', '. ', '।', '7', '৭', '𝒜', 'ß'),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (pieces) => {
        const prints = new Fingerprints('', SHORTEST)
        const met = new Set<string>()
        for (const line of pieces.map((piece) => piece.join(''))) {
          const keys = unitsOf(line).map(({ key }) => key)
          const again = keys.some((key) => key.length >= SHORTEST.sentence && met.has(key))
          const whole = unitKey(line)
          const found = prints.hasMet(line)
          if (again || (whole.length >= SHORTEST.line && met.has(`line ${whole}`)))
            expect(found).toBe(true)
          for (const key of [...keys, `line ${whole}`]) met.add(key)
        }
      }),
    )
  })
})
