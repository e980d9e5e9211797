import type { DateExpression } from '../../../core/date-expression.ts'
import type { Edtf } from '../../../core/reading.ts'
import type { ResolvedDate } from '../../../values/resolved-date.ts'

/** What the dates of a report so far lead on to. */
export interface ToldBefore {
  /** What "two days later" is counted from. */
  readonly anchor: Edtf | null
  /** What "that day" or "that year" points to, where it is nothing to count from: a day of an open year, a fiscal year. */
  readonly last: ResolvedDate | null
}

export const nothingTold: ToldBefore = { anchor: null, last: null }

/**
 * What is told after a date.
 *
 * @param isPoint true for a date or time, false for a length and for what comes again.
 */
export const toldAfter = (
  before: ToldBefore,
  expression: DateExpression,
  { resolved, isPoint }: { readonly resolved: ResolvedDate; readonly isPoint: boolean },
): ToldBefore => {
  const { edtf } = resolved
  if (edtf === null || !isPoint) return before
  if (!edtf.includes('X') && !edtf.includes('/')) return { anchor: edtf, last: null }
  // "গত বছরের ৫ আগস্ট … একই বছরের ৯ সেপ্টেম্বর": what follows a day of an open year is counted from it, and not from one before.
  if (isFiscal(expression) || (isOpenDay(expression) && edtf.includes('X')))
    return { anchor: null, last: resolved }
  return before
}

/** "ওই দিন", "that year" of what was told right before; null where the shift leads anywhere else. */
export const pointedTo = (
  e: DateExpression,
  counted: ResolvedDate,
  { last }: ToldBefore,
): ResolvedDate | null => {
  if (e.kind !== 'relative' || e.anchor !== 'text' || e.amount !== 0 || !last?.edtf) return null
  if (e.weekday !== undefined || e.hour !== undefined) return null
  const isDay = /-\p{Nd}{2}-\p{Nd}{2}$/u.test(last.edtf) && !last.edtf.includes('/')
  const isYear = last.edtf.includes('/')
  if (e.unit === 'day' ? !isDay : !isYear || (e.unit !== 'year' && e.unit !== 'fiscal-year'))
    return null
  return {
    ...counted,
    edtf: last.edtf,
    timex: isDay
      ? { ...counted.timex, value: counted.timex.value.replace(openDay, last.edtf) }
      : last.timex,
    certainty: last.certainty === 'stated' ? 'implied' : last.certainty,
  }
}

/** A day of which nothing is known but perhaps its hour. */
const openDay = /^XXXX-XX-XX/u

/** True for a fiscal year, whose first month must be known. */
export const isFiscal = (e: DateExpression | undefined): boolean =>
  e !== undefined &&
  ((e.kind === 'calendar' && e.fiscal === true) ||
    (e.kind === 'relative' && e.unit === 'fiscal-year') ||
    (e.kind === 'range' && (isFiscal(e.from) || isFiscal(e.to))))

const isOpenDay = (e: DateExpression): boolean =>
  e.kind === 'calendar' && e.month !== undefined && e.day !== undefined
