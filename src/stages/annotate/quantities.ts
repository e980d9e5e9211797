import { flatMapped } from '../../core/mapped.ts'
import { placeOf } from '../../core/paragraph.ts'
import type { Mention, Quantity } from '../../core/reading.ts'
import type { FoundQuantity } from '../../lang/contract/quantities.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import { isOfOtherHome } from './other-home.ts'
import { ownerOf } from './owner-of-count.ts'
import { indexSpans } from './span-index.ts'

/** Counts, measures and money, each with its bound, its unit and whose the counted things are. */
export const annotateQuantities = defineReportStage({
  name: 'annotate/quantities',
  version: 14,
  reads: ['report', 'sentences', 'dates', 'mentions'],
  writes: ['quantities'],
  run: ({ report, sentences, dates, mentions }, tools) => {
    const pack = tools.pack(report.language)
    if (!pack) return { quantities: [] }
    const datesByPlace = indexSpans(dates, (d) => d.at)
    const mentionsByPlace = indexSpans(mentions, (m) => m.at)
    const sentencesByPlace = indexSpans(sentences, (s) => s)
    const { otherHome } = pack
    const isElsewhere = isOfOtherHome(report, otherHome, tools.knowledge)
    const unitHere = (unit: string | null): string | null => {
      const other = otherHome?.money[unit ?? '']
      return other !== undefined && isElsewhere() ? other : unit
    }
    const quantities = flatMapped(report.paragraphs, (p, paragraph) => {
      const whole = { paragraph, start: 0, end: p.text.length }
      const taken = datesByPlace.inside(whole).map((d) => d.at)
      return flatMapped(pack.quantities.find(p.text, taken), (found): Quantity[] => {
        const { headAt, start, end, ...rest } = found
        if (isNaming(found, mentionsByPlace.overlapping({ paragraph, start, end: end + 2 })))
          return []
        const [sentence = whole] = sentencesByPlace.overlapping({ paragraph, start, end })
        const { text } = p
        const counted = { found, text, sentence, mentions: mentionsByPlace.inside(sentence) }
        return [
          {
            ...placeOf(report.paragraphs, { paragraph, start, end }),
            min: rest.min,
            max: rest.max,
            bound: rest.bound,
            unit: unitHere(rest.unit),
            head: rest.head,
            ...(headAt ? { headAt: { paragraph, ...headAt } } : {}),
            of: ownerOf(counted, pack.quantities.owners),
            rule: rest.rule,
          },
        ]
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
