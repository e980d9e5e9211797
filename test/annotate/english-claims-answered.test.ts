import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { speech } from './told.ts'

/** Stance, source, cue and content of all that is told of words. */
const said = (text: string): readonly unknown[] =>
  readText(text)
    .statements.filter((s) => s.cue !== null)
    .map((s) => [
      s.stance,
      s.source?.text ?? null,
      s.cue?.text,
      s.content.parts.map((p) => p.text).join(' | '),
    ])

describe('an English noun of saying whose clause belongs to it', () => {
  it.each([
    [
      'Chad’s claim that the dam was finished was rejected by its neighbours.',
      ['claims', 'Chad’s', 'claim', 'that the dam was finished'],
      ['denies', 'its neighbours', 'was rejected', 'Chad’s claim that the dam was finished'],
    ],
    [
      'The guild’s allegation that wages were stolen and hidden has been denied by the owners.',
      ['claims', 'The guild’s', 'allegation', 'that wages were stolen and hidden'],
      [
        'denies',
        'the owners',
        'has been denied',
        'The guild’s allegation that wages were stolen and hidden',
      ],
    ],
    [
      'Claims by the harbour police that a ferry hit the pier were dismissed by its captain.',
      ['claims', 'the harbour police', 'Claims', 'that a ferry hit the pier'],
      [
        'denies',
        'its captain',
        'were dismissed',
        'Claims by the harbour police that a ferry hit the pier',
      ],
    ],
    [
      'The governor’s pledge to clean the canal was praised by boatmen.',
      ['asserts', 'The governor’s', 'pledge', 'to clean the canal'],
      ['asserts', 'boatmen', 'was praised', 'The governor’s pledge to clean the canal'],
    ],
    [
      'The captain rejected the guild’s claim that the ferry hit the pier.',
      ['claims', 'the guild’s', 'claim', 'that the ferry hit the pier'],
      ['denies', 'The captain', 'rejected', 'the guild’s claim that the ferry hit the pier'],
    ],
  ])('%s', (text, claim, answer) => {
    expect(said(text)).toContainEqual(claim)
    expect(said(text)).toContainEqual(answer)
  })

  it('who rejects a claim does not tell it, and the state that makes it is known', () => {
    const [claim] = speech('Chad’s claim that the dam was finished was rejected by Niger.').filter(
      (s) => s.stance === 'claims',
    )
    expect([claim?.via, claim?.source?.entities]).toEqual([[], ['TD']])
  })
})

/** Source and cue of who says it, and source of the statement around it. */
const chained = (text: string): readonly unknown[] => {
  const all = speech(text)
  return all
    .filter((s) => s.rule === 'citing')
    .map((s) => [
      s.source?.text,
      s.content.text,
      s.via.map((id) => all.find((o) => o.id === id)?.source?.text),
    ])
}

describe('who is quoted in English speaks, and who quotes stands around it', () => {
  it.each([
    [
      'The Orvia Post quoted her as saying the canal would be closed.',
      ['her', 'the canal would be closed', ['The Orvia Post']],
    ],
    [
      '“The canal is closed,” the agency quoted the captain as saying.',
      ['the captain', '“The canal is closed,”', ['the agency']],
    ],
    [
      'The captain was quoted by Reuters as saying that the canal was closed.',
      ['The captain', 'that the canal was closed', ['Reuters']],
    ],
    [
      'The captain was quoted as saying the canal was closed.',
      ['The captain', 'the canal was closed', []],
    ],
    [
      'According to Reuters, quoting the mayor, the canal was closed.',
      ['the mayor', 'the canal was closed', ['Reuters']],
    ],
    [
      'The canal was closed, the agency said, citing the harbour police.',
      ['the harbour police', 'The canal was closed', ['the agency']],
    ],
  ])('%s', (text, expected) => {
    expect(chained(text)).toEqual([expected])
  })
})
