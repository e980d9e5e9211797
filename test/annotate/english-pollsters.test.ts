import { expect, it } from 'vitest'
import { told } from './told.ts'

it.each([
  [
    'those who were asked',
    'Those surveyed said the roads should come first. The bridge is old.',
    ['Those surveyed', 'said', 'the roads should come first'],
  ],
  [
    'a share of those who were asked',
    'Some 56 percent of voters polled said they were tired of the bridge. The bridge is old.',
    ['Some 56 percent of voters polled', 'said', 'they were tired of the bridge'],
  ],
  [
    'a poll that a time describes',
    'A poll published on Tuesday found that most drivers want a bridge. The bridge is old.',
    ['A poll published on Tuesday', 'found', 'that most drivers want a bridge'],
  ],
  [
    'data from somebody',
    'Data from the ministry show that women hold half of the jobs. The bridge is old.',
    ['Data from the ministry', 'show', 'that women hold half of the jobs'],
  ],
  [
    'one word between marks',
    'Asked about a delay, Odum said, "Probably." She left the hall.',
    ['Odum', 'said', '"Probably."'],
  ],
  [
    'one word between marks before the speaker',
    '"Never," said Odum. She left the hall.',
    ['Odum', 'said', '"Never,"'],
  ],
])('a teller is heard in English: %s', (_, text, expected) => {
  expect(told(text)).toContainEqual(expected)
})

it.each([
  ['a form that describes nobody', 'The mayor arrived on a boat found at sea. She left the hall.'],
  ['whom one word between marks names', 'Odum told "Newsnight". She left the hall.'],
  ['a show on the air', 'The data for the talk show that day were lost. She left the hall.'],
])('nothing is said in English by %s', (_, text) => {
  expect(told(text)).toEqual([])
})
