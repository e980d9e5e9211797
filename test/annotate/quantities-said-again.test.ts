import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string) =>
  readText(text, { published: '2025-12-16' }).quantities.map((q) => [q.min, q.max, q.unit])

describe('a number that a bracket says again', () => {
  it.each([
    ['রিজার্ভ ছিল ২৫১ কোটি ৪০ লাখ (২ দশমিক ৫১ বিলিয়ন) ডলার।', [2_514_000_000, 2_514_000_000, 'USD']],
    ['They found 200 million (20 crore) yen in cash.', [2e8, 2e8, 'JPY']],
  ])('has the unit behind it: %s', (text, first) => {
    expect(told(text)[0]).toEqual(first)
  })

  it('gives it to the bracket where both are the same', () => {
    expect(told('The prize is 230,000 (2 lakh 30 thousand) yen.')).toEqual([
      [230_000, 230_000, 'JPY'],
      [230_000, 230_000, 'JPY'],
    ])
  })

  it('has none where the bracket says something else', () => {
    expect(told('They had 40 (see the table) yen each.')[0]?.[2]).not.toBe('JPY')
  })
})

describe('verbs that say there is more', () => {
  it.each([
    ['মৃতের সংখ্যা ১২৫ ছাড়িয়েছে।', [125, null, 'person']],
    ['মৃতের সংখ্যা ১২৫ জন ছাড়িয়ে গেছে।', [125, null, 'person']],
    ['খরচ ১০০ কোটি টাকা ছাড়াল।', [1e9, null, 'BDT']],
    ['The number of dead surpassed 125.', [125, null, 'person']],
    ['The exports of the land have crossed $50 billion.', [5e10, null, 'USD']],
    ['The fee must not exceed 40 taka.', [null, 40, 'BDT']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('say it of no one who is freed', () => {
    expect(told('থানা থেকে ১০ জনকে ছাড়িয়ে নিয়ে যায়।')).toEqual([[10, 10, 'person']])
  })
})

describe('what was and what became', () => {
  it.each([
    ['ভাড়া ৫০ থেকে ৬০ টাকায় উন্নীত করা হয়েছে।', [[60, 60, 'BDT']]],
    [
      'The fee was raised from 50 to 60 taka.',
      [
        [50, 50, 'BDT'],
        [60, 60, 'BDT'],
      ],
    ],
    [
      'Fares of berths rise from Tk 1,591 to Tk 1,678.',
      [
        [1591, 1591, 'BDT'],
        [1678, 1678, 'BDT'],
      ],
    ],
    ['The state is raising the smoking age from 18 to 21.', []],
  ])('are no range: %s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['ভাড়া ৫০ থেকে ৬০ টাকা।', [50, 60, 'BDT']],
    ['দর ছিল ১২২ টাকা ২৭ পয়সা থেকে ১২২ টাকা ২৯ পয়সা পর্যন্ত।', [122.27, 122.29, 'BDT']],
    ['Tickets cost from 50 to 60 taka.', [50, 60, 'BDT']],
  ])('are one where nothing changed: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('keep the small coins of a bound', () => {
    expect(told('দর সর্বোচ্চ ১২২ টাকা ২৯ পয়সা পর্যন্ত উঠতে পারে।')).toEqual([[null, 122.29, 'BDT']])
  })
})

describe('others', () => {
  it.each([
    ['The order bars citizens of 12 countries and limits those from seven others.', 'country'],
    ['Ten soldiers were killed and seven others were hurt.', 'person'],
    ['Two buses hit a van and seven others were hurt.', 'person'],
  ])('are of what is counted: %s', (text, unit) => {
    expect(told(text).at(-1)?.[2]).toBe(unit)
  })
})

describe('rows of a list and speeds', () => {
  it.each([
    ['Do this first. 1. Visit the website. 2. Fill in the form.', []],
    ['Winds blew at up to 5 km/hr.', [[null, 5, 'km/h']]],
    [
      'He tilled 7 bigha of land as the air reached 36 Celsius.',
      [
        [7, 7, 'bigha'],
        [36, 36, 'degree'],
      ],
    ],
    ['The law S.B. 8 went into effect in the state.', []],
    ['The blast hit the market, injuring 124.', [[124, 124, 'person']]],
    ['The storm moved at 12 km per hour.', [[12, 12, 'km/h']]],
    [
      'They arrested 3. Rahim won 4 seats.',
      [
        [3, 3, null],
        [4, 4, 'seat'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

it('a part of a law in brackets says no number again', () => {
  expect(told('সংবিধানের ১১৮(১) অনুচ্ছেদ নিয়ে বিতর্ক।')).toEqual([])
})
