import type { Sense } from '../../../../core/senses.ts'
import type { Span } from '../../../../core/span.ts'
import { canAct, isOneOf, mentionAt } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { describedBy } from './described.ts'
import type { Place } from './found.ts'
import { isPeople } from './people.ts'
import { isUndergone } from './undergone.ts'
import { accusativeAt, withoutOwning } from './without-endings.ts'

/** What only the one who is described by it can have done: "পদত্যাগ করা (উপদেষ্টা)". */
const own: ReadonlySet<Sense> = new Set(['resign', 'boycott', 'vote', 'protest', 'strike'])

/** What has been done to the one who is described by it: "গ্রেপ্তার করা (১৪ জন)". */
const suffered: ReadonlySet<Sense> = new Set(['arrest', 'release', 'bail', 'expel', 'abduct'])

/** True for a bare participle that describes the noun behind it, to which no subject before it belongs. */
export const describesBehind = ({ scene, pack, final, found }: Place): boolean => {
  const next = scene.tokens[found.end]
  return (
    describedBy(scene, final, found).length > 0 &&
    scene.tokens[found.verb]?.pos === 'VERB' &&
    next?.pos !== 'ADP' &&
    next?.pos !== 'VERB' &&
    // "গ্রেপ্তার করা শুরু করেছে"
    !isOneOf(next, pack.events.going)
  )
}

/** Whether the described one did it or underwent it; undefined where the words leave it open. */
const partOf = (place: Place): 'agent' | 'recipient' | undefined => {
  const { sense } = place.found.match.row
  if (isUndergone(place) || suffered.has(sense)) return 'recipient'
  return own.has(sense) ? 'agent' : undefined
}

/** "পদত্যাগ করা মাহফুজ আলম ও আসিফ মাহমুদ": the names right behind. */
export const describedNames = (place: Place): readonly RoleDraft[] => {
  const role = describesBehind(place) ? partOf(place) : undefined
  if (!role) return []
  const { scene, pack, found } = place
  const { tokens } = scene
  const roles: RoleDraft[] = []
  let at = found.end
  for (;;) {
    const token = tokens[at]
    const mention = token && mentionAt(scene, token)
    const fits = role === 'recipient' ? mention?.kind === 'person' : mention && canAct(mention)
    if (!mention || !fits) return roles
    roles.push({ role, span: mention.at, mention })
    const next = tokens.findIndex((t) => t.start >= mention.at.end)
    if (next === -1 || !pack.text.joints.includes(tokens[next]?.norm ?? '')) return roles
    at = next + 1
  }
}

/** Most words of those who are described. */
const longest = 6

/** "গ্রেপ্তার হওয়া ১৪ কর্মকর্তাকে": the people right behind under a common noun. */
export const describedPeople = (
  place: Place,
): { readonly role: 'agent' | 'recipient'; readonly span: Span } | undefined => {
  const role = describesBehind(place) ? partOf(place) : undefined
  if (!role) return undefined
  const { scene, found } = place
  const { tokens } = scene
  const ahead = tokens.slice(found.end, found.end + longest)
  const stop = ahead.findIndex((t) => t.pos === 'VERB' || (t.kind === 'punct' && t.text !== '-'))
  const behind = ahead.slice(0, stop === -1 ? undefined : stop)
  const head = behind.findIndex(
    (t) => t.features.case !== undefined || t.features.number === 'plur',
  )
  const index = found.end + head
  const noun = tokens[index]
  if (!noun || head === -1 || behind.slice(0, head + 1).some((t) => mentionAt(scene, t)))
    return undefined
  if (!isPeople(place, index)) return undefined
  const start = tokens[found.end]?.start ?? noun.start
  if (noun.features.case === 'acc') {
    const { end } = accusativeAt({ ...place, found: { ...found, from: found.end } }, index)
    return { role, span: { start, end } }
  }
  return { role, span: withoutOwning({ start, end: noun.end }, noun) }
}
