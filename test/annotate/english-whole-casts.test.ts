import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** A second sentence makes a text prose, in which each role must be proved. */
const more = ' The weather was mild in the valley.'

const events = (text: string) => readText(text + more, { published: '2024-05-10' }).events

const cast = (text: string, sense: string) =>
  events(text)
    .filter((e) => e.sense === sense)
    .flatMap((e) => e.roles.filter((r) => r.role !== 'object').map((r) => `${r.role} ${r.text}`))

describe('everybody who has a part in an act stands in it', () => {
  it.each([
    [
      'a bare number behind another clause',
      'One soldier was killed and eight were wounded in Kisumu.',
      'injure',
      ['place Kisumu', 'recipient eight'],
    ],
    [
      'who is joined to a name',
      'The Nigerian government and independent analysts rejected the report.',
      'reject',
      ['agent The Nigerian government', 'agent independent analysts'],
    ],
    [
      'who is asked to do something',
      'President William Ruto urged traders to remain calm.',
      'appeal',
      ['agent William Ruto', 'recipient traders'],
    ],
    ['at whom somebody fires', 'The pillion rider fired at him.', 'attack', ['recipient him']],
    [
      'one of those who were told of',
      'A truck hit the bike, killing Kamau on the spot and injuring the other.',
      'be-injured',
      ['recipient other'],
    ],
    [
      'who stands along with the subject',
      'Former minister Anna Otieno, along with her aide Ben Kamau, was sentenced to death.',
      'sentence',
      ['recipient Anna Otieno', 'recipient Ben Kamau'],
    ],
    [
      'who stands along with the object',
      'Police arrested Anna Otieno along with her aide Ben Kamau.',
      'arrest',
      ['agent Police', 'recipient Anna Otieno', 'recipient Ben Kamau'],
    ],
    ['two sides', 'No ceasefire has been agreed by the two sides.', 'agree', ['agent two sides']],
    [
      'countries',
      'The two countries exchanged the instruments of ratification in Oslo.',
      'exchange-instruments',
      ['place Oslo', 'agent two countries'],
    ],
    [
      'whom only a relative shows to be a person',
      'It was a respected figure who was killed.',
      'kill',
      ['recipient respected figure'],
    ],
    [
      'those before a joint',
      'Police detained hundreds of dissidents and opposition activists.',
      'arrest',
      ['agent Police', 'recipient opposition activists', 'recipient hundreds of dissidents'],
    ],
  ])('%s', (_, text, sense, expected) => {
    expect(cast(text, sense)).toEqual(expected)
  })

  it.each([
    [
      'a number of something else',
      'A quake of 4 on the scale hit Kisumu, killing 12 people.',
      'kill',
    ],
    ['half of a range', 'In the clashes five to six sailors were injured.', 'injure'],
  ])('no part is given to %s', (_, text, sense) => {
    expect(cast(text, sense)).not.toContain('agent 4')
    expect(cast(text, sense)).not.toContain('recipient five')
  })
})

describe('people of a state', () => {
  it.each([
    ['many of them', 'The law is supported by the majority of Americans.', 'majority of Americans'],
    ['they alone', 'Americans support the law.', 'Americans'],
  ])('are a group from it, not the state: %s', (_, text, words) => {
    const role = events(text)[0]?.roles.find((r) => r.role === 'agent')
    expect([role?.text, role?.class, role?.state, role?.entity]).toEqual([
      words,
      'group',
      'US',
      null,
    ])
  })
})

describe('where and when', () => {
  it.each([
    ['at a site in a town', 'The mayor was killed at a market in Mosul on Thursday.', 'x-mosul'],
    [
      'in an attack in a town',
      'Three people were killed in an attack in Quetta on Thursday.',
      'x-quetta',
    ],
  ])('an act was done that befell somebody %s', (_, text, place) => {
    const [event] = events(text)
    expect([event?.place, event?.date]).toEqual([place, '2024-05-09'])
  })

  it('two places of two crashes are not one', () => {
    expect(events('Five people were killed in crashes in Mosul and Quetta.')[0]?.place).toBeNull()
  })

  it('what is condemned keeps its own day', () => {
    const text = 'The army condemned the killing of three soldiers in an attack on Friday.'
    expect(events(text).find((e) => e.sense === 'criticise')?.date).toBeNull()
  })

  it('votes that are counted are no happening', () => {
    const text = 'Parliament passed the bill by 210 votes to 96 on Thursday.'
    expect(events(text)[0]?.date).toBe('2024-05-09')
  })

  it('what is hosted has its day', () => {
    const text = 'Malaysia will host a special meeting of foreign ministers next week.'
    expect(events(text)[0]?.date).toBe('2024-05-13/2024-05-19')
  })
})

describe('who is told of and who is not', () => {
  it('activists of a party are not the party, nor half of their number', () => {
    const text = 'Between 15 and 20 BNP activists have been injured during the attack.'
    expect(cast(text, 'injure')).toEqual(['recipient BNP activists'])
  })

  it('what a comma adds to somebody is nobody else', () => {
    const text = 'Police detained the father of Ben Kamau, the key suspect in the attack.'
    expect(cast(text, 'arrest')).toEqual(['agent Police', 'recipient father of Ben Kamau'])
  })

  it('a list is all of them', () => {
    expect(cast('Police detained a trader, two students and a guard.', 'arrest')).toEqual([
      'agent Police',
      'recipient trader',
      'recipient two students',
      'recipient guard',
    ])
  })

  it('the day of a term is not that of the act', () => {
    const text = 'At least 34 people were killed by the army in a term beginning on 8 August 2023.'
    expect(events(text)[0]?.date).toBeNull()
  })

  it('a quake that strikes with a force attacks nobody', () => {
    expect(events('The quake struck on Sunday with a force of about 6.')[0]?.sense).toBe(
      'strike-disaster',
    )
  })
})
