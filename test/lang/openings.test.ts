import { describe, expect, it } from 'vitest'
import { foldedOpening, openingsOf } from '../../src/lang/shared/openings.ts'

const openings = (source: string): string => [...openingsOf(source)].sort().join('|')

describe('what a pattern may begin with', () => {
  it('follows words, groups and what may be absent', () => {
    expect(openings('গত')).toBe('গত')
    expect(openings('(?:(?<direction>গত|আগামী)\\s+)?(?:[০-২]|দশ)ই')).toBe(
      '0ই|আগামী |গত    |গত   0|গত   দ|গত  0ই|গত  দশ|গত 0ই|গত দশই|দশই',
    )
    expect(openings('(?:এক){0,2}দুই')).toBe('একএকদু|একদুই|দুই')
    expect(openings('আ?ই*উ')).toBe(
      'আইইইইই|আইইইইউ|আইইইউ|আইইউ|আইউ|আউ|ইইইইইই|ইইইইইউ|ইইইইউ|ইইইউ|ইইউ|ইউ|উ',
    )
    expect(openings('[0-9]{2}')).toBe('00')
    // A thousand pairs of letters leave no room for what follows them.
    expect(openings('[ক-হ]{2}(?:অআ|ইঈ)').startsWith('কক|কখ|কগ|')).toBe(true)
  })

  it('still sees what stands alone where much else may stand before it', () => {
    const many = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('|')
    const found = openingsOf(`(?:(?:${many})(?:${many}))?(?:${many})দিন`)
    expect(found.has('')).toBe(false)
    expect(found.has('一দিন')).toBe(true)
  })

  it('knows no case and one digit', () => {
    expect(openings('May|Ju')).toBe('ju|may')
    expect(foldedOpening('Ma৪\n')).toBe('ma0 ')
  })

  it('looks through conditions, which take no text', () => {
    expect(openings('(?!আজ)(?<=x)আগা(?=কাল)')).toBe('আগা')
    expect(openings('\\[মে')).toBe('[মে')
  })

  it('says that anything may come where it cannot tell', () => {
    for (const source of ['\\p{L}+', '.গত', '[^গ]ত', '(?:গত)?', 'গত|', '[\\dক]', 'গ)ত'])
      expect(openings(source), source).toBe('')
    expect(openings('গ.ত')).toBe('গ')
  })
})
