import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const more = ' The weather was mild in the valley.'

const found = (text: string) =>
  readText(text + more, { published: '2025-06-05' }).events.filter((e) =>
    e.rule?.startsWith('noun:'),
  )

const told = (text: string) =>
  found(text).map((e) => [
    e.sense,
    e.roles.filter((r) => r.role === 'agent').map((r) => r.text),
    e.roles.filter((r) => r.role === 'recipient').map((r) => r.text),
    e.date,
    e.step,
  ])

describe('an act that a noun tells', () => {
  it.each([
    [
      'Following the ratification of the treaty by Japan, the two navies shared their bases.',
      ['ratify', ['Japan'], [], null, 'treaty/domestic-approval'],
    ],
    [
      'After the signing of the accord by Chad and Sudan on 4 May, the border was reopened.',
      ['sign', ['Chad', 'Sudan'], [], '2025-05-04', null],
    ],
    [
      'The approval of the bill by parliament came after nine hours of debate.',
      ['approve', ['parliament'], [], null, 'bill/passage'],
    ],
    [
      'The withdrawal of troops by Ethiopia was completed in March.',
      ['retreat', ['Ethiopia'], [], null, null],
    ],
    [
      'The signing of the peace accord between Chad and Sudan in Doha ended ten years of war.',
      ['sign', ['Chad', 'Sudan'], [], null, 'treaty/signature'],
    ],
    [
      'Russia’s invasion of Ukraine began in February 2022.',
      ['attack', ['Russia'], ['Ukraine'], null, null],
    ],
    [
      'The arrest of opposition leader Peter Mutua by Ugandan police drew protests.',
      ['arrest', ['Ugandan police'], ['Peter Mutua'], null, null],
    ],
    [
      'Since the withdrawal of Mali from the accord in January, fighting has spread.',
      ['withdraw-from', ['Mali'], [], '2025-01', null],
    ],
    [
      'Brazil condemned the bombing of the hospital by Israel.',
      ['bomb', ['Israel'], [], null, null],
    ],
    [
      'The killing of six farmers by gunmen on Tuesday has angered the region.',
      ['kill', ['gunmen'], [], '2025-06-03', 'toll/count'],
    ],
  ])('and was done: %s', (text, event) => {
    expect(told(text)).toEqual([event])
  })

  it('counts the dead', () => {
    expect(told('The deaths of 12 people in Nairobi shocked the country.')).toEqual([
      ['die', [], [], null, 'toll/count'],
    ])
    expect(told('The exchange of the instruments of ratification took place in Tokyo.')).toEqual([
      ['exchange-instruments', [], [], null, 'treaty/exchange-of-instruments'],
    ])
  })

  it.each([
    'They wait for the ratification of the treaty by Japan.',
    'Without the approval of the bill by the Senate nothing will change.',
    'The government opposes the ratification of the convention.',
    'The ratification of the treaty by Japan was delayed.',
    'The ministry denied the arrest of the journalist by police.',
    'After the withdrawal of troops by Ethiopia, the town will be safe.',
    'The government fears the rejection of the treaty by parliament.',
    'After the signing of the deal, the club presented the striker.',
  ])('is not told where nothing shows it: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('keeps its day from the verb that tells of it', () => {
    const events = readText(
      `Kenya’s ratification of the convention on Monday was praised by Chad.${more}`,
      {
        published: '2025-06-05',
      },
    ).events
    expect(events.map((e) => [e.sense, e.date])).toEqual([
      ['praise', null],
      ['ratify', '2025-06-02'],
    ])
  })
})
