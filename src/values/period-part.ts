import type { PeriodPart } from '../core/date-expression.ts'
import type { Edtf } from '../core/reading.ts'
import { dayParts } from './anchor.ts'
import { dayBounds } from './date.ts'
import { addDays } from './day.ts'
import { two } from './timex.ts'

/** The first or last so many days, weeks or months of a period; null when the period is open or shorter. */
export const partOfPeriod = (period: Edtf, part: PeriodPart): Edtf | null => {
  const { edge, unit, amount } = part
  const { earliest, latest } = dayBounds(period)
  if (earliest === null || latest === null) return null
  if (unit === 'month') return months(edge === 'first' ? earliest : latest, part, period)
  const days = amount * (unit === 'week' ? 7 : 1) - 1
  const [from, to] =
    edge === 'first' ? [earliest, addDays(earliest, days)] : [addDays(latest, -days), latest]
  return from < earliest || to > latest ? null : `${from}/${to}`
}

const months = (end: Edtf, { edge, amount, skip = 0 }: PeriodPart, period: Edtf): Edtf | null => {
  const { year, month } = dayParts(end)
  const way = edge === 'first' ? 1 : -1
  const other = monthText(year, month + (skip + amount - 1) * way)
  const own = monthText(year, month + skip * way)
  const [from, to] = edge === 'first' ? [own, other] : [other, own]
  const whole = dayBounds(period)
  const bounds = dayBounds(`${from}/${to}`)
  const inside =
    (bounds.earliest ?? '') >= (whole.earliest ?? '') &&
    (bounds.latest ?? '') <= (whole.latest ?? '')
  return inside ? (amount === 1 ? from : `${from}/${to}`) : null
}

const monthText = (year: number, month: number): Edtf => {
  const index = year * 12 + month - 1
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`
}
