import type { DurationExpression, PartOfDay, SetExpression, Unit } from '../core/date-expression.ts'

const partCodes: Readonly<Record<PartOfDay, string>> = {
  dawn: 'TDW',
  morning: 'TMO',
  midday: 'TMI',
  noon: 'T12:00',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  midnight: 'T24:00',
  daytime: 'TDT',
}

/** TIMEX3's code of a part of the day, with its `T`. */
const partOfDayCode = (part: PartOfDay): string => partCodes[part]

const unitCodes: Readonly<
  Record<Unit, readonly [prefix: 'P' | 'PT', letter: string, factor: number]>
> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  weekend: ['P', 'WE', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  season: ['P', 'M', 3],
  'half-year': ['P', 'M', 6],
  year: ['P', 'Y', 1],
  'fiscal-year': ['P', 'Y', 1],
  decade: ['P', 'DE', 1],
  century: ['P', 'CE', 1],
}

/** Half of a unit in the next smaller one. */
const halves: Readonly<Partial<Record<Unit, string>>> = {
  year: '6M',
  hour: '30M',
  minute: '30S',
}

/** Quarters of an hour in minutes. */
const quartersOfHour: Readonly<Record<number, string>> = { 0.25: '15M', 0.75: '45M' }

/** TIMEX3 value of a duration: `P3M`, `PT2H`, `PXD` when the words give no number. */
export const durationValue = ({ unit, amount, and }: DurationExpression): string => {
  const [prefix, letter, factor] = unitCodes[unit]
  if (amount !== null && !Number.isInteger(amount) && (unit === 'decade' || unit === 'century'))
    return durationValue({
      kind: 'duration',
      unit: 'year',
      amount: amount * (unit === 'decade' ? 10 : 100),
    })
  const part = amount === null ? 0 : amount % 1
  const halved = part === 0.5 ? halves[unit] : unit === 'hour' ? quartersOfHour[part] : undefined
  if (halved !== undefined && amount !== null && and === undefined)
    return `${prefix}${Math.floor(amount) === 0 ? '' : `${Math.floor(amount)}${letter}`}${halved}`
  const first = `${prefix}${amount === null ? 'X' : number(amount * factor)}${letter}`
  const rest = (and ?? []).map(
    (more) => `${number(more.amount * unitCodes[more.unit][2])}${unitCodes[more.unit][1]}`,
  )
  return first + rest.join('')
}

const number = (n: number): string => String(Math.round(n * 100) / 100)

/** TIMEX3 value of a set: `XXXX-WXX-1` for every Monday, `XXXX-02-21` for each such day, `P1D` for daily. */
export const setValue = (set: SetExpression): string => {
  const { unit, every, weekday, partOfDay, month, day } = set
  if (unit === 'month' && day !== undefined) return `XXXX-XX-${two(day)}`
  if (month !== undefined) return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
  if (weekday !== undefined)
    return `XXXX-WXX-${weekday}${partOfDay ? partOfDayCode(partOfDay) : ''}`
  if (partOfDay !== undefined) return `XXXX-XX-XX${partOfDayCode(partOfDay)}`
  const [prefix, letter, factor] = unitCodes[unit]
  return `${prefix}${number(every * factor)}${letter}`
}

export interface ClockTime {
  readonly hour?: number
  readonly minute?: number
  readonly partOfDay?: PartOfDay
  readonly halfOpen?: boolean
}

/** `T17:05` for a clock time, or the code of a part of day, or nothing: also for an hour of an open half of the day. */
export const clockValue = (time: ClockTime): string => {
  if (time.halfOpen) return ''
  if (time.hour !== undefined) return `T${two(time.hour)}:${two(time.minute ?? 0)}`
  return time.partOfDay ? partOfDayCode(time.partOfDay) : ''
}

export const two = (n: number): string => String(n).padStart(2, '0')
