import { describe, expect, it } from 'vitest'
import { parts } from './english-events-told.ts'
import { told } from './told.ts'

const sources = (text: string): readonly (readonly (string | null)[])[] =>
  told(`${text} The rain went on.`).map(([source, cue]) => [source ?? null, cue ?? null])

describe('the source of an English statement', () => {
  it.each([
    'International Sailors Day (ISD) falls on June 8, reaffirming the need for clean ports.',
    'The 20th anniversary of the flood was marked in many towns, saying that the ports are old.',
  ])('is no day on which people mark something: %s', (text) => {
    expect(sources(text)).toEqual([])
  })

  it('is somebody whose name is a word for a day', () => {
    expect(sources('Port coach Jamie Day said that the game was over.')).toEqual([
      ['Port coach Jamie Day', 'said'],
    ])
  })

  it.each([
    [
      'When she went there, Nadia Odum, her cousin, and three unknown men shouted at her and threatened to burn the shop.',
      'Nadia Odum, her cousin, and three unknown men',
    ],
    [
      'When he reached the pier, Anna Otieno, her sister and two guards pushed him and threatened to call a judge.',
      'Anna Otieno, her sister and two guards',
    ],
  ])('is all of a list behind the clause in front, and none of that clause: %s', (text, source) => {
    expect(sources(text)).toEqual([[source, 'threatened']])
  })

  it('is nobody whom the clause in front ends with', () => {
    const text =
      'When he met Anna Otieno, Ben Odum and Clara Renn left the hall and said it was late.'
    expect(sources(text)).toEqual([['Ben Odum and Clara Renn', 'said']])
  })

  it.each([
    'Anna Otieno, who works in Chad since the defeat of her club the Lake Union from a coast facing a long drought, has said she is well.',
    'Ben Odum, who lives abroad after the fall of the board facing a long strike, has said she is well.',
  ])('is who a clause tells of, and nothing in that clause: %s', (text) => {
    expect(sources(text).map(([source]) => source?.split(', who')[0])).toEqual([
      text.split(', who')[0],
    ])
  })

  it.each([
    [
      'Ben Odum was stopped at the port, where guards say he was rude, refusing to show his papers.',
      [
        ['guards', 'say'],
        ['he', 'refusing'],
      ],
    ],
    [
      'The mayor said the guards were ready, demanding more pay.',
      [
        ['The mayor', 'demanding'],
        ['The mayor', 'said'],
      ],
    ],
  ])('is who refuses where others only tell of it: %s', (text, statements) => {
    expect(sources(text)).toEqual(statements)
  })
})

describe('an English suspicion', () => {
  it('is no accusation', () => {
    expect(parts('Officials suspected Ben Odum of fraud.')).toEqual([])
  })
})
