import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('where one English sentence was glued to the next', () => {
  it('a content ends behind its day', () => {
    const text =
      'The drivers have announced a two-day strike starting Tuesday Government bus drivers will stop work as no pay has come.'
    expect(told(text)).toContainEqual([
      'The drivers',
      'have announced',
      'a two-day strike starting Tuesday',
    ])
  })

  it('the next headline is none of what was said', () => {
    const text = "The play 'hurt the town', they say All district officers will meet in May."
    expect(told(text).filter(([who]) => who === 'they')).toEqual([
      ['they', 'say', "The play 'hurt the town'"],
    ])
  })

  it('is no joint inside a quotation', () => {
    const text = '"The Call Me card was sold out by noon," said Nadia Odum.'
    expect(told(text)).toEqual([['Nadia Odum', 'said', '"The Call Me card was sold out by noon,"']])
  })

  it('is no joint where somebody said so on that day', () => {
    const text = 'He said Friday Police will come.'
    expect(told(text)).toEqual([['He', 'said', 'Police will come']])
  })
})

describe('who admits a thing behind a relative clause', () => {
  it('is whom the clause describes', () => {
    const text =
      'Odum, who broke his leg and feared his racing career was over, admits the show has tested him.'
    expect(told(text)).toContainEqual(['Odum', 'admits', 'the show has tested him'])
  })

  it('stays the subject of its own clause', () => {
    const text = 'Odum, who broke his leg, admits the show has tested him.'
    expect(told(text).map(([, cue]) => cue)).toEqual(['admits'])
  })
})
