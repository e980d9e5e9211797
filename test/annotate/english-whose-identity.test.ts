import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Who is said to speak, by identity. */
const speakers = (text: string): readonly (readonly string[])[] =>
  readText(`The bridge was closed on Monday. ${text}`).statements.flatMap((s) =>
    s.source ? [s.source.entities] : [],
  )

describe('whose words they are', () => {
  it.each([
    ['a native', 'The 71-year-old Canadian said that the road was sold.'],
    ['who was born there', 'The Kenya-born runner said that the road was sold.'],
    ['a name that ends with a state', 'Clara Kenya said that the road was sold.'],
    ['an office behind a comma', 'Anil Karim, BBC director, said that the road was sold.'],
    [
      'whose it is behind a title',
      'Md. Anil Korvo, CEO of Microsoft, said that the road was sold.',
    ],
    ['people of somebody', 'Trump officials said that the road was sold.'],
    ['a report on it', 'A report on Microsoft said that the road was sold.'],
    [
      'those who are against somebody',
      'Critics of President Donald Trump said that the road was sold.',
    ],
    ['what somebody published', 'A study published by Microsoft said that the road was sold.'],
  ])('nobody known: %s', (_, text) => {
    expect(speakers(text)).toEqual([[]])
  })

  it.each([
    ['Kenya said that the road was sold.', ['KE']],
    ['Canadian officials said that the road was sold.', ['CA']],
    ['Microsoft, a firm of the north, said that the road was sold.', ['x-microsoft']],
    ['UN Secretary-General Antonio Guterres said that the road was sold.', ['Q311440']],
    ['A Microsoft report said that the road was sold.', ['x-microsoft']],
    ["A post on Microsoft's page said that the road was sold.", ['x-microsoft']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual([expected])
  })
})
