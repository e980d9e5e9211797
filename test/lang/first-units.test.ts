import { describe, expect, it } from 'vitest'
import { firstUnitsOf } from '../../src/lang/shared/first-units.ts'

const units = (source: string): string | null => {
  const found = firstUnitsOf(source)
  return (
    found &&
    [...found]
      .map((unit) => String.fromCharCode(unit))
      .sort()
      .join('')
  )
}

describe('what a pattern may begin with', () => {
  it('follows words, groups and what may be absent', () => {
    expect(units('গত')).toBe('গ')
    expect(units('(?:(?<direction>গত|আগামী)\\s+)?(?:[০-২]|দশ)ই')).toBe('আগদ০১২')
    expect(units('(?:এক){0,2}দুই')).toBe('এদ')
    expect(units('(?:এক)+দুই')).toBe('এ')
    expect(units('আ?ই*উ')).toBe('আইউ')
  })

  it('takes both cases of ASCII letters', () => {
    expect(units('may|June')).toBe('JMjm')
  })

  it('looks through conditions, which take no text', () => {
    expect(units('(?!আজ)(?<=x)আগামী(?=কাল)')).toBe('আ')
    expect(units('\\[মে')).toBe('[')
  })

  it('says that anything may come where it cannot tell', () => {
    for (const source of ['\\p{L}+', '.গত', '[^গ]ত', '(?:গত)?', 'গত|', '\\s*গত', '[\\dক]', 'গ)ত'])
      expect(units(source), source).toBeNull()
  })
})
