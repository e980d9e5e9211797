import { describe, expect, it } from 'vitest'
import { speech } from './told.ts'

describe('English speakers who stay unnamed', () => {
  it.each([
    [
      'Officials familiar with the tender said it was a sham.',
      'Officials familiar with the tender',
    ],
    ['People briefed on the vote said it was close.', 'People briefed on the vote'],
    ['A clerk who asked not to be named said it was a sham.', 'A clerk who asked not to be named'],
    [
      'Three guards, who declined to be identified, said it was a sham.',
      'Three guards, who declined to be identified',
    ],
    ['Speaking on condition of anonymity, a lawmaker said it was a sham.', 'a lawmaker'],
    ['A guard, requesting anonymity, said it was a sham.', 'A guard'],
    [
      'It was a sham, according to two people with knowledge of the tender.',
      'two people with knowledge of the tender',
    ],
    ['Insiders say the mill will close.', 'Insiders'],
    ['An unnamed driver said the road was closed.', 'An unnamed driver'],
  ])('%s', (text, source) => {
    const [only, ...more] = speech(text)
    expect([only?.source?.anonymous, more]).toEqual([true, []])
    expect(only?.source?.text).toBe(source)
  })

  it('a body and a person by name are known', () => {
    expect(speech('The guild said it was a sham.')[0]?.source?.anonymous).toBe(false)
    expect(
      speech('Nadia Karim, familiar with the tender, said it.')[0]?.source?.anonymous,
    ).not.toBe(true)
  })
})
