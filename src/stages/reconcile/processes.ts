import type { Alternative, Condition, Process, ProcessStep } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import { statusOf } from '../../process/status.ts'
import type { Template } from '../../process/template.ts'
import { earliest, datesOverlap, latest } from '../../values/date.ts'
import { candidaciesOf } from './candidacies.ts'
import { isDenied } from './denied.ts'
import { conditionsOf } from './conditions.ts'
import { partiesOf } from './parties.ts'
import { placeLate } from './late-steps.ts'
import { stepsOf } from './process-steps.ts'
import type { DraftStep, Material } from './process-steps.ts'
import type { StoryEvent, View } from './view.ts'

/** Where each process of the story stands: its steps, by whom and when, and what must come next. */
export const processesOf = (view: View): readonly Process[] => {
  const [joint, single] = [false, true].map((candidate) =>
    view.tools.templates.filter((t) => t.candidate === candidate),
  )
  const shared = (joint ?? []).flatMap((template) => sharedProcess(view, template))
  const own = (single ?? []).flatMap((template) => {
    const happened = [...happenedOf(view, template), ...leftAlone(view, template, shared)]
    return candidaciesOf(view, template, happened).map((material) =>
      processOf(view, template, material),
    )
  })
  // Steps that no party is known to have taken say nothing of where the process stands.
  return [...own, ...shared].filter(({ steps }) => steps.length > 0)
}

const eventsOf = (view: View, { template }: Template): readonly StoryEvent[] =>
  view.events.filter((e) => e.event.step?.startsWith(`${template}/`))

const happenedOf = (view: View, template: Template): readonly StoryEvent[] =>
  ofOneThing(
    view,
    eventsOf(view, template).filter(
      (e) => e.event.modality === 'actual' && e.event.polarity === 'positive' && !isDenied(view, e),
    ),
  )

const sharedProcess = (view: View, template: Template): readonly Process[] => {
  const events = eventsOf(view, template)
  const happened = happenedOf(view, template)
  const parties = partiesOf(view, template, events)
  return happened.length === 0 ||
    parties.length < template.leastParties ||
    template.leastParties === 0
    ? []
    : [processOf(view, template, { events, happened: placeLate(template, happened), parties })]
}

/** Steps of a kind of process that none shown has, as steps of this one: what one state alone leaves. */
const leftAlone = (
  view: View,
  template: Template,
  shown: readonly Process[],
): readonly StoryEvent[] =>
  template.steps.flatMap(({ id, alone }) => {
    const home = view.tools.templates.find((t) => t.template === alone?.split('/')[0])
    if (!home || shown.some((p) => p.template === home.template)) return []
    return happenedOf(view, home)
      .filter(({ event }) => event.step === alone)
      .map((e) => ({ ...e, event: { ...e.event, step: `${template.template}/${id}` } }))
  })

/** "The act of 2000 is repealed and the new one is in force": what one sentence ends and begins are two things. */
const ofOneThing = (view: View, events: readonly StoryEvent[]): readonly StoryEvent[] => {
  const place = (e: StoryEvent): string => `${e.reading.id} ${view.sentenceOf(e).raw.join(' ')}`
  const begun = new Set(events.filter((e) => !isEnd(e)).map(place))
  return events.filter((e) => !isEnd(e) || !begun.has(place(e)))
}

const isEnd = ({ event }: StoryEvent): boolean =>
  /\/(?:annulment|termination)$/u.test(event.step ?? '')

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
  const old =
    status.history !== undefined &&
    conditions.length === 0 &&
    (isHistory(view, steps) || steps.every((s) => s.date === null))
  const label = (old ? status.history : undefined) ?? status.label
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
    status: label['en'] ?? status.code,
    statusIn: label,
    next: old ? [] : nextOf(status.next, steps),
    later: old ? [] : status.later,
    premature: premature.map((p) => ({ step: p.draft.step, evidence: p.draft.evidence })),
  }
}

/** Days after which what followed a step is history, which a report of other things does not tell. */
const current = 182

/** True where the last step was long before the first report: "the treaty, signed in 1996, expires next year". */
const isHistory = (view: View, steps: readonly ProcessStep[]): boolean => {
  const dayOf = (edtf: string | null): number => Date.parse(edtf ?? '') / 86_400_000
  const last = Math.max(...steps.map((s) => dayOf(s.date && latest(s.date))))
  const first = Math.min(...view.readings.map((r) => dayOf(earliest(view.published(r) ?? ''))))
  return last + current < first
}

const order = (template: Template, step: string): number =>
  template.steps.findIndex((s) => s.id === step)

/** Steps that every party has taken are not next. */
const nextOf = (next: readonly string[], steps: readonly ProcessStep[]): readonly string[] => {
  const open = next.filter((id) => !steps.some((s) => s.step === id && s.by.length > 1))
  return open
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
