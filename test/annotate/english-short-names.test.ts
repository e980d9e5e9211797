import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identity and class of each mention worded so. */
const named = (text: string, wording: string): readonly string[] =>
  readText(text)
    .mentions.filter((m) => m.text === wording)
    .map((m) => `${m.entity ?? 'nobody'} ${m.class ?? '-'}`)

describe('English letters that stand for several bodies', () => {
  it.each([
    [
      'those of a Pakistani party are its own where Pakistan is named',
      'The PTI called a rally in Lahore. Police in Pakistan closed the roads to the town.',
      'The PTI',
      ['x-pakistan-tehreek-e-insaf party'],
    ],
    [
      'a party named in full has its letters and its class',
      'Khan founded the Pakistan Tehreek-e-Insaf (PTI) in Lahore. The vote was lost by PTI.',
      'PTI',
      ['x-pakistan-tehreek-e-insaf party', 'x-pakistan-tehreek-e-insaf party'],
    ],
    [
      'the same letters are an agency where India is named',
      'The minister spoke to PTI on Monday. He said that India will build the road.',
      'PTI',
      ['x-pti agency'],
    ],
    [
      'letters of a party whose land nobody names are of nobody known',
      'Police of the CHP stopped a driver near San Diego. He was booked into a jail.',
      'the CHP',
      ['nobody other'],
    ],
    [
      'a party is meant where its land is named',
      'The CHP called a rally in Ankara. Voters across Turkey will choose mayors in March.',
      'The CHP',
      ['x-chp party'],
    ],
    [
      'letters that the report spells out otherwise are no party',
      'Prices are told in Purchasing Power Parity (PPP). The bank counts poverty by PPP.',
      'PPP',
      ['nobody other', 'nobody other'],
    ],
  ])('%s', (_, text, wording, expected) => {
    expect(named(text, wording)).toEqual(expected)
  })
})

describe('English bodies that are named by what they are for', () => {
  it.each([
    ['The UN refugee agency spoke of the camps near Busia.', 'x-unhcr international'],
    ['The U.N. children’s agency spoke of the camps near Busia.', 'x-unicef international'],
    ['The UN nuclear watchdog spoke of the plant near Busia.', 'x-iaea international'],
    ['The UN spoke of the camps near Busia.', 'x-un international'],
  ])('%s', (text, expected) => {
    const [first] = readText(text).mentions
    expect(`${first?.entity ?? 'nobody'} ${first?.class ?? '-'}`).toBe(expected)
  })
})
