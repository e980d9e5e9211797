import type { DateFinding, Edtf, Report } from '../../../core/reading.ts'

/**
 * "একদিন পর রোববার (১৪ ডিসেম্বর)", "পরদিন ১৭ জুলাই": a day counted in the text and the date set beside it are one
 * day. What is open of the one is said by the other: the day by the date, the date's year by the day.
 */
export const withApposed = (
  report: Report,
  found: readonly DateFinding[],
): readonly DateFinding[] => {
  const out = [...found]
  for (let i = 0; i + 1 < out.length; i++) {
    const [counted, date] = [out[i], out[i + 1]]
    if (!counted || !date || !isCounted(counted) || !isBeside(report, counted, date)) continue
    const day = wholeDay(date)
    if (day === null) continue
    // "এর দুই দিন পর গত সোমবার": what it is counted from may be misread, the day beside it is said.
    if (counted.edtf === null || isSaid(date)) out[i] = { ...counted, ...valueOf(date, day) }
    else if (isYearless(date)) {
      const [, year = '', rest = ''] =
        /^(\p{Nd}{4})(-\p{Nd}{2}(?:-\p{Nd}{2})?)/u.exec(counted.edtf) ?? []
      const said = `${year}${day.slice(4)}`
      if (rest !== '' && said !== day && day.slice(4).startsWith(rest))
        out[i + 1] = { ...date, ...valueOf(date, said) }
    }
  }
  return out
}

const isCounted = ({ expression }: DateFinding): boolean =>
  expression.kind === 'relative' && expression.anchor === 'text' && expression.amount !== null

/** A date that no other date of the text is needed for. */
const isSaid = ({ expression }: DateFinding): boolean =>
  expression.kind === 'calendar' &&
  (expression.year !== undefined ||
    (expression.direction !== undefined && expression.tense === undefined))

const isYearless = ({ expression }: DateFinding): boolean =>
  expression.kind === 'calendar' && expression.year === undefined && expression.within === undefined

export const isBeside = (report: Report, a: DateFinding, b: DateFinding): boolean =>
  a.at.paragraph === b.at.paragraph &&
  /^\s*(?:,\s*|\(\s*)?$/u.test(
    report.paragraphs[a.at.paragraph]?.text.slice(a.at.end, b.at.start) ?? '-',
  )

export const wholeDay = ({ edtf }: DateFinding): string | null =>
  edtf !== null && /^\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}$/u.test(edtf) ? edtf : null

const valueOf = (
  { certainty }: DateFinding,
  day: Edtf,
): Pick<DateFinding, 'edtf' | 'timex' | 'certainty'> => ({
  edtf: day,
  timex: { type: 'DATE', value: day },
  certainty,
})
