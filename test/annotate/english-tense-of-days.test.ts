import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const valuesOf = (text: string, published = '2025-12-05'): readonly string[] =>
  readText(text, { published }).dates.map((d) => d.timex.value)

describe('where the clause of a day puts it', () => {
  it.each([
    ['what is arranged', 'The mayor is hosting three guests in Orvia on Monday.', '2025-12-08'],
    ['an opener before the day', 'Instead, on Monday, there will be a concert.', '2025-12-08'],
    ['what is still to be', 'The vote, to be held in February, is far off.', '2026-02'],
    ['what must be', 'The polls must take place in the first half of February.', '2026-02'],
    ['an adjective in -ed', 'They will play in the covered hall on 17 June.', '2026-06-17'],
    [
      'a match set for a day',
      'The tour is long, with the last match set for May 15.',
      '2026-05-15',
    ],
    ['a deed before', 'The player returned to his old club in January.', '2025-01'],
    ['a deed behind', 'In January, a false picture was made of her.', '2025-01'],
    ['a saying behind', 'On April 6, the prosecutor told the press so.', '2025-04-06'],
  ])('%s', (_, text, value) => {
    expect(valuesOf(`${text} The hall is new.`)).toContain(value)
  })

  it.each([
    ['what was due by then', 'He was due to have an operation on Wednesday.', 'XXXX-WXX-3'],
    ['what would come', 'She announced that polls would be held in February.', 'XXXX-02'],
    ['a thing named after a month', 'The firm has doubled a January pledge.', 'XXXX-01'],
    ['a state', 'Stays have been allowed for the whole of January.', 'XXXX-01'],
    ['what comes each year', 'Orvians celebrate 26 March with songs.', 'XXXX-03-26'],
    ['a line of a timeline', 'Dec 1 - The court orders a retrial. It ends.', 'XXXX-12-01'],
    ['a change long ago', 'She was arrested in 2007 after the change on 11 January.', 'XXXX-01-11'],
  ])('stays open: %s', (_, text, value) => {
    expect(valuesOf(`${text} The hall is new.`)).toContain(value)
  })

  it.each([
    ['The club won in May.', '2025-05'],
    ['It opened on 15 August.', '2025-08-15'],
    ['The hall was sold on Monday.', '2025-12-01'],
    ['The hall will open on Monday.', '2025-12-08'],
    ['A jury in June freed him.', '2025-06'],
    ['He was injured in a fire on 21 October.', '2025-10-21'],
    ['They will go. Sunday’s show was the last.', '2025-11-30'],
    ['Until November, he lived here.', '2025-11'],
    ['Voting ended between January and August this year.', '2025-01'],
  ])('stays: %s', (text, value) => {
    expect(valuesOf(`${text} The hall is new.`)[0]).toBe(value)
  })
})

describe('words around a day', () => {
  it.each([
    ['a year behind', 'He was born on July 4 in 1957.', ['1957-07-04']],
    ['a year right behind', 'It ended on December 16,1971.', ['1971-12-16']],
    ['a month with its year', 'The January-2021 session is full.', ['2021-01']],
    ['a day and its month', 'The 12-January concert is near.', ['2026-01-12']],
    [
      'that year',
      'It began on 7 June 2014. It ended on 22 September that year.',
      ['2014-06-07', '2014-09-22'],
    ],
    ['months apart', 'They met in March-June 1971.', ['1971-03']],
    ['the feast of a year', 'The attack of last Christmas is not forgotten.', ['2024-12-25']],
    ['a verb', 'This may take long.', []],
    ['a seat', 'Roads to Noakhali-6 may be closed.', []],
    ['nights of a kind', 'Overnight stays are not allowed.', []],
    ['several days of a week', 'It is open every Sunday to Thursday.', ['P1W']],
    [
      'the day of each other',
      'The council is to hold the vote and the fair on the same day.',
      ['XXXX-XX-XX'],
    ],
    ['a day by its name', 'Trains will stop tomorrow (December 6).', ['2025-12-06', '2025-12-06']],
  ])('%s', (_, text, values) => {
    expect(valuesOf(`${text} The hall is new.`)).toEqual(values)
  })

  it('counts the night of another day from it', () => {
    expect(valuesOf('On Tuesday, he dug out the soil overnight. It is gone.')).toEqual([
      '2025-12-02',
      '2025-12-02TNI',
    ])
  })

  it('keeps the night before the news', () => {
    expect(valuesOf('Overnight attacks hurt two. They are well.')).toEqual(['2025-12-05TNI'])
  })
})
