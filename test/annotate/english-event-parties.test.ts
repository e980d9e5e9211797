import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string) =>
  readText(text, { published: '2024-11-12' })
    .events.filter((e) => e.plover !== null)
    .map((e) => ({ plover: e.plover, actors: e.actors, recipients: e.recipients }))

describe('whom an English event regards', () => {
  it.each([
    [
      'a number that is not exact',
      'Norwegian soldiers arrested more than 100 Palestinians on Saturday.',
      'COERCE',
      ['x-no-security-forces', 'NO'],
      ['PS'],
    ],
    [
      'agents that "and" joins',
      'The village was attacked by Chadian rebels and Kenyan soldiers.',
      'ASSAULT',
      ['TD', 'x-ke-security-forces', 'KE'],
      [],
    ],
    [
      'a statement and what it says',
      'Norway issued a statement condemning Chad.',
      'ACCUSE',
      ['NO'],
      ['TD'],
    ],
    [
      'whoever is to leave office',
      'Kenya demanded the resignation of Akira Odhiambo.',
      'REQUEST',
      ['KE'],
      ['x-akira-odhiambo'],
    ],
    ['a promise to somebody', 'Norway promised aid to Chad.', 'AGREE', ['NO'], ['TD']],
    ['a target', 'Norway fired three rockets at Chad.', 'ASSAULT', ['NO'], ['TD']],
    ['a duty', 'Kenya said Uganda must be ready to reopen the road.', 'REQUEST', ['KE'], ['UG']],
  ])('%s: %s', (_, text, plover, actors, recipients) => {
    expect(events(text)).toContainEqual({ plover, actors, recipients })
  })

  it.each([
    ['the makers of a bill', 'Norway signed a bill passed by the Senate of Chad.', []],
    ['where somebody was seized', 'Police in Kenya arrested the driver from Chad.', []],
    ['a second object', 'Norway passed a law and a committee of Chad met.', []],
    ['whom a request only names', 'Drivers were urged to seek help from Chad.', []],
  ])('not %s: %s', (_, text, recipients) => {
    expect(events(text)[0]?.recipients ?? []).toEqual(recipients)
  })

  it.each([
    'Norway recalled the support of the envoys of Chad.',
    'Kenya gave the players of Chad an award for missile design.',
    'Kenya said the killer of Akira Odhiambo should be in prison.',
    'Chad wants Kenya to close the border.',
    'The crowd in Kenya sang: “Kill the sons of Chad.”',
    'Kenya is one of the most criticised countries.',
    'Kenya has orders from Chad.',
    'Kenya is opposed to Chad.',
    'Kenya will discuss its history.',
    'The company of Kenya released its tax records.',
    'Kenya executed the plan of Chad.',
    'A man of Kenya was killed when a bus hit him.',
    'Did Kenya refuse the offer of Chad?',
    'The mayor left the room before Kenya signs the treaty.',
    'They named three demands: lifting the sanctions on Chad.',
  ])('none: %s', (text) => {
    expect(events(text)).toEqual([])
  })
})

it('a date between an article and its noun is the noun’s', () => {
  const [event] = readText('A court in Kenya convicted Akira Odhiambo of the 2005 murder.', {
    published: '2024-11-12',
  }).events
  expect(event).toMatchObject({ sense: 'sentence', date: null })
})
