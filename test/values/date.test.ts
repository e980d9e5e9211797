import { describe, expect, it } from 'vitest'
import {
  compareDates,
  datesOverlap,
  dateWithin,
  daysCovered,
  earliest,
  latest,
  specificity,
} from '../../src/values/date.ts'

describe('the bounds of an EDTF date', () => {
  it.each([
    ['2024-06-19', '2024-06-19', '2024-06-19'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2024-24', '2024-12-01', '2025-02-28'],
    ['2024-11-06/2024-11-09', '2024-11-06', '2024-11-09'],
    ['2024-08/..', '2024-08-01', null],
    ['../2024-06-30', null, '2024-06-30'],
    ['2024-11-11~', '2024-11-11', '2024-11-11'],
    ['2024-11-11T17:30', '2024-11-11', '2024-11-11'],
    ['XXXX-11-11', null, null],
    ['not a date', null, null],
  ])('of %s are %s and %s', (edtf, from, to) => {
    expect([earliest(edtf), latest(edtf)]).toEqual([from, to])
  })
})

describe('the specificity of a date', () => {
  it.each([
    ['2024-06-19', 4],
    ['2024-11-11/2024-11-12', 3],
    ['2024-06', 2],
    ['2024', 1],
    ['199X', 0],
    ['2024-08/..', 0],
    ['XXXX-11-11', 0],
  ] as const)('of %s is %i', (edtf, level) => {
    expect(specificity(edtf)).toBe(level)
  })

  it('counts the days that an interval leaves possible', () => {
    expect(daysCovered('2024-11-11/2024-11-12')).toBe(2)
  })
})

describe('two dates', () => {
  it.each([
    ['2024-06-19', '2024-06', true],
    ['2024-06-19', '2024-07', false],
    ['2024-08/..', '2024-11-11', true],
    ['2024-08/..', '2024-07-31', false],
    ['XXXX-11-11', '2019-11-11', true],
    ['XXXX-11-11', '2019-11-12', false],
    ['XXXX-11', 'XXXX-11-11', true],
    ['nonsense', '2024', false],
  ])('%s and %s may be one: %s', (left, right, overlap) => {
    expect([datesOverlap(left, right), datesOverlap(right, left)]).toEqual([overlap, overlap])
  })

  it.each([
    ['2024-06-19', '2024-06', true],
    ['2024-06', '2024-06-19', false],
    ['2024-08-05', '2024-08/..', true],
    ['2024-08/..', '2024', false],
  ])('%s lies within %s: %s', (inner, outer, inside) => {
    expect(dateWithin(inner, outer)).toBe(inside)
  })

  it('stand in order of their first day, the more specific first, the unknown last', () => {
    const dates = ['XXXX-11-11', '2024-06', '2024-06-01', '2023', '2024-11-11']
    expect(dates.toSorted(compareDates)).toEqual([
      '2023',
      '2024-06-01',
      '2024-06',
      '2024-11-11',
      'XXXX-11-11',
    ])
  })
})
