import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind}: ${m.text}`)

describe('what an English paper of Bangladesh calls somebody', () => {
  it.each([
    ['They met Lipi Begum on the road.', 'person: Lipi Begum'],
    ['They met Rokonuzzaman Kanchan after the match.', 'person: Rokonuzzaman Kanchan'],
    ['SM Mainul Kabir has joined the bank.', 'person: SM Mainul Kabir'],
    ['The club president AM Mahbub Hasan spoke on Monday.', 'person: AM Mahbub Hasan'],
    ['The prize went to Md. Mahbub Alam and others.', 'person: Md. Mahbub Alam'],
    ['The court met Jamirul Islam on Monday.', 'person: Jamirul Islam'],
    ['The prize went to Joint Convenor Jamirul Islam and others.', 'person: Jamirul Islam'],
    ['They honoured AZM Marzukul Islam on Monday.', 'person: AZM Marzukul Islam'],
    ['The police named Md Qavsar on Monday.', 'person: Md Qavsar'],
    ['The film was made by J.J. Tamblyn in March.', 'person: J.J. Tamblyn'],
    ['They met publicist Harlan Tamblyn on Monday.', 'person: Harlan Tamblyn'],
    ['They met Nora Tamblyn and Zorvin Archer on Monday.', 'person: Zorvin Archer'],
    ['They saw Prof Dr Nahida I Khan at the gate.', 'person: Nahida I Khan'],
  ])('%s: %s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  it.each([
    ['a hall', 'They met at the Mahbub Alam Auditorium.', 'place: the Mahbub Alam Auditorium'],
    ['a firm', 'They sued Kabir Enterprise last week.', 'organisation: Kabir Enterprise'],
  ])('%s is called after somebody', (_, text, name) => {
    expect(found(text)).toContain(name)
  })
})

describe('what stands before an English name and is none of it', () => {
  it.each([
    ['an office in short', '"We are searching," said OC Mizanur Rahman.', 'person: Mizanur Rahman'],
    ['a place in a team', 'They cheered QB Nora Tamblyn of the club.', 'person: Nora Tamblyn'],
    [
      'a club and a place in it',
      'They say AAA SS Brandon Renn hit the ball.',
      'person: Brandon Renn',
    ],
    ['a rank', 'Sainik Shanta was killed on Monday.', 'person: Shanta'],
    ['an everyday word', 'Customer Habibur Rahman was angry.', 'person: Habibur Rahman'],
    ['two callings', 'Conveners Nora Renn and Aldo Tamblyn spoke.', 'person: Nora Renn'],
    ['a half of a word', 'The Officer-in-Charge Monirul Islam came.', 'person: Monirul Islam'],
    [
      'a field',
      'The Manager of Business Communication Md Alim Nayan came.',
      'person: Md Alim Nayan',
    ],
  ])('%s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it.each([
    ['The group spoke of Political Islam on Monday.', 'person: Political Islam'],
    ['The van is of Anjuman Marzukul Islam in Dhaka.', 'person: Anjuman Marzukul Islam'],
    ['The Additional DIG came on Monday.', 'other: Additional DIG'],
  ])('%s', (text, name) => {
    expect(found(text)).not.toContain(name)
  })

  it.each([
    ['They met at the State Guest House Padma on Monday.', 'place: the State Guest House Padma'],
    ['The boat sank off Tamblyn Char on Monday.', 'place: Tamblyn Char'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  it('is no name itself', () => {
    expect(found('He was dead on arrival, the OC said.')).toEqual([])
    expect(found('They drew Norway in Group L.')).toEqual(['state: Norway'])
  })

  it.each([
    [
      'a number behind a name',
      'Police said Anthony Skarre III was armed.',
      'person: Anthony Skarre III',
    ],
    [
      'an office that goes on',
      'The Skarre Police Station Officer-in-Charge came.',
      'organisation: Skarre Police Station',
    ],
  ])('parts %s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it('is nobody for a people', () => {
    expect(found('The Muslim Rohingya minority fled.')).not.toContain('person: Muslim Rohingya')
  })

  it('stays in a body that is called by callings', () => {
    expect(found('The Tea Planters & Traders Association met.')).toEqual([
      'organisation: The Tea Planters & Traders Association',
    ])
  })
})

describe('somebody whom only the report tells', () => {
  it.each([
    ['a row', 'They hailed Brydon Skarrsen and Tanya Wilson in town.', 'person: Brydon Skarrsen'],
    [
      'what one is, behind a comma',
      'Jozay Skarrkanji, a second-year student at the school, came home.',
      'person: Jozay Skarrkanji',
    ],
    [
      'a surname that stands alone',
      'The last ball came from Brydon Skarrsen. It was slow, but Skarrsen won.',
      'person: Brydon Skarrsen',
    ],
  ])('by %s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it('is nobody by everyday words in a row', () => {
    expect(found('They hailed the Purple Lantern and Tanya Wilson in town.')).not.toContain(
      'person: Purple Lantern',
    )
  })
})
