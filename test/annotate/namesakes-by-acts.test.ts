import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const linked = (text: string, published: string): readonly (string | null)[] =>
  readText(text, { published })
    .mentions.filter(({ kind }) => kind === 'person')
    .map(({ entity }) => entity)

const rates =
  'Loans in Britain grew dearer on Thursday when interest rates went up again. Andrew Bailey met reporters in London after the vote. Inflation had slowed in June. Builders asked for relief.'

const oath =
  'Hong Kong has a new leader since Friday morning. John Lee took the oath in a hall by the harbour. Guests came by ferry. Rain fell for most of the day.'

describe('whoever is known by an office that a report tells by its acts', () => {
  it.each([
    ['the rate and the land', rates, '2023-08-04', ['x-andrew-bailey']],
    ['no rate', rates.replace('interest rates', 'bus fares'), '2023-08-04', [null]],
    [
      'no such land',
      rates.replace('Britain', 'Kenya').replace('London', 'town'),
      '2023-08-04',
      [null],
    ],
    ['before he was in it', rates, '2018-08-03', [null]],
    [
      'another calling',
      rates.replace('Andrew Bailey', 'Chairman Andrew Bailey'),
      '2023-08-04',
      [null],
    ],
    ['the oath on the day', oath, '2022-07-02', ['x-john-lee']],
    ['no oath', oath.replace('took the oath', 'sang a song'), '2022-07-02', [null]],
    ['an oath years after', oath, '2025-07-02', [null]],
  ])('%s', (_, text, published, entities) => {
    expect(linked(text, published)).toEqual(entities)
  })

  it('is read in Bengali too', () => {
    const text =
      'আগরতলায় রোববার নতুন মন্ত্রিসভার শপথ হয়েছে। মানিক সাহা শপথ নেন সকালে। বৃষ্টিতে ভিজেছে শহর। পরে সবাই মিষ্টি খান।'
    expect(linked(text, '2022-05-16')).toEqual(['x-manik-saha'])
    expect(linked(text, '2024-05-16')).toEqual([null])
  })
})
