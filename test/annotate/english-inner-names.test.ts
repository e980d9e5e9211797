import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind}: ${m.text}`)

describe('an English name with another inside', () => {
  it.each([
    ["A boat sank near St Skarre's Island on Friday.", "place: St Skarre's Island"],
    ["He died at Saint Mary's Hospital on Monday.", "organisation: Saint Mary's Hospital"],
    ['He died at Mount Sinai Hospital on Monday.', 'organisation: Mount Sinai Hospital'],
    ['The Skarre School and College was closed.', 'organisation: The Skarre School and College'],
    ['They sailed to West Virginia in spring.', 'place: West Virginia'],
    ['He marched against the Iraq War in spring.', 'event: Iraq War'],
    ['She won the French Open twice.', 'event: French Open'],
    ['The Africa Cup of Nations begins today.', 'event: Africa Cup of Nations'],
    ['He sat in San Diego County Jail for a week.', 'place: San Diego County Jail'],
    ['They live in Savar Upazila of Dhaka.', 'place: Savar Upazila'],
  ])('%s: %s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  it.each([
    [
      'two bodies',
      'The Skarre College and the Zarrin University met.',
      'organisation: The Skarre College',
    ],
    ['the West alone', 'The West and Russia disagree.', 'other: The West'],
    ['somebody who owns', "They read Sylhet's Daily again.", 'place: Sylhet'],
  ])('%s stays', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it('keeps the identity of a town that goes by its division', () => {
    const { mentions } = readText('They live in Savar Upazila now.')
    expect(mentions.map((m) => m.name)).toEqual(['Savar'])
  })
})
