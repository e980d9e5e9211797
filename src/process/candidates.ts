import type { EntityId, EventFinding } from '../core/reading.ts'
import type { Template } from './template.ts'

const isState = (id: EntityId): boolean => /^[A-Z]{2}$/u.test(id)

/** Whose process of its own a step belongs to: of the state that it regards, else of the one that takes it; what others do regards somebody. */
export const candidatesIn = (template: Template, event: EventFinding): readonly EntityId[] => {
  const step = template.steps.find((s) => event.step === `${template.template}/${s.id}`)
  if (!step) return []
  const regarded = event.recipients.filter(isState)
  if (step.by === 'others') return regarded
  const acting = event.actors.filter(isState)
  return step.by === 'together' && regarded.length > 0 ? regarded : acting
}
