import type { Edtf } from '../core/reading.ts'
import type { LedgerEntry } from '../core/dossier.ts'
import { words } from './words.ts'
import type { Label } from './words.ts'

const monthsEn =
  'January February March April May June July August September October November December'.split(' ')
const monthsBn = 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'.split(
  ' ',
)

/** ASCII digits as Bengali ones. */
export const bengaliDigits = (text: string): string =>
  text.replace(/[0-9]/gu, (d) => String.fromCharCode(0x09e6 + Number(d)))

/** A date as each language writes it: "11 November 2024", "১১ নভেম্বর ২০২৪"; an interval as between or since. */
export const dateLabel = (edtf: Edtf | null): Label => {
  if (edtf === null || edtf === '') return words.noDate
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return point(from)
  if (to === '..') return [`since ${point(from)[0]}`, `${point(from)[1]} থেকে`]
  if (from === '..') return [`by ${point(to)[0]}`, `${point(to)[1]}-এর মধ্যে`]
  return interval(from, to)
}

const point = (edtf: string): Label => {
  const about = edtf.endsWith('~')
  const [year = '', month, day] = edtf.replace(/[~?%]/gu, '').split('-')
  const m = Number(month)
  if (month === undefined || m < 1 || m > 12)
    return [about ? `about ${year}` : year, bengaliDigits(year)]
  const [en, bn] = [monthsEn[m - 1] ?? '', monthsBn[m - 1] ?? '']
  const yearEn = year === 'XXXX' ? '' : ` ${year}`
  const yearBn = year === 'XXXX' ? '' : ` ${bengaliDigits(year)}`
  if (day === undefined) return [`${en}${yearEn}`, `${bn}${yearBn}`]
  return [`${Number(day)} ${en}${yearEn}`, `${bengaliDigits(String(Number(day)))} ${bn}${yearBn}`]
}

const interval = (from: string, to: string): Label => {
  const [a, b] = [from.split('-'), to.split('-')]
  if (a.length === 3 && a[0] === b[0] && a[1] === b[1]) {
    const [, bn] = point(to)
    return [
      `between ${Number(a[2])} and ${point(to)[0]}`,
      `${bengaliDigits(String(Number(a[2])))} থেকে ${bn}-এর মধ্যে`,
    ]
  }
  return [
    `between ${point(from)[0]} and ${point(to)[0]}`,
    `${point(from)[1]} থেকে ${point(to)[1]}-এর মধ্যে`,
  ]
}

/** Digits in groups of three in English, by lakh and crore in Bengali. */
export const numberLabel = (n: number): Label => [
  n.toLocaleString('en-US'),
  bengaliDigits(n.toLocaleString('en-IN')),
]

/** A count of lines or reports. */
export const countLabel = numberLabel

/** A bounded number in words. */
export const amountLabel = ({
  min,
  max,
  bound,
}: Pick<LedgerEntry, 'min' | 'max' | 'bound'>): Label => {
  const [low, high] = [
    min === null ? null : numberLabel(min),
    max === null ? null : numberLabel(max),
  ]
  switch (bound) {
    case 'exact':
      return low ?? words.unknown
    case 'about':
      return low ? [`about ${low[0]}`, `প্রায় ${low[1]}`] : words.unknown
    case 'at-least':
      return low ? [`at least ${low[0]}`, `কমপক্ষে ${low[1]}`] : words.unknown
    case 'at-most':
      return high ? [`at most ${high[0]}`, `সর্বোচ্চ ${high[1]}`] : words.unknown
    case 'range':
      return low && high ? [`${low[0]} to ${high[0]}`, `${low[1]} থেকে ${high[1]}`] : words.unknown
    case 'vague':
      return low
        ? [`a vague number, from ${low[0]}`, `অনির্দিষ্ট, ${low[1]} থেকে`]
        : ['a vague number', 'অনির্দিষ্ট সংখ্যা']
  }
}
