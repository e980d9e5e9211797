import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { told } from './told.ts'

describe('what an English speaker says, and not on what occasion', () => {
  it.each([
    [
      'what he notes first is told apart',
      'But noting that many clubs skip the rules, he said, the office has asked all of them for accounts.',
      ['he', 'said', 'the office has asked all of them for accounts'],
    ],
    [
      'where he speaks',
      'Speaking at the fair, the mayor said, the old bridge is safe.',
      ['the mayor', 'said', 'the old bridge is safe'],
    ],
    [
      'a condition belongs to what is said',
      'If the rains come early, the mayor said, the bridge will close.',
      ['the mayor', 'said', 'If the rains come early | the bridge will close'],
    ],
    [
      'a condition before the main clause',
      'If adopted, the plan would close two ports, the newspaper reported, citing an officer.',
      ['the newspaper', 'reported', 'If adopted, the plan would close two ports'],
    ],
    [
      'a word that opens the rest',
      'Mayor Nadia Odum praised the town, where, she estimated, at least half of the people spoke Swahili.',
      ['she', 'estimated', 'at least half of the people spoke Swahili'],
    ],
    [
      'a form in ‑ing that is the subject of what is said',
      'Seeing his brother suffering led him to rest, he said.',
      ['he', 'said', 'Seeing his brother suffering led him to rest'],
    ],
    [
      'whom a thing is asked of, with his own clause',
      'The board has asked the shops that are not listed yet to sign up within a week.',
      ['The board', 'has asked', 'the shops that are not listed yet to sign up within a week'],
    ],
    [
      'that of a clause stays',
      'The mayor told them that those who were ill had to leave.',
      ['The mayor', 'told', 'that those who were ill had to leave'],
    ],
    [
      'what another says besides',
      'The mayor accused Otieno of fraud and the port authority saying it had closed.',
      ['The mayor', 'accused', 'Otieno of fraud'],
    ],
    [
      'a thing that somebody is concerned by',
      'Kenya and its allies are concerned by demands for land and the mayor wants a vote.',
      ['Kenya and its allies', 'are concerned by', 'demands for land'],
    ],
    [
      'who wrote so is no part of what a source holds',
      'Odum wrote that, according to the ministry, the bridge was safe.',
      ['the ministry', 'according to', 'the bridge was safe'],
    ],
    [
      'a norm by which something is so, inside what is told',
      'Odum wrote in her post that, according to the position of her party, the vote was fair.',
      ['Odum', 'wrote', 'that, according to the position of her party, the vote was fair'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(`${text} The road is long.`)).toContainEqual(statement)
  })

  it('an occasion alone is nothing that is said', () => {
    expect(told('Speaking at the fair, the mayor said. The road is long.')).toEqual([])
  })
})

describe('who told others in English, named behind “by”', () => {
  it.each([
    [
      'to do',
      'They were asked by the mayor to leave.',
      ['the mayor', 'were asked', 'They | to leave'],
    ],
    [
      'that something is so',
      'The guards were told by police that the road was shut.',
      ['police', 'were told', 'that the road was shut'],
    ],
    [
      'on a show, behind the words themselves',
      '“The bridge is old,” the paper quoted Nadia Odum as saying on a talk show.',
      ['Nadia Odum', 'saying', '“The bridge is old,”'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(`${text} The road is long.`)).toContainEqual(statement)
  })

  it('whom something was told to must do nothing', () => {
    const text = 'As told by the mayor to reporters, prices rose in May. The road is long.'
    expect(told(text).filter(([source]) => source === 'the mayor')).toEqual([])
  })
})

describe('an English order without its “were”: whom it names must do it', () => {
  it.each([
    ['several', 'Five firms ordered to close.', [null, 'ordered', 'Five firms | to close']],
    ['all', 'All guards asked to leave.', [null, 'asked', 'All guards | to leave']],
    ['who asks himself', 'The guards asked to see him.', ['The guards', 'asked', 'to see him']],
  ])('%s', (_, text, statement) => {
    expect(told(`${text} The road is long.`)).toContainEqual(statement)
  })

  it('those who are asked by a relative clause are asked to do something', () => {
    const text = 'The board asked firms that are late to sign up. The road is long.'
    expect(
      readText(text)
        .statements.filter((s) => s.source)
        .map((s) => s.stance),
    ).toEqual(['demands'])
  })
})

describe('what is cited in English stands behind what is told, and is none of it', () => {
  it.each([
    [
      'people',
      'The port will close, the newspaper reported, citing two officials familiar with it.',
      ['two officials', 'citing', 'The port will close'],
    ],
    [
      'papers',
      'The port will close, the newspaper reported, citing court papers.',
      ['court papers', 'citing', 'The port will close'],
    ],
    [
      'some of several',
      'The port will close, the newspaper added, citing some of those officials.',
      ['some of those officials', 'citing', 'The port will close'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(`${text} The road is long.`)).toContainEqual(statement)
  })

  it.each([
    ['a reason', 'The firm left the race, citing security concerns.'],
    ['a friend whom a mark has parted', 'The car was old, the woman’ s friend said.'],
    ['what somebody does besides', 'Besides reporting, Nadia Odum sings in a choir.'],
    ['what somebody answers', 'The talks were over, responding to a move by the mayor.'],
    ['a picture that somebody posts', 'Nadia Odum posts her fitness videos every week.'],
    ['an actor', 'The film took two prizes for its script and supporting actor Otieno.'],
  ])('%s is nothing that is said', (_, text) => {
    expect(told(`${text} The road is long.`)).toEqual([])
  })

  it('nobody says papers', () => {
    expect(told('The ministry closed the port, citing court papers. It rained.')).toEqual([])
  })
})

describe('what only looks like an English saying', () => {
  it.each([
    ['what remarks are about', 'The mayor made the remarks referring to the flood.'],
    ['what people gather around', 'There is a side of Nairobi united around defending the law.'],
    ['what a film tells', 'But neither can deny the bond that pulls them together.'],
    ['a guess', 'Odum Foods appears to be confident about this one.'],
    ['games that somebody wins', 'Nadia Odum fought back, claiming the next three games.'],
  ])('%s', (_, text) => {
    expect(told(`${text} The road is long.`)).toEqual([])
  })

  it('whose books are discussed', () => {
    const text = 'He was feted at a club where his books were praised by professors. It rained.'
    expect(told(text)).toEqual([['professors', 'were praised', 'his books']])
  })
})
