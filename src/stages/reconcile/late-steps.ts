import type { EntityId } from '../../core/reading.ts'
import type { Template, TemplateStep } from '../../process/template.ts'
import { earliest, latest } from '../../values/date.ts'
import type { StoryEvent } from './view.ts'

/** Events with the step that they are in their order: what one party does alone after its own later act is another step. */
export const placeLate = (
  template: Template,
  events: readonly StoryEvent[],
): readonly StoryEvent[] =>
  events.map((found) => {
    const step = template.steps.find((s) => isOf(template, found, s))
    if (step?.afterwards === undefined) return found
    const after = template.steps.filter(
      (s) => s.id !== step.afterwards && s.by === 'each' && s.requires.includes(step.id),
    )
    const isLate = events.some(
      (other) =>
        after.some((s) => isOf(template, other, s)) &&
        sameActor(other, found) &&
        precedes(other, found),
    )
    return isLate
      ? { ...found, event: { ...found.event, step: `${template.template}/${step.afterwards}` } }
      : found
  })

const isOf = ({ template }: Template, { event }: StoryEvent, { id }: TemplateStep): boolean =>
  event.step === `${template}/${id}`

const statesOf = ({ event }: StoryEvent): readonly EntityId[] =>
  event.actors.filter((id) => /^[A-Z]{2}$/u.test(id))

/** True when both are acts of one and the same state, and of no other. */
const sameActor = (left: StoryEvent, right: StoryEvent): boolean =>
  statesOf(right).length === 1 && statesOf(left).join() === statesOf(right).join()

/** By their dates; without them by the order in which one paragraph tells them. */
const precedes = (left: StoryEvent, right: StoryEvent): boolean => {
  const [end, start] = [latest(left.date ?? ''), earliest(right.date ?? '')]
  if (end !== null && start !== null && end !== start) return end < start
  const [a, b] = [left.event.at, right.event.at]
  return left.reading.id === right.reading.id && a.paragraph === b.paragraph && a.start < b.start
}
