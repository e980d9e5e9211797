import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const behind = 'The weather in the hills was mild.'

describe('a phrase that opens an English sentence before its speaker', () => {
  it.each([
    [
      'tells when he said what follows',
      'In one late evening after she won the vote, Nadia Odum declared on national television that she would build a ferry.',
      ['Nadia Odum', 'declared', 'that she would build a ferry'],
    ],
    [
      'tells where he said what is quoted',
      'In the hills, they write, “to be late is to be polite.”',
      ['they', 'write', '“to be late is to be polite.”'],
    ],
    [
      'goes with the clause that is told behind him',
      'In the first days after the mayor announced the plan, they note, the guards made several rounds.',
      [
        'they',
        'note',
        'In the first days after the mayor announced the plan | the guards made several rounds',
      ],
    ],
    [
      'tells when somebody was told what follows',
      'On Friday, Nadia Odum told Peter Renn, that the ferry was old and would be sold.',
      ['Nadia Odum', 'told', 'that the ferry was old and would be sold'],
    ],
    [
      'is told with its clause where that stands before him',
      'After talks with the crew, the matter was laid before the mayor, the press wing said.',
      ['the press wing', 'said', 'After talks with the crew, the matter was laid before the mayor'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(`${text} ${behind}`)).toContainEqual(expected)
  })

  it('is no words of whom it stands before', () => {
    const text = 'At the port, Nadia Odum asked Peter Renn, who is fourth in the race, to leave.'
    expect(told(`${text} ${behind}`).map(([, , content]) => content)).not.toContain('At the port')
  })
})

describe('whose words an English form in -ing tells', () => {
  it.each([
    [
      'his who does what the clause tells',
      'She also highlighted the role played by the school adding, “Our pupils gave us ferries.”',
      ['She', 'adding', '“Our pupils gave us ferries.”'],
    ],
    [
      'his who hears the crowd as he speaks',
      'The mayor drew a wave of boos upon saying, “I like the ferry.”',
      ['The mayor', 'saying', '“I like the ferry.”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(`${text} ${behind}`)).toContainEqual(expected)
  })
})

describe('whom an English speaker tells it', () => {
  it.each([
    [
      'is no part of it with his paper',
      'Nadia Odum told Peter Renn of the Lake News that “the ferry is old and slow.”',
      ['Nadia Odum', 'told', 'that “the ferry is old and slow.”'],
    ],
    [
      'is no part of it before a comma',
      'Nadia Odum told Peter Renn, that the ferry was old and slow.',
      ['Nadia Odum', 'told', 'that the ferry was old and slow'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(`${text} ${behind}`)).toContainEqual(expected)
  })
})

describe('English words that are told in two parts', () => {
  it('take up their own “that” behind the speaker', () => {
    const text = 'But he never dreamed, he said, that his town would have a ferry.'
    expect(told(`${text} ${behind}`)).toContainEqual([
      'he',
      'said',
      'But he never dreamed | that his town would have a ferry',
    ])
  })

  it.each([
    ['That is not what Odum said about the ferry in the past.'],
    ['Supporters of pilots denied nomination have marched since May.'],
    ['With every stitch and thread, he is telling a new story.'],
  ])('are not told: %s', (text) => {
    expect(told(`${text} ${behind}`)).toEqual([])
  })
})
