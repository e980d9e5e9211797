import { describe, expect, it } from 'vitest'
import { parts } from './english-events-told.ts'

describe('whom an act in English regards', () => {
  it.each([
    [
      'of whom refuge is asked stands behind "in"',
      'Minister Otieno Kamau sought asylum in Kenya.',
      ['appeal: agent Otieno Kamau, recipient Kenya'],
    ],
    [
      'where aid is sought is no party to it',
      'The ministers of Chad sought aid in Nairobi.',
      ['appeal: agent Chad'],
    ],
    [
      'of whom something is demanded stands behind the noun and its "that"',
      'The African Union reiterated its demand today that Kenya ease restrictions on traders.',
      ['demand: agent The African Union, recipient Kenya'],
    ],
    [
      'the body whose resolution is vetoed is rejected with it',
      'Russia vetoed a Security Council resolution on the war.',
      ['veto: agent Russia, recipient Security Council'],
    ],
    [
      'an owner of what is vetoed is nobody else by name',
      'Russia vetoed the plan on the war.',
      ['veto: agent Russia'],
    ],
    [
      'the particle of a verb does not part it from its object',
      'Kenya has shot down a Ugandan passenger plane in May.',
      ['attack: agent Kenya, recipient Ugandan passenger plane'],
    ],
    [
      'an army acts by its bulldozers',
      'Kenyan army bulldozers demolished Ugandan homes in May.',
      ['destroy: agent Kenyan army, recipient Ugandan homes'],
    ],
    [
      'evidence is shared with a state',
      'Kenyan intelligence officials have shared evidence with Uganda about the plot.',
      ['cooperate: agent Kenyan intelligence, recipient Uganda'],
    ],
    [
      'evidence that is shared with a court is no cooperation',
      'Kenyan officials have shared evidence with the court in Uganda.',
      [],
    ],
    [
      'a demand that is not answered is refused',
      'Uganda refused to respond to a demand from Kenya.',
      ['reject: agent Uganda'],
    ],
    [
      'a protest that is staged is a protest',
      'Students staged a protest in Nairobi against President William Ruto.',
      ['protest: place Nairobi, recipient William Ruto, agent Students'],
    ],
    [
      'who is raped suffers violence',
      'The women were raped by Kenyan soldiers during the war.',
      ['torture: agent Kenyan soldiers, recipient women'],
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})
