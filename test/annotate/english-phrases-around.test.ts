import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const behind = 'The weather in the hills was mild.'

describe('what stands around the words of an English speaker', () => {
  it.each([
    [
      'is no part of them where a form in -ing holds a quotation',
      'Calling the plan a “dream,” Nadia Odum said the ferry would sail in May.',
      ['Nadia Odum', 'said', 'the ferry would sail in May'],
    ],
    [
      'is no part of them where the words follow a colon',
      'Wearing a scarf that read “Sail Home,” Nadia Odum said: “The ferry is ours and it stays here.”',
      ['Nadia Odum', 'said', '“The ferry is ours and it stays here.”'],
    ],
    [
      'is no part of them where a day and a show are told',
      'Wednesday on the “Lake Hour,” Nadia Odum said if the ferry sank the mayor would resign.',
      ['Nadia Odum', 'said', 'if the ferry sank the mayor would resign'],
    ],
    [
      'is the main clause behind two that "although" opens',
      'Although the guards left and the mayor said the ferry was safe, it shook all night.',
      ['the mayor', 'said', 'the ferry was safe'],
    ],
    [
      'is the main clause behind the phrase that holds a relative',
      'For a pilot who admits that he is “no sailor,” Odum had a fine day.',
      ['who', 'admits', 'that he is “no sailor,”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(`${text} ${behind}`)).toContainEqual(expected)
  })

  it.each([
    [
      'who fooled them by telling them',
      'The clerk fooled the crew by telling them the ferry had sunk.',
      ['The clerk', 'telling', 'the ferry had sunk'],
    ],
    [
      'who argued the one says the other',
      'Lawyers for the pilot opened the talks by arguing that their client kept the rules, and said that the deck was wet.',
      ['Lawyers for the pilot', 'said', 'that the deck was wet'],
    ],
    [
      'whom somebody spoke to',
      'One pilot I spoke to predicted that the ferry would sink.',
      ['One pilot', 'predicted', 'that the ferry would sink'],
    ],
    [
      'who is told of beside the clause',
      'The port favours Nadia Odum, who stirred the race by questioning the right of Renn to run.',
      ['Nadia Odum', 'questioning', 'the right of Renn to run'],
    ],
    [
      'who represents another',
      'Lawyers representing pilot Nadia Odum opened her trial by arguing that the deck was wet.',
      ['Lawyers representing pilot Nadia Odum', 'arguing', 'that the deck was wet'],
    ],
  ])('speaks: %s', (_, text, expected) => {
    expect(told(`${text} ${behind}`)).toContainEqual(expected)
  })

  it('leaves open who does so where a relative tells of it', () => {
    const text = 'The mayor lured guards who had scorned him by suggesting that he would pay them.'
    expect(told(`${text} ${behind}`).map(([who]) => who)).not.toContain('guards')
  })

  it.each([
    [
      'over a condition without "if"',
      'The mayor urged the port to order their arrest and trial should they land.',
      ['The mayor', 'urged', 'the port to order their arrest and trial should they land'],
    ],
    [
      'over what goes with an infinitive of theirs',
      'The pilot insisted he had to build a crew before asking his men to row.',
      ['The pilot', 'insisted', 'he had to build a crew before asking his men to row'],
    ],
    [
      'over a second description',
      'The mayor said that she held to a theory, mocked by sailors and rejected as false by the board, that the ferry had sunk.',
      [
        'The mayor',
        'said',
        'that she held to a theory, mocked by sailors and rejected as false by the board, that the ferry had sunk',
      ],
    ],
    [
      'over two verbs with one object',
      'The mayor condemned the raids on the port which have killed and injured more sailors.',
      [
        'The mayor',
        'condemned',
        'the raids on the port which have killed and injured more sailors',
      ],
    ],
    [
      'from the day that tells which attack',
      'The mayor condemned the 13 May attacks in the port.',
      ['The mayor', 'condemned', 'the 13 May attacks in the port'],
    ],
    [
      'over the name of a case',
      'The clerk argued that the blame belongs to the ruling in Odum v. Renn Lines.',
      ['The clerk', 'argued', 'that the blame belongs to the ruling in Odum v. Renn Lines'],
    ],
    [
      'to a stop behind a bracket that has lost its blank',
      'The clerk said the vote is on Friday (25 May).After the vote the board will meet in the hall.',
      ['The clerk', 'said', 'the vote is on Friday (25 May)'],
    ],
  ])('reach %s', (_, text, expected) => {
    expect(told(`${text} ${behind}`)).toContainEqual(expected)
  })

  it.each([
    ['It is time to start worrying about the ferry.'],
    ['It means admitting that the ferry is old.'],
    ['The guests denied Kenya an early goal.'],
  ])('say nothing: %s', (text) => {
    expect(told(`${text} ${behind}`)).toEqual([])
  })
})
