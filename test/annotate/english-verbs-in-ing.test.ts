import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('English verbs and stops that look like others', () => {
  it.each([
    [
      'to bring is no form in -ing',
      'Kenyan firms, Otieno said, bring distinct advantages.',
      [['Otieno', 'said', 'Kenyan firms | bring distinct advantages']],
    ],
    [
      'what somebody owns is a noun before a comma',
      'His reach, officials said, extended to Kisumu.',
      [['officials', 'said', 'His reach | extended to Kisumu']],
    ],
    [
      'a stop that strayed from its number ends no sentence',
      'According to police, he pointed a. 38 caliber revolver at them.',
      [['police', 'According to', 'he pointed a. 38 caliber revolver at them']],
    ],
    [
      'who helped with something is told whole',
      'Otieno, who helped carry the victim to the hospital, said that it was late.',
      [['Otieno, who helped carry the victim to the hospital', 'said', 'that it was late']],
    ],
    ['bringing stays a form in -ing', 'Otieno left, bringing the news that it was late.', []],
  ])('%s', (_, text, statements) => {
    expect(told(text)).toEqual(statements)
  })
})
