import type { Condition } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import type { Template } from '../../process/template.ts'
import type { StoryEvent, View } from './view.ts'

/** What reports say must happen before a step: an unfinished step with the unfinished steps of its sentence. */
export const conditionsOf = (view: View, template: Template): readonly Condition[] => {
  const open = view.events.filter(
    (e) => e.event.modality === 'conditional' && e.event.step?.startsWith(`${template.template}/`),
  )
  const goals = view.events.filter(
    (e) =>
      e.event.modality !== 'actual' && e.event.step === `${template.template}/entry-into-force`,
  )
  const conditions = goals.flatMap((goal) => {
    const requires = [
      ...new Set(open.filter((e) => e !== goal && together(view, e, goal)).map((e) => bare(e))),
    ]
    return requires.length === 0 ? [] : [conditionOf(view, goal, requires)]
  })
  const widest = Math.max(0, ...conditions.map((c) => reach(template, c)))
  return conditions.map((c) => (reach(template, c) < widest ? { ...c, note: 'narrower' } : c))
}

const bare = (found: StoryEvent): string => found.event.step?.split('/')[1] ?? ''

const together = (view: View, left: StoryEvent, right: StoryEvent): boolean =>
  left.reading.id === right.reading.id &&
  view.sentenceOf(left).raw[0] === view.sentenceOf(right).raw[0]

/** How far along the process the last required step stands. */
const reach = (template: Template, condition: Condition): number =>
  Math.max(...condition.requires.map((id) => template.steps.findIndex((s) => s.id === id)))

const conditionOf = (view: View, goal: StoryEvent, requires: readonly string[]): Condition => ({
  id: contentId('c', [
    bare(goal),
    ...requires,
    goal.reading.id,
    goal.event.at.paragraph,
    goal.event.at.start,
  ]),
  step: bare(goal),
  requires,
  note: null,
  attributedTo: goal.statement?.source?.entities ?? [],
  evidence: [view.sentenceOf(goal), ...view.namingOf(goal.reading, goal.statement)],
})
