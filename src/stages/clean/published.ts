import type { Published } from '../../core/reading.ts'
import { dateInUrl } from './html/related.ts'

/** A witness of a date: how it was found and what it says. */
export interface Witness {
  readonly basis: string
  readonly value: string | null | undefined
}

/** Calendar day of an ISO-like stamp in its own offset: no shift into another zone. */
export const dayIn = (value: string): string | null => {
  const iso = /^\s*([12][0-9]{3})-([01]?[0-9])(?:-([0-3]?[0-9]))?/u.exec(value)
  if (iso?.[1] && iso[2]) {
    const month = iso[2].padStart(2, '0')
    return iso[3] ? `${iso[1]}-${month}-${iso[3].padStart(2, '0')}` : `${iso[1]}-${month}`
  }
  const compact = /^\s*([12][0-9]{3})([01][0-9])([0-3][0-9])(?![0-9])/u.exec(value)
  if (compact) return `${compact[1] ?? ''}-${compact[2] ?? ''}-${compact[3] ?? ''}`
  const parsed = Date.parse(value)
  return Number.isNaN(parsed) || !/[0-9]{4}/u.test(value)
    ? null
    : new Date(parsed).toISOString().slice(0, 10)
}

/** The strongest witness that gives a day; the bases of all that agree with it. */
export const publishedBy = (witnesses: readonly Witness[]): Published | null => {
  const days = witnesses.flatMap(({ basis, value }) => {
    const day = value ? dayIn(value) : null
    return day === null ? [] : [{ basis, day }]
  })
  const [best] = days
  if (!best) return null
  return {
    edtf: best.day,
    basis: days.filter((d) => d.day === best.day).map((d) => d.basis),
    certainty: 'stated',
  }
}

/** The day in an address such as …/2024/11/12/…, as a witness. */
export const urlWitness = (url: string | null): Witness => ({
  basis: 'url',
  value: url === null ? null : dateInUrl(url),
})
