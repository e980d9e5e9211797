import { flatMapped, mapped } from '../../core/mapped.ts'
import type { DateExpression } from '../../core/date-expression.ts'
import { placeOf } from '../../core/paragraph.ts'
import type { DateFinding, Edtf, Report } from '../../core/reading.ts'
import type { FoundDate } from '../../lang/contract/dates.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import { resolveDate } from '../../values/date-resolve.ts'
import { withApposed } from './dates/apposed.ts'
import { fiscalStartOf } from './dates/fiscal-start.ts'
import { historyOf } from './dates/history.ts'
import { inferPublished, printedAbove } from './dates/infer-published.ts'
import type { Placed } from './dates/placed.ts'
import { isOfOtherHome } from './other-home.ts'

/** Dates of a report, counted from its publication as far as that is known. */
export const annotateDates = defineReportStage({
  name: 'annotate/dates',
  version: 8,
  reads: ['report', 'original'],
  writes: ['dates', 'published'],
  run: ({ report, original }, tools) => {
    const pack = tools.pack(report.language)
    if (!pack) return { dates: [], published: report.published }
    const { otherHome } = pack
    const isElsewhere = isOfOtherHome(report, otherHome, tools.knowledge)
    const reckoned = (date: FoundDate): FoundDate => {
      const { expression } = date
      if (expression.kind !== 'calendar') return date
      const calendar = otherHome?.reckonings[expression.calendar]
      return calendar && isElsewhere() ? { ...date, expression: { ...expression, calendar } } : date
    }
    const found = flatMapped(report.paragraphs, (p, paragraph) =>
      pack.dates.find(p.text).map((date) => ({ date: reckoned(date), paragraph })),
    )
    const published =
      report.published ??
      printedAbove(report, original.text, pack.dates.find) ??
      inferPublished(report, found)
    const anchor = published && published.certainty !== 'unknown' ? published.edtf : null
    const fiscalStart = fiscalStartOf(report, pack.dates.fiscalYears, tools.knowledge)
    const dates = findings(report, found, { published: anchor, fiscalStart })
    return { dates: withApposed(report, dates), published }
  },
})

const isFiscal = (e: DateExpression | undefined): boolean =>
  e !== undefined &&
  ((e.kind === 'calendar' && e.fiscal === true) ||
    (e.kind === 'relative' && e.unit === 'fiscal-year') ||
    (e.kind === 'range' && (isFiscal(e.from) || isFiscal(e.to))))

const isOpenDay = (e: DateExpression): boolean =>
  e.kind === 'calendar' && e.month !== undefined && e.day !== undefined

const findings = (
  report: Report,
  found: readonly Placed[],
  from: {
    readonly published: Edtf | null
    readonly fiscalStart: (placed: Placed) => number | undefined
  },
): readonly DateFinding[] => {
  let text: Edtf | null = null
  const isHistory = historyOf(from.published)
  return mapped(found, (placed): DateFinding => {
    const { date, paragraph } = placed
    const start = isFiscal(date.expression) ? from.fiscalStart(placed) : undefined
    const resolved = resolveDate(date.expression, {
      published: isHistory(placed) ? null : from.published,
      text,
      ...(start === undefined ? {} : { fiscalStart: start }),
    })
    const { edtf } = resolved
    if (
      edtf !== null &&
      !edtf.includes('X') &&
      !edtf.includes('/') &&
      (date.kind === 'date' || date.kind === 'time')
    )
      text = edtf
    // "গত বছরের ৫ আগস্ট … একই বছরের ৯ সেপ্টেম্বর": what follows a day of an open year is counted from it, and not from one before.
    else if (isOpenDay(date.expression) && edtf?.includes('X') === true) text = null
    return {
      ...placeOf(report.paragraphs, { paragraph, start: date.start, end: date.end }),
      kind: date.kind,
      edtf,
      timex: resolved.timex,
      anchor: resolved.anchor,
      calendar: resolved.calendar,
      certainty: resolved.certainty,
      ...(resolved.candidates ? { candidates: resolved.candidates } : {}),
      expression: date.expression,
      rule: date.rule,
    }
  })
}
