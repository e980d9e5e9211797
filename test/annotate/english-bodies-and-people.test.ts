import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const named = (text: string): readonly string[] =>
  readText(`${text} The hall was cold.`).mentions.map((m) => `${m.text}: ${m.kind}`)

describe('bodies, places and people beside each other', () => {
  it.each([
    [
      'an officer behind his station',
      'The officer-in-charge of Tamblyn Police Station Shariful Islam said so.',
      ['Tamblyn Police Station: organisation', 'Shariful Islam: person'],
    ],
    [
      'the head of an association behind it',
      'The president of Tamblyn Mahila Parishad Fouzia Begum spoke.',
      ['Tamblyn Mahila Parishad: organisation', 'Fouzia Begum: person'],
    ],
    [
      'a firm',
      'It was made by Ayesha Clothing Limited.',
      ['Ayesha Clothing Limited: organisation'],
    ],
    ['a market', 'A fire broke out at Aziz Super Market.', ['Aziz Super Market: place']],
    ['a shoal', 'Boats met near the Sabina Shoal.', ['the Sabina Shoal: place']],
    ['a service', 'She took to her Instagram account.', ['Instagram: organisation']],
    [
      'a club that goes by its town',
      'Renn closed the gap to league leaders Barcelona on Sunday.',
      ['Barcelona: organisation'],
    ],
  ])('%s', (_, text, expected) => {
    for (const name of expected) expect(named(text)).toContain(name)
  })

  it.each([
    ['a struggle', 'He was jailed in the Language Movement.', 'Language Movement: event'],
    [
      'a body',
      'She leads the Anti-Discrimination Student Movement.',
      'the Anti-Discrimination Student Movement: organisation',
    ],
    [
      'a college with a hospital',
      'She works at Tamblyn Medical College Hospital.',
      'Tamblyn Medical College Hospital: organisation',
    ],
    ['the town', 'She lives in Barcelona with a striker.', 'Barcelona: place'],
    ['the town again', 'Barcelona banned short lets in the old town.', 'Barcelona: place'],
  ])('stays: %s', (_, text, name) => {
    expect(named(text)).toContain(name)
  })

  it('what somebody was awarded is no name', () => {
    expect(named('The major, Faruk E Azam, Bir Protik, was in the chair.').join()).not.toContain(
      'Bir',
    )
  })
})
