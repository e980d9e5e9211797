import type { Edtf } from '../../core/reading.ts'
import { compareDates, daysCovered } from '../../values/date.ts'

/** The most exact of some dates, the earlier of two as exact; null when there is none. */
export const mostExact = (dates: readonly Edtf[]): Edtf | null =>
  [...dates].sort((a, b) => daysCovered(a) - daysCovered(b) || compareDates(a, b))[0] ?? null
