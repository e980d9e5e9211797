import type { Edtf } from '../../core/reading.ts'

/** True when one date lies within the other: `2024-06` and `2024-06-19`, or intervals that meet. */
export const agree = (left: Edtf, right: Edtf): boolean => {
  const [a, b] = [bounds(left), bounds(right)]
  return a[0] <= b[1] && b[0] <= a[1]
}

/** First and last day of a date as `YYYY-MM-DD` strings, with 0000 and 9999 for open ends. */
export const bounds = (edtf: Edtf): readonly [string, string] => {
  const [from = '', to] = edtf.replace(/[~?%]/gu, '').split('/')
  const end = to ?? from
  return [first(from), last(end)]
}

const first = (from: string): string => {
  if (from === '..' || from === '') return '0000-01-01'
  if (from.length === 4) return `${from}-01-01`
  return from.length === 7 ? `${from}-01` : from
}

const last = (end: string): string => {
  if (end === '..' || end === '') return '9999-12-31'
  if (end.length === 4) return `${end}-12-31`
  return end.length === 7 ? `${end}-31` : end
}

/** Days that a date leaves open; smaller is more exact. */
export const width = (edtf: Edtf): number => {
  const [from, to] = bounds(edtf)
  return Math.max(0, (Date.parse(to.replace('-31', '-28')) - Date.parse(from)) / 86_400_000)
}

/** The most exact of some dates that the first report to give it would stand by; null when there is none. */
export const mostExact = (dates: readonly Edtf[]): Edtf | null =>
  [...dates].sort((a, b) => width(a) - width(b) || (a < b ? -1 : 1))[0] ?? null
