import type { CalendarExpression, PartOfDay } from '../../../core/date-expression.ts'
import type { Groups } from '../../shared/rules.ts'
import { partsOfDay } from './words.ts'
import { numberPhrase } from '../quantities/numbers.ts'

type Time = Pick<CalendarExpression, 'hour' | 'minute' | 'partOfDay' | 'halfOpen'> & {
  readonly modifier?: 'approx'
}

/** এএম and পিএম count like night before dawn and like afternoon. */
const halfOf = (word: string | undefined): PartOfDay | undefined =>
  word === undefined ? undefined : /^(?:পিএম|pm)$/iu.test(word) ? 'afternoon' : 'midnight'

/** Hour on a 24-hour clock by the part of the day. */
export const hourOf = (hour: number, part: PartOfDay | undefined): number => {
  if (hour > 12 || part === undefined) return hour
  switch (part) {
    case 'midday':
    case 'noon':
      return hour === 11 || hour === 12 ? hour : hour + 12
    case 'afternoon':
    case 'evening':
      return hour === 12 ? 12 : hour + 12
    case 'daytime':
      return hour < 7 ? hour + 12 : hour
    case 'night':
      // রাত তিনটা is three in the morning.
      return hour === 12 ? 0 : hour < 5 ? hour : hour + 12
    case 'midnight':
      return hour === 12 ? 0 : hour
    case 'dawn':
    case 'morning':
      return hour
  }
}

const afterMidnight = 6

/** "পৌনে ৫টা", "৫:৩০ মিনিট" are said of either half of the day; ০৫:৩০ and ১৭:৩০ count on to 24. */
const isHalfOpen = (g: Groups, hour: number, part: PartOfDay | undefined): boolean =>
  part === undefined &&
  hour >= 1 &&
  hour <= 12 &&
  (g['hour'] !== undefined || (g['spoken'] !== undefined && !/^[0০]/u.test(g['hour24'] ?? '')))

/**
 * Clock or part of day of a match; null when no clock shows such a time.
 * "দিবাগত রাত ২টা" lies between two days: it keeps the night and drops the hour.
 */
export const clockOf = (g: Groups): Time | null => {
  const part = g['part'] === undefined ? undefined : partsOfDay.get(g['part'])
  const phrase = [g['half'], g['hour'] ?? g['hour24']].filter((x) => x !== undefined).join(' ')
  if (phrase === '') return part ? { partOfDay: part } : {}
  const value = numberPhrase(phrase)
  if (value === null || value >= 25) return null
  const half = part ?? halfOf(g['half12'])
  const hour = hourOf(Math.floor(value), half)
  const said = g['minute'] ?? g['minute24']
  const minute = said === undefined ? Math.round((value % 1) * 60) : numberPhrase(said)
  if (minute === null || minute > 59 || hour > 24) return null
  if (g['between'] !== undefined && hour < afterMidnight) return { partOfDay: 'night' }
  const about = g['around'] !== undefined || g['nearly'] !== undefined
  return {
    hour,
    minute,
    ...(isHalfOpen(g, hour, half) ? { halfOpen: true } : {}),
    ...(about ? { modifier: 'approx' } : {}),
  }
}
