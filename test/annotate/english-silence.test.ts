import { describe, expect, it } from 'vitest'
import { isSpeech } from '../../src/core/speech.ts'
import { readText } from '../kit.ts'
import { speech } from './told.ts'

/** Stance, polarity, source, cue and content of every statement with a cue. */
const said = (text: string): readonly (readonly (string | null)[])[] =>
  readText(text)
    .statements.filter((s) => s.cue !== null && isSpeech(s))
    .map((s) => [
      s.stance,
      s.polarity,
      s.source?.text ?? null,
      s.cue?.text ?? null,
      s.content.parts.map((p) => p.text).join(' | '),
    ])

describe('who is asked in English and says nothing', () => {
  it.each([
    [
      'The port authority did not immediately respond to an e-mail.',
      ['The port authority', 'did not immediately respond to', 'an e-mail'],
    ],
    [
      'A clerk of the town never replied to two letters.',
      ['A clerk of the town', 'never replied to', 'two letters'],
    ],
    [
      'The owners of the mill have not returned calls since Monday.',
      ['The owners of the mill', 'have not returned', 'calls'],
    ],
    [
      'The governor has yet to answer the allegation.',
      ['The governor', 'has yet to answer', 'the allegation'],
    ],
    ['When the paper called the mayor, he did not respond.', ['he', 'did not', 'respond']],
    ['The port was shut on Monday. No clerk would comment.', ['No clerk', 'would', 'comment']],
    ['The mayor would not say if it was safe.', ['The mayor', 'would not say', 'if it was safe']],
    ['The mayor would not comment.', ['The mayor', 'would not', 'comment']],
    [
      'The police were not available for an interview.',
      ['The police', 'were not available', 'for an interview'],
    ],
    ['The embassy was unavailable for comment.', ['The embassy', 'was unavailable', 'for comment']],
    [
      'The general would not say on Friday how many boats were lost.',
      ['The general', 'would not say', 'how many boats were lost'],
    ],
    [
      'The agency refused to confirm the arrest.',
      ['The agency', 'refused', 'to confirm the arrest'],
    ],
    [
      'The council made no comment on the bridge.',
      ['The council', 'made', 'no comment on the bridge'],
    ],
    ['There was no word from the ministry.', ['the ministry', 'There was', 'no word']],
    [
      'Neither the mayor nor his deputy would discuss the tender.',
      ['Neither the mayor nor his deputy', 'would discuss', 'the tender'],
    ],
    [
      'The army neither confirmed nor denied the raid.',
      ['The army', 'neither confirmed nor denied', 'the raid'],
    ],
    ['Questions to the mill were not answered.', ['the mill', 'were not answered', 'Questions']],
  ])('%s', (text, expected) => {
    expect(said(text)).toContainEqual(['declines', 'positive', ...expected])
  })

  it.each([
    ['The metal did not respond to heat.'],
    ['A deal could not be reached on Friday.'],
    ['The village could not be reached by road.'],
    ['Her lawyer could not be reached for comment on Sunday.'],
    ['The pupil could not answer the question.'],
    ['The driver declined the road to the north.'],
    ['The party will not return to power.'],
  ])('nobody is silent: %s', (text) => {
    expect(speech(text)).toEqual([])
  })
})

describe('what nobody could check in English', () => {
  it.each([
    [
      'The figures could not immediately be confirmed.',
      [null, 'could not immediately be confirmed', 'The figures'],
    ],
    [
      'The claim has not been independently verified.',
      [null, 'has not been independently verified', 'The claim'],
    ],
    [
      'The agency was unable to verify the recording.',
      ['The agency', 'was unable to verify', 'the recording'],
    ],
    [
      'It was not possible to confirm the account of the crew.',
      [null, 'was not possible to confirm', 'the account of the crew'],
    ],
    [
      'Reuters could not independently corroborate the report.',
      ['Reuters', 'could not independently corroborate', 'the report'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContainEqual(['confirms', 'negative', ...expected])
  })

  it('two who do not confirm it', () => {
    expect(said('Neither the mine nor its owner confirmed the fire.')).toEqual([
      ['confirms', 'negative', 'Neither the mine nor its owner', 'confirmed', 'the fire'],
    ])
  })
})
