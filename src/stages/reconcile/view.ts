import { evidenceAt } from '../../core/evidence.ts'
import type { Evidence, Origin } from '../../core/dossier.ts'
import type { Edtf, EntityId, EventFinding, Reading, Statement } from '../../core/reading.ts'
import type { At, RawRange } from '../../core/span.ts'
import { ownId, withoutArticle } from '../../core/ids.ts'
import { isAfterAll } from './dates.ts'
import { rawOf } from '../../core/paragraph.ts'
import type { SettledStory } from '../../pipeline/board.ts'
import type { Tools } from '../../pipeline/stage.ts'

/** An event in its report, with the date that the story settled. */
export interface StoryEvent {
  readonly reading: Reading
  readonly event: EventFinding
  readonly date: Edtf | null
  readonly statement: Statement | undefined
}

/** A story as the reconcilers see it: settled dates, origins and evidence by one call each. */
export interface View {
  readonly story: SettledStory
  readonly tools: Tools
  readonly readings: readonly Reading[]
  readonly origins: readonly Origin[]
  readonly events: readonly StoryEvent[]
  readonly published: (reading: Reading) => Edtf | null
  readonly dateOf: (reading: Reading, index: number) => Edtf | null
  /** Report-level and statement-level origins that stand behind a statement. */
  readonly originsOf: (reading: Reading, statement: Statement | undefined) => readonly string[]
  readonly evidence: (reading: Reading, raw: RawRange, statement?: string) => Evidence
  /** The sentence that an event stands in, as evidence. */
  readonly sentenceOf: (found: StoryEvent) => Evidence
  /** Where whoever speaks is named outside the statement, for a pronoun or a quotation that runs over paragraphs, as evidence beside it; none where its own words name him. */
  readonly namingOf: (reading: Reading, statement: Statement | undefined) => readonly Evidence[]
  readonly nameOf: (id: EntityId) => string
}

/** Makes the view of one settled story. */
export const viewOf = (
  story: SettledStory,
  originals: ReadonlyMap<string, string>,
  { tools, origins }: { readonly tools: Tools; readonly origins: readonly Origin[] },
): View => {
  const settled = new Map(story.settled.map((s) => [`${s.report}\n${s.path}`, s.edtf]))
  const dateOf: View['dateOf'] = (reading, index) =>
    settled.get(`${reading.id}\ndates/${index}`) ?? closed(reading.dates[index]?.edtf ?? null)
  const evidence: View['evidence'] = (reading, raw, statement) =>
    evidenceAt(originals.get(reading.id) ?? '', {
      report: reading.id,
      raw,
      ...(statement ? { statement } : {}),
    })
  const published: View['published'] = (reading) =>
    settled.get(`${reading.id}\npublished`) ?? closed(reading.published?.edtf ?? null)
  const days = story.readings.map(published)
  const happened = (date: Edtf | null, { modality }: EventFinding): Edtf | null =>
    modality === 'actual' && isAfterAll(date, days) ? null : date
  const events = story.readings.flatMap((reading) =>
    reading.events.map((event) => ({
      reading,
      event,
      date: happened(
        event.dateIndex === undefined ? null : dateOf(reading, event.dateIndex),
        event,
      ),
      statement: reading.statements.find((s) => s.id === event.statement),
    })),
  )
  return {
    story,
    tools,
    readings: story.readings,
    origins,
    events,
    dateOf,
    evidence,
    published,
    originsOf: (reading, statement) => originIds(origins, reading, statement),
    sentenceOf: ({ reading, event, statement }) => {
      const at = sentenceAt(reading, event)
      const paragraph = reading.paragraphs[at.paragraph]
      const raw = paragraph ? rawOf(paragraph, at.start, at.end) : event.raw
      return evidence(reading, raw, statement?.id)
    },
    namingOf: (reading, statement) => {
      const at = statement?.source?.antecedent?.at ?? statement?.source?.at
      const paragraph = at && reading.paragraphs[at.paragraph]
      const raw = paragraph ? rawOf(paragraph, at.start, at.end) : undefined
      const { raw: own = [0, 0] } = statement ?? {}
      return raw && !(own[0] <= raw[0] && raw[1] <= own[1])
        ? [evidence(reading, raw, statement?.id)]
        : []
    },
    nameOf: (id) => tools.knowledge.get(id)?.name ?? nameInReadings(story.readings, id) ?? id,
  }
}

const closed = (edtf: Edtf | null): Edtf | null =>
  edtf === null || edtf.includes('X') ? null : edtf

const nameInReadings = (readings: readonly Reading[], id: EntityId): string | undefined => {
  const mentions = readings.flatMap((r) => r.mentions)
  const known = mentions.find((m) => m.entity === id)
  if (known) return known.name ?? undefined
  const own = mentions.find((m) => ownId(m.text) === id)
  return own && withoutArticle(own.text)
}

/** The widest statement around an event: its sentence, where a statement does not run over several. */
const sentenceAt = (reading: Reading, event: EventFinding): At => {
  const around = reading.statements.filter(
    (s) =>
      s.at.paragraph === event.at.paragraph &&
      s.at.start <= event.at.start &&
      event.at.end <= s.at.end,
  )
  return around.sort((a, b) => b.at.end - b.at.start - (a.at.end - a.at.start))[0]?.at ?? event.at
}

const originIds = (
  origins: readonly Origin[],
  reading: Reading,
  statement: Statement | undefined,
): readonly string[] => {
  const report = origins
    .filter((o) => o.level === 'report' && o.reports.includes(reading.id))
    .map((o) => o.id)
  const chain = statement
    ? [statement, ...reading.statements.filter((s) => statement.via.includes(s.id))]
    : []
  const speakers = new Set(chain.flatMap((s) => s.source?.entities ?? []))
  const spoken = origins
    .filter((o) => o.level === 'statement' && o.basis.some((b) => speakers.has(b)))
    .map((o) => o.id)
  return [...report, ...spoken]
}
