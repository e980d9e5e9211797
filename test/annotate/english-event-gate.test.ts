import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const room =
  ' The weather was mild in the valley. The market opened late. Buses ran as usual. Shops were full.'

const told = (text: string) =>
  readText(text, { published: '2024-11-12' }).events.map((e) => ({
    plover: e.plover,
    roles: e.roles.filter((r) => r.role !== 'object' && r.role !== 'place').map((r) => r.text),
    date: e.date,
  }))

describe('the party of an English event', () => {
  it.each([
    [
      'police',
      'The police of the town arrested twelve protesters near the market.',
      ['police of the town', 'twelve protesters'],
    ],
    ['by whom it is done', 'Three rebels were killed by soldiers.', ['Three rebels', 'soldiers']],
    ['a court', 'The court sentenced Peter Mutua to nine years.', ['court', 'Peter Mutua']],
  ])('may be a noun alone: %s', (_, text, roles) => {
    const [event] = told(text)
    expect([event?.plover === null, [...(event?.roles ?? [])].sort()]).toEqual([
      false,
      [...roles].sort(),
    ])
  })

  it.each([
    'Peter Mutua was arrested near the market.',
    'Peter Mutua, 40, attacked Akira Odhiambo with a stick.',
    'Former soldiers attacked Akira Odhiambo.',
  ])('is not a private person: %s', (text) => {
    expect(told(text + room).filter((e) => e.plover !== null)).toEqual([])
  })

  it('is whom the report calls by an office', () => {
    expect(told(`The convener Peter Mutua was arrested near the market.${room}`)[0]?.plover).toBe(
      'COERCE',
    )
  })

  it.each([
    ['a half of a name', 'The Weavers’ Council condemned the raid.', ['The Weavers’ Council']],
    ['they of one', 'Peter Mutua said they were attacked by Kenyan soldiers.', ['Kenyan soldiers']],
    ['a describing name', 'Villagers blocked the Supreme Court avenue.', []],
    ['what a gerund tells of its noun', 'Norway published an audit blaming Chad.', ['Chad']],
  ])('is not %s', (_, text, roles) => {
    expect(told(text)[0]?.roles ?? []).toEqual(roles)
  })

  it.each([
    'Norway published an audit blaming Chad.',
    'Norway and Chad recalled the long war, fought in the hills.',
    'The officer hoped to arrest the minister of Chad.',
    'All provincial engineers asked to send a plan to Chad.',
  ])('is not guessed: %s', (text) => {
    expect(told(text).filter((e) => e.plover !== null)).toEqual([])
  })
})

describe('the date of an English event', () => {
  it.each([
    ['On 4 November, Norway signed a treaty with Chad.', '2024-11-04'],
    ['Norwegian troops on Friday attacked a village in Chad.', '2024-11-08'],
    ['Norway signed a law ratifying the treaty on Saturday.', '2024-11-09'],
    ['Norway signed a declaration that lifts a 2001 ban on Chad.', null],
    ['Norway said on Friday it had sanctioned Chad.', null],
    ['After the fall of the cabinet on 4 November, Norway sanctioned Chad.', null],
    ['Norway condemned the attack on Chad on Friday.', null],
    ['Norway has sanctioned Chad since 2020.', null],
    ['Norway sanctioned Chad after soldiers left the town on Friday.', null],
  ])('is only what its verb can own: %s', (text, date) => {
    expect(told(text).find((e) => e.plover !== null)?.date).toBe(date)
  })
})
