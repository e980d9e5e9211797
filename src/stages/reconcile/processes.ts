import type { Alternative, Condition, Evidence, Process, ProcessStep } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import type { Certainty, Edtf, EntityId } from '../../core/reading.ts'
import { statusOf } from '../../process/status.ts'
import type { Proof, Template, TemplateStep } from '../../process/template.ts'
import { earliest, datesOverlap, latest } from '../../values/date.ts'
import { mostExact } from './dates.ts'
import { conditionsOf } from './conditions.ts'
import { partiesOf } from './parties.ts'
import type { StoryEvent, View } from './view.ts'

/** Where each process of the story stands: its steps, by whom and when, and what must come next. */
export const processesOf = (view: View): readonly Process[] =>
  view.tools.templates.flatMap((template) => {
    const events = view.events.filter((e) => e.event.step?.startsWith(`${template.template}/`))
    const happened = events.filter(
      (e) => e.event.modality === 'actual' && e.event.polarity === 'positive',
    )
    const parties = partiesOf(view, template, events)
    return happened.length === 0 ||
      parties.length < template.leastParties ||
      template.leastParties === 0
      ? []
      : [processOf(view, template, { events, happened, parties })]
  })

interface Material {
  readonly events: readonly StoryEvent[]
  readonly happened: readonly StoryEvent[]
  readonly parties: readonly EntityId[]
}

const processOf = (view: View, template: Template, material: Material): Process => {
  const { parties } = material
  const conditions = conditionsOf(view, template)
  const drafted = template.steps.flatMap((step) => stepsOf(view, step, material))
  const merged = mergeUnspecified(drafted)
  const premature = prematureSteps(merged, conditions)
  const steps = merged
    .filter((s) => !premature.some((p) => p.id === s.id))
    .map((s) => bounded(s, merged))
    .map(({ draft }) => draft)
  const status = statusOf(
    template,
    parties,
    steps.map((s) => ({ step: s.step, by: s.by })),
  )
  const instrument = view.readings
    .flatMap((r) => r.mentions)
    .filter((m) => m.kind === 'instrument' && template.instrument.includes(m.class ?? ''))
    .map((m) => m.text)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
  const names = parties.map(view.nameOf)
  return {
    id: contentId('p', [template.template, ...parties]),
    template: template.template,
    title: `${template.title['en'] ?? template.template}: ${names.join('–')}`,
    instrument: instrument ?? null,
    parties,
    steps: steps.sort(
      (a, b) =>
        order(template, a.step) - order(template, b.step) ||
        ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1),
    ),
    conditions,
    statusCode: status.code,
    status: status.label['en'] ?? status.code,
    statusIn: status.label,
    next: nextOf(status.next, steps),
    later: status.later,
    premature: premature.map((p) => ({ step: p.draft.step, evidence: p.draft.evidence })),
  }
}

const order = (template: Template, step: string): number =>
  template.steps.findIndex((s) => s.id === step)

/** Steps that every party has taken are not next. */
const nextOf = (next: readonly string[], steps: readonly ProcessStep[]): readonly string[] => {
  const open = next.filter((id) => !steps.some((s) => s.step === id && s.by.length > 1))
  return open
}

/** A step under way: with what proved it, and whether an organ was named. */
export interface DraftStep {
  readonly id: string
  readonly draft: ProcessStep
  readonly bound: Proof['bound']
  readonly unspecified: boolean
}

/** One step for all parties where they act together, else one a party. */
const stepsOf = (
  view: View,
  step: TemplateStep,
  { happened, parties }: Material,
): readonly DraftStep[] => {
  const proved = happened.filter((e) => e.event.step?.endsWith(`/${step.id}`))
  if (proved.length === 0) return []
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
  const implied = by.filter((party) => !named.includes(party))
  const place = events.find((e) => e.event.place !== null && e.date === date)?.event.place ?? null
  const certainty: Certainty =
    onlyBound || events.every((e) => unspecified(step, e)) ? 'implied' : 'stated'
  const evidence = sentences(view, events)
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
      ...(implied.length > 0 && step.by !== 'none' ? { impliedBy: implied } : {}),
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

/** "The state approved it" names no organ: a more exact step of the same party takes it in. */
const mergeUnspecified = (steps: readonly DraftStep[]): readonly DraftStep[] => {
  const exact = steps.filter((s) => !s.unspecified)
  const left = steps.filter(
    (s) => s.unspecified && !exact.some((e) => home.includes(e.draft.step) && sameParty(e, s)),
  )
  const taken = steps.filter((s) => s.unspecified && !left.includes(s))
  return [
    ...exact.map((e) => {
      const own = taken.filter((t) => sameParty(e, t) && lastOf(exact, t) === e)
      return own.length === 0
        ? e
        : {
            ...e,
            draft: {
              ...e.draft,
              evidence: [...e.draft.evidence, ...own.flatMap((t) => t.draft.evidence)],
            },
          }
    }),
    ...left,
  ]
}

const home = ['domestic-approval', 'head-of-state-act', 'ratification']
const sameParty = (left: DraftStep, right: DraftStep): boolean =>
  left.draft.by.join() === right.draft.by.join()
const lastOf = (exact: readonly DraftStep[], taken: DraftStep): DraftStep | undefined =>
  exact.filter((e) => home.includes(e.draft.step) && sameParty(e, taken)).at(-1)

/** A step known only by what followed it lies between the same party's step before and that. */
const bounded = (step: DraftStep, all: readonly DraftStep[]): DraftStep => {
  const { date } = step.draft
  if (step.bound !== 'not-after' || date === null) return step
  const before = all.filter(
    (s) =>
      s !== step &&
      s.bound === 'on' &&
      s.draft.date !== null &&
      s.draft.step === 'domestic-approval' &&
      sameParty(s, step),
  )
  const floor = before.at(-1)
  const end = latest(date) ?? date
  const edtf = floor?.draft.date ? `${earliest(floor.draft.date) ?? '..'}/${end}` : `../${end}`
  const evidence = [...step.draft.evidence, ...(floor?.draft.evidence ?? [])]
  const basis = [
    `published ${date}`,
    ...(floor ? [`after ${floor.draft.step} ${floor.draft.date ?? ''}`] : []),
  ]
  return { ...step, draft: { ...step.draft, date: edtf, certainty: 'implied', basis, evidence } }
}

/** In force is premature while a report still names as a condition what nobody reports done. */
const prematureSteps = (
  steps: readonly DraftStep[],
  conditions: readonly Condition[],
): readonly DraftStep[] =>
  steps.filter((s) => {
    if (s.draft.step !== 'entry-into-force') return false
    const required = conditions.filter((c) => c.step === s.draft.step).flatMap((c) => c.requires)
    const exchange = required.includes('exchange-of-instruments')
    return (
      exchange &&
      !steps.some((o) => o.draft.step === 'exchange-of-instruments') &&
      s.draft.date === null
    )
  })

/** Kept for the disagreements: dates of one step that cannot both be right. */
export const clashes = (step: ProcessStep): readonly Alternative[] =>
  step.alternatives.filter(
    (a) => a.date !== null && step.date !== null && !datesOverlap(a.date, step.date),
  )
