import { describe, expect, it } from 'vitest'
import { speech, told } from './told.ts'

describe('where an English statement begins and ends', () => {
  it.each([
    [
      'a clause that the sentence itself depends on',
      'After the mayor announced a night ban in the old town, they left the square.',
      ['the mayor', 'announced', 'a night ban in the old town'],
    ],
    [
      'another clause behind what is rejected',
      'The ministry rejected the plan as “too dear,” and the council told a paper that it was not.',
      ['The ministry', 'rejected', 'the plan as “too dear,”'],
    ],
    [
      'a clause before who told it to whom',
      'The bridge is unsafe, the engineer told The Orvia Post on Friday.',
      ['the engineer', 'told', 'The bridge is unsafe'],
    ],
    [
      'the words of another behind the first',
      'The mayor said the bridge was closed, and the police said the road was open.',
      ['The mayor', 'said', 'the bridge was closed'],
    ],
    [
      'a name before more than one apposition',
      'Renn, R-Ohio, the chief of the board, told a paper that the bridge was safe.',
      ['Renn, R-Ohio, the chief of the board', 'told', 'that the bridge was safe'],
    ],
    [
      'an office and a name before what is announced',
      'The head of the board for roads and bridges, Anna Renn, said the broken bridge was closed.',
      [
        'The head of the board for roads and bridges, Anna Renn',
        'said',
        'the broken bridge was closed',
      ],
    ],
    [
      'an authority with what describes it',
      'The bridge is unsafe, according to data published on Monday by the board of engineers.',
      [
        'data published on Monday by the board of engineers',
        'according to',
        'The bridge is unsafe',
      ],
    ],
    [
      'a clause that its authority parts',
      'The cause was, according to Anna Renn, the weight of the lorries.',
      ['Anna Renn', 'according to', 'The cause was | the weight of the lorries'],
    ],
    [
      'a participle of what a speaker does',
      'Anna Renn, previously the head of a board working on bridges, testified that it was safe.',
      [
        'Anna Renn, previously the head of a board working on bridges',
        'testified',
        'that it was safe',
      ],
    ],
    [
      'a quotation that ends a longer clause',
      'The mayor had to defend himself: “I never owned the quarry,” Nadia Karim told a court.',
      ['Nadia Karim', 'told', '“I never owned the quarry,”'],
    ],
    [
      'a participle behind whom it was told',
      'Nadia Karim told the agency on Friday, saying she saw the bridge fall.',
      ['Nadia Karim', 'saying', 'she saw the bridge fall'],
    ],
    [
      'a second saying behind a clause with a subject of its own',
      'The mayor said she was ill and urged the drivers to wait.',
      ['The mayor', 'urged', 'the drivers to wait'],
    ],
    [
      'a letter by which somebody asks',
      'Orvia Steel, the owner of the old mill, sent a letter asking for a new bridge.',
      ['Orvia Steel, the owner of the old mill', 'asking for', 'a new bridge'],
    ],
    [
      'an adverb before what is said',
      'The mayor has said publicly that the bridge is old.',
      ['The mayor', 'has said', 'that the bridge is old'],
    ],
    [
      'whom it was told before a bare clause',
      'The engineer told a paper the bridge was old.',
      ['The engineer', 'told', 'the bridge was old'],
    ],
    [
      'a pronoun that listens',
      'The engineer told him many drivers were angry.',
      ['The engineer', 'told', 'many drivers were angry'],
    ],
    [
      'a stop whose blank was lost',
      'The officer said more would be told after inquiries.Later, at noon, the police left.',
      ['The officer', 'said', 'more would be told after inquiries'],
    ],
    [
      'what the words led to',
      'The board recommended that the towns close the bridge, drawing protests from drivers.',
      ['The board', 'recommended', 'that the towns close the bridge'],
    ],
    [
      'whom a court heard',
      'The court heard Karim admit that the bridge was old.',
      ['Karim', 'admit', 'that the bridge was old'],
    ],
    [
      'a dateline without a dash',
      'Lagos (CNN)Ten guards left the bridge, according to a statement from the port.',
      ['a statement from the port', 'according to', 'Ten guards left the bridge'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })

  it.each([
    ['Save Water: tell your friends how to use less of it.'],
    ['The bridge was mended according to the rules of the board.'],
    ['The mayor told The Orvia Post on Friday.'],
    ['They chanted slogans and closed the bridge.'],
    ['Renn assumed control of the board.'],
    ['Some stayed away because of cost, fear of what others would think, and the noise.'],
    ['The book tells the story of the bridge and its builders.'],
    ['The walkers passed, say, ten bridges that were closed.'],
    ['The inspector, who was ill, answered the door and went.'],
    ['The numbers tell us the bridge is old.'],
    ['The board will guide the work and recommend a new bridge.'],
  ])('nobody says: %s', (text) => {
    expect(speech(text)).toEqual([])
  })

  it('whose a named speaker is speaks not with her', () => {
    const [statement] = speech('Nadia Karim, Turkey’s new envoy, said the bridge was safe.')
    expect(statement?.source?.entities).toEqual([])
  })
})

describe('lists and asides beside an English statement', () => {
  it.each([
    [
      'The mayor called for new lamps, a wider canal, and fair wages.',
      ['The mayor', 'called for', 'new lamps, a wider canal, and fair wages'],
    ],
    [
      'The mayor criticised the guild, the owners and the port.',
      ['The mayor', 'criticised', 'the guild, the owners and the port'],
    ],
    ['The mayor praised the drivers and left.', ['The mayor', 'praised', 'the drivers']],
    [
      'Envoys from Kenya, Chad and Niger said the road was open.',
      ['Envoys from Kenya, Chad and Niger', 'said', 'the road was open'],
    ],
    [
      'Anna Renn announced her plan, promising that the canal would reopen.',
      ['Anna Renn', 'announced', 'her plan'],
    ],
    [
      'Advisers to the ministry voted to recommend a new lamp.',
      ['Advisers to the ministry', 'voted to recommend', 'a new lamp'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })

  it('what somebody did while speaking is not said', () => {
    expect(told('Addressing the guild, Anna Renn said the canal was closed.')).toEqual([
      ['Anna Renn', 'said', 'the canal was closed'],
    ])
  })
})

describe('who speaks in English and who is only named beside', () => {
  it.each([
    [
      '“The canal is shut,” said Anna Renn and Nadia Karim.',
      ['Anna Renn and Nadia Karim', 'said', '“The canal is shut,”'],
    ],
    [
      'The report was confirmed by two members familiar with it.',
      ['two members familiar with it', 'was confirmed', 'The report'],
    ],
    [
      'It was a plot that, according to the guild, had failed.',
      ['the guild', 'according to', 'It was a plot that | had failed'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })

  it.each([
    ['A lawyer for President Vladimir Putin said the canal was shut.'],
    ['Anna Renn, the lawyer for President Vladimir Putin, said the canal was shut.'],
  ])('not whom the speaker serves: %s', (text) => {
    expect(speech(text).map((s) => s.source?.entities)).toEqual([[]])
  })
})

describe('English quotations over paragraphs behind who says them', () => {
  it.each([
    [
      '“The canal is shut,” said Anna Renn. “We saw it fall.\n\n“We will dig it again.”\n\nThe guild met.',
      ['“The canal is shut,” | “We saw it fall.', '“We will dig it again.”'],
    ],
    [
      '"The canal is shut," said Anna Renn. "We saw it fall.\n\n"We will dig it again."\n\nThe guild met.',
      ['"The canal is shut," | "We saw it fall.', '"We will dig it again."'],
    ],
    [
      "``The canal is shut,'' said Anna Renn. ``We saw it fall.''",
      ["``The canal is shut,'' | ``We saw it fall.''"],
    ],
  ])('%s', (text, expected) => {
    expect(speech(text).map((s) => s.content.parts.map((p) => p.text).join(' | '))).toEqual(
      expected,
    )
    expect(speech(text).every((s) => s.voice === 'quoted')).toBe(true)
  })
})
