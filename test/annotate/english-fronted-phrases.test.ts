import { describe, expect, it } from 'vitest'
import { parts } from './english-events-told.ts'
import { told } from './told.ts'

describe('what stands before the subject of an English clause', () => {
  it.each([
    [
      'an occasion',
      'On this occasion Anna Otieno said, “The lamps are lit.” She left at noon.',
      [['Anna Otieno', 'said', '“The lamps are lit.”']],
    ],
    [
      'an office behind it',
      'From the outset President Otieno suspected him. She left at noon.',
      [['President Otieno', 'suspected', 'him']],
    ],
    [
      'a writing before people without an article',
      'In the same memo teachers warned that the roof leaks. The rain went on.',
      [['teachers', 'warned', 'that the roof leaks']],
    ],
    [
      'the place before words that no mark sets apart',
      'At the event Anna Otieno said, The lamps are lit. The rain went on.',
      [['Anna Otieno', 'said', 'The lamps are lit']],
    ],
    [
      'what something came before',
      'Hours before the closing of the harbour, mayor Anna Otieno, who leads the party, told a meeting that she would stay. She left at noon.',
      [['mayor Anna Otieno, who leads the party', 'told', 'that she would stay']],
    ],
  ])('says nothing: %s', (_, text, statements) => {
    expect(told(text)).toEqual(statements)
  })

  it('stays with the noun whose place it tells', () => {
    expect(told('The engineer at the port Anna Otieno said it was closed. She left.')).toEqual([
      ['The engineer at the port Anna Otieno', 'said', 'it was closed'],
    ])
  })

  it('does nothing', () => {
    expect(parts('At the summit President Peter Otieno signed the treaty with Chad.')).toEqual([
      'sign: agent Peter Otieno, object treaty, recipient Chad',
    ])
  })

  it('goes not with a description whose short form parts it from a unit', () => {
    const text =
      'Asked about the flood, Major Peter Odum, commander of the Port Guard (PG) Kisumu Unit, said that boats were ready. The rain went on.'
    expect(told(text)).toContainEqual([
      'Major Peter Odum, commander of the Port Guard (PG) Kisumu Unit',
      'said',
      'that boats were ready',
    ])
  })
})

describe('who stands last of all behind "said"', () => {
  it.each([
    [
      'Guards are searching the port, said the release issued by Peter Odum, head of the board.',
      ['the release', 'said', 'Guards are searching the port'],
    ],
    [
      'The guards took 700 bags of salt, which were being moved to Chad, said a press release.',
      [
        'a press release',
        'said',
        'The guards took 700 bags of salt, which were being moved to Chad',
      ],
    ],
    [
      'The board will sign it, said the minister for youth and roads Peter Odum.',
      ['the minister for youth and roads Peter Odum', 'said', 'The board will sign it'],
    ],
    [
      'The board will sign it, said the ambassador to Chad Peter Odum.',
      ['the ambassador to Chad Peter Odum', 'said', 'The board will sign it'],
    ],
    [
      'The prisoner died in Kisumu, said a spokesman for the clinic.',
      ['a spokesman for the clinic', 'said', 'The prisoner died in Kisumu'],
    ],
  ])('says what stands before: %s', (text, statement) => {
    expect(told(`${text} It rained.`)).toContainEqual(statement)
  })

  it('says nothing with a verb of his own', () => {
    expect(
      told('The mayor of the town, who was late, said the minister of roads was there. It rained.'),
    ).toEqual([['The mayor of the town, who was late', 'said', 'the minister of roads was there']])
  })
})

describe('a description beside a name', () => {
  it('keeps its participle', () => {
    expect(
      told('Odum Mutua, sergeant posted at the port, said that the two were well. It rained.'),
    ).toEqual([['Odum Mutua, sergeant posted at the port', 'said', 'that the two were well']])
  })

  it('is told of by the verb behind "who"', () => {
    expect(
      told('Luke Odum, who lives in a house next door, said he saw a boat. It rained.'),
    ).toEqual([['Luke Odum, who lives in a house next door', 'said', 'he saw a boat']])
  })

  it('shares its relative with the verb behind "and" that no comma parts from it', () => {
    expect(
      told(
        'The plan drew anger from minister Peter Odum, who called it late and warned that it could hurt trade. It rained.',
      ),
    ).toContainEqual(['minister Peter Odum', 'warned', 'that it could hurt trade'])
  })
})
