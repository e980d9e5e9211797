import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const read = (text: string) =>
  readText(`${text} The papers of the region told of it in the morning.`, {
    published: '2025-12-10',
  })
const senses = (text: string) => read(text).events.map((e) => `${e.sense} ${e.modality}`)

describe('a verb in another sense', () => {
  it.each([
    ['Otieno kicked Kamau on his way out of the race.', []],
    ['The report completely exonerates the president.', []],
    ['Police named him as Ahmed Karim on Monday.', []],
    ['Otieno is at risk of becoming the first nominee to be rejected.', []],
  ])('tells no act: %s', (text, expected) => {
    expect(senses(text)).toEqual(expected)
  })

  it.each([
    ['Police kicked a student in the stomach.', 'beat actual'],
    ['A judge exonerated the mayor on Monday.', 'acquit actual'],
    ['The president named Ahmed Karim as prime minister.', 'appoint actual'],
    ['Anna Otieno was the first nominee to be rejected by the Senate.', 'reject actual'],
  ])('and in its own it does: %s', (text, expected) => {
    expect(senses(text)).toContain(expected)
  })
})

describe('what is still to be announced', () => {
  const stances = (text: string) =>
    read(text)
      .statements.filter((s) => s.source)
      .map((s) => s.stance)

  it('is no announcement', () => {
    expect(stances('They will go once the commission announces the schedule.')).not.toContain(
      'announces',
    )
    expect(stances('The strike went on until the union announced a deal.')).toContain('announces')
  })
})

it('an office behind the comma of another’s name is his who acts', () => {
  const offices = (text: string) =>
    read(text)
      .mentions.filter((m) => m.text.includes('secretary general'))
      .map((m) => m.entity)
  const said = 'The BNP secretary general said the party would wait.'
  expect(
    offices(
      `On the trial of Tarique Rahman, the BNP secretary general asked for patience. ${said}`,
    ),
  ).not.toContain('Q7686199')
  expect(
    offices(`They met Mirza Fakhrul Islam Alamgir, the BNP secretary general, on Monday. ${said}`),
  ).toContain('Q6874839')
})
