import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind}: ${m.text}`)

describe('where an English name begins and ends', () => {
  it.each([
    ['They saw comedian Nora Tamblyn and Referee Aldo Renn there.', 'person: Aldo Renn'],
    ['A note came from Joint Convener Selim Haque of the union.', 'person: Selim Haque'],
    ['A note came from Zorvia Head Coach Nora Tamblyn today.', 'person: Nora Tamblyn'],
    [
      'It opens at the Tamblyn Arts Center June 14 with a play.',
      'organisation: Tamblyn Arts Center',
    ],
    ['A shop burned near the Tamblyn Valley Wednesday night.', 'place: Tamblyn Valley'],
    [
      "He wrote to the Women's Reform Commission about it.",
      "organisation: the Women's Reform Commission",
    ],
    ['He served in World War I as a cook.', 'event: World War I'],
    ['Pipes were made by Renn & Tamblyn Ltd in those days.', 'organisation: Renn & Tamblyn Ltd'],
    ["They shopped at Sam's Club in spring.", "organisation: Sam's Club"],
    ['He wrote to the Law Ministry about it.', 'organisation: the Law Ministry'],
    ['They saw Maulana Selim Haque there.', 'person: Selim Haque'],
    ['The Water and Roads Division said so.', 'organisation: The Water and Roads Division'],
    [
      'Staff of the Ministry of Finance of Ukraine came.',
      'organisation: the Ministry of Finance of Ukraine',
    ],
    ['The body lies in Pabna General Hospital now.', 'organisation: Pabna General Hospital'],
    ['He serves at the National Security Council.', 'organisation: the National Security Council'],
    [
      'The Bangladesh-China Friendship Hall will open.',
      'place: The Bangladesh-China Friendship Hall',
    ],
    ['The Election Commission met yesterday.', 'organisation: The Election Commission'],
    ['They prayed at the Tamblyn Bible Church.', 'organisation: the Tamblyn Bible Church'],
    ['They saw Omar Faruk Khan there.', 'person: Omar Faruk Khan'],
    ['They saw Jeff Sessions there.', 'person: Jeff Sessions'],
    ['They saw Michael Bloomberg there.', 'person: Michael Bloomberg'],
    ['They saw Donald J. Trump there.', 'person: Donald J. Trump'],
    ['They moved to Zorvville, Ala., in spring.', 'place: Ala.'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name)
  })
})

describe('what is no English name', () => {
  it.each([
    ['an everyday word at the head of a sentence', 'Officials said that the road was closed.'],
    ['a contraction', 'We know that I’m here and that We’ll stay.'],
    ['a word of a headline of capitals', 'WHO IS NEXT'],
    ['a calling alone', 'They wrote to the Convener of the group.'],
    ['a degree', 'She, M. B. A., spoke first.'],
    ['an abbreviation', 'The trial begins on Feb. 14 in the morning.'],
    ['a headline of everyday words', 'Signs of Strain Within Broken Circles'],
    ['a headline of capitals', 'TERROR LEVEL RISING'],
    ['a part of a quoted title', 'The song “Takin’ It to the Streets” was played.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('a film’s name is nobody', () => {
    expect(found('The film “Nora Tamblyn” won a prize.')).toEqual(['other: Nora Tamblyn'])
  })

  it('a lone word of which only its capital tells is no name', () => {
    expect(found('A lorry came from Daphne, a village.')).toEqual([])
  })
})

describe('whom an English name stands for', () => {
  it('nobody by a word that is written otherwise', () => {
    expect(found('“Let’s go,” she said.')).toEqual([])
  })

  it('not a known one whose surname stands behind another first name', () => {
    const { mentions } = readText('Wladimir Klitschko won the fight.')
    expect(mentions.map((m) => m.entity)).toEqual([null])
  })
})
