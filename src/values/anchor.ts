import type { Edtf } from '../core/reading.ts'
import { dayOf } from './day.ts'

/** Widest anchor, in days, from which a day can still be counted. */
const widest = 3

/** First and last day that a publication date leaves possible, or null when it is too coarse to count days from. */
export const anchorDays = (edtf: Edtf): readonly [Edtf, Edtf] | null => {
  const [from = '', to] = edtf.replace(/[~?%]/gu, '').split('/')
  const [start, end] = [dayOf(from.slice(0, 10)), dayOf((to ?? from).slice(0, 10))]
  if (start === null || end === null) return null
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 <= widest ? [start, end] : null
}

/** Two results of one expression, counted from both ends of its anchor: one when they agree, else the interval. */
export const joined = (ends: readonly (Edtf | null)[]): Edtf | null => {
  const [first, last] = ends
  if (first === undefined || last === undefined || first === null || last === null) return null
  if (first === last) return first
  return first < last ? `${first}/${last}` : `${last}/${first}`
}

export const dayParts = (
  day: Edtf,
): { readonly year: number; readonly month: number; readonly day: number } => {
  const [year, month, date] = day.split('-').map(Number)
  return { year: year ?? 0, month: month ?? 1, day: date ?? 1 }
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export const isoWeekday = (day: Edtf): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
