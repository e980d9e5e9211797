import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { speech, told } from './told.ts'

describe('what an English sentence tells of and nobody says', () => {
  it.each([
    ['a deed that is intended', 'The court found itself busy while trying to find a hidden car.'],
    ['what a crowd does in honour', 'The match was stopped to recognize the old keeper.'],
    ['what a thing does', 'The plan addresses the cost of the bridge.'],
    ['refuge', 'The stones flew, and the lorry sought shelter behind the wall.'],
    ['a march', 'Health assistants for the past ten days had been demonstrating in the square.'],
    ['a state', 'The boy was found dead in the well.'],
    ['how a place is', 'Smoke hung over the square, which felt like a camp at war.'],
    ['a noun in the plural', 'The marches, many of which end in hails of stones, went on.'],
    ['nobody', 'There are three months left and there seek the rivers their beds.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    [
      'what many people want',
      'The workers seek higher pay.',
      ['The workers', 'seek', 'higher pay'],
    ],
    [
      'a clause behind such a verb',
      'The report shows that the bridge is old.',
      ['The report', 'shows', 'that the bridge is old'],
    ],
    [
      'what is found to be so',
      'The bridge was found to be unsafe.',
      [null, 'was found', 'The bridge | to be unsafe'],
    ],
  ])('but %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('who speaks in an English sentence with more commas and clauses', () => {
  it.each([
    [
      'behind a clause whose subject has appositions',
      'The child, Ravi Sen, son of a farmer of Koli village, slipped into the pipe beside the house, said Koli police officer-in-charge Anna Renn.',
      [
        'Koli police officer-in-charge Anna Renn',
        'said',
        'The child, Ravi Sen, son of a farmer of Koli village, slipped into the pipe beside the house',
      ],
    ],
    [
      'a notice with what describes it',
      'Guests, lawyers and all others must wait outside, said a notice issued on the order of the court.',
      ['a notice', 'said', 'Guests, lawyers and all others must wait outside'],
    ],
    [
      'a relative, whose clause ends where the sentence goes on',
      'Anna Renn, who said she would name the driver after the trial, could not be reached on Monday.',
      ['who', 'said', 'she would name the driver after the trial'],
    ],
    [
      'what somebody was told about',
      'The clerks told Ravi Sen about the talks that took place at the inn.',
      ['The clerks', 'told', 'Ravi Sen about the talks that took place at the inn'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)[0]).toEqual(expected)
  })

  it('a pronoun is who spoke last, not whom a clause names', () => {
    const [, second] = speech(
      'The child, Ravi Sen, son of a farmer, slipped into the pipe, said police officer Anna Renn. She said that the pipe was old.',
    )
    expect(second?.source?.antecedent?.text).toBe('Anna Renn')
  })
})

describe('for whom a source stands', () => {
  it.each([
    ['no state', 'The Spanish champions said the coach would stay.', null],
    ['no state whose people live there', 'The people of Nepal said the road was bad.', null],
    ['a state by its officials', 'Spanish officials said the road was closed.', 'ES'],
    ['a state by itself', 'Nepal said the road was closed.', 'NP'],
    ['কোনো রাষ্ট্র নয়', 'নেপালের রাজনীতির একজন বিশ্লেষক ডঃ রবিন সেন বলছেন, পরিস্থিতি জটিল।', null],
    ['পদাধিকারীর রাষ্ট্র', 'নেপালের পররাষ্ট্রমন্ত্রী বলেছেন, সীমান্ত খুলে দেওয়া হবে।', 'NP'],
  ])('%s', (_, text, entity) => {
    expect(speech(text)[0]?.source?.entity).toBe(entity)
  })
})

describe('who stands behind words, and who refuses any', () => {
  it.each([
    [
      'who is cited',
      'Yonhap, citing KCNA, reported that the North had fired a missile.',
      ['KCNA', 'citing', 'that the North had fired a missile'],
    ],
    [
      'a person called by name',
      'A shopkeeper named Ravi Sen said that sales had fallen.',
      ['A shopkeeper named Ravi Sen', 'said', 'that sales had fallen'],
    ],
    [
      'who denies in passing',
      'Denying the charge, the company said it had followed the rules.',
      ['the company', 'Denying', 'the charge'],
    ],
    [
      'an authority that a clause describes',
      'According to the governor, who saw the dam, the dam is safe.',
      ['the governor', 'According to', 'the dam is safe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })

  it('refuses to comment', () => {
    const { statements } = readText('Asked about the case, the officer refused to comment.')
    expect(statements.map((s) => s.stance)).toContain('declines')
  })

  it.each([
    ['Delhi said it was ready.', ['IN']],
    ['Iran, Qatar and Nepal said they were open to talks.', ['IR', 'QA', 'NP']],
    ['দিল্লি বলেছে, তারা প্রস্তুত।', ['IN']],
    ['ইরান ও সৌদি আরব এবং কাতার জানিয়েছে, তারা আলোচনায় রাজি।', ['IR', 'SA', 'QA']],
    ['ইউক্রেনের অভিযোগ, হাসপাতালে হামলা হয়েছে।', ['UA']],
  ])('a capital and a list of states speak for states: %s', (text, entities) => {
    expect(speech(text)[0]?.source?.entities).toEqual(entities)
  })
})
