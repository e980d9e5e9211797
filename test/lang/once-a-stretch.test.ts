import { describe, expect, it } from 'vitest'
import { onceAStretch } from '../../src/text/once-a-stretch.ts'

const counting = (most?: number) => {
  const made: string[] = []
  const ask = onceAStretch((text) => {
    made.push(text)
    return { text }
  }, most)
  return { made, ask }
}

describe('what is worked out once a stretch', () => {
  it('a word is worked out once, wherever it stands', () => {
    const { made, ask } = counting()
    const first = ask('নদী ও নদী', 0, 3)
    const again = ask('নদী ও নদী', 6, 9)
    const elsewhere = ask('এই নদী', 3, 6)
    expect([again === first, elsewhere === first]).toEqual([true, true])
    expect(made).toEqual(['নদী'])
  })

  it('stretches of other units or another length are told apart', () => {
    const { ask } = counting()
    const text = 'নদী নদীর নদ'
    expect([ask(text, 0, 3), ask(text, 4, 8), ask(text, 9, 11)]).toEqual([
      { text: 'নদী' },
      { text: 'নদীর' },
      { text: 'নদ' },
    ])
  })

  it('an empty stretch is one, too', () => {
    const { ask } = counting()
    expect(ask('নদী', 1, 1)).toEqual({ text: '' })
  })

  it('many stretches are all kept while its table grows', () => {
    const { made, ask } = counting()
    const numbers = Array.from({ length: 5000 }, (_, i) => String(i))
    for (const round of [1, 2])
      for (const number of numbers)
        expect(ask(`${round}:${number}`, 2, 2 + number.length).text).toBe(number)
    expect(made).toHaveLength(numbers.length)
  })

  it('beyond its most it forgets and works out anew', () => {
    const { made, ask } = counting(2)
    for (const word of ['ক', 'খ', 'গ', 'ক']) ask(word, 0, 1)
    expect(made).toEqual(['ক', 'খ', 'গ', 'ক'])
  })
})
