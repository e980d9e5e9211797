import type { Settlement, Story } from '../../core/dossier.ts'
import { evidenceAt } from '../../core/evidence.ts'
import type { Edtf, Reading } from '../../core/reading.ts'
import type { SettledStory } from '../../pipeline/board.ts'
import { defineBatchStage } from '../../pipeline/stage.ts'
import { resolveDate } from '../../values/date-resolve.ts'
import { firstDay, lastDay } from '../../values/day.ts'
import { identitiesOf } from './identity.ts'
import { anchorsOf, settleWeekday, settleYear } from './publication.ts'

/** Settles what one report could not: its year, its bare weekday, and the dates counted from them. No reading is edited. */
export const settleStories = defineBatchStage({
  name: 'settle',
  version: 2,
  reads: ['readings', 'stories', 'originals'],
  writes: ['settledStories'],
  run: ({ readings, stories, originals }, tools) => {
    const byId = new Map(readings.map((r) => [r.id, r]))
    return {
      settledStories: stories.map((story) => ({
        ...settleStory(story, byId, originals),
        identities: identitiesOf(
          story.reports.flatMap((id) => byId.get(id) ?? []),
          tools,
        ),
      })),
    }
  },
})

const settleStory = (
  story: Story,
  byId: ReadonlyMap<string, Reading>,
  originals: ReadonlyMap<string, string>,
): Omit<SettledStory, 'identities'> => {
  const readings = story.reports.flatMap((id) => byId.get(id) ?? [])
  const anchors = anchorsOf(readings)
  const years = readings.flatMap((r) => settleYear(r, anchors, originals) ?? [])
  const dated = readings.flatMap((reading) => {
    const own =
      reading.published && reading.published.certainty !== 'unknown'
        ? reading.published.edtf
        : undefined
    const edtf = own ?? years.find((s) => s.report === reading.id)?.edtf
    return edtf ? [{ report: reading.id, day: firstDay(edtf) }] : []
  })
  const weekdays = readings.flatMap((r) => settleWeekday(r, dated, originals) ?? [])
  const published = [...years, ...weekdays]
  const dates = readings.flatMap((reading) => {
    const settled = published.find((s) => s.report === reading.id)
    return settled ? settleDates(reading, settled, originals) : []
  })
  return { story, readings, settled: [...published, ...dates] }
}

/** Counts a report's open dates anew from its settled publication. */
const settleDates = (
  reading: Reading,
  published: Settlement,
  originals: ReadonlyMap<string, string>,
): readonly Settlement[] => {
  let text: Edtf | null = null
  return reading.dates.flatMap((finding, index): Settlement[] => {
    const resolved = resolveDate(finding.expression, { published: published.edtf, text })
    const edtf = resolved.edtf
    if (edtf && finding.kind !== 'duration' && finding.kind !== 'set' && !edtf.includes('X'))
      text = edtf
    const open =
      finding.certainty === 'unknown' || finding.edtf === null || finding.edtf.includes('X')
    const ahead =
      resolved.anchor === 'text' && edtf !== null && firstDay(edtf) > lastDay(published.edtf)
    if (!open || edtf === null || edtf.includes('X') || ahead) return []
    return [
      {
        report: reading.id,
        path: `dates/${index}`,
        edtf,
        ...(resolved.timex.type === 'TIME' ? { timex: resolved.timex.value } : {}),
        basis: [`published ${published.edtf}`, ...published.basis],
        evidence: [
          evidenceAt(originals.get(reading.id) ?? '', { report: reading.id, raw: finding.raw }),
        ],
      },
    ]
  })
}
