import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('who speaks in English where a name stands apart from its description', () => {
  it.each([
    [
      'a description that no second comma closes goes with the name ahead of it',
      'Anna Otieno, the minister of roads said the lake was cold.',
      [['Anna Otieno, the minister of roads', 'said', 'the lake was cold']],
    ],
    [
      'a town that closes an address does not speak',
      'Anna Otieno, owner of a shop on Station road, Nakuru, said that prices were high.',
      [['Anna Otieno, owner of a shop on Station road, Nakuru', 'said', 'that prices were high']],
    ],
    [
      'of whose kin something is told speaks alone',
      'Anna Otieno, whose son died in an online money scam, called the law a start.',
      [['Anna Otieno', 'called', 'the law a start']],
    ],
    [
      'who speaks stands before the place that a clause describes',
      'The Premier of the state where the attack took place, said that parliament would return.',
      [['The Premier of the state', 'said', 'that parliament would return']],
    ],
    [
      'who is told of again is no description of whoever is named last',
      'Hired by Paul Otieno and his wife, Anna Otieno, she said the house was cold.',
      [['she', 'said', 'the house was cold']],
    ],
    [
      'many are not the one whose name stands ahead of them',
      'Anna Otieno, officials said the bridge was closed.',
      [['officials', 'said', 'the bridge was closed']],
    ],
    [
      'an aside that tells the clause around it takes no name from it',
      'Anna Otieno, the mayor said, was late.',
      [['the mayor', 'said', 'Anna Otieno | was late']],
    ],
    [
      'a source goes on over its hyphen',
      'Newly-elected mayor Anna Otieno announced that the bridge will close.',
      [['Newly-elected mayor Anna Otieno', 'announced', 'that the bridge will close']],
    ],
    [
      'a general stands behind the attorney',
      'The move would help, she said, quoting the attorney general.',
      [
        ['the attorney general', 'quoting', 'The move would help'],
        ['she', 'said', 'The move would help'],
      ],
    ],
    [
      'how something was done says nothing',
      'The way Anna Otieno was shot has made it clear that the town has failed.',
      [],
    ],
    ['how somebody was told is not what', 'The guard told him off the record.', []],
  ])('%s', (_, text, statements) => {
    expect(told(text)).toEqual(statements)
  })
})
