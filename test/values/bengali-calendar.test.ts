import { describe, expect, it } from 'vitest'
import { bengaliMonthBounds, gregorianDay } from '../../src/values/bengali-calendar.ts'
import { addDays } from '../../src/values/day.ts'

describe('a Bengali date', () => {
  it.each([
    ['bengali-bd', 1431, 1, 1, '2024-04-14'],
    ['bengali-bd', 1426, 11, 8, '2020-02-21'],
    ['bengali-bd', 1431, 12, 12, '2025-03-26'],
    ['bengali-bd', 1431, 9, 1, '2024-12-16'],
    ['bengali-bd-1987', 1425, 11, 9, '2019-02-21'],
    ['bengali-in', 1430, 1, 1, '2023-04-15'],
    ['bengali-in', 1431, 1, 1, '2024-04-14'],
    ['bengali-in', 1430, 1, 25, '2023-05-09'],
    ['bengali-in', 1431, 1, 25, '2024-05-08'],
  ] as const)('by %s of %i/%i/%i is %s', (reckoning, year, month, day, gregorian) => {
    expect(gregorianDay(reckoning, year, month, day)).toBe(gregorian)
  })

  it.each([
    ['bengali-bd', 1431, 11, 30],
    ['bengali-bd', 1431, 13, 1],
    ['bengali-bd', 1431, 1, 0],
    ['bengali-in', 1431, 1, 33],
  ] as const)('by %s of %i/%i/%i is none', (reckoning, year, month, day) => {
    expect(gregorianDay(reckoning, year, month, day)).toBeNull()
  })

  it('gives ফাল্গুন a day in the leap years of both reforms', () => {
    const lengths = [
      bengaliMonthBounds('bengali-bd', 1430, 11),
      bengaliMonthBounds('bengali-bd', 1431, 11),
    ]
    expect(lengths).toEqual([
      ['2024-02-14', '2024-03-14'],
      ['2025-02-14', '2025-03-14'],
    ])
  })

  it.each(['bengali-bd', 'bengali-bd-1987', 'bengali-in'] as const)(
    'by %s leaves no day between two months',
    (reckoning) => {
      const months = Array.from({ length: 24 }, (_, i) =>
        bengaliMonthBounds(reckoning, 1430 + Math.floor(i / 12), (i % 12) + 1),
      )
      const nextDays = months.slice(0, -1).map((m) => addDays(m?.[1] ?? '', 1))
      expect(nextDays).toEqual(months.slice(1).map((m) => m?.[0]))
    },
  )
})
