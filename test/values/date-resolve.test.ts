import { describe, expect, it } from 'vitest'
import type {
  CalendarExpression,
  DateExpression,
  RelativeExpression,
} from '../../src/core/date-expression.ts'
import { resolveDate } from '../../src/values/date-resolve.ts'

type Fields = Partial<Omit<CalendarExpression, 'kind' | 'calendar'>>

const date = (fields: Fields): CalendarExpression => ({
  kind: 'calendar',
  calendar: 'gregorian',
  ...fields,
})

const shift = (
  unit: RelativeExpression['unit'],
  amount: number | null,
  more: Partial<RelativeExpression> = {},
): RelativeExpression => ({ kind: 'relative', unit, amount, anchor: 'published', ...more })

const at = (expression: DateExpression, published: string | null, text: string | null = null) => {
  const { edtf, timex, certainty } = resolveDate(expression, { published, text })
  return [edtf, timex.value, certainty]
}

describe('with a publication day, a date', () => {
  it.each<readonly [string, DateExpression, string | null, string, string]>([
    [
      '"গত ১৯ জুন"',
      date({ month: 6, day: 19, direction: 'past' }),
      '2024-06-19',
      '2024-06-19',
      'stated',
    ],
    ['"19 June"', date({ month: 6, day: 19 }), '2024-06-19', '2024-06-19', 'implied'],
    [
      '"next 1 January"',
      date({ month: 1, day: 1, direction: 'future' }),
      '2025-01-01',
      '2025-01-01',
      'stated',
    ],
    [
      '"Monday 11 November"',
      date({ weekday: 1, month: 11, day: 11 }),
      '2024-11-11',
      '2024-11-11',
      'stated',
    ],
    ['a bare Saturday', date({ weekday: 6 }), '2024-11-09', '2024-11-09', 'implied'],
    ['a bare weekday of publication', date({ weekday: 2 }), '2024-11-12', '2024-11-12', 'implied'],
    [
      'next Monday',
      date({ weekday: 1, direction: 'future' }),
      '2024-11-18',
      '2024-11-18',
      'stated',
    ],
    [
      'Saturday evening',
      date({ weekday: 6, partOfDay: 'evening' }),
      '2024-11-09',
      '2024-11-09TEV',
      'implied',
    ],
    ['"in June"', date({ month: 6 }), '2024-06', '2024-06', 'implied'],
    ['"in December"', date({ month: 12 }), '2024-12', '2024-12', 'implied'],
    ['"in January"', date({ month: 1 }), '2024-01', '2024-01', 'implied'],
    ['"last month"', shift('month', -1), '2024-10', '2024-10', 'stated'],
    ['"three days ago"', shift('day', -3), '2024-11-09', '2024-11-09', 'stated'],
    ['"last year"', shift('year', -1), '2023', '2023', 'stated'],
    ['"last week"', shift('week', -1), '2024-11-04/2024-11-10', '2024-W45', 'stated'],
    ['"a year and a half ago"', shift('year', -1.5), '2023-05~', '2023-05', 'stated'],
    ['"yesterday, Monday"', shift('day', -1, { weekday: 1 }), '2024-11-11', '2024-11-11', 'stated'],
    [
      '"since August"',
      { kind: 'range', from: date({ month: 8, direction: 'past' }) },
      '2024-08/..',
      '2024-08',
      'stated',
    ],
    [
      '"June last year"',
      date({ month: 6, within: shift('year', -1) }),
      '2023-06',
      '2023-06',
      'stated',
    ],
    ['"the 10th"', date({ day: 10 }), '2024-11-10', '2024-11-10', 'implied'],
    ['the third quarter', date({ quarter: 3 }), '2024-07/2024-09', '2024-Q3', 'implied'],
  ])('%s is resolved', (_, expression, edtf, timex, certainty) => {
    expect(at(expression, '2024-11-12')).toEqual([edtf, timex, certainty])
  })

  it('whose weekday does not fit stays open', () => {
    expect(at(shift('day', -1, { weekday: 7 }), '2024-11-12')).toEqual([
      null,
      'XXXX-WXX-7',
      'unknown',
    ])
  })

  it('that the year does not have is unknown', () => {
    expect(at(date({ year: 2023, month: 2, day: 29 }), '2024-11-12')).toEqual([
      null,
      '2023-02-29',
      'unknown',
    ])
  })

  it('"two days later" is counted from the date that the text gave', () => {
    expect(at(shift('day', 2, { anchor: 'text' }), '2024-11-12', '2024-06-19')[0]).toBe(
      '2024-06-21',
    )
  })

  it('from Monday to Wednesday runs forward', () => {
    const range: DateExpression = {
      kind: 'range',
      from: date({ weekday: 1 }),
      to: date({ weekday: 3 }),
    }
    expect(at(range, '2024-11-12')[0]).toBe('2024-11-11/2024-11-13')
  })
})

describe('without a publication day, a date', () => {
  it.each<readonly [string, DateExpression, string | null, string]>([
    ['"6 November"', date({ month: 11, day: 6, direction: 'past' }), 'XXXX-11-06', 'XXXX-11-06'],
    ['a bare Saturday', date({ weekday: 6 }), null, 'XXXX-WXX-6'],
    ['"last month"', shift('month', -1), null, 'XXXX-XX'],
    ['"in June"', date({ month: 6 }), 'XXXX-06', 'XXXX-06'],
  ])('%s stays open', (_, expression, edtf, timex) => {
    expect(at(expression, null)).toEqual([edtf, timex, 'unknown'])
  })

  it('with a weekday has the years that fit as candidates', () => {
    const found = resolveDate(date({ weekday: 1, month: 11, day: 11 }), {
      published: null,
      text: null,
    })
    expect(found.candidates).toEqual([
      '2002-11-11',
      '2013-11-11',
      '2019-11-11',
      '2024-11-11',
      '2030-11-11',
    ])
  })

  it('that the words give whole is stated', () => {
    expect(at(date({ year: 2024, month: 11, day: 11 }), null)).toEqual([
      '2024-11-11',
      '2024-11-11',
      'stated',
    ])
  })
})

describe('with a wide publication date, a date', () => {
  it.each<readonly [string, DateExpression, string, string | null]>([
    ['"yesterday"', shift('day', -1), '2024-11-11/2024-11-12', '2024-11-10/2024-11-11'],
    ['"Saturday"', date({ weekday: 6 }), '2024-11-11/2024-11-12', '2024-11-09'],
    ['"গত ১৯ জুন"', date({ month: 6, day: 19, direction: 'past' }), '2024-11', '2024-06-19'],
    ['"last month"', shift('month', -1), '2024-11', '2024-10'],
    ['"last year"', shift('year', -1), '2024', '2023'],
    ['"yesterday" of a month', shift('day', -1), '2024-11', null],
    ['"Saturday" of a month', date({ weekday: 6 }), '2024-11', null],
    ['"in June" of a year', date({ month: 6 }), '2024', 'XXXX-06'],
  ])('%s is as coarse as it must be', (_, expression, published, edtf) => {
    expect(at(expression, published)[0]).toBe(edtf)
  })

  it('that differs by a week between both ends names both', () => {
    const found = resolveDate(date({ weekday: 2 }), {
      published: '2024-11-11/2024-11-12',
      text: null,
    })
    expect([found.edtf, found.candidates]).toEqual([null, ['2024-11-05', '2024-11-12']])
  })
})

describe('lengths and repetitions', () => {
  it.each<readonly [DateExpression, string, string]>([
    [{ kind: 'duration', unit: 'month', amount: 3 }, 'DURATION', 'P3M'],
    [{ kind: 'duration', unit: 'month', amount: null }, 'DURATION', 'PXM'],
    [{ kind: 'duration', unit: 'year', amount: 1.5 }, 'DURATION', 'P1Y6M'],
    [{ kind: 'duration', unit: 'hour', amount: 24 }, 'DURATION', 'PT24H'],
    [
      { kind: 'duration', unit: 'year', amount: 1, and: [{ unit: 'month', amount: 2 }] },
      'DURATION',
      'P1Y2M',
    ],
    [{ kind: 'set', unit: 'week', every: 1, weekday: 1 }, 'SET', 'XXXX-WXX-1'],
    [{ kind: 'set', unit: 'day', every: 1 }, 'SET', 'P1D'],
  ])('%o is %s %s', (expression, type, value) => {
    expect(resolveDate(expression, { published: '2024-11-12', text: null }).timex).toEqual({
      type,
      value,
    })
  })
})
