import type { DateExpression, PartOfDay } from '../../core/date-expression.ts'
import { between, oneOf } from '../shared/rules.ts'
import type { Rule } from '../shared/rules.ts'
import { partsOfDay, weekdays } from './date-words.ts'
import { numberPhrase, numberWords, plainNumber } from './numbers.ts'

const PART = oneOf(partsOfDay.keys())
const WEEKDAY = oneOf([...weekdays.keys()].filter((w) => w.endsWith('বার')))
const HOURS = oneOf(numberWords.filter((w) => (plainNumber(w) ?? 99) <= 12))
const HOUR = `(?:(?<half>সাড়ে|সোয়া|পৌনে)\\s+)?(?<hour>[0-9০-৯]{1,2}|${HOURS}|দেড়|আড়াই)`

/** Hour on a 24-hour clock by the part of the day; null when they cannot agree. */
const hourOf = (hour: number, part: PartOfDay | undefined): number | null => {
  if (hour < 0 || hour > 24) return null
  if (hour > 12 || part === undefined) return hour
  switch (part) {
    case 'noon':
      return hour === 11 || hour === 12 ? hour : hour + 12
    case 'afternoon':
    case 'evening':
      return hour === 12 ? 12 : hour + 12
    case 'night':
      return hour === 12 ? 0 : hour < 5 ? hour : hour + 12
    case 'midnight':
      return hour === 12 ? 0 : hour
    case 'dawn':
    case 'morning':
    case 'daytime':
      return hour
  }
}

const clock = (g: Readonly<Record<string, string | undefined>>): DateExpression | null => {
  const part = g['part'] === undefined ? undefined : partsOfDay.get(g['part'])
  const phrase = [g['half'], g['hour']].filter((x) => x !== undefined).join(' ')
  const value = numberPhrase(phrase)
  if (value === null) return null
  const hour = hourOf(Math.floor(value), part)
  if (hour === null) return null
  const minutes =
    g['minute'] === undefined ? Math.round((value % 1) * 60) : (numberPhrase(g['minute']) ?? 0)
  if (minutes > 59) return null
  const weekday = g['weekday'] === undefined ? undefined : weekdays.get(g['weekday'])
  return {
    kind: 'calendar',
    calendar: 'gregorian',
    hour,
    minute: minutes,
    ...(weekday === undefined ? {} : { weekday }),
  }
}

const rule = (name: string, source: string): Rule<DateExpression> => ({
  name,
  pattern: between(source),
  make: clock,
})

const MINUTES = `(?:\\s+(?<minute>[0-9০-৯]{1,2}|${oneOf(numberWords.filter((w) => (plainNumber(w) ?? 99) <= 59))})\\s*মিনিট(?:ে|ের)?)?`
const DAY_LEAD = `(?:(?<weekday>${WEEKDAY})\\s+)?`

/** Clock times: বিকেল ৫টায়, রাত সাড়ে ৮টার দিকে, সকাল ১০টা ২০ মিনিটে, ১৭:৩০. */
export const clockRules: readonly Rule<DateExpression>[] = [
  rule(
    'part of day, hour',
    `${DAY_LEAD}(?<part>${PART})\\s+${HOUR}\\s*টা(?:য়|র|র দিকে|তে)?${MINUTES}`,
  ),
  rule('hour', `${HOUR}\\s*টা(?:য়|র দিকে|য় )${MINUTES}`),
  rule(
    'hour and minutes',
    `${HOUR}\\s*টা\\s+(?<minute>[0-9০-৯]{1,2}|${oneOf(numberWords)})\\s*মিনিট(?:ে|ের)?`,
  ),
  rule(
    'clock with part',
    `${DAY_LEAD}(?<part>${PART})\\s+(?<hour>[0-9০-৯]{1,2})[:.](?<minute>[0-9০-৯]{2})(?:\\s*(?:টা|মিনিট)(?:য়|ে)?)?`,
  ),
  rule('clock', `(?<hour>[0-9০-৯]{1,2}):(?<minute>[0-9০-৯]{2})`),
  {
    name: 'part of day',
    pattern: between(
      `(?<part>${oneOf(['সকালে', 'দুপুরে', 'বিকেলে', 'বিকালে', 'সন্ধ্যায়', 'রাতে', 'ভোরে', 'মধ্যরাতে'])})`,
    ),
    make: (g) => {
      const part = [...partsOfDay].find(([word]) => (g['part'] ?? '').startsWith(word))?.[1]
      return part ? { kind: 'calendar', calendar: 'gregorian', partOfDay: part } : null
    },
  },
]
