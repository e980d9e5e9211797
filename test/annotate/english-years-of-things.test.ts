import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('a bare year behind an article and before a thing', () => {
  it.each([
    [
      'A student of the 2024-25 session said the port was closed. It rained.',
      ['A student of the 2024-25 session', 'said', 'the port was closed'],
    ],
    [
      'Hisham Odum, a student of the 2018–19 session, said that the port was closed. It rained.',
      ['Hisham Odum, a student of the 2018–19 session', 'said', 'that the port was closed'],
    ],
    [
      'A 2019 study by the board found that the lake was cold. It rained.',
      ['A 2019 study by the board', 'found', 'that the lake was cold'],
    ],
    [
      'The mayor, in his report on the 1979 polls, noted that the town was calm. It rained.',
      ['The mayor', 'noted', 'that the town was calm'],
    ],
  ])('goes with it: %s', (text, statement) => {
    expect(told(text)).toEqual([statement])
  })
})
