import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string) =>
  readText(text, { published: '2025-06-10' }).mentions.map((m) => [m.text, m.kind, m.entity])

it('is no paper in small letters', () => {
  expect(found('The national flag carrier cut its fares.')).toEqual([])
})

describe('a name without a list is what its company shows', () => {
  it.each([
    [
      'people in a list',
      'The draw has Iga Tamblyn, Coco Renn, Amanda Anisimova and Elena Rybakina.',
      ['Iga Tamblyn', 'person', null],
    ],
    [
      'a calling behind the comma',
      'Praveen Bhadrola, Managing Partner at the firm, said demand rose.',
      ['Praveen Bhadrola', 'person', null],
    ],
    [
      'a place that police watch over',
      'The family filed the case with Shah Ali police.',
      ['Shah Ali', 'place', null],
    ],
    [
      'the seat of a district',
      'He came from Bhanga Sadar on Monday.',
      ['Bhanga Sadar', 'place', null],
    ],
    [
      'a house that somebody works at',
      'She was chief creative at Bottega Tamblyn.',
      ['Bottega Tamblyn', 'organisation', null],
    ],
    [
      'an award',
      'She won the Nelson Mandela Award for Health in Geneva.',
      ['Nelson Mandela Award', 'other', null],
    ],
    [
      'a party of another land',
      'The alliance has the Bangladesh Congress and the left in Dhaka.',
      ['the Bangladesh Congress', 'organisation', null],
    ],
    [
      'a party that calls itself another',
      'Leaders of Trinamool BNP met on Sunday.',
      ['Trinamool BNP', 'organisation', null],
    ],
    [
      'a body in a list of bodies',
      'Facebook, YouTube, TikTok and Norvandia are forbidden.',
      ['Norvandia', 'organisation', null],
    ],
    [
      'a word between a land and a body',
      'According to the Bangladesh Inland Water Transport Authority, houses now stand there.',
      ['the Bangladesh Inland Water Transport Authority', 'organisation', null],
    ],
    [
      'a committee, and no paper',
      'The National Moon Sighting Committee met in Dhaka.',
      ['The National Moon Sighting Committee', 'organisation', null],
    ],
  ])('%s: %s', (_, text, mention) => {
    expect(found(text)).toContainEqual(mention)
  })

  it.each([
    [
      'whoever won',
      'Nelson Mandela won the award in Geneva.',
      ['Nelson Mandela', 'person', 'x-nelson-mandela'],
    ],
    [
      'the party of a town',
      'Leaders of Dhaka BNP met on Sunday.',
      ['BNP', 'organisation', 'x-bd-bnp'],
    ],
    [
      'the paper',
      'The National reported on Monday that the bridge was closed.',
      ['The National', 'agency', 'x-the-national'],
    ],
    [
      'somebody behind bodies who is told otherwise',
      'Google, Apple and their lawyer Nora Renn wrote to the court.',
      ['Nora Renn', 'person', null],
    ],
  ])('keeps %s: %s', (_, text, mention) => {
    expect(found(text)).toContainEqual(mention)
  })
})
