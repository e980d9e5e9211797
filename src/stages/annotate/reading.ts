import type { EventFinding, Mention, Reading } from '../../core/reading.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import { kindOnly } from './names/instruments.ts'

/** Puts the findings of one report together; nothing is changed, and only what proved to be no name is left out. */
export const makeReading = defineReportStage({
  name: 'annotate/reading',
  version: 2,
  reads: ['report', 'published', 'dates', 'quantities', 'mentions', 'statements', 'events'],
  writes: ['reading'],
  run: ({ report, published, dates, quantities, mentions, statements, events }) => {
    const reading: Reading = {
      schema: 'shutro/reading@1',
      ...report,
      published,
      dates,
      quantities,
      mentions: mentions.filter((m) => !isKindOnly(m) || isDealtWith(m, events)),
      statements,
      events,
    }
    return { reading }
  },
})

const isKindOnly = ({ kind, class: named, rule }: Mention): boolean =>
  kind === 'instrument' && named !== 'ceasefire' && rule?.startsWith(kindOnly) === true

/** "signed the treaty": an instrument that nobody names is told of where somebody does something to it; "under the law" is none. */
const isDealtWith = ({ at, class: named }: Mention, events: readonly EventFinding[]): boolean =>
  events.some(
    (event) =>
      (event.step !== null || (named === 'treaty' && isOfStates(event))) &&
      event.roles.some(
        (r) =>
          r.role === 'object' &&
          r.at.paragraph === at.paragraph &&
          r.at.start < at.end &&
          at.start < r.at.end,
      ),
  )

/** A treaty has states for parties; what a firm or a club signs is a contract. */
const isOfStates = ({ actors, recipients }: EventFinding): boolean =>
  [...actors, ...recipients].some((id) => /^[A-Z]{2}$/u.test(id))
