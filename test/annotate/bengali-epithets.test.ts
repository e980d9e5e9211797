import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const people = (text: string): readonly (readonly [string, string | null])[] =>
  readText(text)
    .mentions.filter((m) => m.kind === 'person')
    .map((m) => [m.text.normalize('NFC'), m.entity])

describe('what is said of somebody before a name is no part of it', () => {
  it.each([
    ['স্বৈরাচার হাসিনার বিরুদ্ধে মামলা হয়েছে। শেখ হাসিনা দেশে নেই।', 'হাসিনা', 'Q52183'],
    ['মিছিলে কসাই হাসিনার বিচার চাওয়া হয়। শেখ হাসিনা দেশে নেই।', 'হাসিনা', 'Q52183'],
  ])('%s', (text, name, entity) => {
    expect(people(text)[0]).toEqual([name.normalize('NFC'), entity])
  })

  it('but of a name of two words it is the first', () => {
    expect(people('ঘাটের মাঝি হযরত আলী বলেন, নদীতে মাছ নেই।')[0]?.[0]).toBe(
      'হযরত আলী'.normalize('NFC'),
    )
  })
})
