import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { told } from './told.ts'

const saidIn = (text: string): readonly string[] => told(text).map((t) => t.join(' | '))

describe('shapes of English sayings', () => {
  it.each([
    [
      'The club may close in May, as reported by the Lake Post. The town has one more club.',
      'the Lake Post | as reported by | The club may close in May',
    ],
    [
      'As first reported by the Lake Post, the ferry was sold in May. The town has one more ferry.',
      'the Lake Post | As first reported by | the ferry was sold in May',
    ],
  ])('a phrase with "as" tells where the whole clause comes from: %s', (text, expected) => {
    expect(saidIn(text)).toEqual([expected])
  })

  it('a phrase with "as" right behind a thing tells only which thing', () => {
    const text = 'The council praised the plan as described by the engineers. It was a long day.'
    expect(saidIn(text)).toEqual(['The council | praised | the plan'])
  })

  it.each([
    [
      'Confirming the fire, station chief (OC) Nadia Karim said the road was clear. It was a long day.',
      'station chief (OC) Nadia Karim | said | the road was clear',
    ],
    [
      'The road was clear, said the station chief (OC) Nadia Karim. It was a long day.',
      'the station chief (OC) Nadia Karim | said | The road was clear',
    ],
    [
      'The head (crime) of the Flood Office (FO) Nadia Karim said the road was clear. It was a long day.',
      'The head (crime) of the Flood Office (FO) Nadia Karim | said | the road was clear',
    ],
    [
      'At the gate of the Flood Office (FO) Nadia Karim said the road was clear. It was a long day.',
      'Nadia Karim | said | the road was clear',
    ],
    [
      'At least 50 workers of the mill said they were tired. It was a long day.',
      'At least 50 workers of the mill | said | they were tired',
    ],
  ])('a bracket and a bound part no speaker: %s', (text, expected) => {
    expect(saidIn(text)).toContain(expected)
  })

  it('a bracket that tells of what part parts no officer from the body', () => {
    const text =
      'The streets were calm. Dhaka Metropolitan Police (DMP) Additional Commissioner (Crime and Tolls) Nadia Karim said two people were held.'
    const [said] = readText(text).statements.filter((s) => s.cue?.text === 'said')
    expect(said?.source?.text).toMatch(/^Dhaka .* Karim$/u)
    expect(said?.source?.entities).toEqual([])
  })

  it.each([
    [
      'More than 200 houses are believed to have been damaged. It was a long night.',
      ' | are believed | More than 200 houses | to have been damaged',
    ],
    [
      'This plan is expected to lower the costs. The town needs it.',
      ' | is expected | This plan | to lower the costs',
    ],
    [
      'It is feared that the bridge may fall. The town needs it.',
      ' | is feared | that the bridge may fall',
    ],
    [
      'Odum, described by police as a thief, was shot by the guards. The town was calm.',
      'police | described | Odum | as a thief',
    ],
  ])('what is told of a subject has the subject whole, and ends: %s', (text, expected) => {
    expect(saidIn(text)).toEqual([expected])
  })

  it.each([
    [
      'The plan was praised by parents and the mayor said it was good. It was a long day.',
      ['parents | was praised | The plan', 'the mayor | said | it was good'],
    ],
    [
      'Officials met in Kenya and the mayor said it was good. It was a long day.',
      ['the mayor | said | it was good'],
    ],
    [
      'Officials in Kenya and Chad said it was late. It was a long day.',
      ['Officials in Kenya and Chad | said | it was late'],
    ],
    [
      'The plan was praised by parents and child advocates. It was a long day.',
      ['parents and child advocates | was praised | The plan'],
    ],
    [
      'Workers demanding better pay said they were tired. It was a long day.',
      ['Workers demanding better pay | said | they were tired'],
    ],
    [
      'An official seeking anonymity said the road was closed. It was a long day.',
      ['An official seeking anonymity | said | the road was closed'],
    ],
    [
      'Odum left saying the guard was late. It was a long day.',
      ['Odum | saying | the guard was late'],
    ],
    [
      'Old boats may run again for now, say the owners. It was a long day.',
      ['the owners | say | Old boats may run again for now'],
    ],
    [
      'Odum was accused of threatening the guard. It was a long day.',
      [' | was accused | Odum | of threatening the guard'],
    ],
  ])('who speaks is the subject, and whoever is joined to him: %s', (text, expected) => {
    expect(saidIn(text).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    'When Odum tried to call the emergency number, the driver took her phone. She got out.',
    'The runner holds that mark with ten wins. It is an old one.',
    'It was a time when values were lost, and Odum stood as a guard of them. It was long ago.',
    'Called by the defence, he left the town. The court waits for him.',
  ])('what is no saying is none: %s', (text) => {
    expect(saidIn(text)).toEqual([])
  })

  it.each([
    [
      'Her lawyer termed the charges a “joke” and alleged that the guards made them up. The court waits.',
      [
        'Her lawyer | termed | the charges a “joke”',
        'Her lawyer | alleged | that the guards made them up',
      ],
    ],
    [
      'The mayor described the closing of the bridge -- the oldest in town -- as a mistake. It was a long day.',
      ['The mayor | described | the closing of the bridge -- the oldest in town -- as a mistake'],
    ],
    [
      'A driver referred to the guard Otieno, who took part in the march, as a “thief”. It was a long day.',
      ['A driver | referred to | the guard Otieno, who took part in the march, as a “thief”'],
    ],
    [
      'The mayor also called Orvia, “a place of joy.” It was a long day.',
      ['The mayor | also called | Orvia, “a place of joy.”'],
    ],
    [
      'The mayor praised the guard, who was hurt, as he left the hall. It was a long day.',
      ['The mayor | praised | the guard'],
    ],
    [
      'Though the club called it a “start,” the mayor also wants more bridges. The town has two.',
      ['the club | called | it a “start,”', 'the mayor | also wants | more bridges'],
    ],
  ])('a name for something ends where another clause begins: %s', (text, expected) => {
    expect(saidIn(text).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    ['Drivers are usually not aware of the rule. It is old.', 'negative'],
    ['The mayor is never happy with the plan. It is old.', 'negative'],
    ['The mayor is not only aware of the plan. It is old.', 'positive'],
    ['Drivers are unaware of the rule. It is old.', 'negative'],
    ['No driver is happy with the rule. It is old.', 'negative'],
    ['No one is happy with the rule. It is old.', 'negative'],
  ])('what somebody is not aware of is denied: %s', (text, polarity) => {
    expect(readText(text).statements.find((s) => s.cue !== null)?.polarity).toBe(polarity)
  })
})
