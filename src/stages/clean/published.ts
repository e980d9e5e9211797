import type { Published } from '../../core/reading.ts'
import type { RawRange } from '../../core/span.ts'

/** A date as some markup or the caller writes it, and where it was found. */
export interface Stamp {
  readonly value: string
  readonly basis: 'given' | 'json-ld' | 'meta' | 'time' | 'url' | 'text'
  readonly raw?: RawRange
}

const ISO = /^\s*([12][0-9]{3})[-/]([01]?[0-9])(?:[-/]([0-3]?[0-9]))?(?![0-9])/u
const COMPACT = /^\s*([12][0-9]{3})([01][0-9])([0-3][0-9])(?![0-9])/u
const EDTF_OPEN = /^[0-9X]{4}(?:-[0-9X]{2}){0,2}[~?%]?(?:\/[0-9X.-]+)?$/u
const DOTTED = /^\s*([0-3]?[0-9])\.([01]?[0-9])\.([12][0-9]{3})(?![0-9])/u
const NUMERIC = /^\s*[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}/u

/**
 * Calendar day of a stamp in its own offset (no shift into another zone); a month when it says no more.
 * A form whose order of day and month is open ("03/04/2024") gives null.
 */
export const dayIn = (value: string): string | null => {
  const iso = ISO.exec(value) ?? COMPACT.exec(value)
  if (iso?.[1] && iso[2]) {
    const month = iso[2].padStart(2, '0')
    return valid(iso[3] ? `${iso[1]}-${month}-${iso[3].padStart(2, '0')}` : `${iso[1]}-${month}`)
  }
  // Points part day, month and year in this order everywhere.
  const dotted = DOTTED.exec(value)
  if (dotted?.[1] && dotted[2] && dotted[3])
    return valid(`${dotted[3]}-${dotted[2].padStart(2, '0')}-${dotted[1].padStart(2, '0')}`)
  if (NUMERIC.test(value) || !/[12][0-9]{3}/u.test(value) || !/\p{L}{3}/u.test(value)) return null
  // "Tue, 12 Nov 2024 10:00:00 GMT": the words before the clock, read as they stand.
  const words = value.replace(/[0-9]{1,2}:[0-9]{2}.*$/u, '')
  const parsed = Date.parse(`${words} 00:00 UTC`)
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().slice(0, 10)
}

const valid = (day: string): string | null => {
  const whole = day.length === 7 ? `${day}-01` : day
  const time = Date.parse(`${whole}T00:00:00Z`)
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? null : day
}

/** The strongest stamp that gives a day, with the bases of all that agree with it; stamps come strongest first. */
export const publishedBy = (stamps: readonly Stamp[]): Published | null => {
  const days = stamps.flatMap((stamp) => {
    const edtf = stamp.basis === 'given' ? givenDate(stamp.value) : dayIn(stamp.value)
    return edtf === null ? [] : [{ ...stamp, edtf }]
  })
  const [best] = days
  if (!best) return null
  const agreeing = days.filter((day) => day.edtf === best.edtf)
  return {
    edtf: best.edtf,
    basis: [...new Set(agreeing.map((day) => day.basis))],
    certainty: 'stated',
    ...(best.raw ? { raw: best.raw } : {}),
  }
}

/** What the caller gives may be EDTF of any precision. */
const givenDate = (value: string): string | null =>
  EDTF_OPEN.test(value.trim()) && !COMPACT.test(value) ? value.trim() : dayIn(value)

/** The calendar day in an address such as `…/2024/06/19/…` or `…/2024-06-19-…`, else null. */
export const dayInUrl = (url: string): string | null => {
  const match =
    /[/=_-]((?:19|20)[0-9]{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12][0-9]|3[01])(?![0-9])/u.exec(url)
  const [, year, month, day] = match ?? []
  return year && month && day
    ? valid(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : null
}
