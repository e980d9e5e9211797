import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly string[] =>
  readText(`${text} The papers of the region told of it in the morning.`, {
    published: '2025-06-17',
  }).events.map((e) =>
    `${e.sense} ${e.roles.map((r) => `${r.role}=${r.text}`).join(' ')}`.trimEnd(),
  )

describe('who has no part in an act', () => {
  it.each([
    [
      'Troops or settlers killed five farmers in the valley.',
      'kill recipient=five farmers',
      'one or the other, and nobody knows which',
    ],
    [
      'Troops and settlers killed five farmers in the valley.',
      'kill agent=Troops agent=settlers recipient=five farmers',
      'both',
    ],
    [
      'Police have detained the father of Omar Tesfaye, the key suspect.',
      'arrest agent=Police recipient=father of Omar Tesfaye',
      'a comma says again who somebody is',
    ],
    [
      'Police have detained the father of Omar Tesfaye and the key suspect.',
      'arrest agent=Police recipient=father of Omar Tesfaye recipient=key suspect',
      'a joint tells of another',
    ],
    [
      'The police were yet to arrest the assailants.',
      'arrest agent=police recipient=assailants',
      'who is yet to act acts',
    ],
    [
      'The assailants were to be arrested on Monday.',
      'arrest recipient=assailants',
      'who is to undergo it does not',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('is a law that is broken', () => {
    const objects = (text: string) => told(text).filter((line) => line.includes('object='))
    expect(objects('Kenya expressed concern over violations of the press law.')).toEqual([])
    expect(objects('Kenya expressed concern over the press law.')).toHaveLength(1)
  })
})

describe('what is no such act', () => {
  it('the wounded are described where another participle stands before', () => {
    expect(told('The group has been supporting bereaved and wounded families since May.')).toEqual(
      [],
    )
    expect(told('Rebels attacked a school and wounded five pupils.').join()).toContain('injure')
  })

  it('who opens fire kills, and a blaze does not', () => {
    expect(told('Gunmen opened fire at the festival, killing 15 people.')).toContain(
      'kill agent=Gunmen recipient=15 people',
    )
    expect(told('A fire at the market killed 15 people.').join()).toContain('die')
  })
})
