import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const read = (text: string) =>
  readText(`${text} The papers of the region told of it in the morning.`, {
    published: '2025-06-17',
  })
const roles = (text: string): readonly string[] =>
  read(text).events.map((e) =>
    `${e.sense} ${e.roles.map((r) => `${r.role}=${r.text}`).join(' ')}`.trimEnd(),
  )
const senses = (text: string): readonly string[] => read(text).events.map((e) => e.sense)

describe('who undergoes an act', () => {
  it.each([
    ['A trader has died in Kisumu after a long illness.', 'die place=Kisumu recipient=trader'],
    ['Otieno said he would keep the panel if elected.', 'elect recipient=he'],
    ['Kenya called for the attackers to be named.', 'appeal agent=Kenya'],
    [
      'Kenya called for the government to name the attackers.',
      'appeal agent=Kenya recipient=government',
    ],
  ])('%s', (text, expected) => {
    expect(roles(text).map((line) => line.replace('demand ', 'appeal '))).toContain(expected)
  })

  it('a name behind a lost stop undergoes nothing', () => {
    const run = 'Gunmen wounded two farmers Otieno told that the road stayed open.'
    expect(roles(run).join()).not.toContain('Otieno')
    expect(roles('Gunmen wounded farmer Otieno.').join()).toContain('Otieno')
  })

  it('nobody does in the past what goes on from what somebody will do', () => {
    const pledges = (text: string) => roles(text).filter((line) => line.startsWith('promise'))
    expect(pledges('Otieno said Kenya will stand firm and pledged to help Uganda.')).toEqual([])
    expect(pledges('Otieno said Kenya stood firm and pledged to help Uganda.').join()).toContain(
      'agent=Kenya',
    )
  })

  it('the army abducts and kills', () => {
    expect(roles('The army abducted the teachers and killed them.')).toEqual([
      'abduct agent=army recipient=teachers',
      'kill agent=army recipient=them',
    ])
  })
})

describe('whose president and whose society', () => {
  const classes = (text: string) => read(text).events[0]?.roles.map((r) => [r.class, r.entity])

  it('a central president leads no state', () => {
    expect(classes('Central president Peter Otieno denied the charge.')).toEqual([
      ['official', null],
    ])
    expect(classes('President Peter Otieno denied the charge.')).toEqual([['head-of-state', null]])
  })

  it('an association of Kenyans is not Kenya', () => {
    expect(classes('A Kenyan football association condemned the attack.')).toEqual([
      ['group', null],
    ])
    expect(read('The Kenyan government condemned the attack.').events[0]?.actors).toContain('KE')
  })
})

describe('what a word makes of an act', () => {
  it.each([
    ['Two challenges to swing state electors were shot down by the house.', []],
    ['The army conducted an operation in Kisumu, seizing narcotics.', ['seize']],
    ['Kenya condemned and protested at the shooting of Otieno.', ['criticise']],
    ['Kenya proposed many measures, including closing the airport, holding talks with Uganda.', []],
    ['An economic slowdown hurts car sales in Europe.', []],
  ])('%s', (text, expected) => {
    expect(senses(text)).toEqual(expected)
  })

  it.each([
    ['A jet was shot down by rebels near Kisumu.', 'attack'],
    ['The army launched a military operation near Kisumu.', 'attack'],
    ['Activists rallied and protested against the killing in Kisumu.', 'protest'],
    ['Kenya closed the airport, one of many measures.', 'restrict'],
    ['Five people were hurt in a crash in Kisumu.', 'be-injured'],
  ])('but: %s', (text, expected) => {
    expect(senses(text)).toContain(expected)
  })
})

describe('by whose words an act is told', () => {
  const stance = (text: string) => {
    const { events, statements } = read(text)
    return statements.find((s) => s.id === events[0]?.statement)?.stance
  }

  it('a denial that a demand goes with', () => {
    expect(stance('Otieno denied any wrongdoing and has urged traders to wait.')).toBe('denies')
    expect(stance('Police said Otieno had denied the charge.')).toBe('asserts')
  })
})

describe('the day and the place of an act', () => {
  it('a day inside a quotation is counted from nobody knows when', () => {
    expect(read('“The crash occurred last night in Kisumu,” police said.').events[0]?.date).toBe(
      null,
    )
    expect(read('Police said the crash occurred last night in Kisumu.').events[0]?.date).toBe(
      '2025-06-16',
    )
  })

  it('of several districts none is the place of them all', () => {
    const places = (text: string) =>
      read(text).events[0]?.roles.flatMap((r) => (r.role === 'place' ? r.text : []))
    expect(places('Nine people died in floods in Dhaka, Khulna and Sylhet.')).toEqual([])
    expect(places('Nine people died in floods in Dhaka.')).toEqual(['Dhaka'])
  })

  it('a heading runs into nobody', () => {
    const text = 'The recommendations Field-level officials urged the government to close it.'
    expect(roles(text).join()).not.toContain('recommendations')
  })
})
