import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind} ${m.text}`)

const linked = (text: string): readonly string[] =>
  readText(text, { published: '2025-12-10' }).mentions.map((m) => `${m.text} = ${m.entity ?? '-'}`)

const goesOn = ' The weather was fine that day.'

describe('an English name that a known one cuts in two', () => {
  it.each([
    ['Lt Col Tajul Islam Chowdhury said two units came.', 'person Tajul Islam Chowdhury'],
    ['The fee was paid to Lt Col Tajul Islam Chowdhury.', 'person Tajul Islam Chowdhury'],
    ['She was a leader of Chhatra Odhikar Parishad.', 'organisation Chhatra Odhikar Parishad'],
    ['The boat was sold to AHM Shahadat Hossain.', 'person AHM Shahadat Hossain'],
    ['They cast Michael B. Jordan in the film.', 'person Michael B. Jordan'],
    ['The talk was led by director general A K Enamul Haque.', 'person A K Enamul Haque'],
    [
      'A deal was signed with Tamblyn Bangladesh Limited.',
      'organisation Tamblyn Bangladesh Limited',
    ],
    [
      'The Commission for the Protection of Rivers of Renn met.',
      'organisation The Commission for the Protection of Rivers of Renn',
    ],
    ['She joined the Department of Arabic in March.', 'organisation the Department of Arabic'],
    ['The march was held by Tamblyn Andolon in May.', 'organisation Tamblyn Andolon'],
  ])('%s %s', (text, name) => {
    expect(found(text + goesOn)).toContain(name)
  })

  it('stays the known firm with the land that it works in', () => {
    expect(linked(`Teletalk Bangladesh Limited paid the fee.${goesOn}`)).toEqual([
      'Teletalk Bangladesh Limited = x-teletalk',
    ])
  })

  it.each([
    ['We remember Begum Khaleda Zia in this town.', 'Khaleda Zia = x-zia-khaleda'],
    ['The rally was led by Jamaat Ameer Shafiqur Rahman.', 'Shafiqur Rahman = x-shafiqur-rahman'],
  ])('has no part in what is said of somebody: %s', (text, link) => {
    expect(linked(text + goesOn)).toContain(link)
  })
})

describe('English words in capitals that are no name of their kind', () => {
  it.each([
    ['what an office reaches over', 'U.S. District Judge Nora Renn ruled on it.', 'District'],
    ['the same alone', 'Additional District Magistrate Nora Renn heads it.', 'District'],
    ['awards, which are nobody', 'Nora Renn won nine Emmy Awards there.', 'person Emmy'],
    ['an article of two ends of a way', 'Buses left the Dhaka–Bogura road.', 'the Dhaka'],
    [
      'a word that the report writes small as well',
      'Miscreants fled the place. Police are looking for the miscreants.',
      'Miscreants',
    ],
  ])('%s', (_, text, none) => {
    expect(found(text + goesOn).join('\n')).not.toContain(none)
  })

  it('are a people where the report counts them', () => {
    const text = 'Police saw 40 Bauls by the field, said Nora Renn. Locals chased some Bauls there.'
    expect(found(text).filter((m) => m.includes('Bauls') && m.startsWith('person'))).toEqual([])
  })

  it('are the chamber that does something', () => {
    expect(found('The House passed the plan on Friday. It goes on.')).toContain(
      'organisation The House',
    )
  })

  it.each([
    ['He went into the House on Friday. It was cold.'],
    ['The house passed to his son. It was cold.'],
  ])('are no chamber in: %s', (text) => {
    expect(found(text).join('\n')).not.toContain('House')
  })
})
