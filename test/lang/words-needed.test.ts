import { describe, expect, it } from 'vitest'
import { openersOf } from '../../src/lang/shared/openings.ts'
import { tracesOf } from '../../src/lang/shared/traces.ts'
import { questionOf, wordsNeeded } from '../../src/lang/shared/words-needed.ts'

const needs = (source: string): string =>
  wordsNeeded(source)
    .map((need) => [...need].sort().join('|'))
    .join(' & ')

describe('words that a pattern needs', () => {
  it('are those of each part that may not be left out', () => {
    expect(needs('[০-৯]+\\s+(?:বছর|মাস)\\s+আগে')).toBe('আগে & বছর|মাস')
    expect(needs('(?:গত\\s+)?(?<month>জুন|জুলাই)')).toBe('জুন|জুলাই')
    expect(needs('(?:দিন){1,2}(?=\\s+পর)')).toBe('দিন & পর')
    expect(needs('(?:এক|[০-৯]) টাকা')).toBe('টাকা')
  })

  it('are told by the shortest where one holds another', () => {
    expect(needs('দিন|কর্মদিবস|দিনব্যাপী')).toBe('কর্মদিবস|দিন')
  })

  it('are none of what may be left out, of conditions that exclude and of what is not followed', () => {
    for (const source of [
      '(?:গত)?[০-৯]',
      '(?!গত)[০-৯]',
      '(?<=গত)[০-৯]',
      '\\p{L}+',
      '[^গ]',
      'গ',
      'গ)ত',
    ])
      expect(needs(source), source).toBe('')
  })

  it.each([
    ['আগে', 'তিন বছর আগেই', true],
    ['আগে', 'আগামী বছর', false],
    ['june', 'On 3 JUNE 2020', true],
    ['sept', 'on ſept. 3', true],
    ['june', 'on 3 July', false],
    ['পর', 'পরে', true],
    ['পর', 'প্রতি', false],
  ])('%s in %s: %s', (word, text, stands) => {
    expect(questionOf([word])(tracesOf(text))).toBe(stands)
  })
})

describe('where a pattern may begin', () => {
  it('is told by two units', () => {
    const opens = openersOf(['গত', 'may', '0'])
    expect(['গত', 'গতকাল', 'May', '৫ই', 'é!', 'গ'].map((text) => opens(text, 0))).toEqual(
      Array.from({ length: 6 }, () => true),
    )
    expect(['গম', 'তগ', 'mr', ' ৫'].map((text) => opens(text, 0))).toEqual(
      Array.from({ length: 4 }, () => false),
    )
  })
})
