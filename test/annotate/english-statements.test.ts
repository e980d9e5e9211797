import { describe, expect, it } from 'vitest'
import { isSpeech } from '../../src/core/speech.ts'
import { readText } from '../kit.ts'
import { held, told } from './told.ts'

describe('who says what in English', () => {
  it.each([
    [
      'a participle that goes on',
      'The minister, who had come late, defended the plan, saying that the road was safe.',
      ['The minister, who had come late', 'saying', 'that the road was safe'],
    ],
    [
      'a whole clause before the speaker, with when and why behind the cue',
      'The storm killed ten people, officials said on Tuesday, after it made landfall on Sunday night.',
      ['officials', 'said', 'The storm killed ten people'],
    ],
    [
      'a whole clause before the speaker, with the occasion behind the cue',
      'The bridge has been closed, the mayor said on Friday in a statement.',
      ['the mayor', 'said', 'The bridge has been closed'],
    ],
    [
      'a clause that depends on what follows',
      'After the storm hit, officials said on Tuesday the roads were closed.',
      ['officials', 'said', 'the roads were closed'],
    ],
    [
      'whom it was told and when',
      'The mayor told a crowd in the old town on Friday that the bridge would be closed.',
      ['The mayor', 'told', 'that the bridge would be closed'],
    ],
    [
      'a phrase before the speaker',
      'During a long visit to the north, the mayor said the bridge would be closed.',
      ['the mayor', 'said', 'the bridge would be closed'],
    ],
    [
      'a quotation that runs on past its sentence',
      '“The bridge is closed,” the mayor said. “It will not be opened this year.”',
      ['the mayor', 'said', '“The bridge is closed,” | “It will not be opened this year.”'],
    ],
    [
      'a second saying of the same speaker',
      'The mayor said the bridge was closed and added that the road was not.',
      ['The mayor', 'said', 'the bridge was closed'],
    ],
    [
      'a head line with a colon',
      'Nadia Karim: the bridge must be closed before the winter comes.',
      ['Nadia Karim', ':', 'the bridge must be closed before the winter comes.'],
    ],
    [
      'a first name that is a verb as well',
      'Grant Moss said the bridge would be closed.',
      ['Grant Moss', 'said', 'the bridge would be closed'],
    ],
    [
      'a surname that is a verb as well',
      'The road is safe, Ms. Cook said.',
      ['Ms. Cook', 'said', 'The road is safe'],
    ],
    [
      'a verb that is a noun as well',
      'Officials claim the old bridge is safe.',
      ['Officials', 'claim', 'the old bridge is safe'],
    ],
    [
      'a speaker after an object',
      'The council had closed the bridge, the mayor said.',
      ['the mayor', 'said', 'The council had closed the bridge'],
    ],
    [
      'two apostrophes as one mark',
      "''We won't close the bridge,'' the mayor said. ''It is safe.''",
      ['the mayor', 'said', "''We won't close the bridge,'' | ''It is safe.''"],
    ],
    [
      'a sentence whose blank was lost',
      'The bridge is closed.Later the mayor said that it was safe.',
      ['the mayor', 'said', 'that it was safe'],
    ],
    [
      'a speaker with a bracket behind the name',
      'Rep. Nadia Karim (D-Ohio) said the bridge would be closed.',
      ['Rep. Nadia Karim (D-Ohio)', 'said', 'the bridge would be closed'],
    ],
    [
      'a speaker with an age and a trade',
      'Nadia Karim, 41, a baker from Leeds, said the bridge was safe.',
      ['Nadia Karim, 41, a baker from Leeds', 'said', 'the bridge was safe'],
    ],
    [
      'a genitive without a letter',
      "The drivers' lawyer Nadia Karim said the bridge was safe.",
      ["The drivers' lawyer Nadia Karim", 'said', 'the bridge was safe'],
    ],
    [
      'a second verb joined to one that takes words as well',
      'The mayor conceded defeat and said the bridge would stay closed.',
      ['The mayor', 'said', 'the bridge would stay closed'],
    ],
    [
      'a group of whom a part speaks',
      'The road stayed open, with some drivers saying that it was safe.',
      ['some drivers', 'saying', 'that it was safe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })

  it.each([
    ['The king asked the mayor to reopen the bridge.', 'demands'],
    ['The court told the ministry to pay the drivers.', 'demands'],
    ['The drivers asked whether to take the bridge.', 'asserts'],
    ['The drivers asked how to reach the town.', 'asserts'],
    ['The mayor told drivers that the bridge was closed.', 'asserts'],
  ])('%s: %s', (text, stance) => {
    expect(
      readText(text)
        .statements.filter((s) => s.voice !== 'reporter')
        .map((s) => s.stance),
    ).toEqual([stance])
  })

  it('takes no statement from "you" and "we" inside a quotation', () => {
    expect(told('“We believe you know it,” the mayor said.').map(([source]) => source)).toEqual([
      'the mayor',
    ])
  })

  it.each([
    [
      'what is expected in nobody’s name',
      'The new bridge is expected to open in spring.',
      'cue:passive',
      [null, 'is expected', 'The new bridge | to open in spring'],
    ],
    [
      'a passive with its agent',
      'The new bridge was praised by engineers.',
      'cue:passive',
      ['engineers', 'was praised', 'The new bridge'],
    ],
    [
      'an intended saying',
      'The mayor tried to explain the delay.',
      'cue:infinitive',
      ['The mayor', 'tried to explain', 'the delay'],
    ],
    [
      'an adjective of the mind',
      'The mayor is aware that the bridge is old.',
      'cue:adjective',
      ['The mayor', 'is aware', 'that the bridge is old'],
    ],
  ])('%s is found, and is no speech', (_, text, rule, expected) => {
    expect(told(text)).toContainEqual(expected)
    const found = readText(text).statements.filter((s) => s.voice !== 'reporter')
    expect(found.map((s) => s.rule)).toEqual([rule])
    expect(found.some(isSpeech)).toBe(false)
    expect(readText(text).statements.some((s) => s.voice === 'reporter')).toBe(true)
  })

  it.each([
    [
      'how a thing looks',
      'The old bridge seems to be safe.',
      'seems',
      'The old bridge | to be safe',
    ],
    [
      'what is likely',
      'The bridge is likely to stay closed.',
      'is likely',
      'The bridge | to stay closed',
    ],
    [
      'what is unclear',
      'It is unclear whether the bridge is safe.',
      'is unclear',
      'whether the bridge is safe',
    ],
    [
      'what is known of somebody',
      'The mayor is known for his temper.',
      'is known',
      'The mayor | for his temper',
    ],
  ])('%s is the outlet’s own word', (_, text, cue, content) => {
    expect(held(text)).toEqual([[null, cue, content]])
    expect(told(text)).toEqual([])
  })

  it('a call for something is a demand', () => {
    const demand = readText('The mayor called for a new bridge.').statements.find(
      (s) => s.cue !== null,
    )
    expect(demand).toMatchObject({ stance: 'demands', cue: { text: 'called for' } })
  })

  it('a list without a stop is no sentence, and takes no time', () => {
    const list = 'the mayor said that the road is closed and '.repeat(400)
    expect(told(`Today ${list}`)).toEqual([])
  })

  it('a relative speaks for whom it stands for', () => {
    const [spoken] = readText(
      'The bridge was built by France, which said it would last.',
    ).statements.filter((s) => s.voice !== 'reporter')
    expect(spoken?.source).toMatchObject({
      text: 'which',
      entity: 'FR',
      antecedent: { text: 'France' },
    })
  })

  it('a thing that shows something says nothing', () => {
    const [shown] = readText('The new map shows that the bridge is old.').statements.filter(
      (s) => s.voice !== 'reporter',
    )
    expect(shown).toMatchObject({ rule: 'cue:thing', source: { text: 'The new map' } })
  })

  it('an attitude inside what another says is the speaker’s word', () => {
    expect(told('The mayor said that the drivers want a new bridge.')).toHaveLength(1)
    expect(told('“He told me that the bridge is old,” the mayor said.')).toHaveLength(1)
  })

  it('keeps an attitude apart from what is said: it is no claim', () => {
    const [attitude] = readText(
      'The minister criticised the new bridge over the river.',
    ).statements.filter((s) => s.voice !== 'reporter')
    expect(attitude).toMatchObject({
      rule: 'cue:attitude',
      content: { text: 'the new bridge over the river' },
    })
  })
})

describe('nouns that say something', () => {
  const said = (text: string) =>
    readText(text, { published: '2024-11-12' })
      .statements.filter((s) => s.rule === 'cue:noun')
      .map((s) => [s.source?.text, s.cue?.text, s.content.text, s.stance])

  it.each([
    [
      'The court looked at Otieno’s claim that the vote was stolen.',
      ['Otieno’s', 'claim', 'that the vote was stolen', 'claims'],
    ],
    [
      'Otieno kept her promise to rebuild the school.',
      ['her', 'promise', 'to rebuild the school', 'asserts'],
    ],
    [
      'The talks ended after his sudden announcement that the dam could break.',
      ['his', 'announcement', 'that the dam could break', 'announces'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContainEqual(expected)
  })

  it.each([
    'The court looked at a claim that was made in May.',
    'Otieno criticised his promise to rebuild the school.',
    'The claim that the vote was stolen is old.',
  ])('not in: %s', (text) => {
    expect(said(text)).toEqual([])
  })
})
