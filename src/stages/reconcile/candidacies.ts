import type { EntityId } from '../../core/reading.ts'
import { candidatesIn } from '../../process/candidates.ts'
import type { Template } from '../../process/template.ts'
import type { Material } from './process-steps.ts'
import type { StoryEvent, View } from './view.ts'

/**
 * The processes of a template whose parties are one state and what it joins: one for each state that takes a step
 * or whose joining is approved, and for each body that it joins.
 */
export const candidaciesOf = (
  view: View,
  template: Template,
  events: readonly StoryEvent[],
): readonly Material[] => {
  const candidates = [...new Set(events.flatMap((e) => candidatesIn(template, e.event)))].sort()
  return candidates.flatMap((candidate) => {
    const own = events.filter((e) => candidatesIn(template, e.event).includes(candidate))
    const bodies = [...new Set(own.flatMap((e) => bodyIn(view, e) ?? []))].sort()
    const anywhere = [...new Set(events.flatMap((e) => bodyIn(view, e) ?? []))]
    // Whom an act does not name is the one that the story names, where it is only one.
    const known = bodies.length > 0 ? bodies : anywhere.length === 1 ? anywhere : [null]
    return known.map((body) => {
      const happened = own.filter((e) => {
        const named = bodyIn(view, e)
        return named === body || (named === null && known.length === 1)
      })
      return { events: happened, happened, parties: body ? [candidate, body] : [candidate] }
    })
  })
}

/** The alliance or body that is named as what is joined. */
const bodyIn = ({ tools }: View, { event }: StoryEvent): EntityId | null =>
  [...event.recipients, ...event.actors].find((id) =>
    ['alliance', 'international'].includes(tools.knowledge.get(id)?.class ?? ''),
  ) ?? null
