import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('English verbs of saying that tell of a deed', () => {
  it.each([
    'The crash claimed the lives of nine sailors.',
    'Ana Renn defended her crown in the final.',
    'Firefighters responded to a blaze in the old market.',
    'Guards questioned the driver for an hour.',
    'The clerk read out the names of the winners.',
    'The bowler claimed five wickets in one morning.',
    'Guards called off the search at dusk.',
    'Police looked into it while a crew addressed a rally.',
    'Three sailors were admitted to the harbour hospital.',
    'The mayor was seen leaving the hall by the back door.',
    'The paper has its doubts on defending the old law.',
    'A video posted on Monday runs for an hour.',
    'The guard was rushed to a clinic and later admitted to the harbour hospital.',
    'The ministry denied the traders entry.',
    'Milk costs more this year, compared to last spring.',
    'The firm employs nine hundred people, supporting families in three towns.',
    'Growers are sowing less, indicating a lower yield.',
    'Old rules that allow more traders to sell are in force.',
    'He had just called his sister to make sure of it.',
    'The party holds nine seats in the assembly.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('English clauses that leave open whether anything was said', () => {
  it.each([
    'The league would split if it denounced its own captain.',
    'Did the mayor say that the bridge was safe?',
    'Should the minister announce a new tax, traders will close.',
    'Users need to remember that the lock is old.',
    'A student can plan for a year abroad.',
    'Old debts should be recognised as a burden.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('English nouns of saying with a verb that only does it', () => {
  it.each([
    [
      'The mayor made the claim that the bridge was safe.',
      ['The mayor', 'made the claim', 'that the bridge was safe'],
    ],
    [
      'The ministry issued a fresh warning about floods in the north.',
      ['The ministry', 'issued a fresh warning about', 'floods in the north'],
    ],
    ['Farmers voiced concern over the new tax.', ['Farmers', 'voiced concern over', 'the new tax']],
    [
      'The general gave assurances that the border would stay open.',
      ['The general', 'gave assurances', 'that the border would stay open'],
    ],
    [
      'The union repeated its demand for higher wages.',
      ['The union', 'repeated its demand for', 'higher wages'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })

  it('a decision only has an effect', () => {
    expect(told('The mayor’s decision raised doubts about the tender.')).toEqual([])
  })
})

describe('who says it in English', () => {
  it.each([
    [
      'Ana Renn rejected the plan, calling it a “shame” and urging traders to drop it.',
      ['Ana Renn', 'urging', 'traders to drop it'],
    ],
    [
      'Smoke may signal poor air, and doctors advise opening a window.',
      ['doctors', 'advise', 'opening a window'],
    ],
    [
      'Ana Renn in a nationwide televised speech announced the date of the vote.',
      ['Ana Renn', 'announced', 'the date of the vote'],
    ],
    [
      'Ana Renn, who is currently in Kenya after a long illness, said that she would return.',
      ['Ana Renn', 'said', 'that she would return'],
    ],
    [
      'Traders are worried that the lock may fail.',
      ['Traders', 'are worried', 'that the lock may fail'],
    ],
    [
      'Ana Renn said that by describing the leak as a slip, the board had lost its right.',
      ['the board', 'describing', 'the leak as a slip'],
    ],
    [
      'The spokesman Ana Renn defended the post in which the president shared a film, saying he did so to help.',
      ['The spokesman Ana Renn', 'saying', 'he did so to help'],
    ],
    [
      'Groups that have backed him say the vote was fair.',
      ['Groups that have backed him', 'say', 'the vote was fair'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })
})
