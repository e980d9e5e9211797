import type { DateExpression } from '../../../core/date-expression.ts'
import type { Edtf } from '../../../core/reading.ts'
import { dayBounds } from '../../../values/date.ts'
import { resolveDate } from '../../../values/date-resolve.ts'
import { addDays } from '../../../values/day.ts'
import type { Placed } from './placed.ts'

/** Days from the publication beyond which a weekday with its date is of other news. */
const nearDays = 21
/** UTF-16 units around such a day in which its news is told. */
const reach = 1200

/**
 * Pages glue older news to the new one. A paragraph that tells a weekday with a date of weeks before ("Tuesday (July 8)"), and
 * none of these days, has weekdays of that week: they are not counted from the publication. Asked of each date in turn.
 */
export const otherNewsOf = (
  found: readonly Placed[],
  published: Edtf | null,
): ((placed: Placed) => boolean) => {
  const today = published === null ? null : dayBounds(published).earliest
  if (published === null || today === null) return () => false
  const far: Placed[] = []
  const near = new Set<number>()
  for (const { date, paragraph } of found) {
    if (!isWeekdayDate(date.expression)) continue
    const { edtf } = resolveDate(date.expression, { published, text: null })
    const day = edtf === null ? null : dayBounds(edtf).latest
    if (day === null) continue
    if (day >= addDays(today, -nearDays)) near.add(paragraph)
    else far.push({ date, paragraph })
  }
  return ({ date, paragraph }) =>
    isBareWeekday(date.expression) &&
    !near.has(paragraph) &&
    far.some((f) => f.paragraph === paragraph && Math.abs(f.date.start - date.start) < reach)
}

const isWeekdayDate = (e: DateExpression): boolean =>
  e.kind === 'calendar' && e.weekday !== undefined && e.month !== undefined && e.day !== undefined

const isBareWeekday = (e: DateExpression): boolean =>
  e.kind === 'calendar' &&
  e.weekday !== undefined &&
  e.month === undefined &&
  e.day === undefined &&
  e.within === undefined &&
  (e.direction === undefined || e.tense !== undefined)
