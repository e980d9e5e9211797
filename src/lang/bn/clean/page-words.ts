import type { BylineWords, DayWords, LanguageSigns } from '../../contract/page-words.ts'
import { bengaliMonths, hijriMonths, months } from '../dates/words.ts'

export const bylines: BylineWords = {
  roles: ['লেখক', 'লেখা', 'লিখেছেন', 'প্রতিবেদক', 'প্রতিবেদন'],
  labels: ['লিখেছেন', 'লেখক'],
  and: ['ও', 'এবং'],
  nobody: ['আর্টিকেল তথ্য'],
  online: ['ডটকম', 'ডট কম', 'অনলাইন'],
}

/** Months as pages cut them short beside a day; no report writes them so in running text. */
const shortMonths: readonly (readonly [name: string, month: number])[] = [
  ['জানু', 1],
  ['ফেব', 2],
  ['এপ্রি', 4],
  ['জুল', 7],
  ['আগ', 8],
  ['সেপ্ট', 9],
  ['সেপ', 9],
  ['অক্টো', 10],
  ['নভে', 11],
  ['ডিসে', 12],
]

export const days: DayWords = {
  months: new Map([
    ...months,
    ...shortMonths.map(([name, month]) => [name.normalize('NFC'), month] as const),
  ]),
  otherMonths: [...bengaliMonths.keys(), ...hijriMonths.keys()],
  endings: ['ই', 'শে', 'লা', 'রা', 'ঠা'],
  changed: ['হালনাগাদ', 'আপডেট', 'অপডেট'],
}

/** Assamese is written in the same script; only it has ৰ and ৱ. */
export const signs: LanguageSigns = { letters: [0x0980, 0x09ff], others: { as: /[ৰৱ]/u } }
