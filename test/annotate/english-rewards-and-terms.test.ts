import { describe, expect, it } from 'vitest'
import { parts, read, senses } from './english-events-told.ts'

describe('words of help, welcome and warning that do none of it', () => {
  it.each([
    ['The FBI offered a reward for information on the blast.', []],
    ['The US has offered a bounty of $50 million for Maduro.', []],
    ['The minister gave the welcome speech at a talk for the president of Kenya.', []],
    ['The U.S. Embassy warned Americans of the risk of missile attacks.', []],
    ['Kenyan officers freed seven people who were trapped in a lift.', []],
    ['Rebels in Chad have pledged to block the vote.', []],
    ['The judge refused to be drawn on the ban in Kenya.', []],
    ['The protesters in Nairobi later dispersed peacefully.', []],
  ])('tell none: %s', (text, expected) => {
    expect(senses(text)).toEqual(expected)
  })

  it.each([
    ['The US has offered talks to Iran.', 'agree actual'],
    ['Kenya gave the president of Chad a warm welcome.', 'host actual'],
    ['Putin warned the United States against an attack.', 'warn actual'],
    ['Rebels in Chad freed seven hostages.', 'release actual'],
    ['Kenya has pledged to help Somalia.', 'promise actual'],
    ['Iran refused to sign the treaty.', 'reject actual'],
    ['Police in Nairobi dispersed the protesters.', 'restrict actual'],
    ['Police dispersed a rally of the BNP.', 'restrict actual'],
  ])('and those that do it do: %s', (text, expected) => {
    expect(senses(text)).toContain(expected)
  })
})

describe('what must be so first, is proposed or has yet to come', () => {
  it.each([
    ['One condition is that the Palestinian Authority agrees to the plan.', []],
    ['The U.S. lacks a plan to distribute vaccines.', []],
    ['The panel made recommendations, including taxing firms and banning the BNP.', []],
    ['The book opens with the premise that Trump supported the war.', []],
  ])('was not done: %s', (text, expected) => {
    expect(senses(text)).toEqual(expected)
  })

  it('nor is what stands in the present behind "when"', () => {
    expect(senses('Otieno may go to jail when he is sentenced by a Kenyan court.')).not.toContain(
      'sentence actual',
    )
    expect(senses('Otieno wept when he was sentenced by a Kenyan court.')).toContain(
      'sentence actual',
    )
  })
})

describe('who does it', () => {
  it.each([
    [
      'Youth and sports, labour and trade adviser Anna Otieno and health adviser Peter Mutua resigned.',
      'resign: agent Anna Otieno, agent Peter Mutua',
    ],
    [
      'The Awami League and the BNP have demanded a ban on the Jatiya Party.',
      'demand: agent The Awami League, agent the BNP',
    ],
  ])('is no part of an office nor whom it is about: %s', (text, expected) => {
    expect(parts(text)).toContain(expected)
  })

  it('is who is read as asking for it', () => {
    const asks = (text: string) => parts(text).find((line) => line.startsWith('appeal')) ?? ''
    const text =
      'The minister said that Vladimir Putin worked hard for the treaty and urged Chad to join.'
    expect(asks(text)).not.toContain('agent Vladimir Putin')
    expect(asks('Vladimir Putin worked hard for the treaty and urged Chad to join.')).toContain(
      'agent Vladimir Putin',
    )
  })

  it('is no plan and none whom the plan is about', () => {
    const text = 'Speakers praised the Lake Strategy on Kenya which calls for more aid.'
    expect(parts(text).join('; ')).not.toContain('appeal: agent Kenya')
  })
})

describe('whoever is hurt, and by what', () => {
  it.each([
    [
      'Otieno was among six sailors from the Lake Navy killed in a raid in Sudan.',
      'kill: place Sudan, recipient six sailors',
    ],
    ['A quake struck southern Iran, killing at least seven people.', 'die: recipient seven people'],
    [
      'Police have detained five leaders of the staff over a protest in Nairobi, demanding pay.',
      'arrest: agent Police, recipient five leaders of the staff',
    ],
  ])('%s', (text, expected) => {
    expect(parts(text)).toContain(expected)
  })

  it('is nobody where it is called untrue', () => {
    const told = 'A professor said Kenyans killing traders on May 4, 1999 is an "absurd" claim.'
    expect(senses(told)).toEqual([])
    expect(senses('A professor said Kenyans killed traders on May 4, 1999.')).toContain(
      'kill actual',
    )
  })

  it('and no attack is one on a page', () => {
    expect(senses('Hackers launched an attack through a hidden iframe on a web page.')).toEqual([])
    expect(senses('Rebels launched an attack on a base in Chad.')).toContain('attack actual')
  })

  it('what comes from somewhere is no people', () => {
    expect(parts('Kenya’s imports from Chad declined by 14 per cent for want of demand.')).toEqual(
      [],
    )
  })

  it('law and order is no law', () => {
    const objects = (text: string) =>
      read(text).events.flatMap((e) => e.roles.flatMap((r) => (r.role === 'object' ? r.text : [])))
    expect(objects('Kenya dismissed concerns over the law-and-order situation.')).toEqual([])
    expect(objects('The parliament of Kenya passed the law.')).toEqual(['law'])
  })
})

describe('who acts where a relative stands between', () => {
  it.each([
    [
      'The soldier who shot and killed 12 people at a hall was identified as an officer.',
      'kill: recipient 12 people',
    ],
    [
      'Officials said that a worker who had served at the house as a guard murdered the couple.',
      'kill: recipient couple',
    ],
  ])('%s', (text, expected) => {
    const found = parts(text).find((line) => line.startsWith('kill')) ?? ''
    expect(found.replace(/agent [^,]*, /u, '')).toBe(expected)
  })

  it('is nobody in what would be done, nor in a shooting of some day', () => {
    expect(senses('As a result, attacking him would not prompt the rebels to act.')).toEqual([])
    expect(
      parts('Nairobi police identified the victim of the Friday night shooting at a mill.').join(),
    ).not.toContain('agent victim')
    expect(
      senses('A trader accused in the case, which also names the former minister, fled.'),
    ).not.toContain('appoint actual')
  })
})
