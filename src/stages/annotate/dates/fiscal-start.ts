import type { Report } from '../../../core/reading.ts'
import type { FiscalYears } from '../../../lang/contract/dates.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import type { Placed } from './placed.ts'

/** First month of the fiscal year that a date speaks of; undefined where the report does not show whose it is. */
export const fiscalStartOf = (
  report: Report,
  years: FiscalYears | undefined,
  knowledge: Knowledge,
): ((placed: Placed) => number | undefined) => {
  if (!years) return () => undefined
  let shown: boolean | undefined
  const isShown = (): boolean =>
    knowledge.get(report.outlet?.id ?? '')?.state === years.state ||
    years.shownBy.test(report.title ?? '') ||
    report.paragraphs.some((p) => years.shownBy.test(p.text))
  return ({ date, paragraph }) => {
    const text = report.paragraphs[paragraph]?.text ?? ''
    if (years.elsewhere.test(sentenceAround(text, date.start, date.end))) return undefined
    shown ??= isShown()
    return shown ? years.firstMonth : undefined
  }
}

const ends = /[।.?!\n]\s/gu

const sentenceAround = (text: string, start: number, end: number): string => {
  const before = text.slice(0, start)
  const from = Math.max(0, ...[...before.matchAll(ends)].map((m) => m.index + m[0].length))
  const to = text.slice(end).search(/[।?!\n]|\.\s/u)
  return text.slice(from, to < 0 ? undefined : end + to)
}
