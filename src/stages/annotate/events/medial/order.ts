import type { EntityClass } from '../../../../core/reading.ts'
import { senseRow } from '../../../../core/senses.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft, RoleDraft } from '../draft.ts'

/** Who keeps order at home. */
const keepers: ReadonlySet<EntityClass> = new Set<EntityClass>([
  'armed-forces',
  'government',
  'ministry',
  'court',
  'official',
  'minister',
])

/** Who can have forces that work together with those of others. */
const powers: ReadonlySet<EntityClass> = new Set<EntityClass>([
  'state',
  'capital',
  'government',
  'armed-forces',
  'alliance',
  'international',
  'head-of-state',
  'head-of-government',
  'minister',
  'ministry',
])

/**
 * True for an act that is another by who does it: police who close a road protest against nothing, a court that has bricks
 * broken assaults nobody, and police units of one state that go together make no pact of forces.
 */
export const isOfOrder = (draft: EventDraft, scene: Scene, pack: LanguagePack): boolean => {
  const agents = draft.roles.filter((r) => r.role === 'agent')
  const { sense } = draft.frame
  const classOf = (r: RoleDraft): EntityClass => r.class ?? r.mention?.class ?? 'other'
  if (sense === 'cooperate-military') return !draft.roles.some((r) => powers.has(classOf(r)))
  if (agents.length === 0) return false
  const isPolice = ({ span }: RoleDraft): boolean =>
    scene.text
      .slice(span.start, span.end)
      .toLowerCase()
      .split(' ')
      .some((word) => pack.events.medial?.searchers.includes(word))
  if (senseRow(sense).plover === 'PROTEST')
    return agents.every((r) => keepers.has(classOf(r)) || isPolice(r))
  return sense === 'destroy' && agents.every((r) => classOf(r) === 'court')
}
