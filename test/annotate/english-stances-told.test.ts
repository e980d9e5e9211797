import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { told } from './told.ts'

/** Cue, stance and how sure it is of every statement of somebody. */
const stances = (text: string): readonly (readonly string[])[] =>
  readText(text)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) => [s.cue?.text ?? '', s.stance, s.factuality])

describe('how sure an English saying leaves what it tells', () => {
  it.each([
    [
      'a hope in -ing',
      'She leased two fields, hoping it would offer quick returns.',
      ['hoping', 'asserts', 'possible'],
    ],
    ['a hope', 'Odum hopes to become a guard.', ['hopes', 'asserts', 'possible']],
    ['a fear', 'Traders fear the new port will ruin them.', ['fear', 'asserts', 'possible']],
    [
      'a suspicion',
      'Police suspected that two drivers were involved.',
      ['suspected', 'asserts', 'possible'],
    ],
    ['a belief', 'Guards believe the fire was set.', ['believe', 'asserts', 'probable']],
    [
      'a feeling that is expressed',
      'Odum expressed optimism that the bridge would open.',
      ['expressed', 'asserts', 'possible'],
    ],
    [
      'an adjective of the mind',
      'Traders are afraid that the port will close.',
      ['are afraid', 'asserts', 'possible'],
    ],
    [
      'what is still to be announced',
      'The board will announce the date tomorrow.',
      ['will announce', 'announces', 'possible'],
    ],
    ['what is said', 'Odum said the bridge was old.', ['said', 'asserts', 'certain']],
    [
      'what is blamed with "aim"',
      'The senator took aim at the port board.',
      ['took aim at', 'accuses', 'certain'],
    ],
    [
      'what is believed in a question',
      'Odum wondered whether the bridge was safe.',
      ['wondered', 'asserts', 'unknown'],
    ],
  ])('%s', (_, text, expected) => {
    expect(stances(text)).toContainEqual(expected)
  })
})

describe('the stance of an English saying by what it is said of', () => {
  it.each([
    [
      'a thing that is called something',
      'The elections were dismissed by many parties as a sham.',
      ['were dismissed', 'describes', 'certain'],
    ],
    [
      'a claim that is denied',
      'The mayor dismissed the report as baseless.',
      ['dismissed', 'denies', 'certain'],
    ],
    [
      'talks that are ruled out',
      'Odum ruled out talks with the rebels.',
      ['ruled out', 'denies', 'certain'],
    ],
    [
      'help that is asked for',
      'The police sought help from drivers.',
      ['sought', 'demands', 'certain'],
    ],
    [
      'a comment that is refused',
      'The mayor refused to make any comment.',
      ['refused', 'declines', 'certain'],
    ],
    [
      'what somebody refuses to do',
      'The mayor refused to leave the hall.',
      ['refused', 'denies', 'certain'],
    ],
    [
      'a name that is given',
      'The lawyer termed the charges a “film script”.',
      ['termed', 'describes', 'certain'],
    ],
    [
      'a cause that is named',
      'He attributed the rise to a lack of rain.',
      ['attributed', 'asserts', 'certain'],
    ],
    [
      'what is pressed for',
      'Drivers blocked the road, pressing for their old charter of demands.',
      ['pressing for', 'demands', 'certain'],
    ],
    [
      'condolences that are offered',
      'The mayor offered his condolences to the family.',
      ['offered', 'asserts', 'certain'],
    ],
    [
      'what a body has decided',
      'The ministry has decided to close the port.',
      ['has decided', 'asserts', 'certain'],
    ],
    [
      'a thing that is compared',
      'Odum compared the mayor to a king.',
      ['compared', 'asserts', 'certain'],
    ],
  ])('%s', (_, text, expected) => {
    expect(stances(text)).toContainEqual(expected)
  })
})

describe('English sentences in which nobody says anything', () => {
  it.each([
    ['what is checked', "Staff will verify the callers' identities and give advice."],
    ['what a decision shows', 'His decision to change sides illustrates the strong pressure.'],
    ['what a visit does', 'Their visit to Orvia emphasised growing trade.'],
    ['what is looked for', 'Guards are also trying to find out if the driver knew of it.'],
    ['wickets that are taken', 'The bowler claimed his fourth five-wicket haul.'],
    ['a side that is bowled out', 'Orvia dismissed Kenya for 132 in the first innings.'],
    ['an officer who is dismissed', 'He was dismissed by the mayor after the fire.'],
    ['guards who respond', 'Emergency crews responded to reports of shots at the harbour.'],
    ['rivals who know each other', 'Odum and Renn know each other well.'],
    ['a skill that is learnt', 'Odum learned his first songs at school.'],
    ['what is added to', 'The findings will also add to pressure on the board.'],
    ['what is not announced yet', 'The board has yet to announce a date.'],
    ['what a hospital offers', 'The hospital offers free checkups to drivers.'],
    ['money that is offered', 'The firm offered them 3,000 shillings.'],
    ['markets that growers seek', 'Growers seek new markets.'],
    ['what robbers decide', 'They decided to rob the bank.'],
    ['whoever it may be', 'Those who seek revenge want harsh measures.'],
    ['a motion that a judge denies', 'The judge denied both motions.'],
    ['a death that is embraced', 'Some of them embraced martyrdom.'],
    ['a knee that is pressed', 'The officer pressed his knee on the driver.'],
    ['a hall that is addressed', 'The minister addressed the workshop.'],
    ['samples that are compared', 'The team compared the two samples.'],
    ['a player who is out', 'Odum was ruled out for six months.'],
    ['what may be done besides', 'He is expected to meet the board and discuss the plan.'],
  ])('%s', (_, text) => {
    expect(told(text).filter(([source]) => source !== null)).toEqual([])
  })
})

describe('what an English saying wants done', () => {
  it.each([
    ['a thing recommended', 'The panel has recommended a new lamp.', 'has recommended'],
    ['a thing proposed', 'The board proposed that the road should be closed.', 'proposed'],
    ['people advised to act', 'The board advised people to stay at home.', 'advised'],
    ['a warning off', 'The doctor advised against long walks.', 'advised'],
    ['people encouraged to act', 'Odum encouraged people to vote.', 'encouraged'],
    ['a wish that something be', 'The council suggested that the bridge be closed.', 'suggested'],
    ['what somebody should do', 'The clerk suggested that the mill should pay.', 'suggested'],
    ['an act by its name', 'The council suggested closing the bridge.', 'suggested'],
  ])('is %s', (_, text, cue) => {
    expect(stances(`It rained. ${text}`)).toContainEqual([cue, 'demands', 'certain'])
  })

  it.each([
    ['what is so', 'The council suggested that the bridge was closed.', 'suggested'],
    ['news', 'The clerk advised the board that the bridge was closed.', 'advised'],
    ['what a study shows', 'The study suggests the bridge is old.', 'suggests'],
    ['praise', 'Odum encouraged the reform.', 'encouraged'],
  ])('is not %s', (_, text, cue) => {
    expect(stances(`It rained. ${text}`)).toContainEqual([cue, 'asserts', 'certain'])
  })
})

describe('what an English question leaves open', () => {
  it.each([
    ['whether', 'The clerk asked whether the mill would open.'],
    ['why', 'The clerk asked why the mill had closed.'],
    ['of somebody, if', 'The clerk asked the mayor if the bridge was safe.'],
  ])('is all that is asked: %s', (_, text) => {
    expect(stances(`It rained. ${text}`)).toContainEqual(['asked', 'asserts', 'unknown'])
  })

  it('is nothing of what somebody is asked to do', () => {
    expect(stances('It rained. The clerk asked the mayor to wait.')).toContainEqual([
      'asked',
      'demands',
      'certain',
    ])
  })
})
