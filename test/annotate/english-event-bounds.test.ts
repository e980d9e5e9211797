import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string) =>
  readText(text, { published: '2024-11-12' })
    .events.filter((e) => e.plover !== null)
    .map((e) => [e.plover, e.actors.join(), e.recipients.join()])

describe('an English event', () => {
  it.each([
    ['between private people', 'Amina Odhiambo, a nurse, asked Peter Mutua to tell her the time.'],
    ['wished for', 'However, Kenya should go further and strengthen relations with Somalia.'],
    ['of which something is said', 'A commander said attacking Somali ports would not help.'],
    ['named behind a preposition', 'Kenyan soldiers faced many instances of torture.'],
    ['asked for', 'It was asked that the banker be arrested and extradited to Kenya.'],
    ['left open', 'Peter Mutua stopped short of saying whether Kenya would support the plan.'],
    ['what it comes to', 'Kenya is an example when it comes to banning rallies.'],
    [
      'about a film',
      'The director Peter Mutua was slammed. The film is a sequel. Critics of the movie praised only an actor.',
    ],
    ['of trade among traders', 'Onions are imported from Kenya at 300 dollars a tonne.'],
  ])('is none when it is %s', (_, text) => {
    expect(events(text)).toEqual([])
  })

  it.each([
    [
      'somebody in an office',
      'Amina Odhiambo, a lawmaker, asked Kenya to release the sailors.',
      ['REQUEST', 'x-amina-odhiambo', 'KE'],
    ],
    [
      'whom a past form behind a comma tells of',
      'Kenya awaits the trial of the rebel leader Peter Mutua, arrested in May.',
      ['COERCE', '', 'x-peter-mutua'],
    ],
    [
      'whom a noun of office stands beside',
      'Peter Mutua, the general who resigned in May, said so.',
      ['RETREAT', 'x-peter-mutua', ''],
    ],
    ['whom support is given to', 'Norway reiterated its support to Chad.', ['SUPPORT', 'NO', 'TD']],
    [
      'people who are captured',
      'Kenyan soldiers captured 23 pirates on Saturday.',
      ['COERCE', 'x-ke-security-forces,KE', ''],
    ],
  ])('is told of %s', (_, text, event) => {
    expect(events(text)).toContainEqual(event)
  })

  it('is not on the day of prayers, of a saying, nor in the year of a conference', () => {
    const dates = (text: string) =>
      readText(text, { published: '2024-11-12' }).events.map((e) => e.date)
    expect(dates('Rebels attacked Kenya on 8 October following Friday prayers.')).toEqual([
      '2024-10-08',
    ])
    expect(dates('Kenyan officials said Saturday they had arrested five rebels.')).toEqual([null])
    expect(dates('Kenya held talks with Somalia at the Nairobi Energy Conference 2025.')).toEqual([
      null,
    ])
  })
})
