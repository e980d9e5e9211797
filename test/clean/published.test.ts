import { describe, expect, test } from 'vitest'
import { dayIn, dayInUrl, publishedBy } from '../../src/stages/clean/published.ts'

describe('the day in a stamp', () => {
  test.each([
    ['2024-03-11', '2024-03-11'],
    ['2024-03-11T23:30:00+06:00', '2024-03-11'],
    ['2024/3/1 10:00', '2024-03-01'],
    ['20240311', '2024-03-11'],
    ['2024-03', '2024-03'],
    ['Mon, 11 Mar 2024 10:00:00 GMT', '2024-03-11'],
    ['March 11, 2024', '2024-03-11'],
    ['03/04/2024', null],
    ['2024-02-31', null],
    ['yesterday', null],
    ['', null],
  ])('of "%s" is %s', (value, day) => {
    expect(dayIn(value)).toBe(day)
  })
})

describe('the day in an address', () => {
  test.each([
    ['https://a.test/world/2024/06/19/1398573', '2024-06-19'],
    ['https://a.test/2024-6-9-title', '2024-06-09'],
    ['https://a.test/article/20240619', null],
    ['https://a.test/2024/13/01/x', null],
    ['https://a.test/12024/06/19/x', null],
  ])('%s → %s', (url, day) => {
    expect(dayInUrl(url)).toBe(day)
  })
})

describe('the publication of a report', () => {
  test('the first stamp that gives a day wins, and those that agree are named', () => {
    expect(
      publishedBy([
        { value: 'unknown', basis: 'json-ld' },
        { value: '2024-03-11T10:00:00Z', basis: 'meta' },
        { value: '2024-03-12', basis: 'time' },
        { value: '2024-03-11', basis: 'url' },
      ]),
    ).toEqual({ edtf: '2024-03-11', basis: ['meta', 'url'], certainty: 'stated' })
  })

  test('a given date may be as coarse as EDTF allows', () => {
    expect(publishedBy([{ value: '2024-03-10/2024-03-11', basis: 'given' }])?.edtf).toBe(
      '2024-03-10/2024-03-11',
    )
  })
})
