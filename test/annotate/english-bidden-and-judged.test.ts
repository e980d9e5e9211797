import { describe, expect, it } from 'vitest'
import { days, parts, read, senses } from './english-events-told.ts'

describe('what is asked for, judged or only said', () => {
  it.each([
    ['A panel recommended that Kenya strictly ban the party.', []],
    ['It is a crime to kill a journalist.', []],
    ['Not all ministers support the treaty.', []],
    ['It is being said that police killed two students.', ['kill possible']],
  ])('was not done so: %s', (text, expected) => {
    expect(senses(text)).toEqual(expected)
  })

  it.each([
    ['A panel said that Kenya banned the party.', 'ban actual'],
    ['Kenya was the first state to ratify the treaty.', 'ratify actual'],
    ['All ministers support the treaty.', 'support actual'],
    ['The mayor said that police killed two students.', 'kill actual'],
  ])('and what is told was: %s', (text, expected) => {
    expect(senses(text)).toContain(expected)
  })
})

describe('a verb in another sense', () => {
  it.each([
    ['Otieno failed to reach double figures in six games.', []],
    ['Soldiers came to disarm the regiment on Friday.', []],
    ['Bangladesh finalised its report on the convention.', []],
    ['A team from the department raided Tamblyn Foods in Dhaka.', []],
    ['Kenya is its biggest trading partner, supplying rice.', []],
    ['Israel launched a series of strikes on southern Lebanon.', ['attack actual']],
    ['Iran has promised revenge.', ['threaten actual']],
  ])('is told in that: %s', (text, expected) => {
    expect(senses(text)).toEqual(expected)
  })

  it.each([
    ['Kenya and Chad failed to reach an agreement.', 'reject actual'],
    ['The rebels disarmed on Friday.', 'surrender actual'],
    ['Kenya and Chad finalised the treaty.', 'finalise actual'],
    ['Rebels raided a village in Chad.', 'attack actual'],
    ['Kenya supplied rice to Somalia.', 'aid-humanitarian actual'],
    ['Nurses of the Kenyan union launched a strike on Monday.', 'strike actual'],
    ['Iran has promised talks with Iraq.', 'promise actual'],
  ])('and in its own in that: %s', (text, expected) => {
    expect(senses(text)).toContain(expected)
  })
})

describe('whoever a verb regards', () => {
  it.each([
    ['IS seized the town in 2014.', 'seize: agent IS'],
    [
      'Cases were filed against six leaders and activists, about 200 were killed, and some fled.',
      'kill: ',
    ],
    ['After two hours a 61-year-old man was arrested.', 'arrest: recipient 61-year-old man'],
    ['Rebels launched air strikes, and another fighter, Anis Haque, fled.', 'bomb: agent Rebels'],
    ['Police held a raid on Thursday, seizing local and foreign arms.', 'seize: agent Police'],
    ['The leader of the Australian state of Tamblyn said he will pass laws.', 'pass: agent he'],
  ])('is no other: %s', (text, expected) => {
    expect(parts(text).join('; ')).toContain(expected)
  })

  it('and a gulf is not the land beside it', () => {
    const { mentions } = read(
      'Iran seized a tanker in the Gulf of Oman. The Sultanate of Oman knew.',
    )
    expect(mentions.map((m) => m.entity)).toEqual(['IR', null, 'OM'])
  })
})

describe('the day of another thing', () => {
  it.each([
    ['The July-36 Council leader Anna Otieno condemned the ban.', 'criticise unknown'],
    ['Kenya imported rice in the year up to June.', 'trade unknown'],
  ])('dates nothing: %s', (text, expected) => {
    expect(days(text)).toContain(expected)
  })

  it.each([
    ['On Friday Kenya and Chad signed the treaty.', 'sign 2025-12-12'],
    ['Police arrested ten people on Tuesday and left.', 'arrest 2025-12-16'],
  ])('and its own does: %s', (text, expected) => {
    expect(days(text)).toContain(expected)
  })
})
