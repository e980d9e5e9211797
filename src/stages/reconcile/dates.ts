import type { Edtf } from '../../core/reading.ts'
import { compareDates, daysCovered, earliest } from '../../values/date.ts'

/** The most exact of some dates, the earlier of two as exact; null when there is none. */
export const mostExact = (dates: readonly Edtf[]): Edtf | null =>
  [...dates].sort((a, b) => daysCovered(a) - daysCovered(b) || compareDates(a, b))[0] ?? null

/** A day behind the last report of the story dates nothing that happened. */
export const isAfterAll = (date: Edtf | null, published: readonly (Edtf | null)[]): boolean => {
  const first = date === null ? null : earliest(date)
  const ends = published.map((p) => p?.split('/').at(-1) ?? null)
  return (
    first !== null &&
    ends.length > 0 &&
    ends.every((end) => end !== null && /^[0-9-]{10}$/u.test(end) && first > end)
  )
}
