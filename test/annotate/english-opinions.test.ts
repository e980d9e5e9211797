import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('in whose view something is so in English', () => {
  it.each([
    ['In her view, the canal is too narrow.', ['her', 'view', 'the canal is too narrow']],
    [
      'In the opinion of three engineers, the canal is too narrow.',
      ['three engineers', 'In the opinion of', 'the canal is too narrow'],
    ],
    [
      'The canal is too narrow, in the view of the harbour police.',
      ['the harbour police', 'in the view of', 'The canal is too narrow'],
    ],
    [
      'The fee, in the judge’s words, was a trap.',
      ['the judge’s', 'words', 'The fee | was a trap'],
    ],
    ['The canal is, in his opinion, too narrow.', ['his', 'opinion', 'The canal is | too narrow']],
    ['To quote Renn, the canal was “a ditch”.', ['Renn', 'To quote', 'the canal was “a ditch”']],
    [
      'As one captain put it, the canal was a ditch.',
      ['one captain', 'put it', 'the canal was a ditch'],
    ],
    [
      'The canal was a ditch, as the captain put it.',
      ['the captain', 'put it', 'The canal was a ditch'],
    ],
    [
      'The canal was, the governor said, a wonder of its age.',
      ['the governor', 'said', 'The canal was | a wonder of its age'],
    ],
    [
      'The canal will, as the governor said on Monday, be closed.',
      ['the governor', 'said', 'The canal will | be closed'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })

  it.each([
    ['In view of the storm, the canal was closed.'],
    ['In the view of the canal, ships waited for hours.'],
    ['In other words, the canal was closed.'],
    ['The captain bought a lamp, put it in his cabin and left.'],
    ['The canal can be widened, as the council plans.'],
  ])('nobody says: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
