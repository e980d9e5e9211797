import { describe, expect, it } from 'vitest'
import { parts } from './english-events-told.ts'

describe('a past form that looks like a noun', () => {
  it.each([
    ['Rebels shot down a helicopter of Kenya.', 'attack: agent Rebels'],
    ['Guards shot Peter Odum in Kisumu.', 'attack: recipient Peter Odum, agent Guards'],
    ['Guards shot dead two men in Kisumu.', 'kill: place Kisumu, agent Guards, recipient two men'],
    ['The driver was later apprehended by police.', 'arrest: agent police, recipient driver'],
    ['Kenyan soldiers abducted Peter Odum.', 'abduct: agent Kenyan soldiers, recipient Peter Odum'],
  ])('tells an act: %s', (text, event) => {
    expect(parts(text)).toEqual([event])
  })

  it.each(['His first shot that day was good.', 'One shot down the line was enough.'])(
    'tells none as a noun: %s',
    (text) => {
      expect(parts(text)).toEqual([])
    },
  )

  it('shares the passive before a number of times', () => {
    expect(parts('Peter Odum was arrested and jailed five times.')).toEqual([
      'arrest: recipient Peter Odum',
      'arrest: recipient Peter Odum',
    ])
  })
})

describe('a body taken for a word that describes', () => {
  it.each([
    [
      'The Kenyan military shot dead a man in Kisumu.',
      'kill: agent The Kenyan military, place Kisumu, recipient man',
    ],
    [
      'Guards stood by, where police detained Peter Odum.',
      'arrest: agent police, recipient Peter Odum',
    ],
    [
      'The mobile court also held 14 people and handed them over to police, an officer said.',
      'arrest: agent mobile court, recipient 14 people',
    ],
  ])('does what is told: %s', (text, event) => {
    expect(parts(text)).toContain(event)
  })

  it.each(['The court held that the men were late.', 'The military snatched power in 2021.'])(
    'takes nobody: %s',
    (text) => {
      expect(parts(text)).toEqual([])
    },
  )
})
