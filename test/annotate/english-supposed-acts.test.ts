import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** A second sentence makes a text prose, in which each role must be proved. */
const more = ' The weather was mild in the valley.'

const events = (text: string) => readText(text + more, { published: '2024-05-10' }).events

const told = (text: string) => events(text).map((e) => [e.sense, e.polarity, e.modality])

const roles = (text: string) => events(text).map((e) => e.roles.map((r) => [r.role, r.text]))

describe('an act that somebody only holds to have been done', () => {
  it.each([
    ['suspected', 'The inspector said they suspected that the couple was murdered.', 'kill'],
    ['suspected, without "that"', 'Police suspect the guard was killed by his nephew.', 'kill'],
    ['feared', 'Officials fear that 12 sailors died in the storm.', 'die'],
    ['feared for what comes', 'Doctors feared that the child would die.', 'die'],
    ['believed of somebody', 'He is believed to have killed three farmers.', 'kill'],
    ['said of somebody', 'The rebels are said to have killed three farmers.', 'kill'],
    ['only seeming so', 'Kenya seems to have signed the treaty.', 'sign'],
    ['doubted', 'They doubt whether Kenya signed the treaty.', 'sign'],
  ])('is possible: %s', (_, text, sense) => {
    expect(told(text)).toEqual([[sense, 'positive', 'possible']])
  })

  it('is told where somebody says that it was done', () => {
    expect(told('Police say the guard was killed by his nephew.')).toEqual([
      ['kill', 'positive', 'actual'],
    ])
  })

  it('is actual where somebody claims to have done it, and the speaker did it', () => {
    const text = 'Rebels claimed to have killed 12 soldiers.'
    expect(told(text)).toEqual([['kill', 'positive', 'actual']])
    expect(roles(text)[0]).toEqual([
      ['agent', 'Rebels'],
      ['recipient', '12 soldiers'],
    ])
  })

  it('is conditional where it would have been done', () => {
    expect(told('Kenya would have signed the treaty.')).toEqual([
      ['sign', 'positive', 'conditional'],
    ])
  })

  it('has the subject of its own clause behind "whether"', () => {
    expect(roles('Police asked whether he killed the guard.').at(-1)).toEqual([
      ['agent', 'he'],
      ['recipient', 'guard'],
    ])
  })
})

describe('an act that is only named', () => {
  it.each([
    [
      'as an absurd claim',
      'The historian said soldiers killing teachers in 1971 is an absurd claim.',
    ],
    ['as avoided', 'The driver braked to avoid colliding with a bus.'],
    ['as avoided by a state', 'Kenya avoided signing the treaty.'],
    ['as considered', 'The government is considering sending troops to Chad.'],
    ['as a charge', 'The charges include killing a guard.'],
    ['as what was meant', 'They were charged with causing harm with intent to murder.'],
  ])('is not told: %s', (_, text) => {
    expect(told(text).filter(([sense]) => sense !== 'charge')).toEqual([])
  })

  it('is told where what it is called says that it was done', () => {
    expect(told('The mayor said the army killing the boys was a crime.')).toEqual([
      ['kill', 'positive', 'actual'],
    ])
  })
})

describe('an infinitive behind one of many', () => {
  it.each([
    ['did it', 'Norway became the first country to ratify the treaty.', 'positive', 'actual'],
    ['did it not', 'Kenya was the only state not to ratify the treaty.', 'negative', 'actual'],
    ['wants to', 'Peru wants to be the first country to ratify the treaty.', 'positive', 'planned'],
  ])('tells what that one %s', (_, text, polarity, modality) => {
    expect(told(text)).toEqual([['ratify', polarity, modality]])
  })
})

describe('a word of everyday life', () => {
  it.each([
    ['an influence', 'Voters can see that the measures have taken effect on crime.'],
    ['cuts that hit a body', 'The clinic was hit by drastic cuts near a base.'],
    ['what somebody is called', 'A man named Kamau, brother of a chief, came by.'],
    ['a hyphened word', 'It was a do-or-die match for Kenya.'],
    ['the talk of police with a gunman', 'Police negotiated with the gunman for two hours.'],
    ['an approval that is received', 'He received the president’s approval in Kenya.'],
  ])('is no act: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['a law', 'The law took effect on 3 March.', 'enter-into-force'],
    ['a town under shells', 'The town was hit by shells that the army fired.', 'attack'],
    ['an office', 'Anna Otieno was named Minister of Finance.', 'appoint'],
  ])('is one with %s', (_, text, sense) => {
    expect(told(text)).toContainEqual([sense, 'positive', 'actual'])
  })
})

describe('an age behind a name', () => {
  it.each([
    [
      'in a list',
      'Otto Renn, 69, and his wife Anna Renn, 61, were killed.',
      ['Otto Renn', 'Anna Renn'],
    ],
    ['behind an introduction', 'In another case, Otto Renn, 69, was killed.', ['Otto Renn']],
    [
      'of three',
      'Otto Renn, 69, Anna Renn, 61, and Ben Moss, 7, were killed.',
      ['Otto Renn', 'Anna Renn', 'Ben Moss'],
    ],
  ])('parts nothing: %s', (_, text, names) => {
    expect(roles(text)[0]?.map(([, name]) => name)).toEqual(names)
  })
})

describe('a gerund behind the verb by which it goes on', () => {
  it('is done where that is', () => {
    expect(told('The army resumed shelling the town.')).toEqual([['shell', 'positive', 'actual']])
  })

  it('is not told where that is only prepared', () => {
    expect(told('The army prepared to resume shelling the town.')).toEqual([])
  })
})

describe('an apposition', () => {
  it('acts not, it tells what the subject is', () => {
    expect(roles('Kenya, a key Ugandan ally, has urged traders to leave.')[0]).toEqual([
      ['agent', 'Kenya'],
      ['recipient', 'traders'],
    ])
  })
})
