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
