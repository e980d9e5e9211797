import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const more = ' The weather in the harbour was fine all week.'

const roles = (text: string) =>
  readText(`${text}${more}`, { published: '2024-11-12' }).events.map((e) => [
    e.sense,
    e.roles
      .filter((r) => r.role === 'agent' || r.role === 'recipient')
      .map((r) => [r.role, r.text, r.entity, r.class, r.state ?? null]),
  ])

describe('who stands in an act without a name', () => {
  it.each([
    [
      'whom it is done to',
      'A woman was killed by an arsonist in Kisumu.',
      'kill',
      [
        ['recipient', 'woman', null, 'person', null],
        ['agent', 'arsonist', null, 'person', null],
      ],
    ],
    [
      'an object',
      'Police arrested five men in Kisumu on Sunday.',
      'arrest',
      [
        ['agent', 'Police', null, 'group', null],
        ['recipient', 'five men', null, 'person', null],
      ],
    ],
    [
      'a number of people',
      'Six peacekeepers were killed near the border.',
      'kill',
      [['recipient', 'Six peacekeepers', null, 'armed-forces', null]],
    ],
    [
      'a pronoun',
      'Mutua lives in Kisumu. Police detained him at noon.',
      'arrest',
      [
        ['agent', 'Police', null, 'group', null],
        ['recipient', 'him', null, undefined, null],
      ],
    ],
    [
      'what a relative points back to',
      'The court met the man whom the police had detained.',
      'arrest',
      [
        ['agent', 'police', null, 'group', null],
        ['recipient', 'man', null, 'person', null],
      ],
    ],
  ])('is told: %s', (_, text, sense, expected) => {
    expect(roles(text)).toContainEqual([sense, expected])
  })

  it.each([
    ['people beside the act', 'Guards arrested Akira Odhiambo, these sailors stood by.', 'sailors'],
    ['nobody', 'Nobody was killed in Kisumu and no sailor was hurt.', 'Nobody'],
    ['who acts in a clause without a relative', 'The men the police arrested were old.', 'police'],
    ['who acts behind a question', 'He asked on what grounds the board arrested Mutua.', 'board'],
  ])('is not told: %s', (_, text, word) => {
    const recipients = readText(`${text}${more}`, { published: '2024-11-12' }).events.flatMap((e) =>
      e.roles.flatMap((r) => (r.role === 'recipient' ? [r.text] : [])),
    )
    expect(recipients.filter((r) => r.includes(word))).toEqual([])
  })

  it('makes no act of private people a public one', () => {
    const { events } = readText(`A man killed his wife in Kisumu.${more}`)
    expect(events[0]).toMatchObject({ sense: 'kill', plover: null, actors: [], recipients: [] })
  })
})

describe('a name that only describes', () => {
  it('a state stands beside the people who are its own', () => {
    const { events } = readText(`Rebels attacked the Kenyan peacekeepers at dawn.${more}`)
    const attack = events.find((e) => e.sense === 'attack')
    expect(attack?.recipients).toEqual(['KE'])
    expect(attack?.roles.find((r) => r.role === 'recipient')).toMatchObject({
      text: 'Kenyan peacekeepers',
      entity: null,
      class: 'armed-forces',
      state: 'KE',
    })
  })

  it('a thing that is seized is told whole', () => {
    const { events } = readText(`The navy seized a Kenyan trawler on Friday.${more}`)
    expect(events[0]?.roles.find((r) => r.role === 'recipient')).toMatchObject({
      text: 'Kenyan trawler',
      entity: null,
      state: 'KE',
    })
  })

  it('a school does not block the road that its students block', () => {
    const { events } = readText(
      `Dhaka University (DU) protesters blocked the main road on Monday.${more}`,
    )
    expect(events[0]?.actors).toEqual([])
    expect(events[0]?.roles).toMatchObject([
      { role: 'agent', text: 'Dhaka University (DU) protesters', entity: null, class: 'group' },
    ])
  })

  it('a state that acts is a state', () => {
    const { events } = readText(`Kenya condemned the Norwegian prime minister.${more}`)
    expect(events[0]?.actors).toEqual(['KE'])
    expect(events[0]?.recipients).toContain('NO')
  })
})

describe('how far an act is told as done', () => {
  const found = (text: string) =>
    readText(`${text}${more}`, { published: '2024-11-12' }).events.map((e) => [
      e.sense,
      e.polarity,
      e.modality,
      e.date,
    ])

  it.each([
    [
      'what is demanded not to be done is open',
      'Kenya issued a demand that Ukraine not join NATO.',
      ['accede', 'negative', 'possible', null],
    ],
    [
      'what one would be ready for hangs on the condition',
      'Norway would be prepared to send troops to Chad if asked.',
      ['send-troops', 'positive', 'conditional', null],
    ],
    [
      'what is apparent is not sure',
      'The camp was apparently attacked by soldiers of Chad.',
      ['attack', 'positive', 'possible', null],
    ],
    [
      'a day by which something was done is not its day',
      'Police arrested nine men by yesterday, Monday.',
      ['arrest', 'positive', 'actual', null],
    ],
    [
      'a day on which it was done is',
      'Police arrested nine men on Monday.',
      ['arrest', 'positive', 'actual', '2024-11-11'],
    ],
    [
      'an act that did not happen',
      'Chad did not sign the treaty.',
      ['sign', 'negative', 'actual', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContainEqual(expected)
  })

  it('a raid that somebody without arms holds is a search', () => {
    expect(found('An officer said they conducted a raid on the hotel on Monday.')).toEqual([])
  })

  it('a raid that troops hold is an attack', () => {
    expect(found('Troops conducted a raid on a camp in Chad on Monday.')[0]?.[0]).toBe('attack')
  })
})
