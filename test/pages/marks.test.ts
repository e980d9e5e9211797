import { describe, expect, it } from 'vitest'
import { layers } from '../../src/core/layer.ts'
import type { Layer } from '../../src/core/layer.ts'
import { piecesOf } from '../../src/pages/marks.ts'

const mark = (layer: Layer, number: number, text: string, words: string) => {
  const start = text.indexOf(words)
  return { layer, number, spans: [{ start, end: start + words.length }] }
}
const shown = (text: string, marks: readonly ReturnType<typeof mark>[]): string =>
  piecesOf(text, marks, layers)
    .map(
      (p) =>
        (p.layers.length > 0 ? `[${p.layers.join('+')}:${p.text}]` : p.text) +
        p.ends.map((e) => `^${e.number}`).join(''),
    )
    .join('')

describe('findings marked in a paragraph', () => {
  it('stand around their words, with the number behind', () => {
    const text = 'গত ৬ নভেম্বর চুক্তিটি সই হয়'
    expect(shown(text, [mark('dates', 1, text, 'গত ৬ নভেম্বর')])).toBe(
      '[dates:গত ৬ নভেম্বর]^1 চুক্তিটি সই হয়',
    )
  })

  it('may overlap, and each keeps its layer to its end', () => {
    const text = 'কিম জং উন সোমবার সই করেন'
    const marks = [
      mark('statements', 1, text, 'কিম জং উন সোমবার'),
      mark('dates', 2, text, 'সোমবার সই'),
    ]
    expect(shown(text, marks)).toBe(
      '[statements:কিম জং উন ][dates+statements:সোমবার]^1[dates: সই]^2 করেন',
    )
  })

  it('part no letter from its vowel sign, and no word by a number', () => {
    const text = 'অনুমোদনের আইনে রাশিয়ার সই'
    const marks = [mark('mentions', 1, text, 'আইন'), mark('mentions', 2, text, 'রাশিয়া')]
    expect(shown(text, marks)).toBe('অনুমোদনের [mentions:আইনে]^1 [mentions:রাশিয়া]র^2 সই')
  })

  it.each(['', 'কোনো চিহ্ন নেই'])('leave the text as it is: %j', (text) => {
    expect(
      piecesOf(text, [], layers)
        .map((p) => p.text)
        .join(''),
    ).toBe(text)
  })
})
