import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** A second sentence makes a text prose, in which each role must be proved. */
const more = ' The weather was mild in the valley.'

const events = (text: string) => readText(text + more, { published: '2025-03-12' }).events

const steps = (text: string) =>
  events(text).map((e) => [e.step, e.polarity, e.modality, e.date, ...e.actors])

describe('steps of treaties and laws by the words that papers use', () => {
  it.each([
    [
      'a treaty is extended',
      'Russia and Belarus extended the treaty on 2 February 2021.',
      ['treaty/amendment', 'positive', 'actual', '2021-02-02', 'RU', 'BY'],
    ],
    [
      'a convention is not ratified',
      'Norway has not ratified the convention.',
      ['treaty/domestic-approval', 'negative', 'actual', null, 'NO'],
    ],
    [
      'a withdrawal is announced',
      'Hungary announced its withdrawal from the treaty on Monday.',
      ['withdrawal/announcement', 'positive', 'actual', '2025-03-10', 'HU'],
    ],
    [
      'a withdrawal is only planned',
      'Hungary announced on Monday that it would withdraw from the treaty.',
      ['treaty/withdrawal', 'positive', 'planned', null, 'HU'],
    ],
    [
      'a veto is overridden',
      'The Senate overrode the veto on 3 March.',
      ['bill/passage', 'positive', 'actual', '2025-03-03'],
    ],
    [
      'a veto stands',
      'The senate failed to override the veto.',
      ['bill/passage', 'negative', 'actual', null],
    ],
    [
      'a bill is signed into law',
      'The governor signed the bill into law on Monday.',
      ['bill/assent', 'positive', 'actual', '2025-03-10'],
    ],
    [
      'what owns its passage is the bill',
      'The bill’s passage by the lower house came after a night of debate.',
      ['bill/passage', 'positive', 'actual', null],
    ],
    [
      'a signing with another state',
      'Estonia’s signing of the fishing agreement with Latvia last Friday surprised sailors.',
      ['treaty/signature', 'positive', 'actual', '2025-03-07', 'EE'],
    ],
    [
      'two states plan for a month to come',
      'Chile and Peru plan to sign the border treaty in May.',
      ['treaty/signature', 'positive', 'planned', '2025-05', 'CL', 'PE'],
    ],
    [
      'a month of a condition stays open',
      'The law would take effect in July if the king gave his assent.',
      ['bill/in-force', 'positive', 'conditional', 'XXXX-07'],
    ],
  ])('%s', (_, text, expected) => {
    expect(steps(text)[0]?.slice(0, expected.length)).toEqual(expected)
  })

  it('an ordinance is signed, and annulled later', () => {
    const text =
      'The president had signed the ordinance in 2019 before the court annulled it in 2021.'
    expect(steps(text).map(([step, , , date]) => [step, date])).toEqual([
      ['bill/assent', '2019'],
      ['bill/annulment', '2021'],
    ])
  })

  it('a contract of a club is no treaty', () => {
    expect(steps('The union extended the labour agreement with the club.')).toEqual([])
  })

  it('who agrees to do something does it', () => {
    const [event] = events('The rebels agreed to extend the truce by two weeks.')
    expect(event?.roles.map((r) => [r.role, r.text])).toContainEqual(['agent', 'rebels'])
    expect(event?.step).toBe('ceasefire/extension')
  })

  it('who is only told of by somebody does not', () => {
    const text = 'Otieno said some rebels threatened to kill him.'
    expect(events(text).flatMap((e) => e.roles.map((r) => [r.role, r.text]))).not.toContainEqual([
      'agent',
      'Otieno',
    ])
  })
})

describe('the dead, the hurt and the missing', () => {
  it.each([
    [
      'who are left dead',
      'The blast left six soldiers dead in Quetta on Friday.',
      'die',
      ['six soldiers', 'Quetta'],
    ],
    [
      'who are missing',
      'Twelve miners are still missing, rescuers said.',
      'go-missing',
      ['Twelve miners'],
    ],
    [
      'who went missing',
      'Four fishermen went missing after a trawler sank.',
      'go-missing',
      ['Four fishermen'],
    ],
  ])('%s', (_, text, sense, words) => {
    const found = events(text).find((e) => e.sense === sense)
    expect(found?.roles.map((r) => r.text)).toEqual(words)
  })

  it.each([
    ['a meeting that is missed', 'He missed the meeting with soldiers.'],
    ['a point that is missed', 'The soldiers were missing the point.'],
    ['those who are left otherwise', 'The fire left dozens homeless and three dead.'],
    ['a figure of speech', 'The march leaves soldiers dead tired.'],
  ])('are not told by %s', (_, text) => {
    expect(events(text)).toEqual([])
  })

  it('are possible where they are only reported to be so', () => {
    const [event] = events('Two girls are reported to be missing in Kisumu.')
    expect([event?.sense, event?.modality]).toEqual(['go-missing', 'possible'])
  })

  it('fire of artillery is no blaze', () => {
    const [event] = events(
      'Rebels launched rocket fire against the camp, killing 50 soldiers.',
    ).slice(-1)
    expect(event?.sense).toBe('kill')
  })
})

describe('who stands behind an introduction', () => {
  it('is the subject of its clause', () => {
    const [event] = events('According to police, the girl went missing on Tuesday.')
    expect([event?.sense, event?.roles[0]?.text, event?.date]).toEqual([
      'go-missing',
      'girl',
      '2025-03-11',
    ])
  })

  it('is no party by the police before the comma', () => {
    const text = 'According to police, Anna Otieno killed Ben Kamau on Tuesday.'
    expect(events(text).find((e) => e.sense === 'kill')?.plover).toBeNull()
  })

  it('is nobody where things are missing or a school is only near', () => {
    expect(events('Feeding rooms are missing almost everywhere.')).toEqual([])
    const [event] = events('A shooting at Lake University left two people dead.')
    expect(event?.roles.map((r) => r.role)).not.toContain('agent')
  })
})
