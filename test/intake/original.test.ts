import { describe, expect, test } from 'vitest'
import { toOriginal } from '../../src/intake/original.ts'

const originalOf = (text: string, given = true): unknown =>
  toOriginal({
    kind: 'report',
    id: 'a',
    bytes: new TextEncoder().encode(text),
    given: {},
    ...(given ? { text } : {}),
  })

describe('an original made from text', () => {
  test('is the one that its bytes give', () => {
    for (const text of [
      'হাওরে আগাম বন্যা।',
      'The dam is open.',
      '<p>ক</p>',
      '\uFEFFমেঘ',
      'a\uD800b',
    ])
      expect(originalOf(text)).toEqual(originalOf(text, false))
  })
})
