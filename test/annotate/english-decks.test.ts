import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { told } from './told.ts'

const second = ' The river was high.'

describe('an English deck that stands before its report without a stop', () => {
  it.each([
    [
      'an office',
      'He said the flood is a danger for every boat Port Minister Anna Odum on Monday opened the gates of the dam.',
      [['He', 'said', 'the flood is a danger for every boat']],
    ],
    [
      'a body with its article',
      'The mayor said the ferry will sail with better lamps and safety The Busia Port Office has denounced the plan.',
      [
        ['The mayor', 'said', 'the ferry will sail with better lamps and safety'],
        ['The Busia Port Office', 'has denounced', 'the plan'],
      ],
    ],
    [
      'a form in ‑ing',
      'The mayor said the town has come a long way since 1971 Highlighting the new market, Nadia Otieno on Monday praised the growers.',
      [
        ['The mayor', 'said', 'the town has come a long way since 1971'],
        ['Nadia Otieno', 'praised', 'the growers'],
      ],
    ],
    [
      'a state behind a place',
      'Six guards were hurt when a boat struck the pier in Busia, Uganda Kenya on Monday condemned the attack.',
      [['Kenya', 'condemned', 'the attack']],
    ],
    [
      'who told the deck',
      'The lamps show the way to the pier,’ he says Minister Anna Odum on Monday condemned the attack.',
      [['Minister Anna Odum', 'condemned', 'the attack']],
    ],
  ])('ends before %s', (_, text, said) => {
    expect(told(text + second)).toEqual(expect.arrayContaining(said))
    expect(told(text + second)).not.toContainEqual(
      expect.arrayContaining([expect.stringMatching(/Monday|Busia Port Office has/u)]),
    )
  })

  it.each([
    [
      'a name behind a calling',
      'The mayor said the town has praised the lawyer Anna Odum on Monday.',
    ],
    ['a name that describes', 'The mayor said the boat was a gift the Port Office has sold.'],
    [
      'a title behind its state',
      'The mayor said guards were seen with Kenya Minister Odum on Monday.',
    ],
  ])('but does not end before %s', (_, text) => {
    expect(told(text + second)[0]?.[2]).toMatch(/Odum|sold/u)
  })

  it('ends where its last word begins the report', () => {
    const text = 'The boats are safe for now, say police Police have shut the pier of Busia.'
    expect(told(text + second)).toEqual([['police', 'say', 'The boats are safe for now']])
  })

  it('ends only where a report begins', () => {
    const deck =
      'He said the flood is a danger for every boat Port Minister Anna Odum has shut the dam.'
    const [first] = readText(`The river was high. ${deck}`).statements.filter((s) => s.source)
    expect(first?.content.parts[0]?.text).toContain('Port Minister')
  })
})
