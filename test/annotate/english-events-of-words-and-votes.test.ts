import { describe, expect, it } from 'vitest'
import { days, parts, read, senses } from './english-events-told.ts'

describe('an attack by somebody in office', () => {
  it.each([
    'The president launched a furious attack on CNN.',
    'The prime minister mounted an attack on Fox News.',
    'Akira Otieno launched an attack on CNN.',
  ])('is in words where nobody is in arms: %s', (text) => {
    expect(senses(text)).not.toContain('attack actual')
  })

  it.each([
    ['on armed men', 'The president launched an attack on Hamas.'],
    ['on a state', 'The president launched an attack on Kenya.'],
    ['with forces', 'The president launched an attack on CNN with troops.'],
    ['by gunmen', 'Gunmen launched an attack on CNN.'],
  ])('is one: %s', (_, text) => {
    expect(senses(text)).toContain('attack actual')
  })

  it('that is called a scathing one blames', () => {
    const text = 'Kenyan president Akira Otieno mounted a scathing attack on the governor.'
    expect(senses(text)).toEqual(['criticise actual'])
  })
})

describe('a vote in a house', () => {
  const told = (text: string) =>
    read(text).events.map(({ sense, modality, step }) => [sense, modality, step])

  it('leaves a body only later', () => {
    expect(told('Hungary’s parliament voted to withdraw from NATO.')).toEqual([
      ['withdraw-from', 'planned', 'withdrawal/exit'],
    ])
  })

  it('approves at once', () => {
    expect(told('Hungary’s parliament voted to ratify the treaty.')).toEqual([
      ['ratify', 'actual', 'treaty/domestic-approval'],
    ])
  })
})

describe('what takes effect', () => {
  const steps = (text: string) => read(text).events.map((e) => e.step)

  it.each([
    ['is the treaty', 'The treaty took effect on Thursday.', 'treaty/entry-into-force'],
    ['is its suspension', 'The suspension of the treaty took effect on Thursday.', null],
    ['is a change of it', 'Changes to the treaty took effect on Thursday.', null],
  ])('%s', (_, text, step) => {
    expect(steps(text)).toEqual([step])
  })
})

describe('who is shot dead', () => {
  it('is shot by whoever stands behind "by"', () => {
    expect(parts('Two farmers were shot dead by Kenyan soldiers.')).toEqual([
      'kill: agent Kenyan soldiers, recipient Two farmers',
    ])
  })
})

describe('a person before a bare office', () => {
  it.each([
    [
      'is appointed',
      'Amina Rahman appointed head of the water board.',
      'appoint: recipient Amina Rahman',
    ],
    ['is elected', 'Anna Otieno elected mayor of Nakuru.', 'elect: recipient Anna Otieno'],
  ])('%s', (_, text, told) => {
    expect(parts(text)).toEqual([told])
  })

  it('appoints those who are named or several', () => {
    expect(parts('Akira Otieno named new trade and economic ministers.')).toEqual([
      'appoint: agent Akira Otieno, recipient economic ministers',
    ])
  })
})

it.each([
  ['Seven people lost their lives in the crash.', ['die: recipient Seven people']],
  ['The floods claimed 70 lives.', ['die: ']],
])('lives that are lost: %s', (text, told) => {
  expect(parts(text)).toEqual(told)
  expect(read(text).events[0]?.step).toBe('toll/count')
})

describe('a day', () => {
  it('gone by is not that of an act which an infinitive only tells', () => {
    expect(days('Moldova applied to join the European Union in 2022.')).toEqual([
      'apply-to-join unknown',
      'accede unknown',
    ])
  })

  it('to come may be', () => {
    expect(days('Moldova applied to join the European Union in 2028.')).toContain('accede 2028')
  })

  it('of what stands between commas is not that of the main clause', () => {
    const text =
      'The treaty, signed by Kenya and Chad in March, has not been approved by the parliament.'
    expect(days(text)).toEqual(['sign XXXX-03', 'approve unknown'])
  })

  it('in May leaves nothing open', () => {
    const text = 'The deal, signed in May, was approved by the parliament of Kenya in May.'
    expect(senses(text)).toContain('approve actual')
  })
})

it('a ratification that is put off suspends no treaty', () => {
  expect(senses('Kenya’s parliament postponed the ratification of the treaty.')).toEqual([])
  expect(senses('Kenya suspended the treaty.')).toEqual(['suspend actual'])
})

describe('a pronoun', () => {
  it.each([
    ['a court', 'A Nairobi court said it had sentenced the minister Peter Mutua to nine years.'],
    ['a paper', 'A Kenyan newspaper said it had rejected the offer of Chad.'],
    ['a company', 'A Kenyan company said it had signed the deal with Chad.'],
  ])('does not stand for the town or land of %s', (_, text) => {
    const roles = read(text).events.flatMap((e) => e.roles.filter((r) => r.role === 'agent'))
    expect(roles.map((r) => r.entity)).not.toContain('KE')
    expect(roles.map((r) => r.entity)).not.toContain('x-nairobi')
  })

  it.each([
    ['a land', 'Kenya said it had signed the deal with Chad.'],
    ['a capital', 'Nairobi said it had signed the deal with Chad.'],
    ['a minister', 'Kenyan prime minister Anna Otieno said she will meet the president of Chad.'],
    ['officials', 'Kenyan officials said they had rejected the offer of Chad.'],
  ])('stands for %s', (_, text) => {
    expect(read(text).events.flatMap((e) => e.actors)).toContain('KE')
  })
})
