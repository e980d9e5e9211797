import { describe, expect, it } from 'vitest'
import type { Mention, Reading } from '../../src/core/reading.ts'
import { identitiesOf } from '../../src/stages/settle/identity.ts'
import { kit, readText } from '../kit.ts'

const blank = readText('খবর।')

/** A reading in which nobody but these people is named. */
const naming = (id: string, language: string, people: readonly string[]): Reading => ({
  ...blank,
  id,
  language,
  mentions: people.map((text): Mention => ({
    at: { paragraph: 0, start: 0, end: 1 },
    raw: [0, 1],
    text,
    kind: 'person',
    entity: null,
    name: null,
  })),
})

const joined = (...readings: readonly Reading[]) =>
  identitiesOf(readings, kit.tools).map((i) => i.names)

describe('a person whom no list knows', () => {
  it('is one across scripts where the names sound alike', () => {
    const found = identitiesOf(
      [naming('a', 'bn', ['রেজাউল করিম']), naming('b', 'en', ['Rezaul Karim'])],
      kit.tools,
    )
    expect(found).toMatchObject([
      { id: 'x-rezaul-karim', names: { bn: 'রেজাউল করিম', en: 'Rezaul Karim' } },
    ])
    expect(found[0]?.why[0]).toMatch(/^sounds alike \(0\.9\d\)/u)
  })

  it('stays apart from a name that does not sound so', () => {
    expect(
      joined(naming('a', 'bn', ['রেজাউল করিম']), naming('b', 'en', ['Nasreen Sultana'])),
    ).toEqual([{ bn: 'রেজাউল করিম' }, { en: 'Nasreen Sultana' }])
  })

  it('is joined to neither of two that sound nearly the same', () => {
    const found = joined(
      naming('a', 'bn', ['সাঈদ আহমেদ']),
      naming('b', 'en', ['Saeed Ahmed', 'Sayeed Ahmed']),
    )
    expect(found).toHaveLength(3)
  })

  it('is one in one language where the wording is the same', () => {
    const [one, ...more] = identitiesOf(
      [naming('a', 'bn', ['রেজাউল করিম']), naming('b', 'bn', ['রেজাউল করিম'])],
      kit.tools,
    )
    expect(one?.mentions).toHaveLength(2)
    expect(more).toEqual([])
  })
})

describe('two of one name, one with an office and one with everyday work', () => {
  const told = (id: string, text: string): Reading => ({ ...readText(text), id })
  const of = (name: string, ...texts: readonly string[]) =>
    identitiesOf(
      texts.map((text, i) => told(`r${i}`, text)),
      kit.tools,
    ).filter((i) => i.name === name)

  it('stay two in a story', () => {
    const found = of(
      'তোফাজ্জল বিশ্বাস',
      'ওসি তোফাজ্জল বিশ্বাস ঘাটটি ঘুরে দেখেন। ওসি তোফাজ্জল বিশ্বাস বলেন, কাজ চলছে।',
      'কৃষক তোফাজ্জল বিশ্বাস বলেন, ধান ভালো হয়েছে। পরে তোফাজ্জল বিশ্বাস বাড়ি ফেরেন।',
    )
    expect(found.map((i) => i.mentions.map((m) => m.report))).toEqual([
      ['r0', 'r0'],
      ['r1', 'r1'],
    ])
    expect(new Set(found.map((i) => i.id)).size).toBe(2)
  })

  it('and one who is only called differently stays one', () => {
    const one = of(
      'তোফাজ্জল বিশ্বাস',
      'ওসি তোফাজ্জল বিশ্বাস ঘাটটি ঘুরে দেখেন।',
      'তোফাজ্জল বিশ্বাস বলেন, কাজ চলছে।',
    )
    expect(one.map((i) => i.mentions.length)).toEqual([2])
    const farmer = of(
      'তোফাজ্জল বিশ্বাস',
      'সমিতির সভাপতি তোফাজ্জল বিশ্বাস ঘাটটি ঘুরে দেখেন।',
      'কৃষক তোফাজ্জল বিশ্বাস বলেন, কাজ চলছে।',
    )
    expect(farmer.map((i) => i.mentions.length)).toEqual([2])
  })
})
