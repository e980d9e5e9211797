import { describe, expect, it } from 'vitest'
import { senses } from './english-events-told.ts'

describe('harm that English reports only as a charge', () => {
  it.each([
    [
      'what went with what somebody is accused of is no more certain',
      'The two brothers are accused of opening fire on a fair in Nakuru on Sunday, killing four people.',
      ['kill possible'],
    ],
    [
      'what somebody is accused in is laid to their charge',
      'The video was shown during the trial of two men accused in killing three guards in Nakuru.',
      ['kill possible'],
    ],
    [
      'a second gerund of an accusation is laid to their charge too',
      'The widow was heard in the trial of the farmer, the man accused of shooting and killing 10-year-old Amina Otieno in Nakuru.',
      ['kill possible'],
    ],
    [
      'an aside behind what is alleged leaves it alleged',
      'It further alleged that 32 people, including a child, were killed in Nakuru in May.',
      ['kill possible'],
    ],
    [
      'what a complaint states is what it charges',
      'The complaint states that on the same evening guards abused and assaulted two drivers.',
      ['attack possible'],
    ],
    [
      'what a case statement tells is what the case is about',
      'According to the case statement, police attacked the drivers in Nakuru.',
      ['attack possible'],
    ],
    [
      'whom prosecutors say to have done it has it laid to his charge',
      'Prosecutors say Otieno Kamau attacked two guards in Nakuru.',
      ['attack possible'],
    ],
    [
      'harm that was reportedly done was only heard of',
      'About 50 students reportedly attacked the police post in Nakuru.',
      ['attack possible'],
    ],
    [
      'a case statement goes on in the next sentence',
      'According to the case statement, the drivers stopped at the gate. The guards then attacked two drivers.',
      ['attack possible'],
    ],
    [
      'what somebody is accused of goes on in the next sentence',
      'Otieno Kamau is accused of theft. He attacked two guards at the gate.',
      ['attack possible'],
    ],
    [
      'what befell somebody is known before a court',
      'Prosecutors said two guards were injured in Nakuru.',
      ['injure actual'],
    ],
    [
      'another day behind a case statement is told by the outlet',
      'According to the case statement, the drivers stopped at the gate. On May 4, soldiers attacked two drivers in Nakuru.',
      ['attack actual'],
    ],
    [
      'what somebody admitted is no charge',
      'Otieno Kamau admitted theft. He attacked two guards at the gate.',
      ['attack actual'],
    ],
    [
      'who told of it in an office of a case tells what was done',
      'An officer in the case said gunmen attacked two guards in Nakuru.',
      ['attack actual'],
    ],
  ])('%s', (_, text, told) => {
    expect(senses(text)).toEqual(told)
  })
})
