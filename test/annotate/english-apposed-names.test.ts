import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

describe('a name between commas behind what one person is', () => {
  const people = (text: string): readonly string[] =>
    readText(text).mentions.flatMap((m) => (m.kind === 'person' ? [m.text] : []))

  it.each([
    [
      "Zorvia's foreign minister, Thorgerdur Vebjornsdottir, arrived in the capital on Monday.",
      'Thorgerdur Vebjornsdottir',
    ],
    ['The mayor of North Tamblyn, Ulvhild Skarre, praised the plan.', 'Ulvhild Skarre'],
    ['Another survivor, Seema Zarrin, lost her house in the flood on Monday.', 'Seema Zarrin'],
  ])('%s: %s is somebody', (text, name) => {
    expect(people(text)).toContain(name)
  })

  it.each([
    ['The foreign ministers, Vebjornsdottir Skarre, met again.'],
    ['The report of the day, Ulvhild Skarre, was long.'],
  ])('%s tells nothing of who it is', (text) => {
    expect(people(text)).toEqual([])
  })
})

describe('a word that says what it is', () => {
  const kinds = (text: string): readonly string[] =>
    readText(text).mentions.map((m) => `${m.text} ${m.kind}`)

  it.each([
    [
      '"We need rules," said the Skarre Insurance chief on Monday.',
      'Skarre Insurance organisation',
    ],
    ['At a conference at Maulana Zarrin Hall the students spoke.', 'Zarrin Hall place'],
    ['He spoke at Justice Zarrin Auditorium on Sunday evening.', 'Zarrin Auditorium place'],
  ])('%s: %s', (text, name) => {
    expect(kinds(text)).toContain(name)
  })
})
