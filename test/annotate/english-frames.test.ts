import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const typesOf = (text: string) =>
  readText(text, { published: '2024-11-12' }).events.flatMap((e) => e.plover ?? [])

describe('one kind of event after the other, in the words that papers use for it', () => {
  it.each([
    ['AGREE', 'Kenya agreed to a truce with Somalia.'],
    ['AGREE', 'Kenya offered talks to Somalia.'],
    ['AGREE', 'Kenya is about to restore ties with Somalia.'],
    ['CONSULT', 'Kenya held talks with Somalia on Friday.'],
    ['CONSULT', 'Kenya entered into discussions with Somalia.'],
    ['SUPPORT', 'Kenya signed a memorandum with Somalia.'],
    ['SUPPORT', 'Kenya welcomed the release of the sailors by Somalia.'],
    ['COOPERATE', 'Kenya extradited the suspect to Somalia.'],
    ['AID', 'Kenya provided technical support to Somalia.'],
    ['CONCEDE', 'Kenya lifted the curfew on Friday.'],
    ['RETREAT', 'Kenya lifted its blockade of Somalia.'],
    ['RETREAT', 'Kenya freed the fishermen.'],
    ['RETREAT', 'The minister Amina Odhiambo tendered her resignation in Kenya.'],
    ['REQUEST', 'Kenya sought the extradition of the banker from Somalia.'],
    ['ACCUSE', 'Kenya filed a lawsuit against Somalia.'],
    ['REJECT', 'Kenya ruled out talks with Somalia.'],
    ['THREATEN', 'Kenya vowed revenge on Somalia.'],
    ['THREATEN', 'Kenya warned Somalia against crossing the line.'],
    ['PROTEST', 'Teachers in Kenya went on strike on Friday.'],
    ['PROTEST', 'The Kenya Teachers Union formed a human chain to protest the cuts.'],
    ['SANCTION', 'Kenya forced the envoys of Somalia out of the country.'],
    ['MOBILIZE', 'Kenya massed troops on the border with Somalia.'],
    ['COERCE', 'Kenya deported twenty citizens of Somalia.'],
    ['ASSAULT', 'The embassy of Kenya came under attack on Friday.'],
  ])('%s: %s', (type, text) => {
    expect(typesOf(text)).toContain(type)
  })

  it.each([
    'Kenya beat Somalia by four wickets in the second match.',
    'Amina Odhiambo shot up the charts with her second album.',
    'Otieno fired the visitors in front after ten minutes.',
    'The company fired its director Otieno.',
    'Otieno shared a photograph on her page.',
    'Four people were killed when a bus plunged into a river in Kenya.',
    'An earthquake destroyed 300 houses in Kenya.',
    'Kenya and Somalia occupied the first and third spots on the list.',
    'Otieno captured the imagination of readers in Kenya.',
    'The bank charged Otieno a fee of ten dollars.',
    'Shares of Kenya Airways fell and oil prices struck a new high.',
    'Otieno pleaded guilty to tax fraud.',
    'Otieno hails from Kenya.',
    'Kenya met its target for the year.',
    'Otieno was asked whether Kenya would join.',
    'Otieno held a press conference in Kenya.',
    'Kenya must accept the proposal.',
    'Otieno dismissed Mutua for eighteen runs.',
    'Otieno is receiving treatment in a hospital in Kenya.',
    'Mutua welcomed Otieno on the stage.',
    'Experts warned that the river could rise in Kenya.',
    'Kenya gathered food to prevent hunger.',
  ])('none: %s', (text) => {
    expect(typesOf(text)).toEqual([])
  })
})

describe('what stands around an event', () => {
  const events = (text: string) =>
    readText(text, { published: '2024-11-12' }).events.map((e) => ({
      plover: e.plover,
      actors: e.actors,
      recipients: e.recipients,
    }))

  it.each([
    [
      'a verb joined to a passive',
      'The embassy of Kenya was attacked and set on fire.',
      [],
      ['KE'],
    ],
    ['a headline', 'Somalia attacked in the night', [], ['SO']],
  ])('%s: %s', (_, text, actors, recipients) => {
    const found = events(text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((e) => e.plover === 'ASSAULT')).toBe(true)
    expect(found.at(-1)).toMatchObject({ actors, recipients })
  })

  it('a participle that opens the sentence before its agent describes the subject', () => {
    expect(events('Criticised by the United States, Kenya withdrew its troops.')).toEqual([
      { plover: null, actors: ['US'], recipients: ['KE'] },
      { plover: 'RETREAT', actors: ['KE'], recipients: [] },
    ])
  })

  it('a state whose name is a word as well stands in a list', () => {
    expect(events('Turkey and Kenya condemned Somalia.')).toEqual([
      { plover: 'ACCUSE', actors: ['TR', 'KE'], recipients: ['SO'] },
    ])
  })

  it('keeps the subject of a clause that a plan opens', () => {
    expect(
      events('Under the plan, Kenya will release the prisoners of Somalia, a minister said.'),
    ).toContainEqual({ plover: 'AGREE', actors: ['KE'], recipients: ['SO'] })
  })

  it('gives a refusal the one whom the refused act regards', () => {
    expect(events('Kenya refused to send soldiers to Somalia.')[0]).toEqual({
      plover: 'REJECT',
      actors: ['KE'],
      recipients: ['SO'],
    })
  })
})
