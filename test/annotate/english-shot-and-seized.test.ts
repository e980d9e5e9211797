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
