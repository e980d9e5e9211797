import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string, published = '2025-12-05'): readonly string[] =>
  readText(text, { published }).dates.map((d) => `${d.text}: ${d.timex.value}`)

describe('dates that their sentence decides', () => {
  it.each([
    [
      'an unseen joiner inside a word',
      'আজ শুক্রবার দুপু\u200Cরে সভা হবে। সভায় তিনজন থাকবেন।',
      'আজ শুক্রবার দুপু\u200Cরে: 2025-12-05TMI',
    ],
    [
      'the year of the event that is held',
      'The hall is ready. The 2028 Chess Olympics will be held from Jan 5 to Jan 30.',
      'Jan 5 to Jan 30: 2028-01-05',
    ],
    [
      'the months named before',
      'Sales fell in July–August of this year. In July–August of this year exports rose against the same period last year.',
      'the same period last year: 2024-07',
    ],
    [
      'an hour told roughly',
      'The hall opens at around 2:00 pm today. It is new.',
      'around 2:00 pm today: 2025-12-05T14:00',
    ],
    [
      'what two sides will play',
      'The coach is calm. Zorvia play Orvia on Sunday.',
      'Sunday: 2025-12-07',
    ],
    [
      'what is expected',
      'The choir is good. It is widely expected to win the prize of the city in September.',
      'September: 2026-09',
    ],
  ])('%s', (_, text, date) => {
    expect(found(text)).toContain(date)
  })

  it.each([
    ['a paper named after a day', 'She spoke to USA Today in the hall. The hall was cold.', []],
    ['what was won', 'The choir won in September. It was glad.', ['September: 2025-09']],
    [
      'what two sides have played',
      'The coach is calm. Zorvia beat Orvia on Sunday.',
      ['Sunday: 2025-11-30'],
    ],
    [
      'a year of no event',
      'The hall is of 2019. It was built in 2019 and burned on 3 June.',
      ['2019: 2019', '2019: 2019', '3 June: 2025-06-03'],
    ],
  ])('stays: %s', (_, text, dates) => {
    expect(found(text)).toEqual(dates)
  })
})
