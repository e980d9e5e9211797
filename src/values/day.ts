import type { Edtf } from '../core/reading.ts'

const complete = /^\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}$/u

/** The date itself when it is one whole calendar day (`2024-11-09`), else null. */
export const dayOf = (edtf: Edtf): Edtf | null => (complete.test(edtf) ? edtf : null)

/** First day of a day or an interval of days; the text before `/` as it stands for anything coarser. */
export const firstDay = (edtf: Edtf): Edtf => edtf.split('/')[0] ?? edtf

/** Last day of a day or an interval of days. */
export const lastDay = (edtf: Edtf): Edtf => edtf.split('/').at(-1) ?? edtf

/** A calendar day moved by whole days, proleptic Gregorian. @param day `YYYY-MM-DD`. */
export const addDays = (day: Edtf, days: number): Edtf => {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000
  return new Date(time).toISOString().slice(0, 10)
}
