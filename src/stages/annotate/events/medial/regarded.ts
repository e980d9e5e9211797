import type { Mention } from '../../../../core/reading.ts'
import type { Sense } from '../../../../core/senses.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { isHaven } from './reached.ts'

const asked: ReadonlySet<Sense> = new Set(['demand', 'appeal'])

/** Acts whose content, charge or aim an infinitive or gerund tells: who stands in it is only spoken of. */
const told: ReadonlySet<Sense> = new Set([
  'demand',
  'appeal',
  'accuse',
  'criticise',
  'praise',
  'support',
  'approve',
  'resign',
  'sentence',
  'charge',
  'acquit',
  'obstruct',
  'warn',
])

const judged: ReadonlySet<Sense> = new Set(['criticise', 'praise'])

/** True for a group that an act of speech is put to; "demanded the arrest of" and "asked them to free" only name others. */
export const isPutTo = (
  { scene, pack, items }: Clauses,
  k: number,
  group: NounGroup,
  sense: Sense,
): boolean => {
  const verb = items[k]
  if (verb?.type !== 'verb') return true
  const at = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  const between = items.slice(k + 1, at)
  if (sense === 'negotiate') return group.marker === 'with' || group.marker === 'between'
  if (sense === 'promise' && between.some((i) => i.type === 'mark' && i.word === 'that'))
    return false
  if (!told.has(sense) && !verb.passive) return true
  const content = between.findIndex(
    (i) => i.type === 'verb' && (verb.passive || i.shape !== 'participle'),
  )
  if (content > 0 || (content === 0 && verb.passive)) return false
  if (sense === 'resign') return group.marker === 'from'
  // "thanked Eriador for its help to Gondor": who stands right behind the verb is the one.
  const [first] = between
  if (judged.has(sense) && first?.type === 'noun' && first.marker === null)
    if (
      !between.every((i) => i.type === 'mark' || (i.type === 'noun' && i.marker === null)) &&
      first.mentions.some((m) => m.entity !== null || m.kind !== 'other')
    )
      return false
  if (!asked.has(sense) || verb.passive || content === 0) return true
  if (isHaven({ scene, pack, items }, group, sense)) return true
  if (!isOneOf(scene.tokens[verb.at], pack.events.medial?.askingFor ?? [])) return true
  // "demanded a ban on the party": not of the party.
  const hangs = items[at - 1]
  const onThing = hangs?.type === 'noun' && hangs.to === group.from - 1 && group.marker === 'on'
  if (onThing && !isOneOf(scene.tokens[hangs.to - 1], pack.events.medial?.sayings ?? []))
    return false
  if (isSmall(pack, 'askedOf', group.marker)) return true
  const words = scene.tokens.slice(group.from, group.to)
  if (group.marker !== 'by' && words.some((t) => isOneOf(t, pack.events.medial?.ousting ?? [])))
    return true
  // "demanded that Israel ease", "called for Israel to ease"; "called for the killers to be named" asks others.
  const next = items[at + 1]
  return (
    group.marker !== 'by' &&
    next?.type === 'verb' &&
    next.shape !== 'participle' &&
    !(next.shape === 'infinitive' && next.passive)
  )
}

/** "condemned the attack on Otieno": who suffered what is condemned is not whom that regards. */
export const namesHarm = (
  { scene, pack }: Clauses,
  right: readonly NounGroup[],
  sense: Sense,
  mention: Mention,
): boolean => {
  const first = sense === 'protest' ? right.find((g) => g.marker === null) : right[0]
  if (!(judged.has(sense) || sense === 'protest') || !first || first.marker !== null) return false
  const harm = scene.tokens.findIndex(
    (t, i) => i >= first.from && i < first.to && isOneOf(t, pack.events.medial?.harms ?? []),
  )
  const token = scene.tokens[harm]
  if (!token || mention.at.start < token.start) return false
  const by = right.find((g) => g.mentions.some((m) => m.at.start === mention.at.start))
  return by?.marker !== 'by' && by?.marker !== 'against'
}
