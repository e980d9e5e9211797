import { expect, it } from 'vitest'
import { told } from './told.ts'

it.each([
  [
    'a name for a thing with what belongs to it',
    'The chairman Rafiq Abol called Odum\'s remarks on the flood a "new low". He left.',
    ['The chairman Rafiq Abol', 'called', 'Odum\'s remarks on the flood a "new low"'],
  ],
  [
    'a name for a thing that a clause describes',
    'Odum called the raid that killed five guards "an attack on us all". He left.',
    ['Odum', 'called', 'the raid that killed five guards "an attack on us all"'],
  ],
  [
    'a name for people',
    'Abol came with harsh words about drivers, calling them thieves. He left.',
    ['Abol', 'calling', 'them thieves'],
  ],
  [
    'a retort',
    'Odum shot back that the driver had not been asked. He left.',
    ['Odum', 'shot back', 'that the driver had not been asked'],
  ],
  ['some who accuse', 'Some accused Odum of theft. He left.', ['Some', 'accused', 'Odum of theft']],
  [
    'a clause whose subject is two',
    'The board chief Rafiq Abol stated Odum and her team were late. He left.',
    ['The board chief Rafiq Abol', 'stated', 'Odum and her team were late'],
  ],
  [
    'by a poll',
    'According to recent polling, Odum leads the race. He left.',
    ['recent polling', 'According to', 'Odum leads the race'],
  ],
  [
    'behind a colon and what the speaker does',
    'Nadia Odum shook her head: “We were late this year.” He left.',
    ['Nadia Odum', ':', '“We were late this year.”'],
  ],
])('what is said in English is heard: %s', (_, text, expected) => {
  expect(told(text)).toContainEqual(expected)
})

it.each([
  ['one who is telephoned', 'Odum called him again yesterday and went home. She left.'],
  ['one who is telephoned on a day', 'Odum called the mayor on the road. She left.'],
  ['a sign', 'Odum held a sign: “Save our river now.” She left.'],
  ['a thing', 'The bridge bore a plate: “Built by the town.” She left.'],
  ['a shot', 'The guard fired a shot back in May. She left.'],
])('nothing is said in English with %s', (_, text) => {
  expect(told(text)).toEqual([])
})

it('what two hold apart is not one clause', () => {
  const said = told('Odum revealed a plan and the board left the hall. She left.')
  expect(said.map(([, , content]) => content)).not.toContain('a plan and the board left the hall')
})
