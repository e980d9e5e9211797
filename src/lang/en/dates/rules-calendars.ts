import type { CalendarExpression, DateExpression } from '../../../core/date-expression.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import { oneOf } from '../../shared/rules.ts'
import type { RuleFamily } from '../../shared/rules.ts'
import { DAY, fromGroups, rule } from './patterns.ts'
import { bengaliMonths, hijriMonths } from './words.ts'

const BENGALI = oneOf(bengaliMonths.keys())
const HIJRI = oneOf(hijriMonths.keys())
const BENGALI_YEAR = '(?:,?\\s+(?<year>1[2-4][0-9]{2})(?:\\s+(?:BS|BE|bangabda))?)'
const HIJRI_YEAR = '(?:,?\\s+(?<year>1[34][0-9]{2})(?:\\s+(?:AH|hijri))?)'

/** Bengali years from which Dhaka keeps its reforms of 1987 and 2019. */
const [firstReform, secondReform] = [1394, 1426]

const bengali = (g: Readonly<Record<string, string | undefined>>): DateExpression | null => {
  const read = fromGroups({ ...g, month: undefined })
  const month = bengaliMonths.get((g['bengali'] ?? '').toLowerCase())
  if (!read || month === undefined) return null
  const year = read.year ?? secondReform
  const calendar: CalendarExpression['calendar'] =
    year >= secondReform ? 'bengali-bd' : year < firstReform ? 'bengali-in' : 'bengali-bd-1987'
  return { ...read, month, calendar }
}

const hijri = (g: Readonly<Record<string, string | undefined>>): DateExpression | null => {
  const read = fromGroups({ ...g, month: undefined })
  const month = hijriMonths.get((g['hijri'] ?? '').toLowerCase().replace(/['’]/gu, ''))
  return read && month !== undefined
    ? { ...calendarOf({ day: read.day, month, year: read.year }), calendar: 'hijri' }
    : null
}

/** Days of the Bengali and of the Hijri calendar: "1 Boishakh 1433", "10 Muharram". */
export const calendarRules: RuleFamily<DateExpression> = {
  hint: new RegExp(`${BENGALI}|${HIJRI}`, 'iu'),
  rules: [
    rule(
      'bengali date',
      `(?<day>${DAY})\\s+(?:of\\s+)?(?<bengali>${BENGALI})${BENGALI_YEAR}?`,
      bengali,
    ),
    rule(
      'bengali month day',
      `(?<bengali>${BENGALI})\\s+(?<day>${DAY})(?![0-9])${BENGALI_YEAR}?`,
      bengali,
    ),
    rule('hijri date', `(?<day>${DAY})\\s+(?:of\\s+)?(?<hijri>${HIJRI})${HIJRI_YEAR}?`, hijri),
    rule('hijri month day', `(?<hijri>${HIJRI})\\s+(?<day>${DAY})(?![0-9])${HIJRI_YEAR}?`, hijri),
  ],
}
