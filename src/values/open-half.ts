import type { Edtf } from '../core/reading.ts'
import type { DateValue } from './anchor.ts'
import { clockValue } from './timex.ts'
import type { ClockTime } from './timex.ts'

/** The days that fit where the year is open; else the two times that an hour of an open half of the day may be. */
export const candidatesOf = (
  { candidates, timex }: DateValue,
  { hour, minute, halfOpen }: ClockTime,
): { readonly candidates?: readonly Edtf[] } => {
  if (candidates) return { candidates }
  if (!halfOpen || hour === undefined) return {}
  const times = [hour % 12, (hour % 12) + 12]
  return { candidates: times.map((h) => `${timex}${clockValue({ hour: h, minute: minute ?? 0 })}`) }
}
