import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** A second sentence makes a text prose, in which each role must be proved. */
const more = ' The weather was mild in the valley.'

const read = (text: string) => readText(text + more)

const told = (text: string) => read(text).events.map((e) => [e.sense, e.modality])

const classes = (text: string, given: { readonly published?: string } = {}) =>
  readText(text + more, given).events.flatMap((e) =>
    e.roles.filter((r) => r.role === 'agent' && r.text.includes('Tarique')).map((r) => r.class),
  )

describe('a harm that only a charge tells', () => {
  it.each([
    ['a paper', 'According to the indictment, the guard killed two farmers in March.'],
    ['who alleges it', 'Villagers alleged that the guard killed two farmers in March.'],
  ])('is possible: %s', (_, text) => {
    expect(told(text)).toContainEqual(['kill', 'possible'])
  })

  it.each([
    ['a report', 'According to the report, the guard killed two farmers in March.'],
    ['an officer in charge', 'The officer-in-charge said the guard killed two farmers in March.'],
  ])('is told by %s', (_, text) => {
    expect(told(text)).toContainEqual(['kill', 'actual'])
  })
})

describe('a protest in words', () => {
  it('is none in the street', () => {
    const text = 'In a joint statement, the BNP and the Awami League protested the attack.'
    expect(read(text).events.filter((e) => e.plover === 'PROTEST')).toEqual([])
  })

  it('is one with a rally', () => {
    const text = 'Activists held a protest rally in Dhaka and issued a statement.'
    expect(read(text).events.map((e) => e.plover)).toContain('PROTEST')
  })
})

describe('what somebody may do', () => {
  it.each([
    ['a power', 'The president has the power to deploy troops abroad.'],
    ['proposed', 'The minister proposed building a wall, deploying troops and hiring guards.'],
    ['not ruled out', 'The president did not rule out sending troops to Chad.'],
  ])('is not done: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('is done where it is told', () => {
    expect(told('The president deployed troops to Chad on Monday.').length).toBe(1)
  })
})

describe('who asks', () => {
  it('is not the court that rules on a plea of others', () => {
    const text =
      'The court issued the order following an appeal filed by police, seeking permission to search.'
    expect(read(text).events.filter((e) => e.sense === 'appeal')).toEqual([])
  })
})

describe('the class of somebody in a report without a day', () => {
  it('is that of the office which the report calls them by', () => {
    expect(classes('BNP Acting Chairman Tarique Rahman urged India to help.')).toEqual(['official'])
  })

  it('is that of the highest where the report tells it', () => {
    expect(classes('Prime Minister Tarique Rahman urged India to help.')).toEqual([
      'head-of-government',
    ])
  })
})
