import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { told } from './told.ts'

const after = 'The rain had stopped by then.'

describe('who says something is found', () => {
  it.each([
    [
      'behind an aside between dashes',
      'Ravi Odum -- the author of a book on boats -- said the river was low.',
      ['Ravi Odum -- the author of a book on boats', 'said', 'the river was low'],
    ],
    [
      'behind a form that tells of a writing and its day',
      'The order released Friday said the bridge was closed.',
      ['The order released Friday', 'said', 'the bridge was closed'],
    ],
    [
      'behind a form that tells of people',
      'People briefed on the repairs say that the owner has told them nothing.',
      ['People briefed on the repairs', 'say', 'that the owner has told them nothing'],
    ],
    [
      'behind what is told of two things of a firm',
      'The head of the firm, whose boats and nets have earned much praise, said the port was full.',
      [
        'The head of the firm, whose boats and nets have earned much praise',
        'said',
        'the port was full',
      ],
    ],
    [
      'behind what is told of a firm, its time included',
      'Clerks of Bexo, which sold more than 30 million boxes last year, say the firm will save money.',
      [
        'Clerks of Bexo, which sold more than 30 million boxes last year',
        'say',
        'the firm will save money',
      ],
    ],
    [
      'behind "all the"',
      "In the club's favour, all the clerks said the plan was good.",
      ['all the clerks', 'said', 'the plan was good'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(`${text} ${after}`)).toContainEqual(statement)
  })

  it('goes whole where a comma opens what was done and when', () => {
    const text =
      'The study, carried out by the club last month on 40 farms across two valleys, found that the wells were dry.'
    expect(told(`${text} ${after}`).map(([source]) => source)).toEqual([
      'The study, carried out by the club last month on 40 farms across two valleys',
    ])
  })

  it.each([
    [
      'a title that a dash tore',
      "'Green Marsh' -- which is mostly in Welsh -- is hoping to win the prize.",
      "Green Marsh' -- which is mostly in Welsh",
    ],
    [
      'a row behind which a dash tells how',
      'He said after the order was issued as a paper, Bexo and other firms -- despite doubts -- had hoped that the port would open.',
      'a paper, Bexo and other firms -- despite doubts',
    ],
    [
      'an object that dashes describe',
      "The board dismissed the rival's claims of bias - set out in a letter last week - saying it held many talks.",
      "the rival's claims of bias",
    ],
  ])('is not %s', (_, text, source) => {
    expect(told(`${text} ${after}`).map(([who]) => who)).not.toContain(source)
  })

  it('is whoever heads what is called so, both things together', () => {
    const text =
      'Calling both the vote and the count crucial for the valley, the mayor said the rain would end.'
    expect(told(`${text} ${after}`)).toContainEqual([
      'the mayor',
      'Calling',
      'both the vote and the count crucial for the valley',
    ])
  })

  it('says no second verb of a headline', () => {
    const text = 'Odum warns storm-hit Kisumu, says help will not stay'
    expect(told(`${text}. ${after}`).map(([, , content]) => content)).not.toContain(
      'says help will not stay',
    )
  })

  it('is nobody where only an age stands before the dash', () => {
    const text =
      '"We were scared," said Ravi Odum, 37 -- now at a camp in the hills -- told the paper.'
    expect(told(`${text} ${after}`).map(([source]) => source)).not.toContain('37')
  })
})

describe('what is said goes on', () => {
  it.each([
    [
      'behind a "that" which stands for something',
      'Boat owners can do that, the guards said.',
      ['the guards', 'said', 'Boat owners can do that'],
    ],
    [
      'up to what the report adds behind a day',
      'The gate was old, a guard, Rahima Odum, said on Friday, and it has been mended.',
      ['a guard, Rahima Odum', 'said', 'The gate was old'],
    ],
    [
      'behind whom it was told, between commas',
      'Instead, Ravi Odum told The Daily Star, his plan would help the club.',
      ['Ravi Odum', 'told', 'his plan would help the club'],
    ],
    [
      'from a first sentence of one word',
      'Asked if the rain had stopped the work, Ravi Odum said, “Sure. I got wet. Everybody got wet.”',
      ['Ravi Odum', 'said', '“Sure. I got wet. Everybody got wet.”'],
    ],
    [
      'to a question that closes with two marks',
      '“They ask, ‘What can we do to help?’” Ravi Odum told reporters.',
      ['Ravi Odum', 'told', '“They ask, ‘What can we do to help?’”'],
    ],
    [
      'over a list with a time in it',
      'The porters began a march on Monday, demanding the old rate, an end to night shifts after two years of service, and full pay.',
      [
        'The porters',
        'demanding',
        'the old rate, an end to night shifts after two years of service, and full pay',
      ],
    ],
    [
      'over a list that a form describes',
      'The porters demanded the trial of guards, drivers and cooks accused of theft.',
      ['The porters', 'demanded', 'the trial of guards, drivers and cooks accused of theft'],
    ],
    [
      'over two things that shall be done',
      'The mayor called for the thieves to be found and brought to court.',
      ['The mayor', 'called for', 'the thieves to be found and brought to court'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(`${text} ${after}`)).toContainEqual(statement)
  })

  it.each([
    [
      'behind what others may do',
      'The notice said riders may give the address of a friend, noting that tickets cannot be sent without a name.',
      ['The notice', 'noting', 'that tickets cannot be sent without a name'],
    ],
    [
      'behind what must be done',
      'The board said the plan must keep the pond clean, adding that trees are to be planted.',
      ['The board', 'adding', 'that trees are to be planted'],
    ],
    [
      'up to a bare verb that goes on from a bare one',
      'There, Ravi Odum will thank and express gratitude to the guards and deliver a speech to them.',
      ['Ravi Odum', 'express', 'gratitude to the guards'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(`${text} ${after}`)).toContainEqual(statement)
  })

  it('and a show that it was told shows nothing', () => {
    const text =
      '"The bridge was late, and it was not built," Ravi Odum told the Lake News show "60 Boats" in an interview that aired Sunday.'
    expect(told(`${text} ${after}`).map(([, cue]) => cue)).toEqual(['told'])
  })

  it('to a day that a vote is set for, where something else is asked for besides', () => {
    const found = told(
      `The board instructed its clerks to list the rooms for the vote slated for June and asked for a map. ${after}`,
    )
    expect(found.map(([, cue]) => cue)).toEqual(['asked for', 'instructed'])
  })
})

describe('a stop without its blank ends a sentence', () => {
  it.each([
    ['He will rest near the old gate in Savar.Today, Ravi Odum opens the gate.', 'Savar.'],
    ['He will rest near the old gate in Savar.BNP leaders open the gate.', 'Savar.'],
  ])('%s', (text, end) => {
    const [first] = readText(text).statements
    expect(first?.content.text.endsWith(end)).toBe(true)
  })

  it('but not inside an address', () => {
    const { statements } = readText('He reads the pages of Booking.Com, a firm for rooms.')
    expect(statements.map((s) => s.content.text)).toEqual([
      'He reads the pages of Booking.Com, a firm for rooms.',
    ])
  })
})
