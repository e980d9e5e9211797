import { describe, expect, it } from 'vitest'
import { packs } from '../../src/app/defaults.ts'
import { writtenDates } from '../../src/stages/clean/html/written-date.ts'
import { isSigned } from '../../src/stages/clean/byline.ts'
import { labelsOf } from '../../src/stages/clean/labels.ts'
import { languageOf } from '../../src/stages/clean/language.ts'

const labels = labelsOf(packs)

describe('names of months', () => {
  it.each([
    ['জানুয়ারি', 1],
    ['জানু\u09dfারি', 1],
    ['অগাস্ট', 8],
    ['ডিসেম্বর', 12],
    ['ডিসে.', 12],
    ['Sept.', 9],
    ['May', 5],
    ['MÄRZ', 3],
    ['листопада', 11],
    ['μαΐου', 5],
  ])('%s is month %i', (name, month) => {
    expect(labels.days.monthOf(name)).toBe(month)
  })

  it.each(['at', 'সোমবার', ''])('%s is none', (word) => {
    expect(labels.days.monthOf(word)).toBeUndefined()
  })
})

describe('days as pages print them', () => {
  it.each([
    ['১২ই মার্চ ২০২৪', '2024-03-12'],
    ['ঢাকা, ৪ অগাস্ট, ২০২৩', '2023-08-04'],
    ['5th of November 2024', '2024-11-05'],
    ['March 3rd, 2021', '2021-03-03'],
    ['1er janvier 2020', '2020-01-01'],
    ['12. März 2024', '2024-03-12'],
  ])('%s', (line, day) => {
    expect(writtenDates(line, labels.days).map((date) => date.day)).toEqual([day])
  })
})

describe('a line that names its author', () => {
  it.each(['লেখক: নাদিয়া করিম', 'Written by Nadia Karim', 'Ein Beitrag von Nadia Karim'])(
    '%s is signed',
    (line) => {
      expect(isSigned(line, labels)).toBe(true)
    },
  )

  it.each(['The writer was Nadia Karim', 'লেখকদের সভা বসে শুক্রবার'])('%s is not', (line) => {
    expect(isSigned(line, labels)).toBe(false)
  })
})

describe('the language of a text', () => {
  it.each([
    ['সংসদ চুক্তিটি অনুমোদন করেছে।', null, 'bn'],
    ['ৰাজ্যৰ চৰকাৰে কাইলৈ সভা পাতিব।', null, 'as'],
    ['The parliament has said that it is ready for the vote.', null, 'en'],
    ['Das Parlament stimmt morgen über den Vertrag ab.', 'de-DE', 'de'],
    ['Das Parlament stimmt morgen über den Vertrag ab.', null, 'und'],
  ])('%s', (text, declared, language) => {
    expect(languageOf(text, declared, packs)).toBe(language)
  })

  it('is unknown where no pack tells its signs', () => {
    expect(languageOf('সংসদ চুক্তিটি অনুমোদন করেছে।', null, [])).toBe('und')
  })
})
