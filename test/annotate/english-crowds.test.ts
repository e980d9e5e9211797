import { describe, expect, it } from 'vitest'
import { parts, read } from './english-events-told.ts'

const types = (text: string): readonly (string | null)[] => read(text).events.map((e) => e.plover)

describe('a protest needs nobody who is known', () => {
  it.each([
    [
      'a sit-in',
      'Students of Kisumu University staged a sit-in in front of the ministry.',
      'protest: agent Students of Kisumu University',
    ],
    [
      'a strike',
      'Workers of a mill in the valley went on strike.',
      'strike: agent Workers of a mill',
    ],
    [
      'a chain of people',
      'Teachers of Kisumu University formed a human chain in front of the court.',
      'protest: agent Teachers of Kisumu University',
    ],
    ['a road that they close', 'They blocked the road to the port.', 'obstruct: agent They'],
  ])('%s', (_, text, told) => {
    expect(parts(text)).toContain(told)
    expect(types(text)).toEqual(['PROTEST'])
  })

  it.each([
    ['one woman', 'A young woman protested against the fare.'],
    ['one man', 'He protested against the fare.'],
  ])('but %s is no crowd', (_, text) => {
    expect(types(text)).not.toContain('PROTEST')
  })
})

describe('people who pour into the streets', () => {
  it('protest', () => {
    expect(types('Thousands of workers poured into the streets of the town.')).toEqual(['PROTEST'])
  })

  it.each([
    ['flee a quake', 'The tremor was strong, and people poured into the streets.'],
    ['are glad', 'Hundreds of workers poured into the streets to celebrate.'],
  ])('but not where they %s', (_, text) => {
    expect(types(text)).not.toContain('PROTEST')
  })
})

describe('a person who is described by what he may have done', () => {
  const text = 'A man accused of shooting three farmers, killing one, was arrested on Monday.'

  it('does what follows a comma', () => {
    expect(parts(text)).toContain('kill: agent man, recipient one')
  })

  it('undergoes what the sentence tells', () => {
    expect(parts(text)).toContain('arrest: recipient man')
  })
})

it('two kinds of people undergo one act', () => {
  const text =
    'The mayor told police on Monday to arrest both the rebels and the traders behind it.'
  expect(parts(text).join()).toContain('recipient rebels')
})

describe('deeds that are taken for nouns', () => {
  it.each([
    [
      'rebels who abduct',
      'Rebels abducted four teachers in Nigeria.',
      'abduct: agent Rebels, place Nigeria, recipient four teachers',
    ],
    [
      'people wounded besides',
      'Two men opened fire at the camp, killing nine people and wounding many others.',
      'injure: recipient many others',
    ],
    [
      'bail',
      'A Nairobi court granted bail to the former minister Peter Otieno.',
      'release: agent Nairobi court',
    ],
    [
      'a case',
      'Police filed a case against the minister Peter Otieno.',
      'sue: agent Police, recipient Peter Otieno',
    ],
  ])('%s', (_, text, told) => {
    expect(parts(text)).toContain(told)
  })

  it('a case that nobody files against somebody is none', () => {
    expect(parts('The clerk filed the case under the letter B.')).toEqual([])
  })
})
