import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('where the content of an English statement ends: never inside a phrase', () => {
  it.each([
    [
      'a dash inside a compound',
      'The union urged the port to keep a worker–friendly shift until June.',
      ['The union', 'urged', 'the port to keep a worker–friendly shift until June'],
    ],
    [
      'a border of two states',
      'The minister outlined figures on arrests along the Kenya–Uganda border.',
      ['The minister', 'outlined', 'figures on arrests along the Kenya–Uganda border'],
    ],
    [
      'two who share the verb of what is said',
      'The mayor said Odum and Nyambura were told to leave the council in May.',
      ['The mayor', 'said', 'Odum and Nyambura were told to leave the council in May'],
    ],
    [
      'a condition that a thing hangs on',
      'The board did not rule out a new vote if the count fails again.',
      ['The board', 'did not rule out', 'a new vote if the count fails again'],
    ],
    [
      'what somebody asked',
      'The mayor rebuked a reporter who asked whether he had warned the board.',
      ['The mayor', 'rebuked', 'a reporter who asked whether he had warned the board'],
    ],
    [
      'two words that share what they go with',
      'The report describes killings before and abuses inflicted during the war.',
      ['The report', 'describes', 'killings before and abuses inflicted during the war'],
    ],
    [
      'two nouns in the clause of a fear',
      'The candidates dismissed the concerns that decline in the law and order could harm the vote.',
      [
        'The candidates',
        'dismissed',
        'the concerns that decline in the law and order could harm the vote',
      ],
    ],
    [
      'words between dashes behind a short form',
      'Eight GMO makers — Orvia, Renn and Kuria — own half of the market, the paper said.',
      ['the paper', 'said', 'Eight GMO makers — Orvia, Renn and Kuria — own half of the market'],
    ],
  ])('%s is kept whole', (_, sentence, statement) => {
    expect(told(sentence)).toContainEqual(statement)
  })

  it.each([
    [
      'a verb with a time of its own behind an infinitive',
      'The singer has decided to mend her ways and has entered a clinic.',
      ['The singer', 'has decided', 'to mend her ways'],
    ],
    [
      'what the same speaker asks in doubt',
      'The mayor stressed that the guards did not act like guards and questioned how they could sleep.',
      ['The mayor', 'stressed', 'that the guards did not act like guards'],
    ],
    [
      'the address of the writer and the next report',
      'The board asked for a plan of the port. renn@paper.example Gold rose on Friday.',
      ['The board', 'asked for', 'a plan of the port'],
    ],
    [
      'a stop without its blank',
      'The mayor added that it would trouble the parties.KPA leader Amina Odum was present.',
      ['The mayor', 'added', 'that it would trouble the parties'],
    ],
  ])('%s ends it', (_, sentence, statement) => {
    expect(told(sentence)).toContainEqual(statement)
  })

  it.each([
    [
      'a thing and what another did',
      'The board announced its plan and the union left the hall.',
      ['The board', 'announced', 'its plan'],
    ],
    [
      'an infinitive and another',
      'The singer has decided to mend her ways and enter a clinic.',
      ['The singer', 'has decided', 'to mend her ways and enter a clinic'],
    ],
    [
      'an insertion between dashes',
      'The mayor said the bridge – the oldest in the land – was safe.',
      ['The mayor', 'said', 'the bridge – the oldest in the land – was safe'],
    ],
    [
      'a dateline',
      'NAIROBI, Feb. 2 (KNA) — The bridge is old, the mayor said.',
      ['the mayor', 'said', 'The bridge is old'],
    ],
  ])('%s is told as before', (_, sentence, statement) => {
    expect(told(sentence)).toContainEqual(statement)
  })

  it('how long somebody asks for a thing is not the thing', () => {
    expect(told('The union has been advocating for last three years.')).toEqual([])
  })
})

describe('what a verb inside an English quotation tells', () => {
  it.each([
    ['“', '”'],
    ['"', '"'],
  ])('never is what stands before the mark %s', (open, close) => {
    const text = `The council met on Monday. The mayor said: ${open}The minister told me that the bridge will open in May.${close} He smiled.`
    expect(told(text)).toEqual([
      [
        'The mayor',
        'said',
        `${open}The minister told me that the bridge will open in May.${close}`,
      ],
    ])
  })

  it('still is said by who stands behind it', () => {
    expect(told('It rained. “The bridge is old,” the mayor said on Monday.')).toEqual([
      ['the mayor', 'said', '“The bridge is old,”'],
    ])
  })
})

describe('an English quotation that nothing closes', () => {
  it('ends with its first sentence where the reporter goes on', () => {
    const text =
      'The clerk came. Nadia Odum said: “We lost the rice. Odum was ten then. She went to college in May. It rained.'
    expect(told(text)).toEqual([['Nadia Odum', 'said', '“We lost the rice']])
  })

  it('adds nothing to what was closed before it', () => {
    const text =
      'The clerk came. “We lost the rice,” said Nadia Odum. “The trees fell. Odum was ten then. It rained.'
    expect(told(text)).toEqual([['Nadia Odum', 'said', '“We lost the rice,”']])
  })

  it('goes on over its paragraph where the next opens with a mark', () => {
    const text =
      'The clerk came. Nadia Odum said: “We lost the rice. We left.\n\n“We came back in May.” It rained.'
    expect(told(text)).toEqual([
      ['Nadia Odum', 'said', '“We lost the rice. We left.'],
      ['Nadia Odum', 'said', '“We came back in May.”'],
    ])
  })
})

describe('a stop whose blank was lost', () => {
  it.each([
    [
      'a word of one letter',
      'The party has announced plans to run under its own sign.A guard said that it rained.',
      ['The party', 'has announced', 'plans to run under its own sign'],
    ],
    [
      'a short pronoun',
      'The mayor said the road is closed to all.He added that it will open in May.',
      ['The mayor', 'said', 'the road is closed to all'],
    ],
    [
      'a quotation',
      'The mayor said the road is closed.“We go on,” the clerk said.',
      ['The mayor', 'said', 'the road is closed'],
    ],
  ])('ends a content before %s', (_, text, statement) => {
    expect(told(`The board met. ${text}`)).toContainEqual(statement)
  })

  it('is none inside an address or a short form', () => {
    expect(told('It rained. The mayor said the map is on orvia.A.example for all.')).toEqual([
      ['The mayor', 'said', 'the map is on orvia.A.example for all'],
    ])
  })
})
