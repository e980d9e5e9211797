import { flatMapped, mapped } from '../../core/mapped.ts'
import { placeOf } from '../../core/paragraph.ts'
import type { DateFinding, Edtf, Report } from '../../core/reading.ts'
import type { FoundDate } from '../../lang/contract/dates.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import { resolveDate } from '../../values/date-resolve.ts'
import type { ResolvedDate } from '../../values/resolved-date.ts'
import { withApposed } from './dates/apposed.ts'
import { withHoursOfDays, withNamedDays } from './dates/of-one-day.ts'
import { fiscalStartOf } from './dates/fiscal-start.ts'
import { historyOf, isAheadInHistory } from './dates/history.ts'
import { inferPublished, printedAbove } from './dates/infer-published.ts'
import { otherNewsOf } from './dates/other-news.ts'
import type { Placed } from './dates/placed.ts'
import { isFiscal, nothingTold, pointedTo, toldAfter } from './dates/told-before.ts'
import { isOfOtherHome } from './other-home.ts'

/** Dates of a report, counted from its publication as far as that is known. */
export const annotateDates = defineReportStage({
  name: 'annotate/dates',
  version: 16,
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
    const apposed = withNamedDays(report, withApposed(report, dates))
    return { dates: withHoursOfDays(report, apposed, pack.dates.hourBehind), published }
  },
})

const findings = (
  report: Report,
  found: readonly Placed[],
  from: {
    readonly published: Edtf | null
    readonly fiscalStart: (placed: Placed) => number | undefined
  },
): readonly DateFinding[] => {
  let told = nothingTold
  const isHistory = historyOf(from.published)
  const isOfOtherNews = otherNewsOf(found, from.published)
  const isAhead = isAheadInHistory(found, from.published)
  return mapped(found, (placed): DateFinding => {
    const { date, paragraph } = placed
    const start = isFiscal(date.expression) ? from.fiscalStart(placed) : undefined
    const isElsewhere = isHistory(placed) || isOfOtherNews(placed)
    const countedFrom = (published: Edtf | null): ResolvedDate =>
      resolveDate(date.expression, {
        published,
        text: told.anchor,
        ...(start === undefined ? {} : { fiscalStart: start }),
      })
    const near = countedFrom(isElsewhere ? null : from.published)
    const counted = isAhead(date.expression, near.edtf) ? countedFrom(null) : near
    const resolved = pointedTo(date.expression, counted, told) ?? counted
    const isPoint = date.kind === 'date' || date.kind === 'time'
    told = toldAfter(told, date.expression, { resolved, isPoint })
    return {
      ...placeOf(report.paragraphs, { paragraph, start: date.start, end: date.end }),
      kind: date.kind,
      edtf: resolved.edtf,
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
