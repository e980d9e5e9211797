import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const second = ' The river was high.'

describe('an English form in ‑ing behind what somebody says', () => {
  it.each([
    [
      'of a body',
      'Warden Anna Odum said the guards are ready for the flood, asserting that the gates will hold.',
      ['Warden Anna Odum', 'asserting', 'that the gates will hold'],
    ],
    [
      'of a body that does not do a thing',
      'Peter Odum said the council does not represent the village, accusing it of serving the mine.',
      ['Peter Odum', 'accusing', 'it of serving the mine'],
    ],
    [
      'of people who are described',
      'Odum said those who ran were no guards, claiming they wanted to close the port.',
      ['Odum', 'claiming', 'they wanted to close the port'],
    ],
    [
      'of people who are to be brought together',
      'Odum said that calming the people was the first task, arguing that the port rested on it.',
      ['Odum', 'arguing', 'that the port rested on it'],
    ],
    [
      'of himself',
      'Odum said he was glad to meet the guards, describing them as patient.',
      ['Odum', 'describing', 'them as patient'],
    ],
    [
      'with what he adds',
      'The port office said the guards had closed the gate, adding there were no boats outside.',
      ['The port office', 'adding', 'there were no boats outside'],
    ],
  ])('is his who speaks %s', (_, text, said) => {
    expect(told(text + second)).toContainEqual(said)
  })

  it.each([
    [
      'who refuses',
      'Otieno said his father had refused to leave, saying he would stay in Busia.',
      ['his father', 'saying', 'he would stay in Busia'],
    ],
    [
      'who defends a plan',
      'The paper said some growers defend the dam, arguing that the fields need it.',
      ['some growers', 'arguing', 'that the fields need it'],
    ],
  ])('but is his of whom it is told %s', (_, text, said) => {
    expect(told(text + second)).toContainEqual(said)
  })

  it('and is not his who tells what another did not do but did later', () => {
    const text = 'Otieno said the guard did not come to the gate but later demanded his pay.'
    expect(told(text + second)).toContainEqual(['the guard', 'later demanded', 'his pay'])
  })

  it('takes a skipper for a person', () => {
    expect(told('Kenya skipper Peter Odum said it was a good day.' + second)).toEqual([
      ['Kenya skipper Peter Odum', 'said', 'it was a good day'],
    ])
  })
})
