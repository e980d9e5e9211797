import { describe, expect, it } from 'vitest'
import { monthOf } from '../../src/stages/clean/html/month-names.ts'

describe('names of months', () => {
  it.each([
    ['জানুয়ারি', 1],
    ['জানু\u09dfারি', 1],
    ['ডিসেম্বর', 12],
    ['Sept.', 9],
    ['MÄRZ', 3],
    ['листопада', 11],
    ['μαΐου', 5],
  ])('%s is month %i', (name, month) => {
    expect(monthOf(name)).toBe(month)
  })

  it.each(['at', 'সোমবার', ''])('%s is none', (word) => {
    expect(monthOf(word)).toBeUndefined()
  })
})
