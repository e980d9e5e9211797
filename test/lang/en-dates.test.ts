import { describe, expect, it } from 'vitest'
import { dates } from '../../src/lang/en/dates/dates.ts'
import { resolveDate } from '../../src/values/date-resolve.ts'

const published = '2024-11-12'

/** Each finding as its words, its kind and its EDTF or else TIMEX3 value. */
const found = (text: string) =>
  dates.find(text).map(({ start, end, kind, expression }) => {
    const { edtf, timex } = resolveDate(expression, { published, text: '2024-06-19' })
    return [text.slice(start, end), kind, edtf ?? timex.value]
  })

describe('an English text', () => {
  it.each([
    ['It was signed on June 19.', 'June 19', 'date', '2024-06-19'],
    ['on 19 June 2024', '19 June 2024', 'date', '2024-06-19'],
    ['on the 19th of June, 2024', 'the 19th of June, 2024', 'date', '2024-06-19'],
    ['on Monday (Nov 11)', 'Monday (Nov 11)', 'date', '2024-11-11'],
    ['on Monday, Nov. 11, 2024', 'Monday, Nov. 11, 2024', 'date', '2024-11-11'],
    ['on 2024-07-03', '2024-07-03', 'date', '2024-07-03'],
    ['in June he came', 'June', 'date', '2024-06'],
    ['in early June', 'early June', 'date', '2024-06'],
    ['in May', 'May', 'date', '2024-05'],
    ['in June last year', 'June last year', 'date', '2023-06'],
    ['in 2014', '2014', 'date', '2014'],
    ['the third quarter of 2023', 'the third quarter of 2023', 'date', '2023-07/2023-09'],
    ['the 1990s', 'the 1990s', 'date', '199X'],
    ['in the 20th century', 'the 20th century', 'date', '19XX'],
    ['last summer', 'last summer', 'date', '2024-22'],
  ])('“%s” dates %s', (text, words, kind, value) => {
    expect(found(text)).toEqual([[words, kind, value]])
  })

  it.each([
    ['He left yesterday.', 'yesterday', 'date', '2024-11-11'],
    ['They met last Monday.', 'last Monday', 'date', '2024-11-11'],
    ['They met the following Monday.', 'the following Monday', 'date', 'XXXX-WXX-1'],
    ['It was published on Saturday evening.', 'Saturday evening', 'time', '2024-11-09'],
    ['They will meet on Monday.', 'Monday', 'date', '2024-11-18'],
    ['three days ago', 'three days ago', 'date', '2024-11-09'],
    ['last month', 'last month', 'date', '2024-10'],
    ['earlier this week', 'this week', 'date', '2024-11-11/2024-11-17'],
    ['two days later', 'two days later', 'date', '2024-06-21'],
    ['since August', 'August', 'date', '2024-08/..'],
    ['from Monday to Wednesday', 'Monday to Wednesday', 'date', '2024-11-11/2024-11-13'],
    ['at 5 p.m. on Friday', '5 p.m. on Friday', 'time', '2024-11-08'],
    ['for three months', 'three months', 'duration', 'P3M'],
    ['for several weeks', 'several weeks', 'duration', 'PXW'],
    ['the past two weeks', 'the past two weeks', 'duration', 'P2W'],
    ['every Monday', 'every Monday', 'set', 'XXXX-WXX-1'],
    ['twice a week', 'a week', 'set', 'P1W'],
    ['the past year and a half', 'the past year and a half', 'duration', 'P1Y6M'],
    ['in the first week of November', 'the first week of November', 'date', '2024-11'],
  ])('“%s” counts %s', (text, words, kind, value) => {
    expect(found(text)).toEqual([[words, kind, value]])
  })

  it('keeps only the year of a date that two countries read differently', () => {
    expect(found('on 3/7/2024')).toEqual([['3/7/2024', 'date', '2024']])
  })

  it.each([
    ['She was hired in December.', '2023-12'],
    ['The ban took effect in December.', '2023-12'],
    ['It was announced in December.', '2023-12'],
    ['They announced a tour in December.', '2024-12'],
    ['Polls are to be held in December.', '2024-12'],
    ['They will rally on Saturday because the march on Friday was banned.', '2024-11-08'],
    ['They fled after the 5 August uprising.', 'XXXX-08-05'],
    ['They fled after the 5 November massacre.', '2024-11-05'],
    ['The actor died on 5 January.', 'XXXX-01-05'],
  ])('“%s”: the verb right before the date tells where it lies', (text, value) => {
    expect(found(text).at(-1)?.[2]).toBe(value)
  })

  it.each([
    'You may go.',
    'They march second.',
    'the second man',
    'a 35-year-old man',
    '2000 troops',
    'Flight 2024 landed',
    'in his 30s',
    'a one-second delay',
    'the July Uprising',
    'on the future of trade',
  ])('“%s” has no date', (text) => {
    expect(found(text)).toEqual([])
  })
})
