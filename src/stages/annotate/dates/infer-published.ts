import { isDateline } from './dateline.ts'
import { rawOf } from '../../../core/paragraph.ts'
import type { Published, Report } from '../../../core/reading.ts'
import { resolveDate } from '../../../values/date-resolve.ts'
import type { Placed } from './placed.ts'

/** Paragraphs at the top in which a weekday with its date is the day of the news. */
const leadParagraphs = 2

/**
 * Publication from the words alone: a weekday with day and month near the top is the day of the news,
 * told on it or the day after. The year stays open, with the years that fit as candidates; a whole
 * date with its weekday closes it.
 */
export const inferPublished = (report: Report, found: readonly Placed[]): Published | null => {
  const lead = dateline(report, found) ?? weekdayDate(found)
  const paragraph = lead ? report.paragraphs[lead.paragraph] : undefined
  if (!lead || !paragraph) return null
  const raw = rawOf(paragraph, lead.date.start, lead.date.end)
  const resolved = resolveDate(lead.date.expression, { published: null, text: null })
  if (resolved.edtf === null) return null
  const basis = [
    lead.date.expression.kind === 'calendar' && lead.date.expression.weekday !== undefined
      ? 'weekday+date'
      : 'dateline',
  ]
  if (resolved.certainty === 'stated') {
    const next = new Date(Date.parse(`${resolved.edtf}T00:00:00Z`) + 86_400_000)
      .toISOString()
      .slice(0, 10)
    return { edtf: `${resolved.edtf}/${next}`, basis, certainty: 'implied', raw }
  }
  const next = openNext(resolved.edtf)
  return {
    edtf: next === null ? resolved.edtf : `${resolved.edtf}/${next}`,
    basis,
    certainty: 'unknown',
    ...(resolved.candidates ? { candidates: resolved.candidates } : {}),
    raw,
  }
}

/** The first weekday of the report, when it carries its day and month and stands near the top. */
const weekdayDate = (found: readonly Placed[]): Placed | undefined => {
  const first = found.find(
    ({ date }) => date.expression.kind === 'calendar' && date.expression.weekday !== undefined,
  )
  if (!first || first.paragraph >= leadParagraphs || first.date.expression.kind !== 'calendar')
    return undefined
  const { calendar, day, month, direction, tense } = first.date.expression
  const open = direction === undefined || tense === 'past'
  return calendar === 'gregorian' && day !== undefined && month !== undefined && open
    ? first
    : undefined
}

const dateline = (report: Report, found: readonly Placed[]): Placed | undefined => {
  const first = found[0]
  if (first?.paragraph !== 0 || first.date.expression.kind !== 'calendar') return undefined
  const { day, month } = first.date.expression
  const text = report.paragraphs[0]?.text ?? ''
  return isDateline(text, first.date) && day !== undefined && month !== undefined
    ? first
    : undefined
}

/** The day after an open day, where it is the same in every year. */
const openNext = (edtf: string): string | null => {
  const [, month, day] = edtf.split('-').map(Number)
  if (
    month === undefined ||
    day === undefined ||
    Number.isNaN(month) ||
    (month === 2 && day >= 28) ||
    (month === 12 && day === 31)
  )
    return null
  const next = new Date(Date.UTC(2001, month - 1, day + 1))
  return `XXXX-${next.toISOString().slice(5, 10)}`
}
