import { describe, expect, it } from 'vitest'
import { BENGALI, LATIN, scriptsIn, scriptsNeeded } from '../../src/lang/shared/scripts-needed.ts'

describe('scripts that a pattern needs', () => {
  it('are those of every alternative', () => {
    expect(scriptsNeeded('গত|আগামী')).toBe(BENGALI)
    expect(scriptsNeeded('গত|next')).toBe(0)
    expect(scriptsNeeded('(?<day>[0-9]{1,2}) (?:June|জুন) last')).toBe(LATIN)
    expect(scriptsNeeded('[0-9০-৯]{4} (?:সাল|সন) AD')).toBe(BENGALI | LATIN)
  })

  it('are none of what may be left out, of conditions and of what is not followed', () => {
    for (const source of [
      '(?:গত )?[0-9]+',
      '(?:গত){0,2}',
      'গ*',
      '(?=গত)[0-9]',
      '(?<=in )[0-9]',
      '\\p{L}+',
      '[^গ]',
      '[a-z]',
      '[০-৯]',
      '\\u0997',
      '1।',
      'গ)ত',
    ])
      expect(scriptsNeeded(source), source).toBe(0)
    expect(scriptsNeeded('(?:গত)+')).toBe(BENGALI)
    expect(scriptsNeeded('[গঘ]{1,2}')).toBe(BENGALI)
  })

  it('are found in a text by its letters, not by digits and marks', () => {
    expect(scriptsIn('১২-৩-2024। ')).toBe(0)
    expect(scriptsIn('১২ মার্চ')).toBe(BENGALI)
    expect(scriptsIn('12 March ১২ মার্চ')).toBe(LATIN | BENGALI)
  })
})
