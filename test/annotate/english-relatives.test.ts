import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('a saying inside an English relative clause', () => {
  it.each([
    [
      'A scheme that the governor said was over went on in March.',
      ['the governor', 'said', 'A scheme that | was over'],
    ],
    [
      'The guild rejected an offer which she said amounted to a trick.',
      ['she', 'said', 'an offer which | amounted to a trick'],
    ],
    [
      'The pump, which engineers say is safe, was built in Orvia.',
      ['engineers', 'say', 'The pump, which | is safe'],
    ],
    [
      'It is a canal that traders hope will bring work.',
      ['traders', 'hope', 'a canal that | will bring work'],
    ],
    ['Guards held the boy they say broke the lamp.', ['they', 'say', 'the boy | broke the lamp']],
    [
      'The boy police say broke the lamp was held on Monday.',
      ['police', 'say', 'The boy | broke the lamp'],
    ],
    [
      'Two men whom police believe to be thieves were held.',
      ['police', 'believe', 'Two men whom | to be thieves'],
    ],
    [
      'The vote, which the envoy described as fair, ended on Sunday.',
      ['the envoy', 'described', 'The vote, which | as fair'],
    ],
    ['The strike was a step she called reckless.', ['she', 'called', 'a step | reckless']],
    ['He fought what he calls waste in the port.', ['he', 'calls', 'waste in the port']],
    [
      'Renn was tried for what prosecutors called a plot to rob the port.',
      ['prosecutors', 'called', 'a plot to rob the port'],
    ],
    ['She did what the mayor said was impossible.', ['the mayor', 'said', 'what | was impossible']],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })

  it.each([
    ['The men who admitted the theft are in prison.', 'The men'],
    ['Years passed when she called the guild each week.', 'when'],
    ['The themes that sellers hope to use are old.', 'The themes that'],
  ])('describes nothing: %s', (text, words) => {
    expect(told(text).filter(([, , content]) => content?.startsWith(`${words} |`))).toEqual([])
  })

  it('a thing that is shown with a clause of its own is no clause that is shown', () => {
    expect(told('The paper showed a letter that the captain said he never saw.')).toEqual([
      ['the captain', 'said', 'he never saw'],
    ])
  })
})
