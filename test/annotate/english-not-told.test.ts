import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { speech, told } from './told.ts'

describe('what somebody told in English stands on its own side of the cue', () => {
  it.each([
    [
      'before a deed that goes with the saying',
      'The flood washed away two bridges, officials said on Monday, offering a room to every family.',
      ['officials', 'said', 'The flood washed away two bridges'],
    ],
    [
      'behind a capital, where a headline runs into it',
      'Ferry back at sea According to the Orvia Port Authority, the ferry has been repaired.',
      ['the Orvia Port Authority', 'According to', 'the ferry has been repaired'],
    ],
    [
      'before when he was asked',
      '"Not at all," Odum replied, when asked whether the bridge was old.',
      ['Odum', 'replied', '"Not at all,"'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text)).toContainEqual(statement)
  })

  it('what it is about is none of it', () => {
    const text = 'Commenting on the fares, Odum said that the ferry would be cheaper.'
    expect(told(text)).toEqual([['Odum', 'said', 'that the ferry would be cheaper']])
  })
})

describe('nothing is told in English', () => {
  it.each([
    ['by who does not know', 'Odum did not know why the ferry was late.'],
    ['by who would not believe', 'Odum would not believe the ferry was late.'],
    ['by who will offer a thing', 'The ministry will offer a free ticket to pupils.'],
    ['by an address to people', 'Odum was addressing employees of the port after the storm.'],
    [
      'by what goes with a deed still to be done',
      'The ministry will send a letter to the port, requesting that the ferry be repaired.',
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['are aware', 'Many drivers are aware that the bridge has a limit.'],
    ['offered', 'The mayor offered his resignation to the council.'],
    ['who did send one', 'The ministry sent a letter, requesting that the ferry be repaired.'],
    ['who said what will be', 'Odum said the ferry will sail, adding that the sea was calm.'],
  ])('but those who %s', (_, text) => {
    expect(told(text).length).toBeGreaterThan(0)
  })
})

it('who is unaware of a thing does not hold it to be so', () => {
  const polarity = (text: string): readonly string[] =>
    readText(text)
      .statements.filter((s) => s.voice !== 'reporter')
      .map((s) => s.polarity)
  expect(polarity('Many drivers are unaware that the bridge has a limit.')).toEqual(['negative'])
  expect(polarity('Many drivers are aware that the bridge has a limit.')).toEqual(['positive'])
})

describe('how sure an English content is', () => {
  const sure = (text: string): readonly string[] => speech(text).map((s) => s.factuality)

  it('is not changed by a relative clause or by words that are only named', () => {
    expect(sure('Odum said the police stopped two boats that might carry petrol.')).toEqual([
      'certain',
    ])
    expect(sure('Odum said the rule is full of phrases like “may be fined”.')).toEqual(['certain'])
  })

  it('is left open by its own verb', () => {
    expect(sure('Odum said the two boats might carry petrol.')).toEqual(['possible'])
    expect(sure('Odum said the two boats “may carry petrol”.')).toEqual(['possible'])
    expect(sure('"After the storm, that may be late," Odum said.')).toEqual(['possible'])
  })
})
