import type {
  CalendarExpression,
  DateExpression,
  RangeExpression,
} from '../core/date-expression.ts'
import type { Certainty, Edtf } from '../core/reading.ts'
import { resolveCalendar } from './calendar-date.ts'
import { dayBounds } from './date.ts'
import { addDays } from './day.ts'
import { partOfPeriod } from './period-part.ts'
import { resolveRelative } from './relative-date.ts'
import type { Anchors, ResolvedDate } from './resolved-date.ts'
import { modOf } from './timex-mod.ts'
import { durationValue, setValue } from './timex.ts'

/**
 * Gives a date expression its value as far as the anchors allow; never guesses a year.
 *
 * @returns `edtf` null or with `XXXX` and certainty `unknown` where an anchor is missing.
 */
export const resolveDate = (expression: DateExpression, anchors: Anchors): ResolvedDate => {
  const whole = resolveWhole(expression, anchors)
  const part = 'part' in expression ? expression.part : undefined
  const edtf = part && whole.edtf !== null ? partOfPeriod(whole.edtf, part) : null
  // Its part says of the period all that a word of its beginning or end says.
  if (edtf !== null) return { ...whole, edtf, timex: { type: 'DATE', value: edtf } }
  const mod = modOf(expression)
  const end = whole.timex.end ?? endBehind(whole.timex.value, whole.edtf)
  return mod || end !== undefined
    ? {
        ...whole,
        timex: { ...whole.timex, ...(end === undefined ? {} : { end }), ...(mod ? { mod } : {}) },
      }
    : whole
}

/** The end of an interval whose value is its beginning alone. */
const endBehind = (value: string, edtf: Edtf | null): string | undefined => {
  const [from, to] = edtf?.split('/') ?? []
  return from === value && to !== '..' ? to : undefined
}

const resolveWhole = (expression: DateExpression, anchors: Anchors): ResolvedDate => {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, anchors)
    case 'relative':
      return resolveRelative(expression, anchors)
    case 'range':
      return resolveRange(expression, anchors)
    case 'duration':
      return plain('DURATION', durationValue(expression))
    case 'set':
      return plain('SET', setValue(expression))
  }
}

const plain = (type: 'DURATION' | 'SET', value: string): ResolvedDate => ({
  edtf: null,
  timex: { type, value },
  certainty: 'stated',
  anchor: 'published',
  calendar: 'gregorian',
})

const resolveRange = (range: RangeExpression, anchors: Anchors): ResolvedDate => {
  const { from } = range
  // The beginning tells which end is meant, and an end of a year that is told its beginning.
  const to = from ? farToo(range.to) : range.to
  const plainEnd = to ? resolveDate(to, anchors) : undefined
  const begin = from ? sharing(from, to) : undefined
  const lastDay = plainEnd?.edtf && to && isAhead(to) ? plainEnd.edtf.split('/').at(-1) : undefined
  // "১ জুলাই থেকে ৫ আগস্ট পর্যন্ত চলবে": the beginning is the last such day before the end, past or not.
  const closed = plainEnd?.edtf?.split('/').at(-1)
  // "বুধবার থেকে শুক্রবার পর্যন্ত বন্ধ ছিল": what is over ended on the last such day, and began before it.
  const over = closed && begin && to && isWeekdayPast(to) && isWeekday(begin) ? closed : undefined
  const before =
    over ??
    (begin && lastDay && isAhead(begin)
      ? lastDay
      : begin && closed && isUndirected(begin) && hasJustEnded(closed, anchors.published)
        ? closed
        : undefined)
  const start =
    begin?.kind === 'calendar' && before !== undefined
      ? resolveDate({ ...farToo(begin), direction: 'past' }, { ...anchors, published: before })
      : begin && resolveDate(begin, anchors)
  const first = start?.edtf ?? null
  // "সোমবার থেকে বুধবার": an end that would lie before its beginning is the next such day after it.
  // "২০২২ সালের ১৬ জুন থেকে ২১ জুন": the year of the beginning goes for the end, too.
  const near = to && from && inYearOf(from, to)
  const sameYear = near ? resolveDate(near, anchors) : null
  const end =
    sameYear?.edtf && first && sameYear.edtf >= first
      ? sameYear
      : to && plainEnd?.edtf && first && plainEnd.edtf < first && to.kind === 'calendar'
        ? resolveDate({ ...to, direction: 'future' }, { ...anchors, published: first })
        : plainEnd
  const known = start ?? end
  const ends = [start, end].flatMap((r) => (r ? [r] : []))
  const missing = ends.some((r) => r.edtf === null)
  const edtf = missing ? null : `${edge(start, 0)}/${edge(end, -1)}`
  const said = edtf !== null && isTurned(edtf) ? opened(edtf) : edtf
  const [value = 'XXXX', last] = said === edtf ? timexEnds(start, end) : (said?.split('/') ?? [])
  return {
    edtf: said,
    timex: { type: 'DATE', value, ...(last === undefined ? {} : { end: last }) },
    certainty: said === edtf ? weakest(ends.map((r) => r.certainty)) : 'unknown',
    anchor: known?.anchor ?? 'published',
    calendar: known?.calendar ?? 'gregorian',
  }
}

/** An end without a year in the year of its beginning; null where it has one or a word of direction. */
const inYearOf = (
  from: NonNullable<RangeExpression['from']>,
  to: NonNullable<RangeExpression['to']>,
): CalendarExpression | null =>
  from.kind === 'calendar' &&
  to.kind === 'calendar' &&
  from.year !== undefined &&
  from.month !== undefined &&
  to.month !== undefined &&
  to.year === undefined &&
  to.within === undefined &&
  (to.direction === undefined || to.tense !== undefined)
    ? { ...to, year: from.year }
    : null

const isWeekday = (e: DateExpression): e is CalendarExpression =>
  e.kind === 'calendar' &&
  e.weekday !== undefined &&
  e.day === undefined &&
  e.within === undefined &&
  (e.direction === undefined || e.tense !== undefined)

const isWeekdayPast = (e: DateExpression): boolean => isWeekday(e) && e.tense === 'past'

const isUndirected = (e: DateExpression): e is CalendarExpression =>
  e.kind === 'calendar' &&
  e.direction === undefined &&
  e.month !== undefined &&
  e.year === undefined &&
  e.within === undefined

/** Days back within which the end of a stretch tells that all of it has been: "January to November", told in December. */
const justDays = 60

const hasJustEnded = (end: Edtf, published: Edtf | null): boolean => {
  const { latest } = dayBounds(end)
  const today = published === null ? null : dayBounds(published).latest
  return latest !== null && today !== null && latest <= today && latest >= addDays(today, -justDays)
}

/** A day or month without a year that only the tense of its clause puts ahead. */
const isAhead = (e: DateExpression): e is CalendarExpression =>
  e.kind === 'calendar' &&
  e.direction === 'future' &&
  e.tense === 'future' &&
  e.month !== undefined &&
  e.year === undefined

/** Values of both ends; of an open interval that of the one it has. */
const timexEnds = (
  start: ResolvedDate | undefined,
  end: ResolvedDate | undefined,
): readonly (string | undefined)[] =>
  start ? [start.timex.value, end?.timex.end ?? end?.timex.value] : [end?.timex.value]

/** "In December to March of that year": what would end before it begins is read wrong. */
const isTurned = (edtf: Edtf): boolean => {
  const [first = '', last = ''] = edtf.split('/')
  if (first === '..' || last === '..') return false
  const [{ earliest }, { latest }] = [dayBounds(first), dayBounds(last)]
  return earliest !== null && latest !== null && latest < earliest
}

/** Its months and days without the years that cannot be; null where it has none. */
const opened = (edtf: Edtf): Edtf | null =>
  /^\p{Nd}{4}-[^/]*\/\p{Nd}{4}-/u.test(edtf) ? edtf.replace(/(?<=^|\/)\p{Nd}{4}/gu, 'XXXX') : null

/** The outer edge of an end that is an interval itself: "since last week" begins on its Monday. */
const edge = (end: ResolvedDate | undefined, index: 0 | -1): string =>
  end?.edtf?.split('/').at(index) ?? '..'

const weakest = (certainties: readonly Certainty[]): Certainty => {
  if (certainties.length === 0 || certainties.includes('unknown')) return 'unknown'
  return certainties.includes('implied') ? 'implied' : 'stated'
}

/** "১০ থেকে ১২ নভেম্বর": the first end borrows month and year from the second. */
const sharing = (from: RangeExpression['from'], to: RangeExpression['to']): DateExpression => {
  if (from?.kind !== 'calendar' || to?.kind !== 'calendar') return from as DateExpression
  const borrowed: CalendarExpression = {
    ...(isOpen(to) ? from : farToo(from)),
    ...(from.month === undefined && to.month !== undefined ? { month: to.month } : {}),
    ...(from.year === undefined && to.year !== undefined ? { year: to.year } : {}),
    ...(from.direction === undefined && to.direction !== undefined
      ? { direction: to.direction }
      : {}),
    ...(isOpen(from) && to.within !== undefined ? { within: to.within } : {}),
  }
  return borrowed
}

const isOpen = (e: CalendarExpression): boolean =>
  e.year === undefined && e.within === undefined && e.direction === undefined

/** What another end of its range places may lie far from the publication. */
const farToo = <End extends RangeExpression['to']>(e: End): End => {
  if (e?.kind !== 'calendar' || e.near === undefined) return e
  const far: Partial<Record<string, unknown>> = { ...e }
  delete far['near']
  return far as unknown as End
}
