import type { Alternative, Evidence, ProcessStep } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import type { Certainty, Edtf, EntityId } from '../../core/reading.ts'
import type { Proof, TemplateStep } from '../../process/template.ts'
import { datesOverlap } from '../../values/date.ts'
import { mostExact } from './dates.ts'
import type { StoryEvent, View } from './view.ts'

/** The events of a story that belong to one template, those that happened, and whose process it is. */
export interface Material {
  readonly events: readonly StoryEvent[]
  readonly happened: readonly StoryEvent[]
  readonly parties: readonly EntityId[]
}

/** A step under way: with what proved it, and whether an organ was named. */
export interface DraftStep {
  readonly id: string
  readonly draft: ProcessStep
  readonly bound: Proof['bound']
  readonly unspecified: boolean
}

/** One step for all parties where they act together, else one a party. */
export const stepsOf = (
  view: View,
  step: TemplateStep,
  { happened, parties }: Material,
): readonly DraftStep[] => {
  const taken = happened.filter((e) => e.event.step?.endsWith(`/${step.id}`))
  const proved = step.by === 'together' ? taken.filter((e) => !isOthers(e, parties)) : taken
  if (proved.length === 0) return []
  if (step.by === 'others')
    return actingStates(proved, parties).map((state) =>
      draftOf(view, step, {
        events: proved.filter((e) => e.event.actors.includes(state)),
        by: [state],
      }),
    )
  if (step.by !== 'each') return [draftOf(view, step, { events: proved, by: parties })]
  return parties.flatMap((party) => {
    const own = proved.filter((e) => e.event.actors.includes(party))
    const groups = [
      ...byChamber(own.filter((e) => !unspecified(step, e))),
      own.filter((e) => unspecified(step, e)),
    ]
    return groups
      .filter((g) => g.length > 0)
      .map((events) => draftOf(view, step, { events, by: [party] }))
  })
}

/** The states, no parties themselves, that take a step. */
const actingStates = (
  events: readonly StoryEvent[],
  parties: readonly EntityId[],
): readonly EntityId[] =>
  [...new Set(events.flatMap((e) => e.event.actors))].filter(
    (id) => /^[A-Z]{2}$/u.test(id) && !parties.includes(id),
  )

/** What states do that are no parties ("Washington announced the truce") is no act of the parties together. */
const isOthers = ({ event }: StoryEvent, parties: readonly EntityId[]): boolean =>
  event.actors.some((id) => /^[A-Z]{2}$/u.test(id)) &&
  !event.actors.some((id) => parties.includes(id))

/** The chamber that acts, where the report names one: a legislature's own id, not the parliament at large. */
const chamberId = ({ event }: StoryEvent): string | null =>
  event.roles.find(
    (r) =>
      r.role === 'agent' &&
      r.class === 'legislature' &&
      r.entity !== null &&
      !r.entity.endsWith('-parliament'),
  )?.entity ?? null

/** Acts of different chambers are different steps; "the parliament" joins the chamber of its day, or the last. */
const byChamber = (events: readonly StoryEvent[]): readonly (readonly StoryEvent[])[] => {
  const chambers = [...new Set(events.flatMap((e) => chamberId(e) ?? []))]
  if (chambers.length === 0) return [events]
  const groups = chambers.map((id) => [...events.filter((e) => chamberId(e) === id)])
  const open = events.filter((e) => chamberId(e) === null)
  const apart: StoryEvent[] = []
  for (const event of open) {
    const home = groups.find((g) =>
      g.some((o) => o.date !== null && event.date !== null && datesOverlap(o.date, event.date)),
    )
    if (home) home.push(event)
    else if (event.date !== null) apart.push(event)
    else groups.at(-1)?.push(event)
  }
  return apart.length > 0 ? [...groups, apart] : groups
}

const proofOf = (step: TemplateStep, { event }: StoryEvent): Proof | undefined => {
  const classes = event.roles.filter((r) => r.role === 'agent').map((r) => r.class ?? '')
  return (
    step.proof.find(
      (p) =>
        p.sense.includes(event.sense) &&
        (p.actor === undefined || classes.some((c) => p.actor?.includes(c))),
    ) ?? step.proof.find((p) => p.sense.includes(event.sense))
  )
}

const unspecified = (step: TemplateStep, found: StoryEvent): boolean =>
  proofOf(step, found)?.unspecified === true

interface Proved {
  readonly events: readonly StoryEvent[]
  readonly by: readonly EntityId[]
}

const draftOf = (view: View, step: TemplateStep, { events, by }: Proved): DraftStep => {
  const exact = events.filter((e) => proofOf(step, e)?.bound !== 'not-after')
  const dated = exact.filter((e) => e.date !== null)
  const onlyBound = dated.length === 0 && events.some((e) => e.date !== null)
  const date = mostExact((onlyBound ? events : dated).flatMap((e) => (e.date ? [e.date] : [])))
  const named = by.filter((party) => events.some((e) => e.event.actors.includes(party)))
  const place = events.find((e) => e.event.place !== null && e.date === date)?.event.place ?? null
  const certainty: Certainty =
    onlyBound || events.every((e) => unspecified(step, e)) ? 'implied' : 'stated'
  const evidence = sentences(view, events)
  const implied = by.filter(
    (party) => !named.includes(party) && !(step.by === 'none' && isNamedIn(view, evidence, party)),
  )
  const id = contentId('t', [step.id, ...by, evidence[0]?.exact ?? ''])
  const chamber = chamberOf(view, events)
  return {
    id,
    bound: onlyBound ? 'not-after' : 'on',
    unspecified: events.every((e) => unspecified(step, e)),
    draft: {
      id,
      step: step.id,
      date,
      by,
      ...(implied.length > 0 ? { impliedBy: implied } : {}),
      place,
      chamber,
      vote: null,
      certainty,
      ...(onlyBound ? { basis: ['published on or before'] } : {}),
      alternatives: alternativesOf(view, dated, date),
      evidence,
    },
  }
}

/** Nobody takes such a step, but the words may name whose it is. */
const isNamedIn = (view: View, evidence: readonly Evidence[], party: EntityId): boolean =>
  evidence.some(({ report, raw }) =>
    view.readings
      .find(({ id }) => id === report)
      ?.mentions.some(
        (m) =>
          (m.entity === party || m.state === party) && raw[0] <= m.raw[0] && m.raw[1] <= raw[1],
      ),
  )

const sentences = (view: View, events: readonly StoryEvent[]): readonly Evidence[] => {
  const all = events.map(view.sentenceOf)
  return all.filter(
    (e, i) => all.findIndex((o) => o.report === e.report && o.raw[0] === e.raw[0]) === i,
  )
}

/** The chamber's name, where a report gives it. */
const chamberOf = (view: View, events: readonly StoryEvent[]): string | null => {
  const id = events.map(chamberId).find((c) => c !== null)
  return id ? view.nameOf(id) : null
}

/** Other dates given for the step; a coarser one that agrees is listed too, because a reader will meet it. */
const alternativesOf = (
  view: View,
  dated: readonly StoryEvent[],
  date: Edtf | null,
): readonly Alternative[] => {
  const others = dated.filter((e) => e.date !== date)
  const dates = [...new Set(others.map((e) => e.date))]
  return dates.map((d) => ({
    date: d,
    evidence: sentences(
      view,
      others.filter((e) => e.date === d),
    ),
  }))
}
