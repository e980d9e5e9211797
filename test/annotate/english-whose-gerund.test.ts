import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('a form in -ing behind a comma of an English sentence', () => {
  it.each([
    [
      'of two who might say it',
      'The mayor shut the mill before the minister leaves office, saying there was “no path” for it.',
    ],
    [
      'of what others are told to do',
      'The council told traders to submit a plan by May, outlining how they would pay.',
    ],
  ])('is nobody’s saying: %s', (_, text) => {
    expect(told(`It rained. ${text}`).map(([, cue]) => cue)).not.toContain(
      text.includes('saying') ? 'saying' : 'outlining',
    )
  })

  it.each([
    [
      'of who rejected something in the clause before',
      'The union called a strike after the port rejected the offer, saying it was too low.',
      ['the port', 'saying', 'it was too low'],
    ],
    [
      'of who urged others',
      'The mayor urged traders to stay at home, explaining that the storm was near.',
      ['The mayor', 'explaining', 'that the storm was near'],
    ],
    [
      'of the one clause before',
      'The mayor shut the mill on Monday, saying it was old.',
      ['The mayor', 'saying', 'it was old'],
    ],
  ])('is a saying %s', (_, text, statement) => {
    expect(told(`It rained. ${text}`)).toContainEqual(statement)
  })
})

describe('who speaks in English, to the last word', () => {
  it.each([
    [
      'two states behind “as”',
      'It remains weak as Kenya and Chad accuse each other of theft.',
      ['Kenya and Chad', 'accuse', 'each other of theft'],
    ],
    [
      'an office with a bracket in it',
      'Peter Odum, director (Operations) of the Orvia Fire Service, said the work is hard.',
      ['Peter Odum, director (Operations) of the Orvia Fire Service', 'said', 'the work is hard'],
    ],
    [
      'an official of an office with a short form',
      'According to an official from the Nakuru office of the Department of Crop Research (DCR), the target is 23 hectares.',
      [
        'an official from the Nakuru office of the Department of Crop Research (DCR)',
        'According to',
        'the target is 23 hectares',
      ],
    ],
    [
      'a witness against somebody',
      'A key witness against teenage murder suspect Jerome Tilly named him on Tuesday, then twice admitted he lied in court.',
      [
        'A key witness against teenage murder suspect Jerome Tilly',
        'then twice admitted',
        'he lied in court',
      ],
    ],
  ])('is %s', (_, text, statement) => {
    expect(told(`It rained. ${text}`)).toContainEqual(statement)
  })

  it('is whoever suspects somebody', () => {
    expect(told('It rained. Police suspect Nadia Odum of theft.')).toContainEqual([
      'Police',
      'suspect',
      'Nadia Odum of theft',
    ])
  })
})
