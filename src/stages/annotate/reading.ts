import type { EventFinding, Mention, Reading } from '../../core/reading.ts'
import type { At } from '../../core/span.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import { withoutAges } from './dates/ages.ts'
import { kindOnly } from './names/instruments.ts'
import { capitalsOnly } from './names/unknown.ts'

/** Puts the findings of one report together; nothing is changed, and only what proved to be no name is left out. */
export const makeReading = defineReportStage({
  name: 'annotate/reading',
  version: 3,
  reads: ['report', 'published', 'dates', 'quantities', 'mentions', 'statements', 'events'],
  writes: ['reading'],
  run: ({ report, published, quantities, mentions, statements, ...found }, tools) => {
    const aged = tools.pack(report.language)?.dates.aged
    const { dates, events } = aged ? withoutAges(report, found, { mentions, aged }) : found
    const reading: Reading = {
      schema: 'shutro/reading@1',
      ...report,
      published,
      dates,
      quantities,
      mentions: mentions.filter((m) => isName(m, events)),
      statements,
      events,
    }
    return { reading }
  },
})

const isName = (mention: Mention, events: readonly EventFinding[]): boolean => {
  if (mention.kind === 'other' && mention.rule === capitalsOnly)
    return events.some(({ roles }) => roles.some((r) => meet(r.at, mention.at)))
  return !isKindOnly(mention) || isDealtWith(mention, events)
}

const meet = (left: At, right: At): boolean =>
  left.paragraph === right.paragraph && left.start < right.end && right.start < left.end

const isKindOnly = ({ kind, class: named, rule }: Mention): boolean =>
  kind === 'instrument' && named !== 'ceasefire' && rule?.startsWith(kindOnly) === true

/** "signed the treaty": an instrument that nobody names is told of where somebody does something to it; "under the law" is none. */
const isDealtWith = ({ at, class: named }: Mention, events: readonly EventFinding[]): boolean =>
  events.some(
    (event) =>
      (event.step !== null || (named === 'treaty' && isOfStates(event))) &&
      event.roles.some((r) => r.role === 'object' && meet(r.at, at)),
  )

/** A treaty has states for parties; what a firm or a club signs is a contract. */
const isOfStates = ({ actors, recipients }: EventFinding): boolean =>
  actors.some(isState) || recipients.some(isState)

const isState = (id: string): boolean => /^[A-Z]{2}$/u.test(id)
