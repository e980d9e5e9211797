import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string) =>
  readText(text, { published: '2024-11-12' }).events.map((e) => ({
    plover: e.plover,
    actors: e.actors,
    recipients: e.recipients,
  }))

describe('who did what to whom in English', () => {
  it.each([
    ['a passive', 'The village was attacked by Chadian rebels.', 'ASSAULT', ['TD'], []],
    [
      'a pronoun',
      'Japan said on Tuesday it had expelled Serbia’s envoys.',
      'SANCTION',
      ['JP'],
      ['RS'],
    ],
    [
      'a relative clause',
      'Egypt, which criticised Germany, kept silent.',
      'ACCUSE',
      ['EG'],
      ['DE'],
    ],
    ['a list', 'Peru and Chile signed an agreement.', 'SUPPORT', ['PE', 'CL'], []],
    ['a promise', 'Norway will send food aid to Sudan.', 'AGREE', ['NO'], ['SD']],
    ['a threat', 'Norway said it will expel Sudan’s envoys.', 'THREATEN', ['NO'], ['SD']],
    [
      'soldiers by where they belong',
      'Some soldiers from Chad attacked Kenya.',
      'ASSAULT',
      ['TD'],
      ['KE'],
    ],
    [
      'an irregular participle',
      'Nepal praised the doctors sent by Japan.',
      'SUPPORT',
      ['NP'],
      ['JP'],
    ],
    [
      'a short form in brackets',
      'The United Nations (UN) criticised Peru.',
      'ACCUSE',
      ['x-un'],
      ['PE'],
    ],
    [
      'a duty that another names',
      'Kenya said Uganda must reopen the road.',
      'REQUEST',
      ['KE'],
      ['UG'],
    ],
  ])('%s: %s', (_, text, plover, actors, recipients) => {
    expect(events(text)).toContainEqual({ plover, actors, recipients })
  })

  it('gives a type to what was agreed, not to its content as well', () => {
    const types = events('Peru agreed to lift sanctions on Chile.').map((e) => e.plover)
    expect(types.filter((t) => t !== null)).toEqual(['AGREE'])
  })

  it('gives the act of unnamed crowds to nobody, and no speech to nobody', () => {
    const torn = events('Peru restored ties with Chile two years after crowds burned its embassy.')
    expect(torn.map((e) => e.actors)).toEqual([['PE'], []])
    expect(
      events('A statement calling for reform in Peru was read.').map((e) => e.plover),
    ).not.toContain('REQUEST')
  })

  it('takes no event from a participle that describes a noun', () => {
    expect(events('The occupied villages are far away.')).toEqual([])
  })

  it('names an actor that nobody has registered by an id of our own', () => {
    const [event] = events(
      'The village was attacked by rebels from Zorvia, and Zorvia attacked Peru.',
    ).slice(-1)
    expect(event).toMatchObject({ actors: ['x-zorvia'], recipients: ['PE'] })
  })

  it.each([
    ['Residents demanded an apology from Kenya.', [], ['KE']],
    ['Norway condemned the attack on Kenya.', ['NO'], []],
    ['Norway demanded the release of Kenya’s envoys.', ['NO'], []],
    ['Norway accused Kenya of hiding arms, and expelled Kenya’s envoys.', ['NO'], ['KE']],
    ['Norway thanked Japan for its help to Kenya.', ['NO'], ['JP']],
  ])('names only who acts and whom it regards: %s', (text, actors, recipients) => {
    expect(events(text).at(-1)).toMatchObject({ actors, recipients })
  })
})
