import { describe, expect, it } from 'vitest'
import { WORD_RANGES } from '../../src/text/word-ranges.ts'

describe('the ranges of letters, marks and numbers', () => {
  it('say of each character that Unicode has assigned what its properties say', () => {
    const [inRanges, byProperty] = [new RegExp(WORD_RANGES, 'u'), /[\p{L}\p{M}\p{N}]/u]
    const other: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code)
      if (inRanges.test(character) !== byProperty.test(character) && !/\p{Cn}/u.test(character))
        other.push(code.toString(16))
    }
    expect(other).toEqual([])
  })

  it.each(['ক', '়', '৫', 'q', '2', '½'])('hold %s', (character) => {
    expect(new RegExp(`^${WORD_RANGES}$`, 'iu').test(character)).toBe(true)
  })

  it.each([' ', '।', '৳', ',', '—', '\u{1f4c5}'])('do not hold %s', (character) => {
    expect(new RegExp(WORD_RANGES, 'iu').test(character)).toBe(false)
  })
})
