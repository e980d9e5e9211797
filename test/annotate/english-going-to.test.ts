import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const acts = (text: string): readonly string[] =>
  readText(text, { published: '2025-05-02' }).events.map((e) => `${e.sense} ${e.modality}`)

describe('what is going to be done', () => {
  it.each([
    ['The House is going to pass the bill.', 'pass planned'],
    ['Kenya was going to sign the treaty with Chad.', 'sign planned'],
    ['A new law is going into effect on June 13 in France.', 'enter-into-force planned'],
    ['The treaty is coming into force in June.', 'enter-into-force planned'],
  ])('is planned: %s', (text, act) => {
    expect(acts(text)).toEqual([act])
  })

  it.each([
    ['Kenya went on to sign the treaty with Chad.', 'sign actual'],
    ['The law went into effect on April 13 in France.', 'enter-into-force actual'],
    ['Kenya continued to reject the treaty.', 'reject actual'],
  ])('is not what went on: %s', (text, act) => {
    expect(acts(text)).toEqual([act])
  })
})
