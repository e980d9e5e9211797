import type {
  CalendarExpression,
  PartOfDay,
  RelativeExpression,
} from '../../../core/date-expression.ts'
import type { FoundDate } from '../../contract/dates.ts'
import { oneOf } from '../../shared/rules.ts'
import { hourOf } from './clock-time.ts'
import { partsOfDay } from './words.ts'
import { nfc } from '../../../text/normalise.ts'

/** Hours as they are spoken, 1–12, that are of a part of the day. */
const hoursOf: Readonly<Record<PartOfDay, readonly number[]>> = {
  dawn: [3, 4, 5, 6],
  morning: [6, 7, 8, 9, 10, 11],
  midday: [12, 1, 2, 3],
  noon: [12, 1, 2, 3],
  afternoon: [2, 3, 4, 5, 6],
  evening: [5, 6, 7, 8],
  night: [7, 8, 9, 10, 11, 12, 1, 2, 3, 4],
  midnight: [12, 1, 2, 3],
  daytime: [10, 11, 12, 1, 2, 3, 4],
}

const partIn = new RegExp(oneOf(partsOfDay.keys()), 'u')
/** "… ৮টা থেকে". */
const range = /(?:থেকে|হতে)\s+$/u

/** What the last time of the paragraph tells of the next one. */
interface Told {
  readonly part: PartOfDay
  readonly hour?: number | undefined
  readonly end: number
}

/**
 * "সোমবার বিকেলে সভা বসে, সাড়ে ৫টায় শেষ হয়", "সকাল ৮টা থেকে ৪টা": an hour without a part of the day is of the half that the
 * time before it proves. Where none does, it stays open.
 */
export const withHalves = (text: string, found: readonly FoundDate[]): readonly FoundDate[] => {
  let told: Told | undefined
  return found.map((date) => {
    const { expression } = date
    if (expression.kind !== 'calendar' && expression.kind !== 'relative') return date
    if (expression.halfOpen) {
      const hour =
        provenHour(expression, told, text.slice(told?.end ?? 0, date.start)) ??
        hourOfPrayer(expression, text.slice(Math.max(0, date.start - prayerReach), date.start))
      if (hour === undefined) return date
      if (told) told = { ...told, hour, end: date.end }
      return { ...date, expression: { ...expression, hour, halfOpen: false } }
    }
    const word = partIn.exec(nfc(text.slice(date.start, date.end)))?.[0]
    const part = expression.partOfDay ?? (word === undefined ? undefined : partsOfDay.get(word))
    if (part) told = { part, hour: expression.hour, end: date.end }
    else if (isDay(expression)) told = undefined
    return date
  })
}

/** Prayers and the part of the day that follows them. */
const prayers: readonly (readonly [name: RegExp, part: PartOfDay, hours: readonly number[]])[] = [
  [/(?:জুমা|জুম্মা|জোহর|যোহর)(?:র|ের)?\s/u, 'afternoon', [1, 2, 3, 4, 5, 6]],
  [/আসরের\s/u, 'afternoon', [4, 5, 6, 7]],
  [/মাগরিবের\s/u, 'evening', [5, 6, 7, 8]],
  [/(?:এশা|তারাবি)র\s/u, 'night', [7, 8, 9, 10, 11]],
  [/ফজরের\s/u, 'morning', [4, 5, 6, 7]],
]
/** UTF-16 units before an hour in which its prayer stands: "জুমার নামাজের পর বেলা …". */
const prayerReach = 32

/** "শুক্রবার জুমার পর ৪টায়". */
const hourOfPrayer = (
  { hour = 0 }: CalendarExpression | RelativeExpression,
  before: string,
): number | undefined => {
  const clause = /[^।?!\n]*$/u.exec(nfc(before))?.[0] ?? ''
  if (!/পরে?\s/u.test(clause)) return undefined
  const row = prayers.find(([name, , hours]) => name.test(clause) && hours.includes(hour))
  return row && hourOf(hour, row[1])
}

/** Another day begins another count. */
const isDay = (e: CalendarExpression | RelativeExpression): boolean =>
  e.kind === 'relative' ? e.unit === 'day' : e.day !== undefined || e.weekday !== undefined

const provenHour = (
  { hour = 0 }: CalendarExpression | RelativeExpression,
  told: Told | undefined,
  between: string,
): number | undefined => {
  if (!told || between.includes('\n')) return undefined
  if (hoursOf[told.part].includes(hour)) return hourOf(hour, told.part)
  const from = told.hour
  if (from === undefined || !range.test(between)) return undefined
  return [hour % 12, (hour % 12) + 12].find((h) => h > from)
}
