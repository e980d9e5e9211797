import type { DateExpression } from '../../../core/date-expression.ts'
import type { Edtf } from '../../../core/reading.ts'
import type { Placed } from './placed.ts'

/** Years before the publication that are history. */
const longAgo = 25
/** UTF-16 units, in one paragraph, over which a day of long ago tells of what follows, and over which a bare year does. */
const [afterDay, afterYear] = [1500, 100]
/** UTF-16 units over which a day that was taken for one of that time leads on. */
const afterMonth = 600

/**
 * "১৯৭১ সালের ২৬ মার্চ …। জুনের ১২ তারিখে …": where a report tells of days of a year long past, a day or month without a year may
 * be of that year, and is not counted from the publication. Asked of each date in turn.
 */
export const historyOf = (published: Edtf | null): ((placed: Placed) => boolean) => {
  const year = Number(published?.slice(0, 4))
  let told: { readonly paragraph: number; readonly until: number } | null = null
  return ({ date: { expression, end, start }, paragraph }) => {
    if (Number.isNaN(year)) return false
    // "March-June 1971" tells of that year as its end does.
    const e = (expression.kind === 'range' ? expression.to : undefined) ?? expression
    if (e.kind === 'calendar' && e.calendar === 'gregorian' && e.year !== undefined) {
      const reach = e.month === undefined ? afterYear : afterDay
      told = e.year <= year - longAgo ? { paragraph, until: end + reach } : null
      return false
    }
    // "the speech of 7 March": known by an event of old, it tells of its time without any year.
    if (isOpen(e) && e.kind === 'calendar' && e.known === 'of-old') {
      told = { paragraph, until: end + afterDay }
      return false
    }
    if (isOpen(e)) {
      const isTold = told?.paragraph === paragraph && start < told.until
      // A day of that time leads on to the next.
      if (isTold && told) told = { paragraph, until: Math.max(told.until, end + afterMonth) }
      return isTold
    }
    if (isOfToday(e)) told = null
    return false
  }
}

/** Years long past that make a report one of history. */
const manyYears = 3

/**
 * True where a report that tells of years long past more than of others would put a day into the time after its publication,
 * with no word that it lies ahead: "১৭ ডিসেম্বর সকালে তিনি …" of 1971.
 */
export const isAheadInHistory = (
  found: readonly Placed[],
  published: Edtf | null,
): ((e: DateExpression, edtf: Edtf | null) => boolean) => {
  const year = Number(published?.slice(0, 4))
  const told = found.flatMap(({ date: { expression: e } }) =>
    e.kind === 'calendar' && e.calendar === 'gregorian' && e.year !== undefined ? [e.year] : [],
  )
  const old = told.filter((y) => y <= year - longAgo).length
  const isOfHistory = old >= manyYears && old * 2 > told.length
  return (e, edtf) =>
    isOfHistory &&
    published !== null &&
    edtf !== null &&
    edtf > published &&
    isOpen(e) &&
    e.kind === 'calendar' &&
    e.direction === undefined
}

/** A month, with its day or without, that nothing but perhaps the tense of a past clause places. */
const isOpen = (e: DateExpression): boolean =>
  e.kind === 'calendar' &&
  e.calendar === 'gregorian' &&
  e.month !== undefined &&
  e.weekday === undefined &&
  e.within === undefined &&
  (e.direction === undefined || (e.direction === 'past' && e.tense !== undefined))

/** Whatever is counted from the publication leads back to it. */
const isOfToday = (e: DateExpression): boolean =>
  (e.kind === 'relative' && e.anchor === 'published') ||
  (e.kind === 'calendar' && (e.weekday !== undefined || e.direction !== undefined))
