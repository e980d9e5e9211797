import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const more = ' The weather was mild in the valley.'

const sensesOf = (text: string) =>
  readText(text + more, { published: '2024-05-10' }).events.map((e) => e.sense)

const parties = (text: string, sense: string) =>
  readText(text + more, { published: '2024-05-10' })
    .events.filter((e) => e.sense === sense)
    .flatMap((e) => e.roles.filter((r) => r.role === 'agent').map((r) => r.text))

describe('words that are no such act', () => {
  it.each([
    ['a plural behind "to"', 'The violence moved from attacks to assaults in Kisumu.', 'attack'],
    ['a noun behind a noun', 'The scan showed an entry wound from above.', 'injure'],
    ['firefighters at a fire', 'Firefighters attacked the blaze from above.', 'attack'],
    ['a journey to a police station', 'They rushed to the police station.', 'deploy'],
    ['those who are elected', 'Elected representatives of the party met.', 'elect'],
    ['figures', 'The mayor has released the figures of his staff.', 'release'],
    ['staff’s figures', 'The mayor has released his staff’s statistics.', 'release'],
    ['a break-in by computer', 'The treasury was hacked by a foreign government.', 'beat'],
    ['less trade', 'Kenya has reduced its imports of oil from Chad.', 'sanction'],
  ])('%s', (_, text, sense) => {
    expect(sensesOf(text)).not.toContain(sense)
  })

  it.each([
    ['tear gas', 'Police fired tear gas at protesters in Nairobi.', ['restrict']],
    ['stun grenades', 'Police used stun grenades against protesters.', ['restrict']],
    ['shells of tear gas', 'Police lobbed tear gas shells at the crowd.', ['restrict']],
    ['artillery shells', 'Kenya fired artillery shells at rebel bases.', ['shell']],
    ['forces that are rushed', 'Kenya rushed troops to the border.', ['deploy']],
  ])('%s are what they are', (_, text, senses) => {
    expect(sensesOf(text)).toEqual(senses)
  })
})

describe('those who act', () => {
  it.each([
    ['for two states', 'The envoys of Oman and Yemen met in Muscat.', 'meet', ['Oman', 'Yemen']],
    ['in talks between two', 'Talks between Chad and Egypt began.', 'meet', ['Chad', 'Egypt']],
    ['in a relative clause', 'The deal that Iran signed with Iraq has expired.', 'sign', ['Iran']],
  ])('%s', (_, text, sense, agents) => {
    expect(parties(text, sense)).toEqual(agents)
  })

  it('are not who made a list of people to be killed', () => {
    const { events } = readText(`The army had lists of people to be killed.${more}`)
    expect(events.flatMap((e) => e.roles.map((r) => r.text))).not.toContain('army')
  })

  it('end a treaty that expires without a party', () => {
    expect(sensesOf('The treaty expired in 2023.')).toEqual(['terminate'])
  })
})

describe('words of other matters', () => {
  it.each([
    ['strikes that somebody names', 'The minister called the strikes selfish.', 'strike'],
    ['what an actor captures', 'The actor sings well, capturing ambition and guilt.', 'occupy'],
    ['what a doctor warns of', 'A doctor warned of long-term consequences.', 'threaten'],
    [
      'rallies that were held',
      'Mr Otieno saw the park, where rallies, games and shows were held.',
      'protest',
    ],
    ['habits that die hard', 'Old habits die hard in the valley.', 'die'],
    ['difficulties', 'Otieno saw many difficulties in attacking rebel bases.', 'attack'],
    [
      'a contract of firms',
      'Lake Bank PLC signed a Memorandum of Understanding with Otieno.',
      'sign',
    ],
    ['a right', 'The rule extended the right to refuse service to everyone.', 'reject'],
    [
      'an alleged deed',
      'The alleged killing of three farmers by the police angered Kisumu.',
      'kill',
    ],
  ])('are no such act: %s', (_, text, sense) => {
    expect(sensesOf(text)).not.toContain(sense)
  })

  it.each([
    ['a union’s strike', 'The teachers’ union called a strike in Nairobi.', 'strike'],
    ['a town that is captured', 'Rebels captured the town of Bunia on Monday.', 'occupy'],
    ['a warning of retaliation', 'Iran warned of retaliation.', 'threaten'],
    ['a deed', 'The killing of three farmers by the police angered Kisumu.', 'kill'],
  ])('stay what they are: %s', (_, text, sense) => {
    expect(sensesOf(text)).toContain(sense)
  })

  it('have the people behind "when" do what follows', () => {
    const text = 'Ten people were killed and almost 30 wounded when gunmen fired on a fair.'
    expect(parties(text, 'attack')).toEqual(['gunmen'])
  })
})
