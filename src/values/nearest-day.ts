import type { CalendarExpression, Direction } from '../core/date-expression.ts'
import type { Edtf } from '../core/reading.ts'
import { dayParts, fromEnds, isCalendarDay, isoWeekday, unknown } from './anchor.ts'
import type { DateValue } from './anchor.ts'
import { addDays } from './day.ts'
import { two } from './timex.ts'

/** Years in which an open weekday-and-date is looked for: the window of digital news archives. */
const windowFrom = 2000
const windowTo = 2030

/** Days ahead of publication that an undirected "15 November" may lie: announcements name coming days. */
const aheadDays = 60
/** Days back beyond which such a day is rather the coming one. */
const backDays = 180

/** Certainty of a value whose year or week was counted: a word of direction or a fitting weekday states it. */
export const counted = (value: DateValue, e: CalendarExpression): DateValue => {
  if (value.certainty !== 'stated') return value
  const said = e.weekday !== undefined && e.day !== undefined
  const directed = e.direction !== undefined && e.tense === undefined
  return said || directed ? value : { ...value, certainty: 'implied' }
}

/** The one of some days, oldest first, that is nearest an anchor in a direction; null when there is none. */
export const nearestOf = (
  options: readonly Edtf[],
  anchor: Edtf,
  direction: Direction | undefined,
): Edtf | null => {
  const past = options.filter((d) => d <= anchor).at(-1) ?? null
  const next = options.find((d) => d > anchor) ?? null
  if (direction === 'future') return next
  if (direction === 'past' || next === null) return past
  const ahead = next <= addDays(anchor, aheadDays)
  return ahead && (past === null || past < addDays(anchor, -backDays)) ? next : past
}

/** Days back within which a day that something is known by is surely the last such day. */
const knownDays = 60

/** Days around the publication within which a day is surely that of its year. */
const nearDays = 10

/** Days from the publication beyond which nobody names the weekday of a day without its year. */
const weekdayDays = 240

const isFar = (day: Edtf, anchor: Edtf): boolean =>
  day < addDays(anchor, -weekdayDays) || day > addDays(anchor, weekdayDays)

const isNear = (day: Edtf, anchor: Edtf): boolean =>
  day >= addDays(anchor, -nearDays) && day <= addDays(anchor, nearDays)

/** "গত ১৯ জুন", "June 19": the last such day on or before publication; with আগামী the next after it. */
export const dayAndMonth = (e: CalendarExpression, published: Edtf | null): DateValue => {
  const { month = 1, day = 1, weekday, direction } = e
  const text = `XXXX-${two(month)}-${two(day)}`
  const candidates = weekday === undefined ? [] : fittingDays(month, day, weekday)
  const otherwise = { ...unknown(text, text), ...(candidates.length > 0 ? { candidates } : {}) }
  const value = fromEnds(
    published,
    (anchor) => {
      if (e.known === 'of-old') return null
      const { year } = dayParts(anchor)
      const days = [year - 1, year, year + 1]
        .filter((y) => isCalendarDay(y, month, day))
        .map((y) => `${y}-${two(month)}-${two(day)}`)
      const options = days.filter((d) => weekday === undefined || isoWeekday(d) === weekday)
      // "Saturday (14 December)" printed on Sunday 14 December: one of the two is wrong, and another year is not meant.
      if (days.some((d) => !options.includes(d) && isNear(d, anchor))) return null
      // A fitting weekday tells more than the tense; with the tense alone the day itself may be meant.
      const way =
        weekday !== undefined && e.tense !== undefined
          ? undefined
          : e.known !== undefined
            ? 'past'
            : direction
      const edtf =
        e.tense !== undefined && options.includes(anchor) ? anchor : nearestOf(options, anchor, way)
      // "Wednesday (3 July)" in a paper of December is misprinted: news names a weekday of days near its own.
      if (edtf !== null && weekday !== undefined && isFar(edtf, anchor)) return null
      // "On 27 November's fire an inquiry will take …", told in December: the tense is that of another act.
      if (edtf !== null && weekday === undefined && isOfOtherAct(edtf, { days, anchor, e }))
        return null
      if (edtf !== null && e.near !== undefined && edtf < addDays(anchor, -backDays)) return null
      // "After 5 August", told a year later, may be that of any year.
      if (edtf !== null && isDoubtful(edtf, anchor, e.known)) return null
      return edtf === null ? null : { edtf, timex: edtf }
    },
    otherwise,
  )
  return counted(value, e)
}

const isDoubtful = (day: Edtf, anchor: Edtf, known: CalendarExpression['known']): boolean =>
  known !== undefined && !day.startsWith(String(known)) && day < addDays(anchor, -knownDays)

/** Days from the publication to a day that only the tense of its clause puts so far off. */
const farDays = 300

/** True for a day nearly a year off in the tense of its clause, where the other way the same day is near. */
const isOfOtherAct = (
  day: Edtf,
  from: { readonly days: readonly Edtf[]; readonly anchor: Edtf; readonly e: CalendarExpression },
): boolean => {
  const { days, anchor, e } = from
  if (e.tense === undefined) return false
  if (day >= addDays(anchor, -farDays) && day <= addDays(anchor, farDays)) return false
  return days.some((d) => d >= addDays(anchor, -aheadDays) && d <= addDays(anchor, aheadDays))
}

const fittingDays = (month: number, day: number, weekday: number): readonly Edtf[] => {
  const found: Edtf[] = []
  for (let year = windowFrom; year <= windowTo; year++) {
    const date = `${year}-${two(month)}-${two(day)}`
    if (isCalendarDay(year, month, day) && isoWeekday(date) === weekday) found.push(date)
  }
  return found
}

/** "১১ তারিখে", "on the 11th": such a day of publication's month or of the one before or after. */
export const dayOnly = (e: CalendarExpression, published: Edtf | null): DateValue => {
  const { day = 1, direction } = e
  const text = `XXXX-XX-${two(day)}`
  const value = fromEnds(
    published,
    (anchor) => {
      const { year, month } = dayParts(anchor)
      const options = [-2, -1, 0, 1, 2].flatMap((shift) => {
        const index = year * 12 + month - 1 + shift
        const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
        return isCalendarDay(y, m, day) ? [`${y}-${two(m)}-${two(day)}`] : []
      })
      const edtf = nearestOf(options, anchor, direction ?? 'past')
      return edtf === null ? null : { edtf, timex: edtf }
    },
    unknown(text),
  )
  return counted(value, e)
}

/** A bare weekday is the last such day on or before publication; "next" and the future look ahead. */
export const weekdayOnly = (e: CalendarExpression, published: Edtf | null): DateValue => {
  const { weekday = 1, direction, tense } = e
  const value = fromEnds(
    published,
    (anchor) => {
      const back = (isoWeekday(anchor) - weekday + 7) % 7
      // "This Monday" is that of the week; a past tense alone does not leave the day of publication.
      const edtf =
        direction === 'current'
          ? addDays(anchor, weekday - isoWeekday(anchor))
          : direction === 'future'
            ? addDays(anchor, tense !== undefined && back === 0 ? 0 : 7 - back)
            : addDays(
                anchor,
                direction === 'past' && tense === undefined && back === 0 ? -7 : -back,
              )
      return { edtf, timex: edtf }
    },
    unknown(`XXXX-WXX-${weekday}`),
  )
  return counted(value, e)
}
