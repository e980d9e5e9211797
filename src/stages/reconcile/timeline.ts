import type { FactStatus, TimelineLine } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import type { Edtf, Reading } from '../../core/reading.ts'
import { findStep } from '../../process/step-of.ts'
import { occasionOf } from './dated.ts'
import { mostExact } from './dates.ts'
import { isDenied } from './denied.ts'
import { isCounted, sameFact, sentenceOf } from './same-fact.ts'
import type { StoryEvent, View } from './view.ts'

/** Mentions that assert one thing: one line of the timeline. */
interface Fact {
  readonly key: string
  readonly events: StoryEvent[]
}

/** What happened and when: events that reports assert, grouped into facts, oldest first, undated ones last. */
export const timelineOf = (view: View): readonly TimelineLine[] => {
  const facts: Fact[] = []
  const told = view.events
    .filter((e) => tellable(view, e) && !isDenied(view, e))
    .map((found) => ({
      ...found,
      date: found.date ?? occasionOf(view, found)?.date ?? null,
    }))
  for (const found of told.filter((e) => !takenIn(view, e, told))) {
    const key = keyOf(found)
    const fact = facts.find(
      (f) => f.key === key && f.events.some((other) => sameFact(view, other, found)),
    )
    if (fact) fact.events.push(found)
    else facts.push({ key, events: [found] })
  }
  const lines = facts.map((fact) => lineOf(view, fact))
  const unique = lines.filter((line, i) => lines.findIndex((o) => isSameLine(o, line)) === i)
  return unique.sort((a, b) =>
    (a.date ?? '9999') < (b.date ?? '9999')
      ? -1
      : (a.date ?? '9999') > (b.date ?? '9999')
        ? 1
        : a.id < b.id
          ? -1
          : 1,
  )
}

/** Two acts that one sentence tells of one day are shown once, in its words. */
const isSameLine = (left: TimelineLine, right: TimelineLine): boolean =>
  left.fact === right.fact && left.date === right.date

/** "The state approved it": told by the more exact act of the same state. */
const takenIn = (view: View, found: StoryEvent, told: readonly StoryEvent[]): boolean => {
  if (!isUnspecified(view, found)) return false
  return told.some(
    (o) =>
      o !== found &&
      o.event.step !== null &&
      homeSteps.test(o.event.step) &&
      !isUnspecified(view, o) &&
      statesOf(o).join() === statesOf(found).join(),
  )
}

const homeSteps = /\/(?:domestic-approval|head-of-state-act|ratification)$/u

const isUnspecified = (view: View, { event }: StoryEvent): boolean => {
  const step = event.step === null ? undefined : findStep(view.tools.templates, event.step)?.step
  const classes = event.roles.filter((r) => r.role === 'agent').map((r) => r.class ?? '')
  return (
    step?.proof.find(
      (p) =>
        p.sense.includes(event.sense) &&
        (p.actor === undefined ||
          classes.some(
            (c) => p.actor?.includes(c) || (c === 'capital' && p.actor?.includes('state')),
          )),
    )?.unspecified === true
  )
}

const untold = new Set([
  'provide-that',
  'deny',
  'accuse',
  'criticise',
  'demand',
  'warn',
  'promise',
  'praise',
  'support',
  'cooperate',
])

/** What is only claimed, charged or demanded is told under who says it, not as something that happened. */
const contested = new Set(['claims', 'accuses', 'demands', 'warns', 'denies', 'declines'])

/** Whether it is told in the words of such a statement, or by its cue; "expelled two envoys, accusing them" tells the first itself. */
const isContested = ({ event: { at }, statement }: StoryEvent): boolean =>
  statement !== undefined &&
  contested.has(statement.stance) &&
  [statement.cue, ...statement.content.parts].some(
    (part) =>
      part?.at.paragraph === at.paragraph && part.at.start < at.end && at.start < part.at.end,
  )

/** An event that happened, and whose date or step is known. */
const tellable = (view: View, found: StoryEvent): boolean => {
  const { event, date, statement } = found
  return (
    !isContested(found) &&
    isCounted(view, found) &&
    !(event.sense === 'defy' && statement !== undefined && statement.voice !== 'reporter') &&
    event.modality === 'actual' &&
    event.polarity === 'positive' &&
    !untold.has(event.sense) &&
    (date !== null ||
      event.step !== null ||
      event.sense === 'send-troops' ||
      event.sense === 'deploy') &&
    (event.step !== null || event.actors.length > 0 || nobodys.has(event.sense))
  )
}

/** What happens without anybody doing it: a storm's landfall, a launch that sinks. */
const nobodys = new Set(['strike-disaster', 'accident'])

const statesOf = (found: StoryEvent): readonly string[] =>
  found.event.actors
    .filter((id) => /^[A-Z]{2}$/u.test(id))
    .slice()
    .sort()

/** Steps that all parties take together are one fact whoever is named; else the acting states tell facts apart. */
const keyOf = (found: StoryEvent): string => {
  const { step, sense } = found.event
  if (
    step?.endsWith('/signature') ||
    step?.endsWith('/exchange-of-instruments') ||
    step?.endsWith('/entry-into-force')
  )
    return step
  const actors = statesOf(found)
  const chamber = found.event.roles.find(
    (r) => r.class === 'legislature' && r.entity !== null && !r.entity.endsWith('-parliament'),
  )
  return [
    step ?? sense,
    ...(step?.startsWith('accession/') === true ? found.event.recipients : []),
    chamber?.entity ?? '',
    ...(actors.length > 0 ? actors : found.event.actors),
  ].join(' ')
}

/** The day that the words of an event give it. */
const ownDate = (view: View, { reading, event }: StoryEvent): Edtf | null =>
  event.dateIndex === undefined ? null : view.dateOf(reading, event.dateIndex)

const lineOf = (view: View, fact: Fact): TimelineLine => {
  const dates = fact.events.flatMap((e) => (e.date ? [e.date] : []))
  const date = mostExact(dates)
  const lead = fact.events.find((e) => e.date === date) ?? (fact.events[0] as StoryEvent)
  const occasions = fact.events.flatMap(
    (e) => occasionOf(view, { ...e, date: ownDate(view, e) }) ?? [],
  )
  const evidence = [...fact.events, ...occasions].map(view.sentenceOf)
  const unique = evidence.filter(
    (e, i) => evidence.findIndex((o) => o.report === e.report && o.raw[0] === e.raw[0]) === i,
  )
  const origins = [
    ...new Set(fact.events.flatMap((e) => view.originsOf(e.reading, e.statement))),
  ].sort()
  const actors = [...new Set(fact.events.flatMap((e) => e.event.actors))]
  const text = factText(view, lead)
  return {
    id: contentId('f', [fact.key, date, text]),
    date,
    fact: text,
    language: lead.reading.language,
    step: lead.event.step,
    actors,
    modality: 'actual',
    origins,
    status: statusOf(view, origins),
    evidence: unique,
  }
}

/** The sentence in the outlet's own words, without the dateline; of an attributed event, what of it is the content. */
const factText = (view: View, found: StoryEvent): string => {
  const { reading, event, statement } = found
  const text = reading.paragraphs[event.at.paragraph]?.text ?? ''
  const sentence = sentenceOf(view, found)
  const content = statement?.content.at
  const said =
    content?.paragraph === event.at.paragraph &&
    content.start <= event.at.start &&
    event.at.end <= content.end
      ? content
      : undefined
  const start = Math.max(sentence.start, said?.start ?? 0)
  const end = Math.min(sentence.end, said?.end ?? text.length)
  return withoutDateline(text.slice(start, end), reading)
}

/** "ISLAMABAD, April 24 (AFP) – Pakistan rejected …": what stands before the dash behind the agency is no part of the fact. */
const withoutDateline = (text: string, { credits }: Reading): string => {
  for (const credit of credits) {
    const at = text.slice(0, longestDateline).indexOf(credit.text)
    const end = at + credit.text.length
    const dash = at === -1 ? null : /^[\s)]*[-–—:]+\s*/u.exec(text.slice(end))
    if (dash) return text.slice(end + dash[0].length)
  }
  return text
}

/** UTF-16 units of a place, a day and an agency. */
const longestDateline = 80

const statusOf = (view: View, origins: readonly string[]): FactStatus => {
  const independent = view.origins.filter((o) => o.level === 'report' && origins.includes(o.id))
  return independent.length > 1 ? 'corroborated' : 'single-origin'
}
