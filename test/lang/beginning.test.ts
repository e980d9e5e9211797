import { describe, expect, it } from 'vitest'
import { nextBeginning } from '../../src/text/beginning.ts'

const beginnings = (text: string): readonly number[] => {
  const found: number[] = []
  for (let at = nextBeginning(text, 0); at < text.length; at = nextBeginning(text, at + 1))
    found.push(at)
  return found
}

describe('where something begins', () => {
  it('is where no letter, mark or digit stands right before', () => {
    for (const text of [
      '',
      ' ',
      'গত ৬ নভেম্বর',
      '‘৫টি’, (ক)',
      'a\u200Db 𝒜x 😀y x😀 𝒜',
      '\uDC00a',
      '😀😀',
    ])
      expect(beginnings(text), text).toEqual(
        [...text.matchAll(/(?<![\p{L}\p{M}\p{N}])\S/gu)].map((m) => m.index),
      )
  })
})
