import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly (readonly [string, string, string | undefined])[] =>
  readText(`The bridge was closed on Monday. ${text}`).statements.flatMap((s) =>
    s.cue ? [[s.stance, s.cue.text, s.source?.text] as const] : [],
  )

describe('whoever stops short', () => {
  it.each([
    ['The ministry stopped short of confirming the deal.', 'stopped short of', 'The ministry'],
  ])('%s declines', (text, cue, source) => {
    expect(told(text)).toEqual([['declines', cue, source]])
  })

  // Whom nobody reached declined nothing.
  it.each([
    ['Attempts to reach the Tamblyn Corporation failed.'],
    ['Efforts to contact Minister Nora Renn for comment were unsuccessful.'],
    ['Nora Renn could not be reached for comment on Sunday.'],
    ['Attempts to reach the summit failed.'],
    ['Police failed to reach the village.'],
    ['The train stopped short of the platform.'],
  ])('%s tells of no silence', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('what nobody could check', () => {
  it.each([
    ['The footage remains unverified.', 'remains unverified'],
    ['The number of dead was unconfirmed.', 'was unconfirmed'],
  ])('%s', (text, cue) => {
    expect(told(text)).toEqual([['confirms', cue, undefined]])
  })

  it('is nothing where a noun is only described', () => {
    expect(told('The unverified video spread fast.')).toEqual([])
  })
})
