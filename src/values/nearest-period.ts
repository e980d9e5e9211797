import type { CalendarExpression } from '../core/date-expression.ts'
import type { Edtf } from '../core/reading.ts'
import { dayParts, fromEnds, stated, unknown } from './anchor.ts'
import type { DateValue } from './anchor.ts'
import { counted } from './nearest-day.ts'
import { two } from './timex.ts'

/** Year of the last month, quarter or season with this first month that has begun by the anchor. */
const yearOf = (anchor: Edtf, firstMonth: number, e: CalendarExpression): number => {
  const { year, month } = dayParts(anchor)
  if (e.direction === 'current') return year
  // "Last June" in June is that of a year ago; a past tense alone may speak of this one.
  const own = e.tense === undefined
  if (e.direction === 'future')
    return firstMonth < month || (own && firstMonth === month) ? year + 1 : year
  const before = e.direction === 'past' && own ? firstMonth >= month : firstMonth > month
  // "Registration from the first week of April", told in March: announcements name the coming month.
  if (e.direction === undefined && firstMonth === (month % 12) + 1)
    return firstMonth > month ? year : year + 1
  return before ? year - 1 : year
}

/** Months back within which one that no verb places is taken for the last such month. */
const nearMonths = 6

const isNear = (anchor: Edtf, { month = 1, near }: CalendarExpression): boolean => {
  const back = (dayParts(anchor).month - month + 12) % 12
  return back <= nearMonths || (near === 'around' && back === 11)
}

/** "জুন মাসে", "in June": the last such month up to publication's own. */
export const monthOnly = (e: CalendarExpression, published: Edtf | null): DateValue => {
  const { month = 1 } = e
  const text = `XXXX-${two(month)}`
  if (e.known !== undefined && e.direction === undefined) return unknown(text, text)
  const value = fromEnds(
    published,
    (anchor) => {
      if (e.near !== undefined && !isNear(anchor, e)) return null
      const edtf = `${yearOf(anchor, month, e)}-${two(month)}`
      return { edtf, timex: edtf }
    },
    unknown(text, text),
  )
  return counted(value, e)
}

/** A quarter as the interval of its months: EDTF level 1 has no quarters. */
export const quarterOf = (e: CalendarExpression, published: Edtf | null): DateValue => {
  const { quarter = 1 } = e
  const first = quarter * 3 - 2
  const at = (year: number): { readonly edtf: Edtf; readonly timex: string } => ({
    edtf: `${year}-${two(first)}/${year}-${two(first + 2)}`,
    timex: `${year}-Q${quarter}`,
  })
  if (e.year !== undefined) {
    const { edtf, timex } = at(e.year)
    return stated(edtf, timex)
  }
  const value = fromEnds(
    published,
    (anchor) => at(yearOf(anchor, first, e)),
    unknown(`XXXX-Q${quarter}`),
  )
  return counted(value, e)
}

const seasons = {
  spring: ['21', 'SP', 3],
  summer: ['22', 'SU', 6],
  autumn: ['23', 'FA', 9],
  winter: ['24', 'WI', 12],
} as const

/** A season of the northern half of the Earth, in EDTF's codes 21–24. */
export const seasonOf = (e: CalendarExpression, published: Edtf | null): DateValue => {
  const [code, letters, first] = seasons[e.season ?? 'spring']
  if (e.year !== undefined) return stated(`${e.year}-${code}`, `${e.year}-${letters}`)
  const value = fromEnds(
    published,
    (anchor) => {
      const year = yearOf(anchor, first, e)
      return { edtf: `${year}-${code}`, timex: `${year}-${letters}` }
    },
    unknown(`XXXX-${letters}`),
  )
  return counted(value, e)
}
