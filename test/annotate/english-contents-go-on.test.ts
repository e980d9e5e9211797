import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('an English content', () => {
  it.each([
    [
      'goes on with the auxiliary of what is told',
      'The mayor said the office had leased two piers and was planning to lease a third. It rained.',
      [['The mayor', 'said', 'the office had leased two piers and was planning to lease a third']],
    ],
    [
      'ends before what the speaker did not tell',
      'Otieno said the lamps were old but did not explain how many. It rained.',
      [
        ['Otieno', 'did not explain', 'how many'],
        ['Otieno', 'said', 'the lamps were old'],
      ],
    ],
    [
      'ends before what the speaker has asked for besides',
      'She said the port was closed and has urged growers to wait. It rained.',
      [
        ['She', 'has urged', 'growers to wait'],
        ['She', 'said', 'the port was closed'],
      ],
    ],
    [
      'goes on with a verb that tells nothing of a thing',
      'Local people said that they had seen the boat at noon and later informed the guard. It rained.',
      [
        [
          'Local people',
          'said',
          'that they had seen the boat at noon and later informed the guard',
        ],
      ],
    ],
    [
      'goes on over two who share the verb of a clause inside it',
      'The workers threatened to stop trains if their demand for the reform and printing of the rules is not met. It rained.',
      [
        [
          'The workers',
          'threatened',
          'to stop trains if their demand for the reform and printing of the rules is not met',
        ],
      ],
    ],
    [
      'goes on over a reason that "as" opens behind two nouns',
      'Kamal Otieno voiced shock and dismay as none of the plans have been carried out. It rained.',
      [['Kamal Otieno', 'voiced', 'shock and dismay as none of the plans have been carried out']],
    ],
    [
      'goes on behind a form in -ing with what the people did besides',
      'The mayor has waited, saying people were tired and wanted answers. It rained.',
      [['The mayor', 'saying', 'people were tired and wanted answers']],
    ],
    [
      'that is a thing ends before what the speaker will do',
      'Anna Otieno declined the offer and will instead join the board. It rained.',
      [['Anna Otieno', 'declined', 'the offer']],
    ],
    [
      'begins behind the day on which it was told',
      'President Otieno warned Thursday of a war with Chad. It rained.',
      [['President Otieno', 'warned', 'of a war with Chad']],
    ],
  ])('%s', (_, text, statements) => {
    expect(told(text)).toEqual(statements)
  })

  it.each([
    ['what a choice goes by', 'The shops open and close according to the convenience of buyers.'],
    ['whom somebody let in', 'The clinic admitted the child at noon on Friday.'],
    ['whom somebody informed of a thing', 'The mayor informed the guard of the flood.'],
  ])('is not %s', (_, text) => {
    expect(told(`${text} It rained.`)).toEqual([])
  })

  it.each([
    ['The mayor also informed that the port was closed.', 'that the port was closed'],
    [
      'The mayor reaffirmed the commitment of her town to peace.',
      'the commitment of her town to peace',
    ],
  ])('is told by a verb of informing: %s', (text, content) => {
    expect(told(`${text} It rained.`).map((s) => s[2])).toEqual([content])
  })
})

it('an English quotation is told from its beginning by who it is "according to"', () => {
  expect(
    told(
      '“Odum will be missed by all. He was a friend of the port, not a foe,” according to a statement by the office. It rained.',
    ),
  ).toEqual([
    [
      'a statement by the office',
      'according to',
      '“Odum will be missed by all. He was a friend of the port, not a foe,”',
    ],
  ])
})
