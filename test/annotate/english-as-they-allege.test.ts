import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('what is said in English around an aside, a place and a bracket', () => {
  it.each([
    [
      'an aside that parts a verb tells the clause around it, not the one before',
      'The bridge was old and the guards had, as the farmers allege, been paid to look away.',
      [['the farmers', 'allege', 'the guards had | been paid to look away']],
    ],
    [
      'an aside at the end tells the clause before it',
      'The guards were paid, as the farmers allege.',
      [['the farmers', 'allege', 'The guards were paid']],
    ],
    [
      'an aside behind a condition tells what is supposed, not what follows from it',
      'If the guards were paid, as the farmers allege, the mayor knew of it.',
      [['the farmers', 'allege', 'the guards were paid']],
    ],
    [
      'an "as" at the head of a sentence tells the clause behind it',
      'As the farmers allege, the guards were paid.',
      [['the farmers', 'allege', 'the guards were paid']],
    ],
    [
      'a place of speaking is nothing that is said',
      'The singer mused in an interview with a reporter.',
      [],
    ],
    [
      'a question behind a place of speaking is said',
      'The mayor wondered in a post whether the bridge was safe.',
      [['The mayor', 'wondered', 'whether the bridge was safe']],
    ],
    [
      'a bracket opened before the speaker ends what is said where it closes',
      'The vote was late (it came after two senators said they will vote no) and calm.',
      [['two senators', 'said', 'they will vote no']],
    ],
    [
      'a bracket opened in what is said belongs to it',
      'The mayor said the bridge (built in 1950) was old.',
      [['The mayor', 'said', 'the bridge (built in 1950) was old']],
    ],
  ])('%s', (_, text, statements) => {
    expect(told(text)).toEqual(statements)
  })
})
