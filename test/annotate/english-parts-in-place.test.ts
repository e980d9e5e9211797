import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string) => readText(`${text} The ferry sailed in the morning.`).events
const roles = (text: string, sense: string): readonly string[] =>
  events(text).flatMap((e) => (e.sense === sense ? e.roles.map((r) => `${r.role}: ${r.text}`) : []))

describe('whose part in an English act is whose', () => {
  it('a state is not shown beside who bears its office', () => {
    const text = 'Kenyan President William Ruto urged Chad to free the sailors.'
    expect(roles(text, 'appeal')).toEqual(['agent: William Ruto', 'recipient: Chad'])
    expect(events(text).find((e) => e.sense === 'appeal')?.actors).toContain('KE')
  })

  it('but is beside another', () => {
    const text = 'Kenya and Ugandan President Yoweri Museveni accused Chad of hiding the sailors.'
    expect(roles(text, 'accuse')).toEqual(
      expect.arrayContaining(['agent: Kenya', 'agent: Yoweri Museveni']),
    )
  })

  it('a university does not act where its students’ union does', () => {
    const union =
      "Dhaka University Central Students' Union brought out a protest procession against the fees."
    expect(roles(union, 'protest')).not.toContain('agent: Dhaka University')
    expect(roles('Dhaka University condemned the attack on the hall.', 'criticise')).toContain(
      'agent: Dhaka University',
    )
  })

  it('nobody calls for the law of his own office', () => {
    const text = 'Law Affairs Adviser Asif Nazrul called for their trial in a speedy court.'
    expect(roles(text, 'appeal')).not.toContain('object: Law')
  })

  it('a party is not hurt where its secretary is', () => {
    const text = 'BNP district secretary Anna Mutua and a reporter were injured when a bus fell.'
    expect(roles(text, 'be-injured')).toEqual(['recipient: Anna Mutua', 'recipient: reporter'])
  })

  it('of two bodies, “it” is neither', () => {
    expect(roles('NATO and the African Union met, and it attacked Mali.', 'attack')).toEqual([
      'recipient: Mali',
    ])
  })

  it('the place of another act is not this one’s', () => {
    const charged = 'Kenyan police charged a suspect in the Kisumu shooting with murder.'
    expect(roles(charged, 'charge')).toEqual(['agent: Kenyan police', 'recipient: suspect'])
    const arrested = 'Kenyan police arrested a suspect in the Kisumu area.'
    expect(roles(arrested, 'arrest').join()).toContain('place: ')
  })

  it('a truce that ends a war does not end', () => {
    const senses = (text: string) => events(text).map((e) => `${e.sense} ${e.step ?? ''}`)
    expect(senses('The truce that ended the war was brokered by Kenya.')).not.toContain(
      'terminate ceasefire/collapse',
    )
    expect(senses('The truce ended on Monday.')).toContain('terminate ceasefire/collapse')
  })

  it.each([
    'Police are appealing for information about the fire.',
    'The petition sought directives to recruit district election officers.',
    'Each branch must show that exchange services for torn notes are provided.',
    'Ties have been cold since then, with fighting flaring up in the north.',
  ])('nobody in public acts: %s', (text) => {
    expect(events(text)).toEqual([])
  })

  it.each([
    ['Police appealed for calm in Kisumu.', 'appeal'],
    ['Kenya recruited 500 soldiers for the war.', 'deploy'],
    ['Kenya is fighting rebels in the north.', 'attack'],
  ])('somebody does: %s', (text, sense) => {
    expect(events(text).map((e) => e.sense)).toContain(sense)
  })
})
