import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** A second sentence makes a text prose, in which each role must be proved. */
const more = ' The weather was mild in the valley.'

const told = (text: string) =>
  readText(text + more, { published: '2024-05-10' }).events.map((e) => [
    e.sense,
    e.polarity,
    e.modality,
  ])

describe('an act of nobody', () => {
  it.each([
    ['no one', 'No one was injured in the blast.', 'injure'],
    ['no one, with a hyphen', 'No-one was injured in the blast.', 'injure'],
    ['nobody', 'Nobody was killed at the camp.', 'kill'],
    ['none', 'None of the rebels was arrested.', 'arrest'],
    ['not a single one', 'Not a single soldier was killed.', 'kill'],
    ['an object', 'The blast killed no one.', 'kill'],
    ['two, by neither and nor', 'Neither Kenya nor Uganda signed the treaty.', 'sign'],
  ])('is negative: %s', (_, text, sense) => {
    expect(told(text)).toEqual([[sense, 'negative', 'actual']])
  })

  it.each([
    ['no fewer', 'No fewer than 12 people were killed in the attack.', 'kill'],
    ['only some', 'Only three soldiers were killed.', 'kill'],
    ['whom another clause names', 'No letter came after rebels killed three soldiers.', 'kill'],
    ['not only', 'The rebels not only killed three soldiers but fled.', 'kill'],
  ])('is no act of %s', (_, text, sense) => {
    expect(told(text)).toEqual([[sense, 'positive', 'actual']])
  })
})

describe('an act laid to somebody’s charge', () => {
  it.each([
    ['accused of it', 'The man is accused of killing three farmers in Kilifi.', 'kill'],
    ['charged with it', 'The guards were charged with killing three prisoners.', 'kill'],
    ['allegedly done', 'Rebels allegedly attacked a convoy near Goma.', 'attack'],
    ['joined to such an act', 'Rebels allegedly robbed shops and attacked homes.', 'attack'],
  ])('is possible: %s', (_, text, sense) => {
    expect(told(text)).toContainEqual([sense, 'positive', 'possible'])
  })

  it.each([
    ['convicted of it', 'The guards were convicted of killing three prisoners.'],
    ['responsible for it', 'Militants claimed responsibility for killing 12 soldiers.'],
    ['admitted', 'The guards admitted killing three prisoners.'],
  ])('is told where somebody is %s', (_, text) => {
    expect(told(text)).toContainEqual(['kill', 'positive', 'actual'])
  })
})

describe('an act that is only spoken of', () => {
  it.each([
    [
      'whose wisdom is doubted',
      'Analysts doubt the wisdom of launching attacks on Iran.',
      'attack',
    ],
    ['that was prevented', 'The rebels were prevented from attacking the town.', 'attack'],
    ['instead of which another was done', 'Instead of signing the treaty, Kenya left.', 'sign'],
    ['of which nobody thinks', 'Nobody thinks Kenya will sign the treaty.', 'sign'],
    [
      'for which there is no evidence',
      'There is no evidence that Kenya signed the treaty.',
      'sign',
    ],
    ['to which somebody is open', 'Norway is open to Kenya joining the African Union.', 'accede'],
    ['that is wished', 'Protesters want the minister arrested.', 'arrest'],
    ['of habit', 'Kenya used to arrest smugglers at the port.', 'arrest'],
  ])('is not told: %s', (_, text, sense) => {
    expect(told(text).map(([found]) => found)).not.toContain(sense)
  })

  it.each([
    ['not planned', 'Kenya does not plan to sign the treaty.', 'negative', 'planned'],
    ['not ready', 'Kenya is not ready to sign the treaty.', 'negative', 'planned'],
    ['unlikely', 'Kenya is unlikely to sign the treaty.', 'positive', 'possible'],
    [
      'inverted',
      'Had Kenya signed the treaty, Uganda would have joined.',
      'positive',
      'conditional',
    ],
    ['planned', 'Kenya is expected to sign the treaty.', 'positive', 'planned'],
  ])('keeps how it is spoken of: %s', (_, text, polarity, modality) => {
    expect(told(text)[0]).toEqual(['sign', polarity, modality])
  })
})

describe('an act that was done', () => {
  it.each([
    ['by being caused', 'The driver braked, causing the lorry to overturn.', 'accident'],
    [
      'before which a form has no ending',
      'It came after a cyclone hit the coast in 2019.',
      'strike-disaster',
    ],
    ['as somebody says', 'Neighbours say Kimani killed two soldiers in 2019.', 'kill'],
  ])('is actual: %s', (_, text, sense) => {
    expect(told(text)).toContainEqual([sense, 'positive', 'actual'])
  })

  it('has the subject of its own clause behind a verb of saying', () => {
    const { events } = readText(`Kenya said rebels attacked a Ugandan convoy.${more}`)
    expect(events.flatMap((e) => e.roles.map((r) => [r.role, r.text]))).toContainEqual([
      'agent',
      'rebels',
    ])
  })
})

describe('the first of many to do two things', () => {
  it('is read to its end', () => {
    const text = 'The first group to kidnap and kill the driver was banned.'
    expect(() => told(text)).not.toThrow()
  })
})
