import { placeOf } from '../../core/paragraph.ts'
import type { Mention, Quantity } from '../../core/reading.ts'
import type { FoundQuantity } from '../../lang/contract/quantities.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import { isOfOtherHome } from './other-home.ts'
import { indexSpans } from './span-index.ts'

/** Counts, measures and money, each with its bound, its unit and whose the counted things are. */
export const annotateQuantities = defineReportStage({
  name: 'annotate/quantities',
  version: 6,
  reads: ['report', 'dates', 'mentions'],
  writes: ['quantities'],
  run: ({ report, dates, mentions }, tools) => {
    const pack = tools.pack(report.language)
    if (!pack) return { quantities: [] }
    const datesByPlace = indexSpans(dates, (d) => d.at)
    const mentionsByPlace = indexSpans(mentions, (m) => m.at)
    const { otherHome } = pack
    const isElsewhere = isOfOtherHome(report, otherHome, tools.knowledge)
    const unitHere = (unit: string | null): string | null => {
      const other = otherHome?.money[unit ?? '']
      return other !== undefined && isElsewhere() ? other : unit
    }
    const quantities = report.paragraphs.flatMap((p, paragraph) => {
      const whole = { paragraph, start: 0, end: p.text.length }
      const taken = datesByPlace.inside(whole).map((d) => d.at)
      const near = mentionsByPlace.inside(whole)
      const told = pack.quantities.find(p.text, taken).filter((q) => !isNaming(q, near))
      return told.map((found): Quantity => {
        const { headAt, start, end, ...rest } = found
        return {
          ...placeOf(report.paragraphs, { paragraph, start, end }),
          min: rest.min,
          max: rest.max,
          bound: rest.bound,
          unit: unitHere(rest.unit),
          head: rest.head,
          ...(headAt ? { headAt: { paragraph, ...headAt } } : {}),
          of: ownerOf(found, near, { text: p.text, owned: pack.quantities.owned }),
          rule: rest.rule,
        }
      })
    })
    return { quantities }
  },
})

/** "দ্বিতীয় বিশ্বযুদ্ধ", "পোপ চতুর্দশ লিও": an ordinal inside a name, or of a person right behind it. */
const isNaming = ({ unit, start, end }: FoundQuantity, mentions: readonly Mention[]): boolean =>
  unit === 'ordinal' &&
  mentions.some(
    ({ at, kind }) =>
      (at.start < end && start < at.end) || (kind === 'person' && at.start === end + 1),
  )

/** The state named between the number and the counted noun, or right before the number: "১১ হাজার উত্তর কোরিয়ার সৈন্য". */
const ownerOf = (
  { start, end, headAt }: FoundQuantity,
  mentions: readonly Mention[],
  { text, owned }: { readonly text: string; readonly owned: RegExp },
): string | null => {
  if (!headAt) return null
  const states = mentions.filter((m) => m.class === 'state')
  const between = states.find((m) => m.at.start >= end && m.at.end <= headAt.start)
  const before = states.find((m) => m.at.end <= start && owned.test(text.slice(m.at.end, start)))
  return (between ?? before)?.state ?? null
}
