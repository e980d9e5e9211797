import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** A second sentence makes a text prose, in which each role must be proved. */
const more = ' The weather was mild in the valley.'

const events = (text: string) => readText(text + more, { published: '2024-05-10' }).events

const senses = (text: string) => events(text).map((e) => e.sense)

const modalities = (text: string) => events(text).map((e) => [e.sense, e.modality])

const parties = (text: string, sense: string) =>
  events(text)
    .filter((e) => e.sense === sense)
    .flatMap((e) => e.roles.filter((r) => r.role !== 'place').map((r) => [r.role, r.text]))

describe('who attacks without an object', () => {
  it.each([
    ['in what is said', 'Officials said Kenyan forces attacked with rockets.', 'Kenyan forces'],
    ['behind "but"', 'Police cleared the square, but a mob attacked around noon.', 'mob'],
  ])('does it: %s', (_, text, who) => {
    expect(parties(text, 'attack')).toEqual([['agent', who]])
  })

  it('undergoes it where the clause has another verb', () => {
    const text = 'Officials said soldiers attacked in the valley were flown to Kisumu.'
    expect(parties(text, 'attack')).toEqual([['recipient', 'soldiers']])
  })
})

describe('a place or an owner in front of a verb', () => {
  it('is not killed by the attack there', () => {
    const text = 'An attack on a market in Chad killed at least three people on Monday.'
    expect(parties(text, 'kill')).toEqual([['recipient', 'three people']])
  })

  it('is not who died', () => {
    const text = 'He told of Peter, a boy from Chad who died of cancer in 2019.'
    expect(parties(text, 'die').flat()).not.toContain('Chad')
  })

  it('is not accused where a time owns it', () => {
    const text = 'An official who worked during last year’s Lake Cup was accused of theft.'
    expect(parties(text, 'accuse').flat()).not.toContain('Lake Cup')
  })

  it('leaves the main clause its subject', () => {
    const text = 'Before the flood hit Chad two weeks ago, Peter Otieno, 39, worked on a hill.'
    expect(parties(text, 'strike-disaster')).toEqual([['recipient', 'Chad']])
  })

  it('opens a clause of its own behind "once"', () => {
    const text = 'Kenya freed the prisoners once Congress met.'
    expect(parties(text, 'release')).toEqual([
      ['agent', 'Kenya'],
      ['recipient', 'prisoners'],
    ])
  })

  it('is no subject where something is taken for it', () => {
    const text =
      'Witnesses knew the car as a Toyota and Peter Otieno, 23, of Kisumu, was found and arrested.'
    expect(parties(text, 'arrest')).toEqual([['recipient', 'Peter Otieno']])
  })
})

describe('of whom a relative tells', () => {
  it.each([
    [
      'people behind what is no people',
      'They asked for the release of four students who were arrested in March.',
      ['recipient', 'four students'],
    ],
    [
      'people alone',
      'They met four students who were arrested in March.',
      ['recipient', 'four students'],
    ],
  ])('are %s', (_, text, role) => {
    expect(parties(text, 'arrest')).toEqual([role])
  })

  it('nobody is who is only sure', () => {
    expect(parties('We are yet to be sure who carried out the attack.', 'attack')).toEqual([])
  })
})

describe('what is only laid to somebody’s charge', () => {
  it('has no doer behind "allegedly by"', () => {
    const text = 'A farmer was killed allegedly by a gang of thieves in Kisumu on Thursday.'
    expect(parties(text, 'kill')).toEqual([['recipient', 'farmer']])
  })

  it('keeps its doer behind "by"', () => {
    const text = 'A farmer was killed by a gang of thieves in Kisumu on Thursday.'
    expect(parties(text, 'kill')).toEqual([
      ['recipient', 'farmer'],
      ['agent', 'gang of thieves'],
    ])
  })

  it('is possible with what goes with it', () => {
    const text = 'The woman who allegedly shot three guards, killing two, was charged.'
    expect(modalities(text)).toContainEqual(['kill', 'possible'])
  })

  it('is possible as a rumour', () => {
    expect(modalities('Rumours spread that Dr Anna Otieno had been killed.')).toEqual([
      ['kill', 'possible'],
    ])
  })

  it('does not make a body the doer by a suspicion', () => {
    const text = 'Two soldiers were killed by a suspected Islamic State gunman on Monday.'
    expect(parties(text, 'kill')).toEqual([
      ['recipient', 'Two soldiers'],
      ['agent', 'suspected Islamic State gunman'],
    ])
  })
})

describe('an act in another sense', () => {
  it.each([
    ['a bill', 'The bill died in the Senate.'],
    ['animals', 'Her three dogs died in the fire.'],
    ['themselves', 'They want to help Kenya defend itself against the rebels.'],
    ['a hope', 'He said the ruling will destroy the possibility of an independent inquiry.'],
    ['what is taken into account', 'The plan may fail given the military’s weak supplies.'],
    ['an award', 'Lake magazine named President Anna Otieno "Person of the Year" in 2020.'],
    ['searches', 'The officer said raids are conducted whenever complaints are received.'],
  ])('is none: %s', (_, text) => {
    expect(senses(text).filter((s) => s !== 'aid-military' && s !== 'occur')).toEqual([])
  })

  it('is a death where people die', () => {
    expect(senses('Her three sons died in the fire.')).toEqual(['die'])
  })

  it('is an accident where an army jet crashed', () => {
    const text = 'A Kenyan Air Force jet crashed into a school, killing 36 people.'
    expect(senses(text)).toContain('die')
    expect(senses(text)).not.toContain('kill')
  })

  it('is actual behind a clause that ends in "to"', () => {
    expect(modalities('He said all five victims we gave shelter to had died.')).toEqual([
      ['die', 'actual'],
    ])
  })

  it('is no accident where it is meant', () => {
    expect(
      senses('He told the court he used a car to kill as many people as possible.'),
    ).not.toContain('die')
  })
})

describe('a contract of private bodies', () => {
  it.each([
    ['schools', 'Lake University and the Kisumu Institute signed a memorandum of understanding.'],
    ['a school and a firm', 'Lake University signed an agreement with Kisumu Motors Limited.'],
  ])('is no treaty: %s', (_, text) => {
    expect(senses(text)).toEqual([])
  })

  it('is one between states', () => {
    expect(senses('Kenya signed an agreement with Chad on Monday.')).toEqual(['sign'])
  })
})

describe('those who keep order', () => {
  it('protest against nothing where they close a road', () => {
    const text = 'Police blocked the main road in Kisumu on Monday.'
    expect(events(text).filter((e) => e.plover !== null)).toEqual([])
  })

  it('are not who does so in protest', () => {
    const text = 'Protesters blocked the main road in Kisumu on Monday.'
    expect(events(text).map((e) => e.plover)).toEqual(['PROTEST'])
  })

  it('make no pact at home', () => {
    expect(senses('City and state police launched a joint operation on Monday.')).toEqual([])
  })
})
