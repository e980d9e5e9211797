import type { Reading } from '../../core/reading.ts'
import { defineReportStage } from '../../pipeline/stage.ts'

/** Puts the findings of one report together; nothing is added and nothing changed. */
export const makeReading = defineReportStage({
  name: 'annotate/reading',
  version: 1,
  reads: ['report', 'published', 'dates', 'quantities', 'mentions', 'statements', 'events'],
  writes: ['reading'],
  run: ({ report, published, dates, quantities, mentions, statements, events }) => {
    const reading: Reading = {
      schema: 'shutro/reading@1',
      ...report,
      published,
      dates,
      quantities,
      mentions,
      statements,
      events,
    }
    return { reading }
  },
})
